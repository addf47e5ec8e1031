/** A link from one step to the next by their places; `back` where it leads round to a step that comes before. */
export interface FlowLink {
  readonly from: number
  readonly to: number
  readonly back: boolean
}

/** The links of steps that each name those before them, each link once; names that no step has are passed over. */
export function flowLinks(
  steps: readonly { readonly id: string; readonly after?: readonly string[] | undefined }[],
): readonly FlowLink[] {
  const places = new Map<string, number>()
  steps.forEach(({ id }, index) => {
    if (!places.has(id)) places.set(id, index)
  })
  const links: { from: number; to: number; back: boolean }[] = []
  const out = steps.map((): typeof links => [])
  steps.forEach(({ id, after = [] }, to) => {
    if (places.get(id) !== to) return
    for (const name of new Set(after)) {
      const from = places.get(name)
      if (from === undefined) continue
      const link = { from, to, back: false }
      links.push(link)
      out[from]?.push(link)
    }
  })
  // A walk from each step in the order given: a link to a step that the walk stands below leads back.
  const state = steps.map((): 'new' | 'open' | 'done' => 'new')
  steps.forEach((_, start) => {
    const path = state[start] === 'new' ? [{ at: start, next: 0 }] : []
    if (path.length > 0) state[start] = 'open'
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const link = out[top.at]?.[top.next]
      top.next += 1
      if (link === undefined) {
        state[top.at] = 'done'
        path.pop()
      } else if (state[link.to] === 'open') link.back = true
      else if (state[link.to] === 'new') {
        state[link.to] = 'open'
        path.push({ at: link.to, next: 0 })
      }
    }
  })
  return links
}
