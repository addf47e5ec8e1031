import { alignment } from './alignment.js'
import { comparison } from './comparison.js'
import { idsOf } from './idsOf.js'
import { holds, isJsonObject } from './plainJson.js'
import { sameJson } from './sameJson.js'

/** A path as it stands: properties by name, items by place. */
export type Steps = readonly (string | number)[]

/** What stands at the end of a path; undefined when there is nothing. */
export function valueAt(value: unknown, steps: Steps): unknown {
  let found = value
  for (const step of steps) {
    if (Array.isArray(found)) found = found[Number(step)]
    else if (isJsonObject(found) && Object.hasOwn(found, step)) found = found[step]
    else return undefined
  }
  return found
}

/** Where the item at a place in one list stands in another. */
function placeIn(list: readonly unknown[], at: number, other: readonly unknown[]): number | undefined {
  const ids = idsOf(list)
  const otherIds = ids && idsOf(other)
  if (ids && otherIds) return otherIds.get((list[at] as { readonly id: string }).id)
  let i = 0
  let j = 0
  for (const [a, b] of [...alignment(list, other), [list.length, other.length] as const]) {
    // Between what both lists have in common, items are changed pair by pair.
    if (at < a) return at - i < b - j ? j + at - i : undefined
    if (at === a) return b
    i = a + 1
    j = b + 1
  }
  return undefined
}

const shortestTelling = 8

/** Whether a value is recognisably the same thing, perhaps changed a little; a mere reference to it is not. */
function isSameThing(a: unknown, b: unknown): boolean {
  if (typeof a === 'string') return a.length >= shortestTelling && a === b
  if (typeof a !== 'object' || a === null) return false
  if (sameJson(a, b)) return Object.keys(a).some((key) => key !== 'id' && key !== 'kind')
  if (!isJsonObject(a) || !isJsonObject(b) || typeof a['id'] !== 'string' || a['id'] !== b['id']) return false
  return Object.keys(a).some((key) => key !== 'id' && key !== 'kind' && holds(b, key) && sameJson(a[key], b[key]))
}

/** Where in a value the same thing stands. */
function search(value: unknown, thing: unknown): Steps | undefined {
  if (isSameThing(thing, value)) return []
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, part] of Object.entries(value)) {
    const found = search(part, thing)
    if (found !== undefined) return [Array.isArray(value) ? Number(key) : key, ...found]
  }
  return undefined
}

/** Where a thing that is no longer in its place came to stand: among what the other value has and this one has not. */
function searchAmongNew(plan: unknown, thing: unknown, other: unknown): Steps | undefined {
  for (const contrast of comparison(plan, other)) {
    if (contrast.kind === 'removed' || !('after' in contrast)) continue
    const steps = contrast.path.map((part) => (typeof part === 'string' ? part : part.at))
    const found = search(contrast.after, thing)
    if (found !== undefined) return [...steps, ...found]
  }
  return undefined
}

/** The place of an item or property that stands in one container, in the other; undefined when it is not there. */
function nextStep(here: unknown, step: string | number, there: unknown): string | number | undefined {
  if (Array.isArray(here)) return Array.isArray(there) ? placeIn(here, Number(step), there) : undefined
  return isJsonObject(there) && holds(there, String(step)) ? step : undefined
}

/**
 * Where the thing that stands at a path in one state of a plan stands in another: by the same ids and names, or where it, or what it is
 * part of, was moved to. Undefined when it is not there.
 */
export function follow(plan: unknown, steps: Steps, other: unknown): Steps | undefined {
  /** Where the part that lies `depth` steps down the path stands; undefined while it is lost. */
  let path: Steps | undefined = []
  for (const [depth, step] of steps.entries()) {
    const here = valueAt(plan, steps.slice(0, depth))
    const next: string | number | undefined = path && nextStep(here, step, valueAt(other, path))
    if (path !== undefined && next !== undefined) path = [...path, next]
    else path = searchAmongNew(plan, valueAt(here, [step]), other)
  }
  return path
}
