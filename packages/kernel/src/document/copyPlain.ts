import { isHostileKey, MAX_DEPTH } from './limits.js'
import { found, quote } from './quote.js'
import type { Path, Sink } from './sink.js'

/** Whether an object is nothing but fields: made by braces, by `Object.create(null)`, or by braces in another window or context. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === null || prototype === Object.prototype) return true
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf')
}

/** Marks what could not be copied; never part of a result, since there is then a finding of weight `structural`. */
const left = Symbol('left out')

/** How a property that is no plain data is described. */
const hidden = { en: 'a hidden property', da: 'en skjult egenskab' }
const computed = { en: 'a computed property', da: 'en beregnet egenskab' }
const bySymbol = { en: 'a property named by a symbol', da: 'en egenskab, hvis navn er et symbol' }
const named = { en: 'a list with a named property', da: 'en liste med en navngivet egenskab' }
const hole = { en: 'a list with gaps', da: 'en liste med huller' }
const instance = { en: 'an object of a class', da: 'et objekt af en klasse' }

/**
 * A frozen copy of a value that may be anything, as plain JSON data, with a finding at each place that is not. Never runs code of the value
 * (accessors are reported, not read) except what a proxy runs by itself; what that throws is reported. Grows linearly with the number of
 * values, each counted every place it stands, and stops at `maxValues`.
 */
export function copyPlain(root: unknown, sink: Sink, maxValues: number): unknown {
  let values = 0
  let full = false
  const path: (string | number)[] = []
  const above: object[] = []

  const here = (): Path => path.slice()
  const count = (more: number): boolean => {
    values += more
    if (values > maxValues && !full) {
      full = true
      sink.add('tooManyValues', [], { limit: maxValues })
    }
    return !full
  }
  const refuse = (what: Parameters<Sink['add']>[0], slots: Parameters<Sink['add']>[2]): typeof left => {
    sink.add(what, here(), slots)
    return left
  }
  const copyList = (list: readonly unknown[]): unknown => {
    const { length } = list
    // Only a proxy can say so; it is then reported as unreadable.
    if (!Number.isSafeInteger(length) || length < 0) throw new RangeError('no length')
    if (!count(length)) return left
    const copy: unknown[] = []
    for (let place = 0; place < length && !full; place += 1) {
      path.push(place)
      copy.push(copyProperty(list, String(place), hole))
      path.pop()
    }
    // The indices and `length` are own properties too; anything beyond would be lost.
    if (!full && Reflect.ownKeys(list).length > length + 1) refuse('notJson', { found: named })
    return Object.freeze(copy)
  }
  const copyObject = (object: object): unknown => {
    const keys = Reflect.ownKeys(object)
    if (!count(keys.length)) return left
    const copy: Record<string, unknown> = {}
    for (const key of keys) {
      if (full) return left
      path.push(String(key))
      if (typeof key === 'symbol') refuse('notJson', { found: bySymbol })
      else if (isHostileKey(key)) refuse('hostileKey', { key: quote(key) })
      else {
        const value = copyProperty(object, key)
        if (value === undefined) sink.add('undefinedProperty', here())
        else if (value !== left) copy[key] = value
      }
      path.pop()
    }
    return Object.freeze(copy)
  }
  /** The value of one own property; `undefined` where that is its value, or where a list has a gap and no word for it is given. */
  const copyProperty = (owner: object, key: string, gap?: typeof hole): unknown => {
    const property = Object.getOwnPropertyDescriptor(owner, key)
    if (property !== undefined && !Object.hasOwn(property, 'value')) return refuse('notJson', { found: computed })
    if (property?.enumerable === false) return refuse('notJson', { found: hidden })
    const value: unknown = property?.value
    if (value !== undefined) return copy(value)
    return gap === undefined ? undefined : refuse('notJson', { found: property === undefined ? gap : found(undefined) })
  }
  const copyContainer = (value: object): unknown => {
    if (above.includes(value)) return refuse('cycle', {})
    if (above.length >= MAX_DEPTH) return refuse('tooDeep', { limit: MAX_DEPTH })
    above.push(value)
    try {
      if (Array.isArray(value)) return copyList(value)
      return isPlain(value) ? copyObject(value) : refuse('notJson', { found: instance })
    } finally {
      above.pop()
    }
  }
  const copy = (value: unknown): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number') {
      if (Number.isNaN(value)) return refuse('notJson', { found: { en: 'NaN', da: 'NaN' } })
      return Math.abs(value) > Number.MAX_SAFE_INTEGER ? refuse('numberTooLarge', {}) : value
    }
    if (typeof value !== 'object') return refuse('notJson', { found: found(value) })
    const depth = path.length
    try {
      return copyContainer(value)
    } catch {
      path.length = depth
      return refuse('unreadable', {})
    }
  }
  count(1)
  return copy(root)
}
