import { grouped } from '../shared/grouped.js'
import { MisuseError } from '../shared/misuse.js'
import { mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray } from '../shared/mustValues.js'
import type { Bilingual, Refusal } from '../shared/refusal.js'
import { shown } from '../shared/shown.js'
import { centredSquares } from './centredSquares.js'
import type { Coefficient } from './coefficient.js'
import { isFinitePart, studentTest } from './studentTest.js'

/** One person (school, area) before and after; `null` is not measured. */
export interface Pair {
  readonly before: number | null
  readonly after: number | null
}

/** What `pairedChange` takes. */
export interface PairedChange {
  /** All who were enrolled, those not measured again among them. */
  readonly pairs: readonly Pair[]
  /** The level of the interval, between 0 and 1. Default: 0.95. */
  readonly level?: number | undefined
}

/** A count with its denominator. */
export interface CountOf {
  readonly numerator: number
  readonly denominator: number
  /** From 0 to 1. */
  readonly share: number
}

/** A sum with its denominator. */
export interface MeanOf {
  readonly sum: number
  readonly n: number
  readonly mean: number
}

/** A mean change with its test and interval; where all changed by the same number, the mean with a standard error of 0, and why there is no test. */
export type MeanChange =
  | (Coefficient & { readonly noInterval?: undefined })
  | { readonly estimate: number; readonly standardError: 0; readonly noInterval: Refusal<'sameChange'> }

/** What `pairedChange` returns. */
export interface PairedChangeResult {
  /** Measured before and after. Danish: gennemførere. */
  readonly completers: {
    readonly n: number
    readonly before: MeanOf
    readonly after: MeanOf
    /** After less before, for each completer: test and interval of the mean. */
    readonly change: MeanChange
    /** Standard deviation of the changes; 0 where all changed alike. */
    readonly standardDeviation: number
    readonly rose: number
    readonly fell: number
    readonly unchanged: number
  }
  /** Measured before alone; `before` is undefined when there are none. Danish: frafaldne. */
  readonly dropOuts: { readonly n: number; readonly before: MeanOf | undefined }
  /** Measured after alone: their change is unknown, and they are in no mean. */
  readonly afterOnly: number
  /** Measured at no time. */
  readonly neverMeasured: number
  /** How many of the enrolled were measured twice. */
  readonly completion: CountOf
  /**
   * The completers' changes by all that were enrolled: the mean if those not measured twice had not changed. An assumption, not a finding; a change that
   * vanishes under it rests on who stayed.
   */
  readonly changeIfOthersUnchanged: MeanOf
  readonly level: number
}

/** Why there is no mean change; that all changed alike is no such reason (`MeanChange`). */
export type PairedRefusal = 'tooFewCompleters' | 'beyondRange'

const texts: Readonly<Record<'sameChange' | 'beyondRange', Bilingual>> = {
  sameChange: {
    en: 'All completers changed by the same number, so nothing is left to estimate the uncertainty from. Report the number itself.',
    da: 'Alle gennemførere ændrede sig lige meget, så der er intet at vurdere usikkerheden ud fra. Skriv tallet uden interval.',
  },
  beyondRange: {
    en: 'The numbers are too large or too small to compute with. Choose other units.',
    da: 'Tallene er for store eller for små til beregningen. Vælg andre enheder.',
  },
}

/** A measurement, or that there is none. */
function measured(argument: string, value: number | null): number | null {
  if (value === null || Number.isFinite(value)) return value
  throw new MisuseError(
    argument,
    `\`${argument}\` must be a finite number, or null where it was not measured, not ${shown(value)}.`,
  )
}

function meanOf(values: readonly number[], n = values.length): MeanOf {
  const sum = values.reduce((all, value) => all + value, 0)
  return { sum, n, mean: sum / n }
}

/**
 * Mean change of the same persons from before to after (ændring i parrede målinger), with those who dropped out told apart, and both denominators.
 *
 * Completers: paired t test, n − 1 degrees of freedom. Drop-outs: how many, and where they began. Completers who all changed by the same number have a
 * mean change with a standard error of 0 and no test (`noInterval` says why); all else is told. Refused: fewer than two completers, numbers too large or
 * too small to compute with. Thrown: NaN in place of `null`. Not an effect: whatever else changed in the meantime is in it, and so is regression to the
 * mean where persons were chosen for extreme values; use `differenceInDifferences` with a comparison group. R: `t.test(after, before, paired = TRUE)`.
 *
 * ```ts
 * import { isRefusal, pairedChange } from '@groundplan/statistics'
 * const result = pairedChange({
 *   pairs: [{ before: 4, after: 6 }, { before: 5, after: 6 }, { before: 3, after: 6 }, { before: 1, after: null }],
 * })
 * if (isRefusal(result)) throw new Error(result.why.en)
 * result.completers.change.estimate // => 2
 * result.completion // => { numerator: 3, denominator: 4, share: 0.75 }
 * result.changeIfOthersUnchanged.mean // => 1.5
 * ```
 */
export function pairedChange(study: PairedChange): PairedChangeResult | Refusal<PairedRefusal> {
  mustObject('study', study, '`pairs`')
  const level = mustLevel('level', study.level ?? 0.95)
  const pairs = mustArray('pairs', study.pairs).map((pair, i) => {
    const { before, after } = mustObject(`pairs[${i}]`, pair, '`before` and `after`')
    return { before: measured(`pairs[${i}].before`, before), after: measured(`pairs[${i}].after`, after) }
  })
  const complete = pairs.flatMap(({ before, after }) => (before === null || after === null ? [] : [{ before, after }]))
  const left = pairs.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []))
  const n = complete.length
  if (n < 2)
    return {
      refused: 'tooFewCompleters',
      why: {
        en: `${n} of ${grouped(pairs.length).en} ${n === 1 ? 'was' : 'were'} measured before and after; a mean change with its uncertainty needs at least two. Describe them instead.`,
        da: `${n} af ${grouped(pairs.length).da} blev målt både før og efter; det kræver mindst to at beregne en gennemsnitlig ændring og dens usikkerhed. Beskriv i stedet målingerne.`,
      },
    }
  const changes = complete.map(({ before, after }) => after - before)
  const { sum, mean } = meanOf(changes)
  const deviations = changes.map((change) => change - mean)
  // Deviations from a rounded mean do not sum to 0 exactly; the second term takes that away.
  const squares = centredSquares(
    n,
    deviations.reduce((all, value) => all + value, 0),
    deviations.reduce((all, value) => all + value * value, 0),
  )
  const largest = changes.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (!Number.isFinite(squares) || !Number.isFinite(largest)) return { refused: 'beyondRange', why: texts.beyondRange }
  // The same but for rounding.
  const isSame = Math.sqrt(Math.max(0, squares)) <= 1e-14 * largest
  // Not the same, but their squares are too small for a number.
  if (isSame && deviations.some((value) => Math.abs(value) > 1e-13 * largest))
    return { refused: 'beyondRange', why: texts.beyondRange }
  const standardDeviation = isSame ? 0 : Math.sqrt(squares / (n - 1))
  const change: MeanChange = isSame
    ? { estimate: mean, standardError: 0, noInterval: { refused: 'sameChange', why: texts.sameChange } }
    : studentTest(mean, standardDeviation / Math.sqrt(n), n - 1, level)
  const result: PairedChangeResult = {
    completers: {
      n,
      before: meanOf(complete.map(({ before }) => before)),
      after: meanOf(complete.map(({ after }) => after)),
      change,
      standardDeviation,
      rose: changes.filter((value) => value > 0).length,
      fell: changes.filter((value) => value < 0).length,
      unchanged: changes.filter((value) => value === 0).length,
    },
    dropOuts: { n: left.length, before: left.length > 0 ? meanOf(left) : undefined },
    afterOnly: pairs.filter(({ before, after }) => before === null && after !== null).length,
    neverMeasured: pairs.filter(({ before, after }) => before === null && after === null).length,
    completion: { numerator: n, denominator: pairs.length, share: n / pairs.length },
    changeIfOthersUnchanged: { sum, n: pairs.length, mean: sum / pairs.length },
    level,
  }
  const { before, after } = result.completers
  const sums = [before.sum, after.sum, standardDeviation, result.dropOuts.before?.sum ?? 0]
  return (change.noInterval || isFinitePart(change)) && sums.every(Number.isFinite)
    ? result
    : { refused: 'beyondRange', why: texts.beyondRange }
}
