import { erfcx } from './erfcx.js'
import { gammaTerm } from './gammaTerm.js'
import { log1pmx } from './log1pmx.js'
import { logGamma1p } from './logGamma1p.js'
import { scaled, type Tails } from './tails.js'
import { temmeSum } from './temmeSum.js'

/** From this shape on, and this near the mean, Temme's expansion; else the series or the continued fraction, which are quick there. */
const temmeFrom = 1000
const temmeWithin = 0.1

/** 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …: the lower tail in units of x^a·e^(−x)/Γ(a + 1) (DLMF 8.7.1). */
function lowerSeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let k = 1; term > 1e-17 * sum; k += 1) {
    term *= x / (a + k)
    sum += term
  }
  return sum
}

/** The upper tail in units of x^a·e^(−x)/Γ(a), by Legendre's continued fraction (DLMF 8.9.2, even part) and Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x - a + 1
  let c = Number.MAX_VALUE
  let d = 1 / b
  let value = d
  for (let k = 1; k < 100_000; k += 1) {
    const numerator = k * (a - k)
    b += 2
    d = 1 / (b + numerator * d)
    c = b + numerator / c
    const change = c * d
    value *= change
    if (Math.abs(change - 1) < 2e-16) break
  }
  return value
}

/** a·Σ (−1)ⁿ⁺¹·xⁿ/(n!·(a + n)): what the lower tail of a small shape lacks of x^a/Γ(a + 1) (DLMF 8.7.1, the other series). */
function lackSeries(a: number, x: number): number {
  let term = -1
  let sum = 0
  for (let n = 1; Math.abs(term) > 1e-18; n += 1) {
    term *= -x / n
    sum += term / (a + n)
  }
  return a * sum
}

function temme(a: number, x: number): Tails {
  const mean = (x - a) / a
  const half = -log1pmx(mean)
  const eta = Math.sign(mean) * Math.sqrt(2 * half)
  const rest = temmeSum(eta, a) / Math.sqrt(2 * Math.PI * a)
  const exponent = -a * half
  const tail = 0.5 * erfcx(Math.sqrt(a * half))
  return eta < 0 ? { lower: { exponent, factor: tail - rest } } : { upper: { exponent, factor: tail + rest } }
}

/**
 * Both tails of the regularised incomplete gamma function at x > 0 with shape a > 0, the smaller one without cancellation.
 *
 * Series below the mean, continued fraction above, Temme's uniform expansion (1979) near the mean of a large shape; for shapes below 1 and small x
 * the upper tail is put together from terms that are each accurate (Gautschi 1979).
 */
export function gammaTails(a: number, x: number): Tails {
  if (a >= temmeFrom && Math.abs(x - a) < temmeWithin * a) return temme(a, x)
  const { exponent, factor } = gammaTerm(a, x)
  if (x >= Math.max(a, 1.5)) return { upper: { exponent, factor: factor * a * upperFraction(a, x) } }
  const lower = { exponent, factor: factor * lowerSeries(a, x) }
  if (a >= 1) return { lower }
  const logPower = a * Math.log(x) - logGamma1p(a)
  return { lower, upper: scaled(Math.exp(logPower) * lackSeries(a, x) - Math.expm1(logPower)) }
}
