import { type Missing, missing } from '@groundplan/kernel'
import type { Goal, Outcome } from '../model/node.js'
import { isChange } from './changes.js'
import type { InTheory } from './inTheories.js'
import { nodeRef, theoryRef } from './refs.js'

/**
 * Whether it is still to be said on which horizon a node stands. A goal that leads to nothing more and names none stands at the end of the theory:
 * there is nothing to ask.
 */
export function isHorizonOpen({ index, node }: InTheory, place: number): boolean {
  const one = node(place)
  if (!isChange(one) || one.horizon?.is === 'known' || one.horizon?.is === 'notApplicable') return false
  const isLast = index.outStart[place] === index.outStart[place + 1]
  return one.horizon !== undefined || one.is === 'outcome' || !isLast
}

/** The question on which horizon a change stands; the same words from every rule that needs to know, so that it can be put once. */
export const askHorizon = (change: Outcome | Goal): Missing =>
  missing(
    nodeRef(change),
    'horizon',
    {
      en: 'When is “{change}” expected: on which horizon?',
      da: 'Hvornår kan »{change}« ventes – på hvilken tidshorisont?',
    },
    { change: change.label },
  )

/** The question for many changes of one theory. */
export const askHorizons = ({ theory }: InTheory, changes: number): Missing =>
  missing(
    theoryRef(theory),
    'nodes/horizon',
    {
      en: 'When are the {changes} changes of “{theory}” expected that stand on no horizon?',
      da: 'Hvornår kan de {changes} forandringer i »{theory}«, der ikke står på nogen tidshorisont, ventes?',
    },
    { changes, theory: theory.title },
  )

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
