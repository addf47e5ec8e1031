import { type Cell, normal } from './cell.js'
import { bad, type Codec, type Column, type Entry, isBlank, propertiesIn, type Reader, shifted } from './codec.js'
import type { Leaf } from './leaf.js'
import type { Names } from './names.js'
import type { Choice } from './shape.js'

/** A field of a record with its columns. */
export interface Part {
  readonly name: string
  readonly codec: Codec
  /** The first of its columns among those of the record. */
  readonly from: number
  /** The kinds of the record that have the field; undefined where all have. */
  readonly only?: readonly Choice[] | undefined
  readonly required: boolean
  /** What stands there when nothing is typed for a new record that needs the field. */
  readonly empty: unknown
}

/** The fields of an object, or of any of the forms of a union, side by side. */
export interface RecordCodec extends Codec {
  readonly tag?: { readonly name: string; readonly leaf: Leaf } | undefined
  readonly parts: readonly Part[]
  /** Lists of rows that a new record must have, by property, with the kinds of the record that have them. */
  readonly needed: readonly { readonly name: string; readonly only?: readonly Choice[] | undefined }[]
  /** The kind of the record, as a value and as it reads; undefined where it has none. */
  kindOf(value: unknown, names: Names): string
}

const slice = <T>(list: readonly T[], { from, codec }: Part): readonly T[] =>
  list.slice(from, from + codec.columns.length)

/** Whether records of the kind have the field. */
export const applies = ({ only }: Pick<Part, 'only'>, kind: unknown): boolean =>
  only === undefined || only.includes(kind as Choice)

/**
 * Reads one field of a record. Blank cells of a field that must be there leave what stood there, or make the empty value of a new record.
 */
export function readPart(part: Part, cells: readonly Entry[], record: unknown, kind: unknown, reader: Reader): unknown {
  const old = propertiesIn(record)[part.name]
  const entries = slice(cells, part)
  const own = shifted(reader, part.from)
  if (!applies(part, kind)) {
    const at = entries.findIndex((entry) => entry.changed && !isBlank(entry))
    if (at < 0) return old
    own.tell(at, 'notFor')
    return bad
  }
  const odd = entries.findIndex(({ changed, given }) => changed && given.odd !== undefined)
  if (odd >= 0) {
    own.tell(odd, entries[odd]?.given.odd ?? 'formula')
    return bad
  }
  const value = part.codec.read(entries, old, own)
  if (value !== undefined || !part.required) return value
  if (old === undefined) return part.empty
  // An empty list that must be there reads as blank where it says "none": nothing was taken away.
  own.tell(0, 'mustStay', { column: part.codec.columns[0]?.label ?? '' })
  return bad
}

/** Gives a new record the empty lists that it must have. */
export function fill(record: Record<string, unknown>, needed: RecordCodec['needed'], kind: unknown): void {
  for (const { name, only } of needed)
    if (record[name] === undefined && (only === undefined || only.includes(kind as Choice))) record[name] = []
}

/** Puts the columns of the fields of an object side by side. */
export function recordCodec(
  parts: readonly Part[],
  needed: RecordCodec['needed'],
  tag: RecordCodec['tag'],
  tagColumn: Column | undefined,
): RecordCodec {
  const columns = [...(tagColumn === undefined ? [] : [tagColumn]), ...parts.flatMap(({ codec }) => codec.columns)]
  const kind = (value: unknown): unknown => (tag === undefined ? undefined : propertiesIn(value)[tag.name])
  return {
    columns,
    tag,
    parts,
    needed,
    kindOf: (value, names) => (tag === undefined ? '' : String(tag.leaf.write(kind(value), names) ?? '')),
    write: (value, names) => {
      const cells: Cell[] = tag === undefined ? [] : [tag.leaf.write(kind(value), names)]
      for (const part of parts) {
        const own = applies(part, kind(value)) ? propertiesIn(value)[part.name] : undefined
        cells.push(...part.codec.write(own, names))
      }
      return cells
    },
    read: (cells, old, reader) => {
      const made: Record<string, unknown> = { ...propertiesIn(old) }
      if (cells.every(isBlank) && old === undefined) return undefined
      if (tag !== undefined && (old === undefined || cells[0]?.changed)) {
        const first = cells[0]
        if (first === undefined || isBlank(first)) {
          if (cells.every(isBlank)) return undefined
          reader.tell(0, 'kindFirst')
          return bad
        }
        const value = tag.leaf.read(first.given, undefined, reader)
        if (value === bad) return bad
        made[tag.name] = value
      }
      let failed = false
      for (const part of parts) {
        if (old !== undefined && !slice(cells, part).some(({ changed }) => changed)) continue
        const value = readPart(part, cells, old, kind(made), reader)
        // What cannot be read leaves what stood there, and the others are read; where nothing stood that has to, the whole cannot be.
        if (value === bad) failed ||= part.required && made[part.name] === undefined
        else if (value === undefined) delete made[part.name]
        else made[part.name] = value
      }
      if (failed) return bad
      if (old === undefined) fill(made, needed, kind(made))
      return Object.keys(made).length === 0 ? undefined : made
    },
  }
}

/** Whether a text is the same as what a cell was written with, for lines of a list. */
export const sameLine = (a: string, b: string): boolean => normal(a).trim() === normal(b).trim()
