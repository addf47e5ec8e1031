// Difference-in-differences from 8 000 cells against the same regression with `linearModel` on the 2 000 000 observations that they hold, in the same
// run; results must be equal, and the cells take at most a tenth of the time. Beside them `differenceInDifferences` on the observations, which gathers
// them into cells first. The cost from cells grows with their number (and with the square of the clusters, for the degrees of freedom), not with the
// number of observations.
import { differenceInDifferences, linearModel } from '@groundplan/statistics/models'

const LIMIT = 10
const PERIODS = 20
const CLUSTERS = 100
const STRATA = 4
const EACH = 250

const cells = []
const y = new Float64Array(PERIODS * CLUSTERS * STRATA * EACH)
const observations = { y, group: [], period: [], cluster: [] }
const columns = {
  exposed: new Float64Array(y.length),
  after: new Float64Array(y.length),
  both: new Float64Array(y.length),
}
let state = 1
const next = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
let at = 0
for (let c = 0; c < CLUSTERS; c += 1) {
  const group = c % 2 ? 'exposed' : 'comparison'
  const level = Math.floor(6 * next())
  for (let t = 0; t < PERIODS; t += 1) {
    for (let s = 0; s < STRATA; s += 1) {
      const cell = { group, period: String(2000 + t), cluster: c, n: EACH, sum: 0, sumOfSquares: 0 }
      for (let i = 0; i < EACH; i += 1) {
        const value = level + s + (c % 2 && t >= 10 ? 1 : 0) + Math.floor(8 * next())
        y[at] = value
        columns.exposed[at] = c % 2
        columns.after[at] = t >= 10 ? 1 : 0
        columns.both[at] = c % 2 && t >= 10 ? 1 : 0
        observations.group.push(group)
        observations.period.push(cell.period)
        observations.cluster.push(c)
        cell.sum += value
        cell.sumOfSquares += value * value
        at += 1
      }
      cells.push(cell)
    }
  }
}

/** The median of some runs, in milliseconds, and the last result. */
function timed(runs, work) {
  const times = []
  let result
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    result = work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { result, time: times[times.length >> 1] }
}

const after = Array.from({ length: 10 }, (_, i) => String(2010 + i))
const study = { exposed: ['exposed'], after }
const short = timed(9, () => differenceInDifferences({ cells, ...study }))
const long = timed(3, () => differenceInDifferences({ observations, ...study }))
const plain = timed(3, () => linearModel({ y, x: columns, clusters: observations.cluster, covariance: 'CR2' }))

const rows = [
  ['differenceInDifferences', `${cells.length} cells`, short],
  ['differenceInDifferences', `${y.length} observations`, long],
  ['linearModel, CR2', `${y.length} observations`, plain],
]
for (const [what, size, { result, time }] of rows) {
  const { estimate, standardError, df } = result.effect ?? result.coefficients.both
  const numbers = `${estimate.toPrecision(10)} ± ${standardError.toPrecision(10)}, df ${df.toFixed(4)}`
  console.log(
    `${what.padEnd(24)} ${size.padEnd(21)} ${time.toFixed(1).padStart(8)} ms ${(time / short.time).toFixed(1).padStart(7)} ×   ${numbers}`,
  )
}
const own = short.result.effect
const worst = Math.max(
  ...[long.result.effect, plain.result.coefficients.both].flatMap((other) =>
    ['estimate', 'standardError', 'df'].map((key) => Math.abs(own[key] / other[key] - 1)),
  ),
)
const ratio = plain.time / short.time
console.log(`apart by ${worst.toExponential(1)} (at most 1e-10); ratio ${ratio.toFixed(1)} (at least ${LIMIT})`)
if (!(worst <= 1e-10 && ratio >= LIMIT)) process.exitCode = 1
