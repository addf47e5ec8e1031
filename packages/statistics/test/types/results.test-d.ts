// biome-ignore-all format: what is refused stands on one line, right below the reason
// What the types promise and what they refuse; checked by the compiler alone.
import {
  type AuditableTable,
  auditSuppression,
  bootstrap,
  type Covariance,
  concentrationIndex,
  differenceInDifferences,
  fromCells,
  gini,
  isPublishedTable,
  isRefusal,
  linearModel,
  meanInterval,
  type normalCdf,
  type PublishedDatum,
  type PublishedTable,
  power,
  type Refusal,
  relativeIndex,
  type ShareInterval,
  slopeIndex,
  suppress,
  tCdf,
  wilsonInterval,
} from '@groundplan/statistics'

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false
declare function same<A, B>(verdict: Same<A, B>): void

// ── results need narrowing ─────────────────────────────────────────────────────────────────────────
const share = wilsonInterval({ successes: 8, trials: 20 })
// @ts-expect-error there may be no trials
share.upper
if (isRefusal(share)) {
  same<typeof share, Refusal<'noTrials'>>(true)
  // @ts-expect-error a refusal has no limits
  share.upper
} else {
  same<typeof share, ShareInterval>(true)
  const upper: number = share.upper
  // @ts-expect-error results are not changed
  share.upper = upper
}
// @ts-expect-error a refusal is no number
const half: number = gini({ values: [1, 2] }) / 2
const codes = meanInterval({ values: [1] })
if (isRefusal(codes)) {
  same<(typeof codes)['refused'], 'noObservations' | 'oneObservation' | 'sameValues' | 'beyondRange'>(true)
  const both: { readonly en: string; readonly da: string } = codes.why
  void both
}
same<ReturnType<typeof normalCdf>, number>(true)
same<ReturnType<typeof tCdf>, number>(true)

// ── an effect may be unknown ───────────────────────────────────────────────────────────────────────
const study = differenceInDifferences({ cells: [], exposed: ['a'], after: ['b'] })
if (!isRefusal(study)) {
  // @ts-expect-error few clusters have no estimate
  study.effect.estimate
  if (study.effect.is === 'known') same<typeof study.effect.estimate, number>(true)
  else same<typeof study.effect.why.da, string>(true)
}

// ── calls that name what they mean ─────────────────────────────────────────────────────────────────
// @ts-expect-error counts, not a share
wilsonInterval({ estimate: 0.4, trials: 20 })
// @ts-expect-error the argument is an object
tCdf(2, 10)
// @ts-expect-error a tail is named
tCdf({ t: 2, df: 10, tail: 'both' })
// @ts-expect-error how the uncertainty is estimated is a claim about the data
linearModel({ y: [1, 2, 3], x: { a: [1, 2, 4] } })
// @ts-expect-error no such covariance
const hc2: Covariance = 'HC2'
const lagged: Covariance = { neweyWest: 3 }
const groups = [{ population: 10, events: 3 }]
// @ts-expect-error the estimator is named
slopeIndex({ groups, order: 'mostDeprivedFirst', sign: 'mostMinusLeastDeprived' })
// @ts-expect-error a difference's sign does not go with a ratio
relativeIndex({ groups, order: 'mostDeprivedFirst', estimator: 'weightedRegression', sign: 'mostMinusLeastDeprived' })
// @ts-expect-error the version is named
concentrationIndex({ groups, order: 'mostDeprivedFirst' })
// @ts-expect-error a seed is given
bootstrap({ data: [1, 2], statistic: () => 1 })
// @ts-expect-error clusters have a size
power({ design: 'differenceInDifferences', clusters: { exposed: 5, comparison: 5 }, sd: 1, icc: 0, clusterAutocorrelation: 1, change: 1 })

// ── coefficients by the names of the columns ───────────────────────────────────────────────────────
const fit = linearModel({ y: [1, 2, 3], x: { age: [1, 2, 4] }, covariance: 'classical' })
if (!isRefusal(fit)) {
  same<keyof typeof fit.coefficients, 'age' | 'intercept'>(true)
  // @ts-expect-error there is no such column
  fit.coefficients.height
}
const through = linearModel({ y: [1, 2, 3], x: { age: [1, 2, 4] }, covariance: 'HC1', intercept: false })
if (!isRefusal(through)) same<keyof typeof through.coefficients, 'age'>(true)
const collapsed = fromCells({ cells: [{ x: { a: 0, b: 1 }, n: 2, sum: 1, sumOfSquares: 1 }], covariance: 'HC1', interest: ['a'] })
if (!isRefusal(collapsed)) same<keyof typeof collapsed.coefficients, 'a'>(true)
// @ts-expect-error no column of that name
fromCells({ cells: [{ x: { a: 0 }, n: 2, sum: 1, sumOfSquares: 1 }], covariance: 'HC1', interest: ['c'] }).names

// ── tables that may be published ───────────────────────────────────────────────────────────────────
declare function print(table: PublishedTable): void
declare const readable: AuditableTable
const published = suppress([])
// @ts-expect-error tables may be refused
published.tables
if (!isRefusal(published)) {
  for (const table of published.tables) print(table)
  // @ts-expect-error what is published is not changed
  published.tables[0]!.cells = []
  // @ts-expect-error a copy is no published table
  print({ ...published.tables[0]! })
}
// @ts-expect-error written by hand
print({ name: 'By area', counts: 'persons', where: {}, dimensions: {}, cells: [] })
// @ts-expect-error nor what merely reads like one
print(readable)
// @ts-expect-error the class is not a value outside
new PublishedTable(readable)
if (isPublishedTable(readable)) print(readable)
auditSuppression({ tables: [readable] })
const datum = (one: PublishedDatum): number => {
  // @ts-expect-error withheld is not 0
  if (one.is !== 'known') return one.value
  return one.value
}

export { datum, half, hc2, lagged }
