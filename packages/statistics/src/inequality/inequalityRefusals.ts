import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'

/** A line needs groups. */
export const tooFewGroups = (least: number): Refusal<'tooFewGroups'> =>
  refuse(
    'tooFewGroups',
    `There are fewer than ${least} groups with people in them; show the groups as they are.`,
    `Der er færre end ${least} grupper med personer i; vis grupperne, som de er.`,
  )

/** The most likely slope is infinite. */
export const noFit = (): Refusal<'noFit'> =>
  refuse(
    'noFit',
    'The events do not determine a line: there are none, nothing but events, or only at one end; show the groups as they are.',
    'Hændelserne fastlægger ingen linje: Der er ingen, alle har en, eller de findes kun i den ene ende af rækken; vis grupperne, som de er.',
  )

/** A ratio needs what is positive. */
export const notPositive = (): Refusal<'notPositive'> =>
  refuse(
    'notPositive',
    'The mean, or the fitted value at one end, is not above 0, so there is no ratio; use a difference such as `slopeIndex`.',
    'Gennemsnittet eller modellens værdi i den ene ende er ikke over 0, så der er intet forhold at beregne; brug en forskel, fx `slopeIndex`.',
  )
