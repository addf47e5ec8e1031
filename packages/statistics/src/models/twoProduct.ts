/** a·b as the nearest number and the exact rest (Dekker 1971, by Veltkamp's splitting). */
export function twoProduct(a: number, b: number): readonly [number, number] {
  const product = a * b
  const split = (x: number): readonly [number, number] => {
    const high = x * 134217729 - (x * 134217729 - x)
    return [high, x - high]
  }
  const [a1, a2] = split(a)
  const [b1, b2] = split(b)
  return [product, a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2)]
}
