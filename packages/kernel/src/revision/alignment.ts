/** One item of the first list and the item of the second that it is the same as. */
export type Pair = readonly [a: number, b: number]

const mostEdits = 256

/** A number for each item, the same for the same JSON; what the two lists share by reference is never written out. */
function numbered(a: readonly unknown[], b: readonly unknown[]): readonly [Int32Array, Int32Array] {
  const byIdentity = new Map<unknown, number>()
  const number = (item: unknown): number => {
    const known = byIdentity.get(item)
    if (known !== undefined) return known
    byIdentity.set(item, byIdentity.size)
    return byIdentity.size - 1
  }
  const first = Int32Array.from(a, number)
  const known = byIdentity.size
  const second = Int32Array.from(b, number)
  if (byIdentity.size === known) return [first, second]
  const shared = new Set(second)
  const byText = new Map<string, number>()
  for (const [at, item] of a.entries()) {
    const own = first[at] as number
    if (shared.has(own)) continue
    const text = JSON.stringify(item)
    const same = byText.get(text)
    if (same === undefined) byText.set(text, own)
    else first[at] = same
  }
  for (const [at, item] of b.entries()) {
    if ((second[at] as number) < known) continue
    const text = JSON.stringify(item)
    const same = byText.get(text)
    if (same === undefined) byText.set(text, second[at] as number)
    else second[at] = same
  }
  return [first, second]
}

/**
 * The items that two lists have in common, in order, so that as few as possible are left over (Myers 1986, "An O(ND) difference
 * algorithm and its variations"). Beyond 256 items left over it gives up and pairs nothing: the lists have little in common, and the
 * work would grow with the square.
 */
export function alignment(a: readonly unknown[], b: readonly unknown[]): readonly Pair[] {
  const [x, y] = numbered(a, b)
  const most = Math.min(mostEdits, x.length + y.length)
  const width = 2 * most + 3
  const origin = most + 1
  const reach = new Int32Array(width)
  const trail: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    trail.push(reach.slice())
    for (let line = -edits; line <= edits; line += 2) {
      const left = reach[origin + line - 1] as number
      const above = reach[origin + line + 1] as number
      let i = line === -edits || (line !== edits && left < above) ? above : left + 1
      let j = i - line
      while (i < x.length && j < y.length && x[i] === y[j]) {
        i++
        j++
      }
      reach[origin + line] = i
      if (i >= x.length && j >= y.length) return pairsOf(trail, origin, x.length, y.length)
    }
  }
  return []
}

/** Walks the trail back from the ends of both lists and gathers the diagonals. */
function pairsOf(trail: readonly Int32Array[], origin: number, iEnd: number, jEnd: number): readonly Pair[] {
  const pairs: Pair[] = []
  let i = iEnd
  let j = jEnd
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const reach = trail[edits] as Int32Array
    const line = i - j
    const left = reach[origin + line - 1] as number
    const above = reach[origin + line + 1] as number
    const down = line === -edits || (line !== edits && left < above)
    const fromLine = down ? line + 1 : line - 1
    const startI = down ? above : left + 1
    while (i > startI) pairs.push([--i, --j])
    i = down ? above : left
    j = i - fromLine
  }
  return pairs.reverse()
}
