import { counted } from '../shared/counted.js'
import { grouped } from '../shared/grouped.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'

/** A side of an interruption. */
export type SideOfInterruption = 'before' | 'after'

const sides = {
  before: { en: 'before', da: 'før', slope: 'slopeBefore' },
  after: { en: 'after', da: 'efter', slope: 'slopeAfter' },
} as const

/** The refusals of `interruptedTimeSeries` that are its own, with their texts. */
export const seriesRefusals = {
  tooFewPoints: (
    { before, after }: Readonly<Record<SideOfInterruption, number>>,
    least: number,
  ): Refusal<'tooFewPoints'> =>
    refuse(
      'tooFewPoints',
      `There ${before === 1 ? 'is' : 'are'} ${counted(before, 'point')} before and ${grouped(after).en} after the interruption; a line on either side needs at least ${least}. Give more points.`,
      `Antallet af målepunkter er ${grouped(before).da} før og ${grouped(after).da} efter afbrydelsen; en linje på hver side kræver mindst ${least}. Angiv flere målepunkter.`,
    ),
  onTheLine: (side: SideOfInterruption): Refusal<'zeroStandardError'> =>
    refuse(
      'zeroStandardError',
      `All points ${sides[side].en} the interruption lie on the fitted line, so nothing is left to estimate the uncertainty of '${sides[side].slope}' from: the standard error would be 0, which is not true. Look whether the values ${sides[side].en} are coarsely rounded, repeated or computed; else give more points ${sides[side].en}, or show the series without a test.`,
      `Alle målepunkter ${sides[side].da} afbrydelsen ligger på den estimerede linje, så der er intet at vurdere usikkerheden på '${sides[side].slope}' ud fra: Standardfejlen ville blive 0, og det er den ikke. Se efter, om værdierne ${sides[side].da} afbrydelsen er groft afrundet, gentaget eller beregnet; angiv ellers flere målepunkter ${sides[side].da} afbrydelsen, eller vis serien uden test.`,
    ),
} as const
