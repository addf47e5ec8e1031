/**
 * The assets from which one more unit would reach one of the `short` needs, directly or by moving what others get: exactly those where more
 * capacity would raise the flow. Looks at each pair at most once.
 */
export function reachable(
  able: readonly (readonly number[])[],
  flow: readonly (readonly number[])[],
  short: readonly number[],
): ReadonlySet<number> {
  const takers = new Map<number, number[]>()
  for (const [need, assets] of able.entries())
    for (const [place, asset] of assets.entries())
      if ((flow[need]?.[place] ?? 0) > 0) takers.set(asset, [...(takers.get(asset) ?? []), need])
  const assets = new Set<number>()
  const needs = new Set(short)
  for (const need of needs)
    for (const asset of able[need] ?? []) {
      assets.add(asset)
      for (const taker of takers.get(asset) ?? []) needs.add(taker)
    }
  return assets
}
