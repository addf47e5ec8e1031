import { type Doc, fitting, group, hardline, indent, joined, line, softline, whenBroken } from './doc.js'

// Line and paragraph separators, control and format signs (which can turn the reading order) and lone halves of a pair are written as codes.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

const code = (sign: string): string => {
  if (sign === '\n') return '\\n'
  if (sign === '\t') return '\\t'
  const hex = (sign.codePointAt(0) ?? 0).toString(16)
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}

/** A text as a literal of TypeScript: whatever somebody typed stays data. The quote is the one that is rarer in the text. */
export function quoted(text: string): string {
  const singles = text.split("'").length
  const quote = singles > text.split('"').length ? '"' : "'"
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replace(hidden, code)
    .replaceAll('${', '\\u0024{')
  return `${quote}${escaped}${quote}`
}

/** A text in a comment or on one line of a page: no line breaks, nothing hidden, nothing that ends the comment. */
export const oneLine = (text: string): string =>
  text.replace(hidden, ' ').replaceAll('*/', '*\u2009/').replace(/\s+/g, ' ').trim()

const plain = /^[A-Za-z_$][\w$]*$/

const keyOf = (key: string): string => (plain.test(key) ? key : quoted(key))

/** The same with a full stop, where it has no end of its own. */
export const sentence = (text: string): string => oneLine(text).replace(/([^.!?…])$/u, '$1.')

/** One property: a value under its name, in short where the value is a variable of that name. */
export function property(key: string, value: Doc): Doc {
  const name = keyOf(key)
  if (value === key) return key
  // What is too long moves to a line of its own, but not to save the few letters of a short name.
  if (typeof value === 'string' && /^['"]|^\w+\.\w+$/.test(value) && name.length > 4)
    return group(name, ':', indent(line, value))
  return [name, ': ', value]
}

const enclosed = (open: string, parts: readonly Doc[], gap: Doc, close: string): Doc =>
  parts.length === 0
    ? `${open}${close}`
    : group(open, indent(gap, ...joined(parts, [',', line])), whenBroken(','), gap, close)

/** An object that stands on one line if it fits. */
export const object = (...properties: readonly Doc[]): Doc => enclosed('{', properties, line, '}')

/** An object with each property on a line of its own. */
export const tallObject = (...properties: readonly Doc[]): Doc =>
  properties.length === 0 ? '{}' : ['{', indent(hardline, ...joined(properties, [',', hardline])), ',', hardline, '}']

/** A list that stands on one line if it fits. */
export const list = (items: readonly Doc[]): Doc => enclosed('[', items, softline, ']')

/** A list of objects: each on a line of its own as soon as there are two. */
export const objects = (items: readonly Doc[]): Doc =>
  items.length < 2 ? list(items) : ['[', indent(hardline, ...joined(items, [',', hardline])), ',', hardline, ']']

/** A call whose arguments stand on one line if they fit, and else on a line each. */
export const call = (callee: string, ...given: readonly Doc[]): Doc => enclosed(`${callee}(`, given, softline, ')')

/** A call whose last argument, an object or a list, is what breaks. */
export const callWith = (callee: string, ...given: readonly Doc[]): Doc => [`${callee}(`, ...joined(given, ', '), ')']

/** A call that begins with a short object: only its last argument breaks, or where that is not enough each stands on a line. */
export const callAbout = (callee: string, about: readonly string[], ...given: readonly Doc[]): Doc =>
  fitting(callWith(callee, `{ ${about.join(', ')} }`, ...given), [
    `${callee}(`,
    indent(hardline, ...joined([object(...about), ...given], [',', hardline])),
    ',',
    hardline,
    ')',
  ])

/** A body in braces, one statement a line. */
export const block = (...statements: readonly Doc[]): Doc => [
  '{',
  indent(hardline, ...joined(statements, hardline)),
  hardline,
  '}',
]

/** One statement under conditions that must all hold. */
export const when = (conditions: readonly Doc[], statement: Doc): Doc =>
  group('if (', group(indent(softline, ...joined(conditions, [' &&', line])), softline), ')', indent(line, statement))

/** A function of one expression: it moves to a line of its own where it does not fit. */
export const arrow = (given: string, value: Doc): Doc => group(given, ' =>', indent(line, value))

/** A loop over one statement. */
export const forEach = (head: string, statement: Doc): Doc => group(`for (${head})`, indent(line, statement))

/** A comment that documents what stands below it. */
export const comment = (text: string): Doc => ['/** ', oneLine(text), ' */', hardline]

/** Names that are taken from a module, or passed on. */
export interface Imported {
  readonly from: string
  readonly doc: Doc
}

const order = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' }) || (a < b ? -1 : 1)

/** Packages come before what is near, and what is nearest comes last. */
const distance = (from: string): number => (from.startsWith('./') ? 2 : from.startsWith('../') ? 1 : 0)

const inPlace = (a: Imported, b: Imported): number => distance(a.from) - distance(b.from) || order(a.from, b.from)

/** Names from a module; a name that begins with `type ` is a type. None: no line. */
export function importing(from: string, names: readonly string[]): readonly Imported[] {
  if (names.length === 0) return []
  const bare = (name: string): string => name.replace(/^type /, '')
  const sorted = [...new Set(names)].toSorted((a, b) => order(bare(a), bare(b)))
  const types = sorted.every((name) => name.startsWith('type '))
  const said = types ? sorted.map(bare) : sorted
  const shown = said.length === 1 ? `{ ${said[0]} }` : enclosed('{', said, line, '}')
  return [{ from, doc: [`import ${types ? 'type ' : ''}`, shown, ` from ${quoted(from)}`] }]
}

/** A module as a whole, under a name. */
export const importingAll = (from: string, name: string): Imported => ({
  from,
  doc: `import * as ${name} from ${quoted(from)}`,
})

/** A name of another module, passed on. */
export const passing = (from: string, name: string): Imported => ({
  from,
  doc: `export { ${name} } from ${quoted(from)}`,
})

/** Lines that import or pass on, in the order in which a formatter puts them. */
export const lines = (imports: readonly Imported[]): Doc =>
  joined(
    imports.toSorted(inPlace).map(({ doc }) => doc),
    hardline,
  )

/** A module: what it imports, then what it says, with an empty line between the parts. */
export const module = (imports: readonly Imported[], ...parts: readonly Doc[]): Doc =>
  joined([...(imports.length === 0 ? [] : [lines(imports)]), ...parts], [hardline, hardline])
