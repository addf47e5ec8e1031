import { deepFreeze } from '@groundplan/kernel'
import type { HeldContent, Plan } from '../plan.js'

/**
 * The same plan with the items of every list in its artefacts the other way round, where the items have ids and so no order of their own.
 * The journal keeps its order, which is the order of happening.
 *
 * @internal
 */
export function reordered(plan: Plan): Plan {
  const artefacts: Record<string, HeldContent> = {}
  for (const [kind, { version, content }] of Object.entries(plan.artefacts))
    artefacts[kind] = { version, content: turned(content) }
  return deepFreeze({ ...plan, artefacts }) as Plan
}

function turned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, turned(part)]))
  const items: readonly unknown[] = value.map(turned)
  const isThing = (item: unknown): boolean => typeof item === 'object' && item !== null && Object.hasOwn(item, 'id')
  return items.every(isThing) ? items.toReversed() : items
}
