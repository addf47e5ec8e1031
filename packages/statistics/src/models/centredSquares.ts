import { twoProduct } from './twoProduct.js'

/**
 * Σ(y − mean)² from n, Σy and Σy², as (n·Σy² − (Σy)²)/n with both products exact: no digit is lost that the sums hold. Sums of whole numbers hold all
 * of them; sums of fractions with a mean far from 0 do not.
 */
export function centredSquares(n: number, sum: number, sumOfSquares: number): number {
  const [first, firstRest] = twoProduct(n, sumOfSquares)
  const [second, secondRest] = twoProduct(sum, sum)
  return (first - second + (firstRest - secondRest)) / n
}
