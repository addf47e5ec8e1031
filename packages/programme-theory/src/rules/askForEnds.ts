import type { Missing } from '@groundplan/kernel'
import { askHorizon } from './askHorizon.js'
import { isChange } from './changes.js'
import type { InTheory } from './inTheories.js'
import { isHorizonOpen } from './isHorizonOpen.js'

/**
 * Asks for the horizons of those ends of a link that are open, each node once in all; `asked` is what one run of a rule has asked already. Undefined
 * when both ends are clear, so that the link can be judged.
 */
export function askForEnds(within: InTheory, link: number, asked: Set<string>): readonly Missing[] | undefined {
  const ends = [within.index.from[link] as number, within.index.to[link] as number]
  const open = ends.filter((place) => isHorizonOpen(within, place))
  if (open.length === 0) return undefined
  return open.flatMap((place) => {
    const node = within.node(place)
    if (asked.has(node.id) || !isChange(node)) return []
    asked.add(node.id)
    return [askHorizon(node)]
  })
}
