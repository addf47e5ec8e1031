import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { MisuseError } from '../shared/misuse.js'
import { mustCount } from '../shared/must.js'
import { mustFunction } from '../shared/mustFunction.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray } from '../shared/mustValues.js'
import type { Refusal } from '../shared/refusal.js'
import { shown } from '../shared/shown.js'
import { GENERATOR, randomStream } from './randomSeed.js'
import { resamplingRefusal } from './resamplingRefusal.js'

/** Two groups to compare, and by what. */
export interface PermutationQuestion<T> {
  readonly first: readonly T[]
  readonly second: readonly T[]
  /** How the groups differ: a difference, a ratio; it must not depend on the order within a group, nor on chance. */
  readonly statistic: (first: readonly T[], second: readonly T[]) => number
  /** A whole number from 0 to 4294967295. The same seed gives the same result. */
  readonly seed: number
  /** How many arrangements are drawn, from 99 on; when there are no more than this, each is looked at once and the test is exact. Default: 9999. */
  readonly draws?: number | undefined
  /** What counts as extreme: a statistic as large (`greater`), as small (`less`), or either, at twice the smaller p (`twoSided`). Default: `twoSided`. */
  readonly alternative?: 'twoSided' | 'greater' | 'less' | undefined
}

/** A permutation test, with what made it. */
export interface PermutationTest {
  /** The statistic of the groups as they are. */
  readonly estimate: number
  /** The p value; never 0. */
  readonly p: number
  readonly alternative: 'twoSided' | 'greater' | 'less'
  /** `exact`: all arrangements; `monteCarlo`: a random sample of them. */
  readonly method: 'exact' | 'monteCarlo'
  /** How many arrangements were at least as extreme, on the side with fewer when `twoSided`; among all when exact, the groups as they are among them. */
  readonly extreme: number
  /** How many arrangements were looked at. */
  readonly draws: number
  /** The standard error that drawing leaves in `p`; 0 when exact. */
  readonly monteCarloError: number
  readonly seed: number
  readonly generator: 'mt19937'
  readonly sizes: { readonly first: number; readonly second: number }
}

/**
 * Whether two groups differ by more than chance arrangement gives (Danish: permutationstest). Exact: p = the share of all arrangements of the observations
 * into groups of these sizes that are at least as extreme. Monte Carlo: p = (1 + extreme) / (1 + draws), which keeps the level (Davison and Hinkley 1997,
 * equation 4.11; Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010) 39). Two-sided: twice
 * the smaller of the two one-sided p, at most 1, whatever value of the statistic says that nothing differs. Statistics within 1e-10 of the largest found
 * count as equal, so that rounding does not break ties.
 *
 * It tests that the observations are exchangeable: a difference in spread counts too. Not for paired or clustered observations. Refused: an empty group
 * (`noObservations`), a statistic that is no finite number for an arrangement (`statisticUndefined`).
 *
 * ```ts
 * import { isRefusal, permutation } from '@groundplan/statistics'
 * const mean = (group: readonly number[]) => group.reduce((sum, value) => sum + value, 0) / group.length
 * const test = permutation({
 *   first: [19, 22, 25],
 *   second: [14, 15, 17, 18],
 *   statistic: (first, second) => mean(first) - mean(second),
 *   seed: 1,
 * })
 * if (isRefusal(test)) throw new Error(test.why.en)
 * test.method // => 'exact'
 * test.draws // => 35
 * test.p // => 0.05714285714285714
 * ```
 */
export function permutation<T>(
  question: PermutationQuestion<T>,
): PermutationTest | Refusal<'noObservations' | 'statisticUndefined'> {
  const { first, second, statistic, seed } = mustObject(
    'question',
    question,
    '`first`, `second`, `statistic` and `seed`',
  )
  const most = mustCount('draws', question.draws ?? 9999, 99)
  const alternative = question.alternative ?? 'twoSided'
  if (!['twoSided', 'greater', 'less'].includes(alternative))
    throw new MisuseError(
      'alternative',
      `\`alternative\` must be 'twoSided', 'greater' or 'less', not '${shown(alternative)}'.`,
    )
  mustArray('first', first)
  mustArray('second', second)
  mustFunction('statistic', statistic, '`(first, second) => …`')
  const random = randomStream(seed)
  if (first.length === 0 || second.length === 0) return resamplingRefusal('noObservations')

  const pooled = [...first, ...second]
  const exact = arrangements(pooled.length, first.length) <= most
  const estimate = statistic(first, second)
  const found: number[] = []
  const look = (chosen: ReadonlySet<number>): void => {
    const inside = pooled.filter((_, at) => chosen.has(at))
    found.push(
      statistic(
        inside,
        pooled.filter((_, at) => !chosen.has(at)),
      ),
    )
  }
  if (exact) everySubset(pooled.length, first.length, look)
  else
    for (let draw = 0; draw < most; draw += 1)
      look(randomSubset(pooled.length, first.length, (top) => uniformInt(random, 0, top)))
  if (![estimate, ...found].every(Number.isFinite)) return resamplingRefusal('statisticUndefined')

  const slack = 1e-10 * [estimate, ...found].reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  const above = found.filter((value) => value >= estimate - slack).length
  const below = found.filter((value) => value <= estimate + slack).length
  const extreme = alternative === 'greater' ? above : alternative === 'less' ? below : Math.min(above, below)
  const oneSided = exact ? extreme / found.length : (1 + extreme) / (1 + found.length)
  const sides = alternative === 'twoSided' ? 2 : 1
  return {
    estimate,
    p: Math.min(1, sides * oneSided),
    alternative,
    method: exact ? 'exact' : 'monteCarlo',
    extreme,
    draws: found.length,
    monteCarloError: exact ? 0 : sides * Math.sqrt((oneSided * (1 - oneSided)) / found.length),
    seed,
    generator: GENERATOR,
    sizes: { first: first.length, second: second.length },
  }
}

/** How many ways there are to choose `k` of `n`; exact while below 2^53, and large enough beyond. */
const arrangements = (n: number, k: number): number => {
  let ways = 1
  for (let at = 1; at <= Math.min(k, n - k) && ways < Number.MAX_SAFE_INTEGER; at += 1)
    ways = Math.round((ways * (n - Math.min(k, n - k) + at)) / at)
  return ways
}

function everySubset(n: number, k: number, look: (chosen: ReadonlySet<number>) => void): void {
  const chosen = Array.from({ length: k }, (_, at) => at)
  for (;;) {
    look(new Set(chosen))
    let at = k - 1
    while (at >= 0 && chosen[at] === n - k + at) at -= 1
    if (at < 0) return
    chosen[at] = (chosen[at] ?? 0) + 1
    for (let next = at + 1; next < k; next += 1) chosen[next] = (chosen[next - 1] ?? 0) + 1
  }
}

/** Floyd's sampling without replacement (Bentley and Floyd, Communications of the ACM 30 (1987) 754-757). */
function randomSubset(n: number, k: number, below: (top: number) => number): ReadonlySet<number> {
  const chosen = new Set<number>()
  for (let top = n - k; top < n; top += 1) {
    const pick = below(top)
    chosen.add(chosen.has(pick) ? top : pick)
  }
  return chosen
}
