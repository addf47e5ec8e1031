import { stirlingSeries } from './stirlingSeries.js'

/**
 * The error of Stirling's formula, δ(x) = log Γ(x) − (x − ½)·log x + x − ½·log 2π, for x > 0.
 *
 * From 10 on by the asymptotic series (DLMF 5.11.1). Below by δ(x) − δ(x + 1) = (x + ½)·log(1 + 1/x) − 1, which with y = 1 / (2x + 1) is
 * y²/3 + y⁴/5 + …: all terms are positive, so nothing cancels. Slow for x far below 0.5.
 */
export function stirlingError(x: number): number {
  let sum = 0
  let at = x
  for (; at < 10; at += 1) {
    const y = 1 / (2 * at + 1)
    const square = y * y
    let power = square
    for (let k = 3; power > 1e-19; k += 2) {
      sum += power / k
      power *= square
    }
  }
  return sum + stirlingSeries(at)
}
