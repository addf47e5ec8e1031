import { normalQuantile } from '../distributions.js'
import { MisuseError } from '../shared/misuse.js'
import { mustCount, mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustOneOf } from '../shared/mustOneOf.js'
import { mustArray } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import { refuse } from '../shared/refuse.js'
import { sum } from '../shared/sum.js'

/** Cohen's kappa with its interval. */
export interface Kappa {
  /** Kappa: 1 for full agreement, 0 for what chance would give, below 0 for less; at least −1. */
  readonly estimate: number
  /** The lower limit, not below −1; `undefined` where there is no interval. */
  readonly lower: number | undefined
  /** The upper limit, not above 1; `undefined` where there is no interval. */
  readonly upper: number | undefined
  /** Of large samples; 0 where all ratings say the same of kappa, which is no certainty. */
  readonly standardError: number
  /** Why there is no interval; `undefined` where there is one. */
  readonly noInterval: Refusal<'noVariation'> | undefined
  /** The share of agreement observed, from 0 to 1; with weights, near misses count in part. */
  readonly observed: number
  /** The share of agreement that the two raters' own shares give by chance, from 0 to 1. */
  readonly expected: number
  /** How many were rated by both. */
  readonly n: number
  readonly weights: 'none' | 'linear' | 'quadratic'
  /** The confidence level, between 0 and 1. */
  readonly level: number
  readonly method: 'fleissCohenEveritt'
}

/**
 * Cohen's kappa (kappa): how much more two raters agree than their own shares would by chance, (Pₒ − Pₑ) / (1 − Pₑ), with the large-sample interval.
 *
 * `table[i][j]` is how many the first rater put in category i and the second in j; `agreementTable` makes it from ratings. `weights`: `'none'` (the
 * default) counts full agreement only; for ordered categories `'linear'` gives 1 − |i − j|/(k − 1) and `'quadratic'` 1 − (i − j)²/(k − 1)². Kappa
 * depends on how common the categories are, so do not compare it between populations; show `observed` beside it. The interval is for some thirty
 * ratings and more. `level` between 0 and 1, by default 0.95.
 *
 * Source: Cohen, Psychological Bulletin 1968, 70: 213–220; standard error: Fleiss, Cohen and Everitt, Psychological Bulletin 1969, 72: 323–327.
 * R: `psych::cohen.kappa`, whose standard error with weights (2.2.9) sums another margin than the paper.
 * When all agree kappa is 1, and 0 when one rater uses one category; the standard error is then 0, and an interval of one point would be no certainty:
 * the limits are `undefined`, and `noInterval` says why.
 * Refused: nobody rated; one category used by both, where chance alone agrees (0/0). Thrown: a table that is not square, counts that are not whole.
 *
 * ```ts
 * import { isRefusal, kappa } from '@groundplan/statistics'
 * const raters = kappa({ table: [[20, 5], [10, 15]], level: 0.95 })
 * if (isRefusal(raters)) throw new Error(raters.why.en)
 * const found = [raters.estimate.toFixed(3), raters.observed, raters.expected] // => ['0.400', 0.7, 0.5]
 * ```
 */
export function kappa(input: {
  readonly table: readonly (readonly number[])[]
  readonly weights?: 'none' | 'linear' | 'quadratic' | undefined
  readonly level?: number | undefined
}): Kappa | Refusal<'noObservations' | 'oneCategory'> {
  const { table, weights = 'none', level = 0.95 } = mustObject('input', input, 'a `table`')
  mustSquare(table)
  mustOneOf('weights', weights, ['none', 'linear', 'quadratic'])
  mustLevel('level', level)
  const k = table.length
  const n = sum(table.flat())
  if (n === 0) {
    return refuse(
      'noObservations',
      'Nobody was rated by both, so there is no agreement to measure; say so, or give ratings by both.',
      'Ingen er bedømt af begge bedømmere, så der er ingen overensstemmelse at måle; skriv det, eller angiv bedømmelser fra begge.',
    )
  }
  const rows = table.map((row) => sum(row) / n)
  const columns = rows.map((_, j) => sum(table.map((row) => row[j] ?? 0)) / n)
  // Disagreement in place of agreement, so that nothing is cancelled near full agreement: kappa is 1 − observed/expected disagreement.
  const apart = (i: number, j: number): number => {
    if (weights === 'none') return i === j ? 0 : 1
    const distance = Math.abs(i - j) / (k - 1)
    return weights === 'linear' ? distance : distance * distance
  }
  const cells = table.flatMap((row, i) => row.map((count, j) => ({ i, j, p: count / n, apart: apart(i, j) })))
  const by = (shares: readonly number[], other: number): number =>
    sum(shares.map((share, i) => share * apart(i, other)))
  const observed = sum(cells.map((cell) => cell.p * cell.apart))
  const byRow = rows.map((_, i) => by(columns, i))
  const byColumn = columns.map((_, j) => by(rows, j))
  const expected = sum(rows.map((share, i) => share * (byRow[i] ?? 0)))
  if (expected === 0) {
    return refuse(
      'oneCategory',
      'Both raters used one and the same category throughout, so chance alone would agree; say so, and show the table.',
      'Begge bedømmere har kun brugt én og samme kategori, så de ville være lige så enige ved ren tilfældighed; skriv det, og vis tabellen.',
    )
  }
  const estimate = 1 - observed / expected
  // The derivative of kappa by each cell's share; their variance is what Fleiss, Cohen and Everitt write out.
  const slopes = cells.map(({ i, j, p, apart: distance }) => ({
    p,
    slope: (((byRow[i] ?? 0) + (byColumn[j] ?? 0)) * (observed / expected) - distance) / expected,
    size: (((byRow[i] ?? 0) + (byColumn[j] ?? 0)) * (observed / expected) + distance) / expected,
  }))
  const mean = sum(slopes.map(({ p, slope }) => p * slope))
  const variance = sum(slopes.map(({ p, slope }) => p * (slope - mean) ** 2))
  // What rounding alone can leave in the variance.
  const rounding = (8 * Number.EPSILON) ** 2 * sum(slopes.map(({ p, size }) => p * size * size))
  const standardError = variance <= rounding ? 0 : Math.sqrt(variance / n)
  const half = normalQuantile((1 - level) / 2, { tail: 'upper' }) * standardError
  return {
    estimate,
    lower: standardError === 0 ? undefined : Math.max(-1, estimate - half),
    upper: standardError === 0 ? undefined : Math.min(1, estimate + half),
    standardError,
    noInterval: standardError === 0 ? noVariation() : undefined,
    observed: 1 - observed,
    expected: 1 - expected,
    n,
    weights,
    level,
    method: 'fleissCohenEveritt',
  }
}

const noVariation = (): Refusal<'noVariation'> =>
  refuse(
    'noVariation',
    'All ratings say the same of kappa, as when all agree or one rater uses one category, so nothing is left to estimate the uncertainty from; show the table.',
    'Alle bedømmelser peger på samme kappa, fx fordi bedømmerne er helt enige, eller fordi den ene kun bruger én kategori, så der er intet at vurdere usikkerheden ud fra; vis tabellen.',
  )

function mustSquare(table: readonly (readonly number[])[]): void {
  const k = mustArray('table', table).length
  if (k < 2) {
    throw new MisuseError('table', `\`table\` must have at least two categories, not ${k}.`)
  }
  for (const [i, row] of table.entries()) {
    if (mustArray(`table[${i}]`, row).length !== k) {
      throw new MisuseError('table', `\`table\` must be square: \`table[${i}]\` has ${row.length} cells, not ${k}.`)
    }
    for (const [j, count] of row.entries()) mustCount(`table[${i}][${j}]`, count)
  }
}
