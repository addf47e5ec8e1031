import { pointerOf } from '../pointer.js'
import { idsOf } from './idsOf.js'
import { deepest, hostileKeys, isJsonObject, type JsonObject } from './plainJson.js'

type Path = readonly (string | number)[]

function refuse(path: Path, what: string, remedy: string): never {
  throw new TypeError(`${what} at "${pointerOf(path)}" cannot be saved as JSON: ${remedy}`)
}

function settleScalar(value: unknown, path: Path): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      if (!Number.isFinite(value))
        refuse(path, `The number ${value}`, 'write what is known, or say that it is unknown.')
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
        refuse(path, `The number ${value}`, 'write it as a text, since numbers beyond 9007199254740991 are not exact.')
      return value === 0 ? 0 : value
    case 'undefined':
      return refuse(path, 'undefined', 'delete the property, or take the item out of the list.')
    default:
      return refuse(path, `A ${typeof value}`, 'write a text, a number, true, false, null, a list or a plain object.')
  }
}

function checkPlain(value: object, path: Path): void {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    const name = (value.constructor as { readonly name?: unknown } | undefined)?.name
    refuse(
      path,
      `A ${typeof name === 'string' && name !== '' ? name : 'class instance'}`,
      'write its content as a plain object or a text.',
    )
  }
  for (const symbol of Object.getOwnPropertySymbols(value))
    refuse(path, `The property ${String(symbol)}`, 'name it with a text.')
}

/** What stood in the list before for an item that is not in its place: the very same item, else the one with its id, else the one in its place. */
function counterparts(before: readonly unknown[], now: readonly unknown[]): (item: unknown, at: number) => unknown {
  let displaced: ReadonlySet<unknown> | undefined
  let ids: ReadonlyMap<string, number> | undefined
  return (item, at) => {
    displaced ??= new Set(before.filter((old, place) => old !== now[place]))
    if (displaced.has(item)) return item
    ids ??= idsOf(before) ?? new Map<string, number>()
    const id = isJsonObject(item) ? item['id'] : undefined
    return before[(typeof id === 'string' ? ids.get(id) : undefined) ?? at]
  }
}

function settleList(before: unknown, now: readonly unknown[], path: Path, undefinedIs: UndefinedIs): unknown {
  const old: readonly unknown[] = Array.isArray(before) ? before : []
  const counterpart = counterparts(old, now)
  const list: unknown[] = []
  let same = Array.isArray(before) && now.length === old.length
  let asNow = Object.isFrozen(now)
  for (let at = 0; at < now.length; at++) {
    const item = now[at]
    if (!Object.hasOwn(now, at)) refuse([...path, at], 'A hole in a list', 'give every item a value.')
    const was = item === old[at] ? item : counterpart(item, at)
    const settled = was === item && typeof item === 'object' ? item : settle(was, item, [...path, at], undefinedIs)
    list.push(settled)
    if (settled !== old[at]) same = false
    if (settled !== item) asNow = false
  }
  if (same) return before
  return asNow ? now : Object.freeze(list)
}

function settleObject(before: unknown, now: JsonObject, path: Path, undefinedIs: UndefinedIs): unknown {
  checkPlain(now, path)
  const old: JsonObject = isJsonObject(before) ? before : {}
  const object: Record<string, unknown> = {}
  let same = isJsonObject(before)
  let asNow = Object.isFrozen(now)
  for (const key of Object.keys(now)) {
    if (hostileKeys.has(key)) refuse([...path, key], `The property name "${key}"`, 'choose another name.')
    const value = now[key]
    if (value === undefined && undefinedIs === 'absent') {
      asNow = false
      continue
    }
    const own = Object.hasOwn(old, key) ? old[key] : undefined
    object[key] = own === value && typeof value === 'object' ? value : settle(own, value, [...path, key], undefinedIs)
    if (object[key] !== own) same = false
    if (object[key] !== value) asNow = false
  }
  if (same && Object.keys(old).length === Object.keys(object).length) return before
  return asNow ? now : Object.freeze(object)
}

/** What a property that is there but undefined means. */
export type UndefinedIs = 'refused' | 'absent'

/**
 * A value as it can be saved: plain JSON, frozen all the way down, a copy of what is new, and the very same objects where nothing changed
 * since `before`. Throws on what JSON cannot hold, with the place and a remedy. What was there before is not walked again.
 */
export function settle(before: unknown, now: unknown, path: Path, undefinedIs: UndefinedIs): unknown {
  if (typeof now !== 'object' || now === null) return now === null ? null : settleScalar(now, path)
  if (path.length > deepest)
    refuse(path, `What lies deeper than ${deepest} levels (or in itself)`, 'keep it flatter, and refer by id.')
  return Array.isArray(now)
    ? settleList(before, now, path, undefinedIs)
    : settleObject(before, now as JsonObject, path, undefinedIs)
}
