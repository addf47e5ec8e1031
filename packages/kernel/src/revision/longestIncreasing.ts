/**
 * The positions of a longest increasing subsequence of distinct numbers, by patience sorting in O(n log n). What is not in it has to move.
 */
export function longestIncreasing(numbers: readonly number[]): readonly number[] {
  const ends: number[] = []
  const before = new Int32Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] as number)
    ends[low] = at
  }
  const found: number[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) found.push(at)
  return found.reverse()
}
