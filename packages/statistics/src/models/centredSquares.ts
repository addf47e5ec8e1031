/** a·b as the nearest number and the exact rest (Dekker 1971, by Veltkamp's splitting). */
function twoProduct(a: number, b: number): readonly [number, number] {
  const product = a * b
  const split = (x: number): readonly [number, number] => {
    const high = x * 134217729 - (x * 134217729 - x)
    return [high, x - high]
  }
  const [a1, a2] = split(a)
  const [b1, b2] = split(b)
  return [product, a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2)]
}

/**
 * Σ(y − mean)² from n, Σy and Σy², as (n·Σy² − (Σy)²)/n with both products exact: no digit is lost that the sums hold. Sums of whole numbers hold all
 * of them; sums of fractions with a mean far from 0 do not.
 */
export function centredSquares(n: number, sum: number, sumOfSquares: number): number {
  const [first, firstRest] = twoProduct(n, sumOfSquares)
  const [second, secondRest] = twoProduct(sum, sum)
  return (first - second + (firstRest - secondRest)) / n
}
