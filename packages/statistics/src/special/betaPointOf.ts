import type { BetaPoint } from './betaPoint.js'
import { betaTails } from './betaTails.js'
import { betaTerm, logBetaConstant } from './betaTerm.js'
import { normalPoint } from './normalPoint.js'
import { solveLogTail } from './solveLogTail.js'
import type { TailProbability } from './tailProbability.js'
import { logTailOf } from './tails.js'

const firstTermOnly = 1e-17

/** log x where x is so small that the lower tail is x^a/(a·B(a, b)); `logLower` is the log of that tail. */
const logOfSmall = (a: number, b: number, logLower: number): number => (logLower - logBetaConstant(a, b)) / a

const isSmall = (a: number, b: number, logX: number): boolean =>
  Math.exp(logX) * Math.max(1, b) < firstTermOnly * Math.min(1, a)

/** The point of the beta distribution with shapes a and b that has log(x/y) = `logOdds`. */
function betaAtLogOdds(a: number, b: number, logOdds: number): BetaPoint {
  const x = 1 / (1 + Math.exp(-logOdds))
  const y = 1 / (1 + Math.exp(logOdds))
  return { a, b, x, y, balance: a * y - b * x }
}

/** log(x / (1 − x)) of the quantile x of the beta distribution with shapes a and b. */
export function betaLogOdds(a: number, b: number, probability: TailProbability): number {
  const { tail, p, logP } = probability
  const logX = logOfSmall(a, b, tail === 'lower' ? logP : Math.log1p(-p))
  if (isSmall(a, b, logX)) return logX
  const logY = logOfSmall(b, a, tail === 'upper' ? logP : Math.log1p(-p))
  if (isSmall(b, a, logY)) return -logY
  const deviation = Math.sqrt(1 / a + 1 / b)
  const usual = Math.log(a / b) + normalPoint(probability) * deviation
  const start = tail === 'lower' ? Math.max(usual, Math.min(logX, 0)) : Math.min(usual, Math.max(-logY, 0))
  return solveLogTail({
    tail,
    target: logP,
    start: Math.max(-690, Math.min(690, start)),
    at: (logOdds) => {
      const point = betaAtLogOdds(a, b, logOdds)
      const { exponent, factor } = betaTerm(point)
      return {
        logTail: logTailOf(betaTails(point), tail),
        logDensity: exponent + Math.log(factor),
        slope: point.balance,
      }
    },
  })
}
