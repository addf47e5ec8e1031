import { alignment } from './alignment.js'
import { idsOf } from './idsOf.js'
import { longestIncreasing } from './longestIncreasing.js'
import { holds, isJsonObject, type JsonObject } from './plainJson.js'
import { sameJson } from './sameJson.js'

/** A part of a path: a property, an item by its id, or an item without one by its place. */
export type Part = string | { readonly id: string; readonly at: number } | { readonly at: number }

/** A part of a path as text: an item without an id goes by its place. */
export const idOf = (part: Part): string => (typeof part === 'string' ? part : 'id' in part ? part.id : String(part.at))

/** One thing that differs between two values. */
export interface Contrast {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  /** Where it is: in the later value, or in the earlier one for what was removed. */
  readonly path: readonly Part[]
  /** Which parts of the path are the value of a datum, which goes by the name of its field. */
  readonly data: readonly number[]
  /** Where it was, for what was moved from one list or property to another. */
  readonly origin?: Contrast
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

const isOf = (value: JsonObject, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key) || !holds(value, key))

/** A value that is known, or one of the kinds of nothing. */
function isDatum(value: unknown): value is JsonObject {
  if (!isJsonObject(value)) return false
  if (value['is'] === 'known') return Object.hasOwn(value, 'value') && isOf(value, ['is', 'value'])
  return ['unknown', 'withheld', 'notApplicable'].includes(value['is'] as string) && isOf(value, ['is', 'why'])
}

/** Whether a value is read as one piece: a number, a text in its languages, somebody's words, a reference, a value that may be missing. */
function isPiece(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object' || item === null)
  if (!isJsonObject(value) || isDatum(value)) return true
  if (typeof value['verbatim'] === 'string') return isOf(value, ['verbatim', 'lang'])
  if (typeof value['kind'] === 'string' && typeof value['id'] === 'string') return isOf(value, ['kind', 'id'])
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (key === 'en' || key === 'da') && typeof value[key] === 'string')
}

interface Place {
  readonly path: readonly Part[]
  readonly data: readonly number[]
  readonly things: readonly Thing[]
}

const inside = (place: Place, part: Part, value: unknown): Place => ({
  ...place,
  path: [...place.path, part],
  things: typeof part === 'string' ? place.things : [...place.things, { depth: place.path.length + 1, value }],
})

function compare(before: unknown, after: unknown, place: Place, found: Contrast[]): void {
  if (before === after) return
  if (isDatum(before) && isDatum(after) && before['is'] === after['is']) compareData(before, after, place, found)
  else if (isPiece(before) && isPiece(after)) {
    if (!sameJson(before, after)) found.push({ kind: 'changed', before, after, ...place })
  } else if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, place, found)
  else if (isJsonObject(before) && isJsonObject(after) && !isPiece(before) && !isPiece(after))
    compareObjects(before, after, place, found)
  else found.push({ kind: 'changed', before, after, ...place })
}

/** Two values that are both known, or both missing in the same way. What is known is one piece with its datum, or has things in it. */
function compareData(before: JsonObject, after: JsonObject, place: Place, found: Contrast[]): void {
  const [was, is] = [before['value'], after['value']]
  if (before['is'] !== 'known') compareObjects(before, after, place, found)
  else if (isPiece(was) && isPiece(is)) {
    if (!sameJson(was, is)) found.push({ kind: 'changed', before, after, ...place })
  } else compare(was, is, { ...inside(place, 'value', is), data: [...place.data, place.path.length] }, found)
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

/** The same text for the same JSON, whatever the order of properties. */
const alike = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isJsonObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )

/** What can be told to have moved: a thing anywhere, a field only within its thing; never a mere value. */
const movable = ({ path, things }: Contrast, value: unknown): string | undefined => {
  if (isPiece(value)) return undefined
  const within = path.slice(0, things.at(-1)?.depth ?? 0)
  return alike(typeof path.at(-1) === 'object' ? value : [within.map(idOf), value])
}

/** What went away in one place and came in another, unchanged, was moved. */
function withMoves(found: readonly Contrast[]): readonly Contrast[] {
  const gone = new Map<string, Contrast[]>()
  if (!found.some(({ kind }) => kind === 'added')) return found
  for (const one of found) {
    const key = one.kind === 'removed' ? movable(one, one.before) : undefined
    const same = key === undefined ? undefined : gone.get(key)
    if (same !== undefined) same.push(one)
    else if (key !== undefined) gone.set(key, [one])
  }
  const origins = new Map<Contrast, Contrast>()
  for (const one of found) {
    const key = gone.size > 0 && one.kind === 'added' ? movable(one, one.after) : undefined
    const origin = key === undefined ? undefined : gone.get(key)?.shift()
    if (origin !== undefined) origins.set(one, origin)
  }
  const left = new Set(origins.values())
  return found
    .filter((one) => !left.has(one))
    .map((one) => {
      const origin = origins.get(one)
      return origin === undefined ? one : { ...one, kind: 'moved', before: origin.before, origin }
    })
}

/**
 * How two values differ, as a reader sees it: thing by thing rather than leaf by leaf. What is new with everything in it is one addition.
 * Parts that are the same object in both are skipped.
 */
export function comparison(before: unknown, after: unknown): readonly Contrast[] {
  const found: Contrast[] = []
  compare(before, after, { path: [], data: [], things: [] }, found)
  return withMoves(found)
}
