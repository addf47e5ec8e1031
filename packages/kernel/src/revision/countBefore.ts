/** Counts marked places before a place, while marks are taken away: a Fenwick tree, O(log n) each. */
export class CountBefore {
  readonly #sums: Int32Array

  constructor(marked: readonly boolean[]) {
    this.#sums = new Int32Array(marked.length + 1)
    for (let at = 1; at <= marked.length; at++) {
      this.#sums[at] = (this.#sums[at] as number) + (marked[at - 1] ? 1 : 0)
      const parent = at + (at & -at)
      if (parent <= marked.length) this.#sums[parent] = (this.#sums[parent] as number) + (this.#sums[at] as number)
    }
  }

  /** How many marks stand before `place`. */
  before(place: number): number {
    let sum = 0
    for (let at = place; at > 0; at -= at & -at) sum += this.#sums[at] as number
    return sum
  }

  /** Takes away the mark at `place`. */
  unmark(place: number): void {
    for (let at = place + 1; at < this.#sums.length; at += at & -at) this.#sums[at] = (this.#sums[at] as number) - 1
  }
}
