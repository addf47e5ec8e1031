/** e^(−k²/4) for k = 1 … 13. */
const weights: readonly number[] = Array.from({ length: 13 }, (_, index) => Math.exp(-((index + 1) ** 2) / 4))
/** Beyond 2π the residue is below 1e-17 of the sum. */
const residueUntil = 6.3
/** Beyond, the first term of the asymptotic series (DLMF 7.12.1) is all that a number can tell. */
const farFrom = 1e8

/** e^(−x²)·(2/√π)·(x + 2x³/3 + 4x⁵/15 + …) / x (DLMF 7.6.2): all terms positive. */
function errorFunctionSlope(x: number): number {
  const square = x * x
  let term = 1
  let sum = 0
  for (let k = 1; term > 1e-18; k += 1) {
    sum += term
    term *= (2 * square) / (2 * k + 1)
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-square) * sum
}

/** erf(x), for |x| ≤ 1.5: the series with positive terms. */
export const errorFunctionNearZero = (x: number): number => x * errorFunctionSlope(x)

/**
 * The scaled complementary error function e^(x²)·erfc(x) for x ≥ 0, relative error of a few units in the last place.
 *
 * From 0.5 on it is the trapezoidal sum, step ½, of erfc(x) = (2x/π)·e^(−x²)·∫₀^∞ e^(−t²)/(t² + x²) dt, with the residue at the pole taken off
 * (Goodwin 1949; Matta and Reichel 1971); the sum's own error is below e^(−4π²). Nearer 0, erfc = 1 − erf by its series.
 */
export function erfcx(x: number): number {
  if (x < 0.5) return Math.exp(x * x) * (1 - errorFunctionNearZero(x))
  if (x > farFrom) return 1 / (x * Math.sqrt(Math.PI))
  const square = x * x
  let sum = 0.5 / square
  for (let k = weights.length; k >= 1; k -= 1) sum += (weights[k - 1] as number) / (0.25 * k * k + square)
  const trapezoid = (x / Math.PI) * sum
  return x < residueUntil ? trapezoid - (2 * Math.exp(square)) / Math.expm1(4 * Math.PI * x) : trapezoid
}
