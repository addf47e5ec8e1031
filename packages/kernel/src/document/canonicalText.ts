import { pointerOf } from '../pointer.js'
import { isHostileKey, MAX_DEPTH } from './limits.js'

/**
 * A JSON value in canonical form (RFC 8785): no white space, fields sorted by their UTF-16 code units, numbers and texts as ECMAScript
 * writes them; half a surrogate pair is written as an escape. The same content gives the same text, so texts can be compared, hashed and
 * signed. Fields that are undefined are left out. Throws a TypeError that names the place on anything that a document cannot hold and could
 * not be opened with again (a function, NaN, a Date, a number beyond ±9007199254740991, a field `__proto__`, more than 64 levels): that is a
 * mistake in the program. Grows linearly with the content, but for the sorting of each object's fields.
 *
 * ```ts
 * import { canonicalText } from '@groundplan/kernel/document'
 * canonicalText({ b: 1.50, a: ['ø', null], c: undefined }) // => '{"a":["ø",null],"b":1.5}'
 * canonicalText({ when: new Date(0) }) // => throws "/when" is an object of a class
 * ```
 */
export function canonicalText(value: unknown): string {
  return write(value, [])
}

function refuse(path: readonly (string | number)[], what: string): never {
  throw new TypeError(
    `A document holds only JSON data, but "${pointerOf(path)}" is ${what}: turn it into text, a number, true, false, null, a list or a plain object.`,
  )
}

function write(value: unknown, path: (string | number)[]): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
      refuse(path, 'a number that is not finite or beyond ±9007199254740991')
    return String(value)
  }
  if (typeof value !== 'object') refuse(path, typeof value)
  if (path.length >= MAX_DEPTH) refuse(path.slice(0, 8), `deeper than ${MAX_DEPTH} levels`)
  return Array.isArray(value) ? writeList(value, path) : writeObject(value, path)
}

function writeList(list: readonly unknown[], path: (string | number)[]): string {
  let text = '['
  for (let place = 0; place < list.length; place += 1) {
    path.push(place)
    text += place === 0 ? write(list[place], path) : `,${write(list[place], path)}`
    path.pop()
  }
  return `${text}]`
}

function writeObject(object: object, path: (string | number)[]): string {
  const prototype: unknown = Object.getPrototypeOf(object)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse(path, 'an object of a class')
  let text = ''
  for (const key of Object.keys(object).sort()) {
    const value = (object as Readonly<Record<string, unknown>>)[key]
    if (value === undefined) continue
    path.push(key)
    if (isHostileKey(key)) refuse(path, 'a field whose name can do harm')
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${write(value, path)}`
    path.pop()
  }
  return `{${text}}`
}
