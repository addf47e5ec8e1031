import { pointerOf } from '../pointer.js'
import { isHostileKey, MAX_DEPTH } from './limits.js'

type Place = (string | number)[]

function refuse(path: Place, what: string): never {
  const place = pointerOf(path)
  throw new TypeError(
    `Only JSON data can be written, but ${place === '' ? 'the value' : `"${place}"`} is ${what}. Change it to text, a number, true, false, null, a list or a plain object.`,
  )
}

/**
 * A value in canonical form (RFC 8785). With `reopens`, what a document could not be opened with again is refused too: numbers that are not
 * exact, and field names that can do harm.
 */
export function writeCanonical(value: unknown, reopens: boolean): string {
  const path: Place = []
  const write = (part: unknown): string => {
    if (typeof part === 'string') return JSON.stringify(part)
    if (typeof part === 'number') return writeNumber(part)
    if (part === null || typeof part === 'boolean') return String(part)
    if (typeof part !== 'object') return refuse(path, typeof part)
    if (path.length >= MAX_DEPTH) return refuse(path.slice(0, 8), `deeper than ${MAX_DEPTH} levels, or contains itself`)
    return Array.isArray(part) ? writeList(part) : writeObject(part)
  }
  const writeNumber = (number: number): string => {
    if (!Number.isFinite(number)) refuse(path, String(number))
    if (reopens && Math.abs(number) > Number.MAX_SAFE_INTEGER) refuse(path, 'a number beyond ±9007199254740991')
    return String(number)
  }
  const writeList = (list: readonly unknown[]): string => {
    let text = ''
    for (let place = 0; place < list.length; place += 1) {
      path.push(place)
      text += place === 0 ? write(list[place]) : `,${write(list[place])}`
      path.pop()
    }
    return `[${text}]`
  }
  const writeObject = (object: object): string => {
    const prototype: unknown = Object.getPrototypeOf(object)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse(path, 'an object of a class')
    let text = ''
    for (const key of Object.keys(object).sort()) {
      const field = (object as Readonly<Record<string, unknown>>)[key]
      if (field === undefined) continue
      path.push(key)
      if (reopens && isHostileKey(key)) refuse(path, 'a field whose name can do harm')
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${write(field)}`
      path.pop()
    }
    return `{${text}}`
  }
  return write(value)
}
