import { knownValue } from '@groundplan/kernel'
import { criticalLinks } from '../graph/criticalLinks.js'
import { dominators } from '../graph/dominators.js'
import type { PartRef } from '../model/assumption.js'
import type { InTheory } from './inTheories.js'

/**
 * Tells for parts of a theory which goals hang on them: those that no activity would lead to without them, a goal itself included; what hangs on a
 * link hangs on the conditions of that link too. Places of goals, each once; undefined when none of the parts is in the theory.
 */
export function goalsHangingOn(within: InTheory): (parts: readonly PartRef[]) => ReadonlySet<number> | undefined {
  const { index, theory } = within
  const { numberOf, at, below, goals, goalsBefore } = dominators(index)
  const byLink = new Map<string, Iterable<number>>()
  const byCondition = new Map<string, Iterable<number>[]>()
  for (const link of theory.links) if (!byLink.has(link.id)) byLink.set(link.id, [])
  for (const { link: place, goals: hanging } of criticalLinks(index)) {
    const link = within.link(place)
    byLink.set(link.id, hanging)
    for (const id of knownValue(link.conditions) ?? []) {
      const known = byCondition.get(id)
      if (known === undefined) byCondition.set(id, [hanging])
      else known.push(hanging)
    }
  }
  const ofNode = (id: string): readonly Iterable<number>[] | undefined => {
    const place = index.placeOf(id)
    if (place === undefined) return undefined
    const onSteps = byCondition.get(id) ?? []
    const number = numberOf[place] as number
    if (number === 0) return onSteps
    const start = at[number] as number
    return [...onSteps, goals.subarray(goalsBefore[start], goalsBefore[start + (below[number] as number)])]
  }
  return (parts) => {
    const found = new Set<number>()
    let isThere = false
    for (const part of parts) {
      const link = 'link' in part ? byLink.get(part.link) : undefined
      const lists = 'node' in part ? ofNode(part.node) : link === undefined ? undefined : [link]
      if (lists === undefined) continue
      isThere = true
      for (const list of lists) for (const goal of list) found.add(goal)
    }
    return isThere ? found : undefined
  }
}
