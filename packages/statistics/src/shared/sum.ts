/** A sum that keeps what rounding drops (Neumaier 1974), so that order and cancellation hardly matter. */
export function sum(values: Iterable<number>): number {
  let total = 0
  let dropped = 0
  for (const value of values) {
    const next = total + value
    dropped += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + dropped
}
