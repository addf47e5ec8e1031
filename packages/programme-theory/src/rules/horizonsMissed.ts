import { knownValue, type Localized } from '@groundplan/kernel'
import { type Horizon, standardHorizons } from '../model/horizon.js'
import type { Theories } from '../model/theory.js'
import type { InTheory } from './inTheories.js'
import { quoted } from './quoted.js'

/**
 * The horizons on which parts of other theories stand and which the theory that uses them does not have, by name and id, in the order of those
 * other theories; undefined where there are none.
 */
export function horizonsMissed(within: InTheory, { items }: Theories): readonly Localized[] | undefined {
  const { theory, place: home } = within
  if ((theory.includes ?? []).length === 0) return undefined
  const own: readonly Horizon[] = theory.horizons ?? standardHorizons
  const has = new Set(own.map(({ id }) => id))
  const used = new Map<number, Set<string>>()
  for (const [place, node] of theory.nodes.entries()) {
    const horizon = 'horizon' in node ? knownValue(node.horizon) : undefined
    if (horizon === undefined || has.has(horizon)) continue
    const from = within.atNode(place)[2] as number
    if (from === home) continue
    const known = used.get(from)
    if (known === undefined) used.set(from, new Set([horizon]))
    else known.add(horizon)
  }
  const found = new Map<string, Localized>()
  for (const [from, ids] of used) {
    const horizons: readonly Horizon[] = items[from]?.horizons ?? standardHorizons
    for (const { id, label } of horizons)
      if (ids.has(id) && !found.has(id)) {
        const { en, da } = quoted(label)
        found.set(id, { en: `${en} (${id})`, da: `${da} (${id})` })
      }
  }
  return found.size === 0 ? undefined : [...found.values()]
}
