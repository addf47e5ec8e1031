import { type Localized, pointerOf } from '@groundplan/kernel'

const MAX_DEPTH = 64

/**
 * Says where something stands that is no plain data.
 *
 * @internal
 */
export class NotPlain extends TypeError {
  readonly pointer: string
  readonly found: Localized

  constructor(message: string, pointer: string, found: Localized) {
    super(message)
    this.pointer = pointer
    this.found = found
  }
}

/**
 * A frozen copy of plain data, as JSON can hold it: properties that are `undefined` are left out. What is frozen already is taken as it is.
 * Throws on what JSON cannot hold (a function, a date object, NaN …) and names the place; with `anyNumber`, not on NaN and infinity.
 *
 * @internal
 */
export function plainCopy<T>(value: T, what: string, anyNumber = false): T {
  return copy(value, [], what, anyNumber) as T
}

function copy(value: unknown, path: (string | number)[], what: string, any: boolean): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && (any || Number.isFinite(value))) return value
  if (typeof value !== 'object')
    return refuse(path, what, same(typeof value === 'number' ? String(value) : typeof value))
  if (path.length >= MAX_DEPTH) return refuse(path, what, deep)
  if (Array.isArray(value))
    return Object.freeze(Array.from(value, (item, index) => copy(item, [...path, index], what, any)))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return refuse(path, what, ofClass)
  const made: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype')
      return refuse([...path, key], what, { en: `the key "${key}"`, da: `nøglen »${key}«` })
    if (item !== undefined) made[key] = copy(item, [...path, key], what, any)
  }
  return Object.freeze(made)
}

const same = (found: string): Localized => ({ en: found, da: found })
const deep: Localized = {
  en: `nesting deeper than ${MAX_DEPTH}, as of something that holds itself`,
  da: `mere end ${MAX_DEPTH} lag i hinanden, som i noget, der rummer sig selv`,
}
const ofClass: Localized = { en: 'an instance of a class', da: 'en instans af en klasse' }

function refuse(path: readonly (string | number)[], what: string, found: Localized): never {
  const pointer = pointerOf(path)
  const message = `${what} must be plain JSON data; at "${pointer}" there is ${found.en}: convert it first.`
  throw new NotPlain(message, pointer, found)
}
