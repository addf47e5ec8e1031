import { fold } from './fold.js'

// Longer names are compared by their beginning, and of very many names the first: the cost stays bounded whatever a table holds.
const LONGEST = 40
const MOST = 100

/** How many letters must be added, removed, changed or swapped with their neighbour; cost grows as the product of the lengths. */
function distance(a: string, b: string): number {
  let before: readonly number[] = []
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const steps = [(above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((before[j - 2] ?? 0) + 1)
      row.push(Math.min(...steps))
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}

/**
 * The names most like what was typed, nearest first, at most three: those that hold it, and those a few slips of the finger away. Names
 * equally near keep the order they came in; capitals do not count, and æ is as good as ae.
 */
export function nearest(typed: string, names: readonly string[]): readonly string[] {
  const wanted = fold(typed.slice(0, 2 * LONGEST)).slice(0, LONGEST)
  if (wanted === '') return []
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  return names
    .slice(0, MOST)
    .map((name) => {
      const known = fold(name.slice(0, 2 * LONGEST)).slice(0, LONGEST)
      if (wanted.length > 2 && known.includes(wanted)) return { name, score: 0 }
      const isFar = Math.abs(known.length - wanted.length) > limit
      return { name, score: isFar ? Number.POSITIVE_INFINITY : distance(wanted, known) }
    })
    .filter(({ score }) => score <= limit)
    .sort((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ name }) => name)
}
