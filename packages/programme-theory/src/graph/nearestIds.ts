const LONGEST = 80

/** How many letters must be added, removed or changed; more than `limit` as soon as that is sure. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Int32Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Int32Array(b.length + 1)
    next[0] = i
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, changed)
      least = Math.min(least, next[j] as number)
    }
    if (least > limit) return limit + 1
    row = next
  }
  return row[b.length] as number
}

/** The ids most like what was given, nearest first, at most three: those that hold it, and those a third of its letters away or less. */
export function nearestIds(given: string, ids: Iterable<string>): readonly string[] {
  const wanted = given.toLowerCase().slice(0, LONGEST)
  if (wanted === '') return []
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  const near: { id: string; score: number }[] = []
  for (const id of new Set(ids)) {
    const low = id.toLowerCase()
    const score = wanted.length > 2 && low.includes(wanted) ? 0 : slips(wanted, low.slice(0, LONGEST), limit)
    if (score <= limit) near.push({ id, score })
  }
  return near
    .sort((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ id }) => id)
}
