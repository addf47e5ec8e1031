import { pointerOf } from '@groundplan/kernel'

const MAX_DEPTH = 64

/**
 * A frozen copy of plain data, as JSON can hold it: properties that are `undefined` are left out. What is frozen already is taken as it is.
 * Throws on what JSON cannot hold (a function, a date object, NaN …) and names the place.
 *
 * @internal
 */
export function plainCopy<T>(value: T, what: string): T {
  return copy(value, [], what) as T
}

function copy(value: unknown, path: (string | number)[], what: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value !== 'object') return refuse(path, what, typeof value === 'number' ? String(value) : typeof value)
  if (path.length >= MAX_DEPTH) return refuse(path, what, `nesting deeper than ${MAX_DEPTH}`)
  if (Array.isArray(value)) return Object.freeze(Array.from(value, (item, index) => copy(item, [...path, index], what)))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return refuse(path, what, 'an instance of a class')
  const made: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype')
      return refuse([...path, key], what, `the key "${key}"`)
    if (item !== undefined) made[key] = copy(item, [...path, key], what)
  }
  return Object.freeze(made)
}

function refuse(path: readonly (string | number)[], what: string, found: string): never {
  throw new TypeError(`${what} must be plain JSON data; at "${pointerOf(path)}" there is ${found}: convert it first.`)
}
