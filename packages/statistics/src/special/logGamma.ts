import { logGamma1p, logGamma2p } from './logGamma1p.js'
import { stirlingSeries } from './stirlingSeries.js'

const halfLog2Pi = 0.9189385332046728

/**
 * log Γ(x) for x > 0, to a few units in the last place, also near its zeros at 1 and 2.
 *
 * Series in ζ(k) − 1 near 1 and 2 (DLMF 5.7.3), the recurrence up to 10, Stirling's series beyond (DLMF 5.11.1).
 */
export function logGamma(x: number): number {
  if (x < 0.5) return logGamma1p(x) - Math.log(x)
  if (x < 1.5) return logGamma1p(x - 1)
  if (x < 10) {
    let at = x
    let product = 1
    while (at > 2.5) {
      at -= 1
      product *= at
    }
    return Math.log(product) + logGamma2p(at - 2)
  }
  return (x - 0.5) * (Math.log(x) - 1) + (halfLog2Pi - 0.5) + stirlingSeries(x)
}
