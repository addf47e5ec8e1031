import { alignment } from './alignment.js'
import { idsOf } from './idsOf.js'
import { longestIncreasing } from './longestIncreasing.js'
import { holds, isJsonObject, type JsonObject } from './plainJson.js'
import { sameJson } from './sameJson.js'

/** A part of a path: a property, an item by its id, or an item without one by its place. */
export type Part = string | { readonly id: string; readonly at: number } | { readonly at: number }

/** One thing that differs between two values. */
export interface Contrast {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  /** Where it is: in the later value, or in the earlier one for what was removed. */
  readonly path: readonly Part[]
  /** Where it was, for what was moved from one list or property to another. */
  readonly origin?: readonly Part[]
  readonly before?: unknown
  readonly after?: unknown
  /** The things on the path, outermost first: how many parts lead there, and the thing itself as it is now. */
  readonly things: readonly Thing[]
}

/** An item of a list that a path leads through. */
export interface Thing {
  readonly depth: number
  readonly value: unknown
}

/** Whether a value is read as one piece: a number, a text in its languages, somebody's words, a value that may be missing. */
function isPiece(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object' || item === null)
  if (!isJsonObject(value)) return true
  const keys = Object.keys(value)
  return (
    typeof value['is'] === 'string' ||
    typeof value['verbatim'] === 'string' ||
    (keys.length > 0 && keys.every((key) => key === 'en' || key === 'da'))
  )
}

interface Place {
  readonly path: readonly Part[]
  readonly things: readonly Thing[]
}

const inside = ({ path, things }: Place, part: Part, value: unknown): Place => ({
  path: [...path, part],
  things: typeof part === 'string' ? things : [...things, { depth: path.length + 1, value }],
})

function compare(before: unknown, after: unknown, place: Place, found: Contrast[]): void {
  if (before === after) return
  if (isPiece(before) && isPiece(after)) {
    if (!sameJson(before, after)) found.push({ kind: 'changed', before, after, ...place })
  } else if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, place, found)
  else if (isJsonObject(before) && isJsonObject(after)) compareObjects(before, after, place, found)
  else found.push({ kind: 'changed', before, after, ...place })
}

function compareObjects(before: JsonObject, after: JsonObject, place: Place, found: Contrast[]): void {
  for (const key of Object.keys(before)) {
    if (!holds(before, key)) continue
    const here = inside(place, key, undefined)
    if (holds(after, key)) compare(before[key], after[key], here, found)
    else found.push({ kind: 'removed', before: before[key], ...here })
  }
  for (const key of Object.keys(after))
    if (holds(after, key) && !holds(before, key))
      found.push({ kind: 'added', after: after[key], ...inside(place, key, undefined) })
}

function compareLists(before: readonly unknown[], after: readonly unknown[], place: Place, found: Contrast[]): void {
  const was = idsOf(before)
  const is = was && idsOf(after)
  if (was === undefined || is === undefined) {
    compareNameless(before, after, place, found)
    return
  }
  const kept = [...was.keys()].filter((id) => is.has(id))
  const staying = new Set(longestIncreasing(kept.map((id) => is.get(id) as number)).map((at) => kept[at]))
  for (const [id, at] of is) {
    const item = after[at]
    const old = was.get(id)
    const moved = old !== undefined && !staying.has(id)
    if (old !== undefined && !moved && before[old] === item) continue
    const here = inside(place, { id, at }, item)
    if (old === undefined) found.push({ kind: 'added', after: item, ...here })
    else {
      if (moved) found.push({ kind: 'moved', before: before[old], after: item, ...here })
      compare(before[old], item, here, found)
    }
  }
  for (const [id, at] of was)
    if (!is.has(id)) found.push({ kind: 'removed', before: before[at], ...inside(place, { id, at }, before[at]) })
}

function compareNameless(before: readonly unknown[], after: readonly unknown[], place: Place, found: Contrast[]): void {
  let i = 0
  let j = 0
  for (const [a, b] of [...alignment(before, after), [before.length, after.length] as const]) {
    for (; i < a && j < b; i++, j++) compare(before[i], after[j], inside(place, { at: j }, after[j]), found)
    for (; i < a; i++) found.push({ kind: 'removed', before: before[i], ...inside(place, { at: i }, before[i]) })
    for (; j < b; j++) found.push({ kind: 'added', after: after[j], ...inside(place, { at: j }, after[j]) })
    i = a + 1
    j = b + 1
  }
}

/** What went away in one place and came in another, unchanged, was moved. */
function withMoves(found: readonly Contrast[]): readonly Contrast[] {
  const origins = new Map<Contrast, Contrast>()
  const gone = found.filter(({ kind, before }) => kind === 'removed' && typeof before === 'object' && before !== null)
  for (const one of found) {
    if (one.kind !== 'added' || typeof one.after !== 'object' || one.after === null) continue
    const at = gone.findIndex(({ before }) => sameJson(before, one.after))
    const [origin] = at < 0 ? [] : gone.splice(at, 1)
    if (origin !== undefined) origins.set(one, origin)
  }
  const left = new Set(origins.values())
  return found
    .filter((one) => !left.has(one))
    .map((one) => {
      const origin = origins.get(one)
      return origin === undefined ? one : { ...one, kind: 'moved', before: origin.before, origin: origin.path }
    })
}

/**
 * How two values differ, as a reader sees it: thing by thing rather than leaf by leaf. What is new with everything in it is one addition.
 * Parts that are the same object in both are skipped.
 */
export function comparison(before: unknown, after: unknown): readonly Contrast[] {
  const found: Contrast[] = []
  compare(before, after, { path: [], things: [] }, found)
  return withMoves(found)
}
