/**
 * The acceleration of the BCa interval: Σ d³ / (6 (Σ d²)^1.5), where d is how far each jackknife value, the statistic without one unit, lies below their mean
 * (Efron and Tibshirani 1993, equation 14.15). With strata, the mean is that of the stratum and d is multiplied by its number of units less one, so that
 * strata of different sizes count as they should. Zero when leaving out makes no difference.
 */
export function acceleration(strata: readonly (readonly number[])[]): number {
  let squares = 0
  let cubes = 0
  for (const jackknife of strata) {
    const mean = jackknife.reduce((sum, value) => sum + value / jackknife.length, 0)
    for (const value of jackknife) {
      const distance = (jackknife.length - 1) * (mean - value)
      squares += distance ** 2
      cubes += distance ** 3
    }
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5)
}
