import type { Ternary } from '@groundplan/kernel'
import { isOpen } from '../applies.js'
import type { Problem } from './problem.js'
import type { AssetUse, Contribution } from './types.js'

/** What each asset gives and has left, and whether anybody asks for it. */
export function usesOf({ wishes, demands, supplies }: Problem, certain: readonly Contribution[]): readonly AssetUse[] {
  const given = new Map<string, number>()
  for (const { asset, units } of certain) given.set(asset, (given.get(asset) ?? 0) + units)
  const asked = new Set(demands.flatMap(({ able }) => able))
  const otherwise: Ternary = wishes.some((wish) => isOpen(wish.needs)) ? 'unknown' : false
  return supplies.map((supply, position): AssetUse => {
    const gives = given.get(supply.id) ?? 0
    return {
      asset: supply.id,
      given: gives,
      left: supply.capacity === 'unknown' ? 'unknown' : supply.capacity - gives,
      askedFor: asked.has(position) || otherwise,
    }
  })
}
