/**
 * Text that is yet to be laid out: what belongs together stays on one line where it fits, and is broken where it may be where it does not. The
 * algorithm is that of Wadler's "A prettier printer", which formatters use too, so that what is generated is formatted when it is written.
 */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly group: Doc }
  | { readonly indent: Doc }
  | { readonly line: '' | ' ' | 'always' }
  | { readonly broken: string }
  | { readonly first: Doc; readonly instead: Doc }

/** As wide as the formatter of this repository sets code. */
const WIDTH = 120

/** A place to break: nothing when the group stays on one line. */
export const softline: Doc = { line: '' }

/** A place to break: a space when the group stays on one line. */
export const line: Doc = { line: ' ' }

/** A break, and so every group around it breaks too. */
export const hardline: Doc = { line: 'always' }

/** What stands on one line if it fits. */
export const group = (...parts: readonly Doc[]): Doc => ({ group: parts })

/** What stands further in where it is broken. */
export const indent = (...parts: readonly Doc[]): Doc => ({ indent: parts })

/** What is there only where the group is broken. */
export const whenBroken = (text: string): Doc => ({ broken: text })

/** What stands there if it fits up to its first break, and what stands there if not. */
export const fitting = (first: Doc, instead: Doc): Doc => ({ first, instead })

/** Parts with something between them. */
export const joined = (parts: readonly Doc[], between: Doc): readonly Doc[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]))

interface Task {
  readonly depth: number
  readonly flat: boolean
  readonly doc: Doc
}

/** Columns that a text takes: two for the signs of East Asia and pictures, none for marks that stand on others. */
const columns = (text: string): number =>
  Array.from(text).reduce(
    (sum, sign) =>
      sum +
      (/\p{M}/u.test(sign)
        ? 0
        : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
              sign,
            )
          ? 2
          : 1),
    0,
  )

const isList = (doc: Doc): doc is readonly Doc[] => Array.isArray(doc)

const mustBreak = (doc: Doc): boolean => {
  if (typeof doc === 'string' || 'broken' in doc) return false
  if (isList(doc)) return doc.some(mustBreak)
  if ('line' in doc) return doc.line === 'always'
  if ('first' in doc) return mustBreak(doc.first)
  return mustBreak('group' in doc ? doc.group : doc.indent)
}

/** Whether the tasks, the last first, fit into the room up to the next break. */
function fits(tasks: readonly Task[], room: number): boolean {
  const open = [...tasks]
  let left = room
  while (left >= 0) {
    const task = open.pop()
    if (task === undefined) return true
    const { doc, flat, depth } = task
    if (typeof doc === 'string') left -= columns(doc)
    else if (isList(doc)) for (const part of doc.toReversed()) open.push({ depth, flat, doc: part })
    else if ('group' in doc) open.push({ depth, flat: flat && !mustBreak(doc.group), doc: doc.group })
    else if ('indent' in doc) open.push({ depth, flat, doc: doc.indent })
    else if ('first' in doc) open.push({ depth, flat, doc: doc.first })
    else if ('broken' in doc) left -= flat ? 0 : columns(doc.broken)
    else if (!flat || doc.line === 'always') return true
    else left -= doc.line.length
  }
  return false
}

/**
 * Lays a text out.
 *
 * @internal
 */
export function print(doc: Doc): string {
  const open: Task[] = [{ depth: 0, flat: false, doc }]
  const written: string[] = []
  let column = 0
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    const { depth, flat, doc: part } = task
    if (typeof part === 'string') {
      written.push(part)
      column += columns(part)
    } else if (isList(part)) for (const one of part.toReversed()) open.push({ depth, flat, doc: one })
    else if ('indent' in part) open.push({ depth: depth + 1, flat, doc: part.indent })
    else if ('group' in part) {
      const whole = { depth, flat: true, doc: part.group }
      open.push(
        !mustBreak(part.group) && (flat || fits([...open, whole], WIDTH - column)) ? whole : { ...whole, flat: false },
      )
    } else if ('first' in part) {
      const first = { depth, flat, doc: part.first }
      open.push(flat || fits([...open, first], WIDTH - column) ? first : { depth, flat, doc: part.instead })
    } else if ('broken' in part) {
      if (!flat) written.push(part.broken)
      column += flat ? 0 : columns(part.broken)
    } else if (flat && part.line !== 'always') {
      written.push(part.line)
      column += part.line.length
    } else {
      written.push(`\n${'  '.repeat(depth)}`)
      column = depth * 2
    }
  }
  const lines = written.join('').split('\n')
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}
