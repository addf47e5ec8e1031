import { copyPlain } from './copyPlain.js'
import { hasDuplicateKeys } from './countKeys.js'
import { MAX_DEPTH, MAX_FINDINGS, MAX_LENGTH, MAX_VALUES, type OpenOptions } from './limits.js'
import { measureText } from './measureText.js'
import { openPlain } from './openPlain.js'
import { type Opened, OWNER } from './parseDocument.js'
import { found, quote } from './quote.js'
import { type Duplicate, type SyntaxProblem, scanText } from './scanText.js'
import { createSink, type Sink } from './sink.js'
import { freezeSound } from './soundTree.js'

/** Texts longer than this are measured before they are read; shorter ones are read at once, which is quicker and tells the place. */
const MEASURED_FROM = 1_048_576

interface Place {
  readonly line: number
  readonly column: number
}

/** Line and column of each offset, both from 1; a column is a UTF-16 code unit, as editors count. One pass over the text for all. */
function placesOf(text: string, offsets: readonly number[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>()
  const ends = /\r\n|\n|\r/g
  let line = 1
  let start = 0
  let end = ends.exec(text)
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    while (end !== null && ends.lastIndex <= offset) {
      line += 1
      start = ends.lastIndex
      end = ends.exec(text)
    }
    places.set(offset, { line, column: offset - start + 1 })
  }
  return places
}

function foundAt(text: string, offset: number): { readonly en: string; readonly da: string } {
  const code = text.codePointAt(offset)
  if (code === undefined) return { en: 'the end of the text', da: 'slutningen af teksten' }
  if (code > 32 && code < 127) return { en: String.fromCodePoint(code), da: String.fromCodePoint(code) }
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(code))
    ? `${String.fromCodePoint(code)} (${name})`
    : name
  return { en: `the character ${shown}`, da: `tegnet ${shown}` }
}

function addSyntax(text: string, problem: SyntaxProblem, sink: Sink): void {
  const { offset, path, expected, hint } = problem
  const { line, column } = placesOf(text, [offset]).get(offset) as Place
  sink.add('syntax', path, { line, column, expected, found: foundAt(text, offset) }, hint)
}

function addDuplicates(text: string, duplicates: readonly Duplicate[], sink: Sink): void {
  const places = placesOf(
    text,
    duplicates.flatMap(({ offset, first }) => [offset, first]),
  )
  for (const { offset, path, key, first } of duplicates) {
    const { line, column } = places.get(offset) as Place
    sink.add('duplicateKey', path, { line, column, key: quote(key), first: (places.get(first) as Place).line })
  }
}

/**
 * Opens a plan document from the text of its file. Text that is no JSON, names a field twice or holds a number beyond ±9007199254740991
 * gives findings, with line and column where the text itself is at fault; nothing is thrown, whatever the text. Decimals are kept as the
 * nearest double, of about 16 digits. Otherwise as {@link parseDocument}. Written again by `documentText`, a file in canonical form
 * (RFC 8785) comes back byte for byte. Costs about half as much again as `JSON.parse` and grows linearly with the text.
 *
 * ```ts
 * import { say } from '@groundplan/kernel'
 * import { documentText, parseDocumentText } from '@groundplan/kernel/document'
 * const file = '{"done":[],"format":1,"plan":{"bees":3,"id":"p1"},"reports":[],"undone":[]}'
 * const { document, findings } = parseDocumentText(file)
 * findings // => []
 * document !== undefined && documentText(document) === file // => true
 * const [finding] = parseDocumentText('{"format": 1, "plan": {"id": "p1",}}').findings
 * finding && say(finding, 'en') // => 'Line 1, column 35: expected a field name in quotation marks, found }.'
 * finding?.why // => { en: 'Remove the comma before it: nothing follows the last item or field.', da: 'Fjern kommaet foran: Intet følger efter det sidste punkt eller felt.' }
 * ```
 */
export function parseDocumentText(text: string, options: OpenOptions = {}): Opened {
  const sink = createSink(OWNER)
  const root = readText(text, sink, options)
  const document = sink.broken ? undefined : openPlain(root, sink)
  return { document, findings: sink.findings }
}

/** The frozen value of a text, as far as it is sound; otherwise there are findings of weight `structural`. */
function readText(
  given: unknown,
  sink: Sink,
  { maxLength = MAX_LENGTH, maxValues = MAX_VALUES }: OpenOptions,
): unknown {
  if (typeof given !== 'string') return sink.add('notText', [], { found: found(given) })
  if (given.length > maxLength) return sink.add('tooLong', [], { limit: maxLength, length: given.length })
  const marked = given.startsWith('\ufeff')
  if (marked) sink.add('byteOrderMark', [])
  const text = marked ? given.slice(1) : given
  if (text.length > MEASURED_FROM) {
    const { depth, values } = measureText(text)
    if (depth > MAX_DEPTH) return sink.add('tooDeep', [], { limit: MAX_DEPTH })
    if (values > maxValues) return sink.add('tooManyValues', [], { limit: maxValues })
  }
  let root: unknown
  try {
    root = JSON.parse(text)
  } catch {
    if (text.trim() === '') return sink.add('empty', [])
    const { problem } = scanText(text, 0)
    return addSyntax(text, problem ?? { offset: 0, path: [], expected: { en: 'a document', da: 'et dokument' } }, sink)
  }
  const { sound, fields } = freezeSound(root, maxValues)
  if (!sound) copyPlain(root, sink, maxValues)
  else if (hasDuplicateKeys(text, fields)) addDuplicates(text, scanText(text, MAX_FINDINGS + 1).duplicates, sink)
  return root
}
