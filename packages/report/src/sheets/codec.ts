import type { Slots } from '@groundplan/kernel'
import type { Cell, Given } from './cell.js'
import type { Names } from './names.js'
import type { ProblemName } from './problems.js'

/** A column of a table. */
export interface Column {
  /** The path of the field in the content: the same as long as the artefact's version is. */
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
  readonly kind: 'text' | 'number' | 'date' | 'choice' | 'refs' | 'list' | 'state'
  /** What may be chosen, besides the words for what is not known. */
  readonly choices?: readonly string[] | undefined
  /** The things of the plan that may be chosen: of these kinds, or of any. */
  readonly things?: { readonly kinds?: readonly string[] | undefined } | undefined
  /** Whether the cell may hold words for what is not known. */
  readonly states: readonly string[]
  /** Whether more than one line can be meant. */
  readonly many: boolean
  readonly required: boolean
  /** Whether other values than the choices are as good. */
  readonly isOpen?: boolean | undefined
}

/** A cell that was read, and whether it is another than was written. */
export interface Entry {
  readonly given: Given
  readonly changed: boolean
}

/** What reading cells needs and tells. */
export interface Reader {
  /** Names as they are now, new rows and new names included. */
  readonly names: Names
  /** Names as they were when the workbook was written. */
  readonly written: Names
  readonly locale: string
  /** Something is wrong with the cell in a column, counted from the first of the codec. */
  tell(column: number, name: ProblemName, slots?: Slots): void
  /** Something is to be said of a cell that was read all the same. */
  remark(column: number, name: ProblemName, slots?: Slots): void
  /** A thing of the plan was meant. */
  uses(kind: string, id: string): void
}

/** What cannot be read: the reader was told why, and what stood there stays. */
export const bad: unique symbol = Symbol('bad')

/** Writes a value into cells side by side, and reads it from them. Undefined is a value that is absent. */
export interface Codec {
  readonly columns: readonly Column[]
  write(value: unknown, names: Names): readonly Cell[]
  /** `old` is the value as it stands in the plan: whatever in it no cell shows is in the result, too. */
  read(cells: readonly Entry[], old: unknown, reader: Reader): unknown
}

/** A reader whose columns are counted from a later one. */
export const shifted = (reader: Reader, by: number): Reader => ({
  names: reader.names,
  written: reader.written,
  locale: reader.locale,
  uses: reader.uses,
  tell: (column, name, slots) => reader.tell(column + by, name, slots),
  remark: (column, name, slots) => reader.remark(column + by, name, slots),
})

/** Whether nothing is typed in a cell. */
export const isBlank = ({ given }: Entry): boolean => given.odd === undefined && given.text.trim() === ''

/** A plain object's own properties; none of what is no object. */
export const propertiesIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
