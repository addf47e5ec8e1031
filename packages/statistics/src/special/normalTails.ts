import { erfcx } from './erfcx.js'
import type { Tails } from './tails.js'

const splitter = 134217729
/** Beyond, the tail is 0, its logarithm needs no second part, and e^(the second part) would leave the range of numbers. */
const splitUntil = 1e4

/** Both tails of the standard normal distribution: Q(x) = ½·e^(−x²/2)·erfcx(x/√2), with x² in two parts so that e^(−x²/2) keeps its digits. */
export function normalTails(x: number): Tails {
  const z = Math.abs(x)
  const high = z < splitUntil ? splitter * z - (splitter * z - z) : z
  const low = z - high
  const tail = {
    exponent: -0.5 * high * high,
    factor: 0.5 * (low === 0 ? 1 : Math.exp(-0.5 * low * (z + high))) * erfcx(z * Math.SQRT1_2),
  }
  return x < 0 ? { lower: tail } : { upper: tail }
}
