import { languageOf, say, show, type Text } from '@groundplan/kernel'
import type { Unit } from '../../../cell.js'
import type { Run } from '../../run.js'
import { textRun } from '../../run.js'
import { type Gap, gapKey, gapWord } from './gap.js'
import type { PlotReference } from './plotOf.js'
import { plotMessages, plotWords } from './plotWords.js'
import { type Reading, unitWord } from './reading.js'
import type { Scale } from './scaleOf.js'
import { shortNumber } from './shortNumber.js'

/** What a figure says of its numbers. */
export interface Measure {
  readonly measure?: Text | undefined
  readonly unit?: Unit | undefined
  readonly share?: boolean | undefined
  readonly interval?: Text | undefined
}

function firstUnit(readings: readonly Reading[]): Unit | undefined {
  for (const reading of readings)
    if (reading.gap === undefined && reading.cell.unit !== undefined) return reading.cell.unit
  return undefined
}

/** What stands at the axis of numbers: what they are and their unit, or the first that a number has; undefined where neither is said. */
export function axisTitle(
  { measure, unit: common, share }: Measure,
  readings: readonly Reading[],
  locale: string,
): Run | undefined {
  const unit = common ?? firstUnit(readings)
  const word = share === true ? plotWords.percent[languageOf(locale)] : unit && unitWord(unit, locale)
  if (measure === undefined) return word === undefined ? undefined : { text: word }
  const run = textRun(measure, locale)
  return word === undefined ? run : { ...run, text: `${run.text} (${word})` }
}

/** What has to be said below a picture: that a scale does not begin at 0, what thin lines and signs are, what could not be placed. */
export function notesOf(
  { interval }: Measure,
  about: {
    readonly scale: Scale
    readonly intervals: 'lines' | 'band' | undefined
    readonly gaps: readonly Gap[]
    readonly loose: number
    /** Whether points of one place were moved aside for each other. */
    readonly aside?: boolean | undefined
    /** Those without a number have no line, and are said here. */
    readonly references: readonly PlotReference[]
  },
  locale: string,
): readonly Run[] {
  const { scale, intervals, gaps, loose, references } = about
  const notes: string[] = []
  if (scale.cut) {
    const ends = { from: shortNumber(scale.from, scale.step, locale), to: shortNumber(scale.to, scale.step, locale) }
    notes.push(say({ message: plotMessages.notFromZero, slots: ends }, locale))
  }
  if (intervals !== undefined) {
    const what = interval === undefined ? plotWords.interval[languageOf(locale)] : show(interval, locale)
    notes.push(
      say({ message: intervals === 'lines' ? plotMessages.thinLines : plotMessages.band, slots: { what } }, locale),
    )
  }
  if (about.aside === true) notes.push(say({ message: plotMessages.aside, slots: {} }, locale))
  const key = gapKey(gaps, locale)
  if (key !== undefined) notes.push(key)
  if (loose > 0) notes.push(say({ message: plotMessages.loose, slots: { n: loose } }, locale))
  const without = references.flatMap(({ label, reading: { gap } }): readonly Run[] =>
    gap === undefined ? [] : [{ text: `${label.text}: ${gapWord(gap, locale)}`, lang: label.lang }],
  )
  return [...without, ...notes.map((text) => ({ text }))]
}
