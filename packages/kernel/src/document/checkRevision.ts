import type { Localized } from '../text.js'
import { expectObject, expectTexts, unexpected } from './expect.js'
import { isObject, isText } from './shapes.js'
import type { Path, Sink } from './sink.js'

const words = {
  text: {
    en: 'a text: {"verbatim": …}, or {"en": …, "da": …}',
    da: 'en tekst: {"verbatim": …} eller {"en": …, "da": …}',
  },
  list: { en: 'a list of operations', da: 'en liste af handlinger' },
  object: { en: 'an object', da: 'et objekt' },
  op: { en: 'add, remove, replace, move, copy or test', da: 'add, remove, replace, move, copy eller test' },
  pointer: { en: 'a JSON pointer', da: 'en JSON-pointer' },
  value: { en: 'a value', da: 'en værdi' },
} as const

/** Whether a value is an RFC 6901 pointer that no program can be harmed with. */
function isPointer(value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (value === '') return true
  return (
    value.startsWith('/') && !/~(?![01])/.test(value) && !/\/(?:__proto__|constructor|prototype)(?:\/|$)/.test(value)
  )
}

/** The first thing wrong with an operation of RFC 6902: in which field, if in one, and what was expected. */
function problemOf(operation: unknown): readonly [expected: Localized, field?: string] | undefined {
  if (!isObject(operation)) return [words.object]
  const op = operation['op']
  const needsValue = op === 'add' || op === 'replace' || op === 'test'
  const needsFrom = op === 'move' || op === 'copy'
  if (!needsValue && !needsFrom && op !== 'remove') return [words.op, 'op']
  if (!isPointer(operation['path'])) return [words.pointer, 'path']
  if (needsFrom && !isPointer(operation['from'])) return [words.pointer, 'from']
  return needsValue && !Object.hasOwn(operation, 'value') ? [words.value, 'value'] : undefined
}

function checkPatch(patch: unknown, path: Path, field: string, sink: Sink): boolean {
  if (!Array.isArray(patch)) return unexpected(patch, words.list, [...path, field], sink)
  let whole = true
  for (let place = 0; place < patch.length; place += 1) {
    const operation: unknown = patch[place]
    const problem = problemOf(operation)
    if (problem === undefined) continue
    const [expected, part] = problem
    whole =
      part === undefined
        ? unexpected(operation, expected, [...path, field, place], sink)
        : unexpected(
            (operation as Readonly<Record<string, unknown>>)[part],
            expected,
            [...path, field, place, part],
            sink,
          )
  }
  return whole
}

/** Whether a value is a revision: who, when, why, and well-formed patches forth and back; says what is wrong where it is not. */
export function checkRevision(value: unknown, path: Path, sink: Sink): boolean {
  if (!expectObject(value, path, sink)) return false
  const texts = expectTexts(value, ['id', 'at', 'by'], path, sink)
  const why = isText(value['why']) || unexpected(value['why'], words.text, [...path, 'why'], sink)
  const patch = checkPatch(value['patch'], path, 'patch', sink)
  const inverse = checkPatch(value['inverse'], path, 'inverse', sink)
  return texts && why && patch && inverse
}
