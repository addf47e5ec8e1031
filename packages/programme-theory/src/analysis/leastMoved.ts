/** How many of distinct numbers have to move at least so that all stand in rising order; O(n log n). */
export function leastMoved(numbers: readonly number[]): number {
  // The lowest last number of a rising series of each length: each number makes one series longer or one last number lower.
  const ends: number[] = []
  for (const number of numbers) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) < number) low = middle + 1
      else high = middle
    }
    ends[low] = number
  }
  return numbers.length - ends.length
}
