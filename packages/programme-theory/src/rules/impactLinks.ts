import type { InTheory } from './inTheories.js'

/** Places of the links of the impact theory: those by which what is done, or comes of it, leads to a change. */
export function* impactLinks(within: InTheory): Iterable<number> {
  const { from, to } = within.index
  for (const [link, start] of from.entries()) {
    if (start < 0) continue
    const cause = within.node(start).is
    const effect = within.node(to[link] as number).is
    if ((effect === 'outcome' || effect === 'goal') && cause !== 'resource' && cause !== 'condition') yield link
  }
}
