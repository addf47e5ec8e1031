/**
 * Wilson's limits of x out of n at the normal quantile z: the roots of (x/n − p)² = z² p (1 − p) / n.
 *
 * With A = 2x + z² and B = z √(z² + 4x(n − x)/n) they are (A ± B) / (2(n + z²)). A² − B² = 4x²(n + z²)/n, so the lower root is also
 * 2x² / (n (A + B)): nothing is subtracted, and no digits are lost near 0.
 */
export function wilsonLimits(x: number, n: number, z: number): { readonly lower: number; readonly upper: number } {
  const both = 2 * x + z * z + z * Math.sqrt(z * z + 4 * x * (1 - x / n))
  return {
    lower: x === 0 ? 0 : (2 * x * (x / n)) / both,
    upper: x === n ? 1 : both / (2 * (n + z * z)),
  }
}
