import { expectObject, expectText, unexpected } from './expect.js'
import { isHostileKey } from './limits.js'
import { isText } from './shapes.js'
import type { Path, Sink } from './sink.js'

const words = {
  text: {
    en: 'a text: {"verbatim": …}, or {"en": …, "da": …}',
    da: 'en tekst: {"verbatim": …} eller {"en": …, "da": …}',
  },
  list: { en: 'a list of operations', da: 'en liste af handlinger' },
  op: { en: 'add, remove, replace, move, copy or test', da: 'add, remove, replace, move, copy eller test' },
  pointer: { en: 'a JSON pointer', da: 'en JSON-pointer' },
  value: { en: 'a value', da: 'en værdi' },
} as const

/** Whether a value is an RFC 6901 pointer that no program can be harmed with. */
function isPointer(value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (value === '') return true
  if (!value.startsWith('/') || /~(?![01])/.test(value)) return false
  return !value.split('/').some(isHostileKey)
}

/** One operation of RFC 6902. */
function checkOperation(operation: unknown, path: Path, sink: Sink): boolean {
  if (!expectObject(operation, path, sink)) return false
  const { op } = operation as { readonly op?: unknown }
  const needsValue = op === 'add' || op === 'replace' || op === 'test'
  const needsFrom = op === 'move' || op === 'copy'
  if (!needsValue && !needsFrom && op !== 'remove') return unexpected(op, words.op, [...path, 'op'], sink)
  const place = isPointer(operation['path']) || unexpected(operation['path'], words.pointer, [...path, 'path'], sink)
  const from =
    !needsFrom || isPointer(operation['from']) || unexpected(operation['from'], words.pointer, [...path, 'from'], sink)
  const value =
    !needsValue || Object.hasOwn(operation, 'value') || unexpected(undefined, words.value, [...path, 'value'], sink)
  return place && from && value
}

function checkPatch(patch: unknown, path: Path, sink: Sink): boolean {
  if (!Array.isArray(patch)) return unexpected(patch, words.list, path, sink)
  let whole = true
  for (const [place, operation] of patch.entries())
    if (!checkOperation(operation, [...path, place], sink)) whole = false
  return whole
}

/** Whether a value is a revision: who, when, why, and well-formed patches forth and back; says what is wrong where it is not. */
export function checkRevision(value: unknown, path: Path, sink: Sink): boolean {
  if (!expectObject(value, path, sink)) return false
  const texts = ['id', 'at', 'by'].map((name) => expectText(value[name], [...path, name], sink))
  const why = isText(value['why']) || unexpected(value['why'], words.text, [...path, 'why'], sink)
  const patches = ['patch', 'inverse'].map((name) => checkPatch(value[name], [...path, name], sink))
  return texts.every(Boolean) && why && patches.every(Boolean)
}
