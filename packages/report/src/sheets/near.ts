/** How many letters must be added, removed or changed; cost grows as the product of the lengths. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}

const MOST = 5000

/** The names most like what was typed, nearest first, at most three. Of very many names the first 5 000 are looked at. */
export function near(typed: string, names: readonly string[]): readonly string[] {
  const wanted = typed.trim().toLowerCase().slice(0, 60)
  if (wanted === '') return []
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  const scored: { readonly name: string; readonly slips: number }[] = []
  for (const name of names.slice(0, MOST)) {
    const other = name.toLowerCase().slice(0, 60)
    const holds = wanted.length > 2 && (other.includes(wanted) || (other.length > 2 && wanted.includes(other)))
    if (!holds && Math.abs(other.length - wanted.length) > limit) continue
    const slips = holds ? 0 : distance(wanted, other)
    if (slips <= limit) scored.push({ name, slips })
  }
  return scored
    .sort((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ name }) => name)
}
