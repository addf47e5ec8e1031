import type { Localized } from '../text.js'
import { found, quote } from './quote.js'
import { type Fields, isObject } from './shapes.js'
import type { Path, Sink } from './sink.js'

const words = {
  object: { en: 'an object', da: 'et objekt' },
  list: { en: 'a list', da: 'en liste' },
  text: { en: 'a text that is not empty', da: 'en tekst, der ikke er tom' },
} as const

/** Says that a value is not what it must be; always false, so that it can end a check. */
export function unexpected(value: unknown, expected: Localized, path: Path, sink: Sink): false {
  sink.add('shape', path, { expected, found: found(value) })
  return false
}

/** Whether a value is an object; says so where it is none. */
export function expectObject(value: unknown, path: Path, sink: Sink): value is Fields {
  return isObject(value) || unexpected(value, words.object, path, sink)
}

/** Whether each of the fields named holds a text that is not empty. */
export function expectTexts(value: Fields, names: readonly string[], path: Path, sink: Sink): boolean {
  let whole = true
  for (const name of names) {
    const text = value[name]
    if (typeof text !== 'string' || text === '') whole = unexpected(text, words.text, [...path, name], sink)
  }
  return whole
}

type Check = (item: unknown, path: Path, sink: Sink) => boolean

/** Whether a value is a list and each item passes the check. */
export function expectItems(list: unknown, path: Path, check: Check, sink: Sink): list is readonly Fields[] {
  if (!Array.isArray(list)) return unexpected(list, words.list, path, sink)
  let whole = true
  for (let place = 0; place < list.length; place += 1) if (!check(list[place], [...path, place], sink)) whole = false
  return whole
}

/** The list in a field of the root when each item passes the check; empty when the field is missing, undefined when something is wrong. */
export function expectList(root: Fields, field: string, check: Check, sink: Sink): readonly Fields[] | undefined {
  if (!Object.hasOwn(root, field)) {
    sink.add('listMissing', [field], { field })
    return Object.freeze([])
  }
  const list = root[field]
  return expectItems(list, [field], check, sink) ? list : undefined
}

/** Says which ids come twice within the lists given, by the place where each list stands. */
export function expectIds(lists: readonly (readonly [path: Path, items: readonly Fields[]])[], sink: Sink): void {
  const ids = new Set<unknown>()
  for (const [path, items] of lists) {
    for (const [place, { id }] of items.entries()) {
      if (ids.has(id)) sink.add('duplicateId', [...path, place, 'id'], { id: quote(String(id)) })
      ids.add(id)
    }
  }
}
