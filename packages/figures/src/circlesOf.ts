/** Of a list in which each place names the place above it: the first place of each circle that they form. */
export function circlesOf(parents: readonly (number | undefined)[]): readonly number[] {
  const walk = parents.map(() => -1)
  const found: number[] = []
  parents.forEach((_, start) => {
    let at: number | undefined = start
    while (at !== undefined && walk[at] === -1) {
      walk[at] = start
      at = parents[at]
    }
    if (at === undefined || walk[at] !== start) return
    let first = at
    for (let next = parents[at] as number; next !== at; next = parents[next] as number) first = Math.min(first, next)
    found.push(first)
  })
  return found
}
