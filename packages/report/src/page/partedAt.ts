/** So few are not folded away: the fold would take as much room. */
const FEW = 2

/** What stands open and what is folded away: the first so many, and the rest, unless that is so little that it stands open as well. */
export function partedAt<T>(all: readonly T[], open: number): readonly [readonly T[], readonly T[]] {
  return all.length - open <= FEW ? [all, []] : [all.slice(0, open), all.slice(open)]
}
