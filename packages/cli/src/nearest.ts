/** How many letters must be added, removed, changed or swapped with their neighbour; cost grows as the product of the lengths. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const at = (r: number, c: number): number => (r === i ? row : rows[r])?.[c] ?? Number.POSITIVE_INFINITY
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}

/**
 * The names most like what was typed, nearest first, at most three: those that hold it, and those a few slips of the finger away. Names
 * equally near keep the order they came in.
 */
export function nearest(typed: string, names: readonly string[]): readonly string[] {
  const wanted = typed.toLowerCase().slice(0, 80)
  if (wanted === '') return []
  const scored = names.map((name) => {
    const candidates = [name, name.split('/').at(-1) ?? name].map((part) => part.toLowerCase())
    const slips = Math.min(...candidates.map((part) => distance(wanted, part)))
    const holds = wanted.length > 2 && name.toLowerCase().includes(wanted)
    return { name, score: holds ? 0 : slips }
  })
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  return scored
    .filter(({ score }) => score <= limit)
    .sort((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ name }) => name)
}
