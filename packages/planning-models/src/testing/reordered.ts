import { deepFreeze, type Localized } from '@groundplan/kernel'
import type { HeldContent, Plan } from '../plan.js'

/** A plan whose lists stand in another order. */
export interface Reordered {
  readonly plan: Plan
  /** What was done to each list: “turned round”. */
  readonly how: Localized
}

type Order = <T>(items: readonly T[]) => readonly T[]

/** The first breaks up who is first and last, the second who comes first among those that stay neighbours, the third who are neighbours. */
const orders: readonly (readonly [how: Localized, order: Order])[] = [
  [{ en: 'turned round', da: 'vendt om' }, (items) => items.toReversed()],
  [{ en: 'with the first one last', da: 'med den første sidst' }, (items) => [...items.slice(1), ...items.slice(0, 1)]],
  [
    { en: 'with every other one first', da: 'med hver anden først' },
    (items) => [...items.filter((_, i) => i % 2 === 1), ...items.filter((_, i) => i % 2 === 0)],
  ],
]

/**
 * The same plan with the items of every list in its artefacts in another order, where the items have ids and so no order of their own: turned
 * round, with the first one last, and with every other one first; each plan once. The journal keeps its order, which is the order of happening, and
 * so do the lists of the kinds in `ordered`.
 *
 * @internal
 */
export function reordered(plan: Plan, ordered: readonly string[] = []): readonly Reordered[] {
  const made = new Map<string, Reordered>()
  for (const [how, order] of orders) {
    const artefacts: Record<string, HeldContent> = {}
    for (const [kind, held] of Object.entries(plan.artefacts))
      artefacts[kind] = ordered.includes(kind) ? held : { version: held.version, content: inOrder(held.content, order) }
    const text = JSON.stringify(artefacts)
    if (!made.has(text)) made.set(text, { plan: deepFreeze({ ...plan, artefacts }) as Plan, how })
  }
  made.delete(JSON.stringify(plan.artefacts))
  return [...made.values()]
}

function inOrder(value: unknown, order: Order): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inOrder(part, order)]))
  const items: readonly unknown[] = value.map((item) => inOrder(item, order))
  const isThing = (item: unknown): boolean => typeof item === 'object' && item !== null && Object.hasOwn(item, 'id')
  return items.every(isThing) ? order(items) : items
}
