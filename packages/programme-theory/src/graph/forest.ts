/** Things by number that are put together in groups: each group is known by its lowest number. */
export interface Forest {
  /** Puts the groups of two things together. */
  join(a: number, b: number): void
  /** Groups of so many things or more, each in ascending order, by their lowest number. */
  groups(least: number): readonly (readonly number[])[]
}

/** `size` things that nothing holds together yet. Joining costs O(log n) at most, over many calls. */
export function forest(size: number): Forest {
  const above = new Int32Array(size)
  for (let i = 0; i < size; i += 1) above[i] = i
  const top = (thing: number): number => {
    let at = thing
    while (above[at] !== at) {
      above[at] = above[above[at] as number] as number
      at = above[at] as number
    }
    return at
  }
  return {
    join(a, b) {
      const one = top(a)
      const other = top(b)
      above[Math.max(one, other)] = Math.min(one, other)
    },
    groups(least) {
      const counts = new Int32Array(size)
      for (let i = 0; i < size; i += 1) {
        const first = top(i)
        counts[first] = (counts[first] as number) + 1
      }
      const found: number[][] = []
      const placed = new Int32Array(size)
      for (let i = 0; i < size; i += 1) {
        const first = top(i)
        if ((counts[first] as number) < least) continue
        if (first === i) {
          placed[i] = found.length
          found.push([i])
        } else found[placed[first] as number]?.push(i)
      }
      return found
    },
  }
}
