/** B₂ₖ / (2k·(2k − 1)) for k = 1 … 10 (DLMF 5.11.1), made by `coefficients.oracle.py`. */
export const stirlingCoefficients: readonly number[] = [
  0.08333333333333333, -0.002777777777777778, 0.0007936507936507937, -0.0005952380952380953, 0.0008417508417508417,
  -0.0019175269175269176, 0.00641025641025641, -0.029550653594771242, 0.17964437236883057, -1.3924322169059011,
]

/** The asymptotic series of Stirling's error, for x ≥ 10; its first term left out is below 1e-19 there. */
export function stirlingSeries(x: number): number {
  const square = 1 / (x * x)
  let sum = 0
  for (let k = stirlingCoefficients.length - 1; k >= 0; k -= 1) sum = sum * square + (stirlingCoefficients[k] as number)
  return sum / x
}
