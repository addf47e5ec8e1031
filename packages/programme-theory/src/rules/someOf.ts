import type { EntityRef } from '@groundplan/kernel'

/** As many things are told by name where there may be any number. */
const MOST = 12

/** The first dozen of many things by kind and id, whatever their order, each once: enough to tell one finding from another. */
export function someOf(refs: readonly EntityRef[]): readonly EntityRef[] {
  const keyed = new Map(refs.map((ref) => [`${ref.kind} ${ref.id}`, ref]))
  return [...keyed.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([, ref]) => ref)
}
