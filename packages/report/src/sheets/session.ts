import type { Artefact, Finding, Message, Slots } from '@groundplan/kernel'
import { canonicalText } from '@groundplan/kernel/document'
import type { Plan } from '@groundplan/planning-models'
import { propertiesIn } from './codec.js'
import { copied } from './copied.js'
import type { Names } from './names.js'
import type { Source } from './prepared.js'
import type { RecordCodec } from './record.js'
import { labelsOf, type Row, rowsOf } from './rows.js'
import type { Table } from './tables.js'
import type { Tell } from './tell.js'

/** One cell, or one new row, of which the plan was changed (Danish: ændring). */
export interface SheetChange {
  readonly kind: 'changed' | 'added'
  /** Sheet and cell as people name them, such as `Indikatorer!F7`. */
  readonly cell: string
  /** RFC 6901 pointer to the place in the reading's plan. */
  readonly pointer: string
  /** As it stood in the cell; `''` for an empty one. */
  readonly before: string
  readonly after: string
  readonly message: Message
  readonly slots: Slots
}

/** A row that was deleted in the sheet. The plan still has it: see `acceptProposals` (Danish: forslag om at slette). */
export interface SheetProposal {
  /** Names it among the proposals of a reading. */
  readonly key: string
  /** The kind of artefact. */
  readonly artefact: string
  readonly sheet: string
  /** From the artefact's content to the thing. */
  readonly path: readonly (string | number)[]
  readonly message: Message
  /** What is said when it was accepted, with the same slots. */
  readonly removed: Message
  readonly slots: Slots
}

/** What reading a workbook gives. */
export interface SheetReading {
  /** Whether the file was read at all: false for one that is no workbook, or not one of this plan. The findings say why. */
  readonly isRead: boolean
  /** The plan with all good changes; the very plan that was handed over where there are none. */
  readonly plan: Plan
  /** Cell by cell, in the order of the sheets. */
  readonly changes: readonly SheetChange[]
  /** Rows that were deleted: proposed, not done. */
  readonly proposals: readonly SheetProposal[]
  readonly findings: readonly Finding[]
}

/** A change that was made, and can be taken back while the whole is checked. */
export interface Edit {
  readonly row: Row
  /** The property that was changed; undefined for a new row. */
  readonly part: string | undefined
  /** Places of cells by the ids of their columns; the first that was changed under `''`. */
  readonly cells: ReadonlyMap<string, string>
  /** Labels of the columns of a new row in which nothing is typed, by their ids. */
  readonly empty?: ReadonlyMap<string, string> | undefined
  readonly changes: readonly Omit<SheetChange, 'pointer'>[]
  /** The things of the plan that it speaks of. */
  readonly uses: ReadonlySet<string>
  /** The thing that a new row is. */
  readonly makes: readonly string[]
  undo(): void
}

/** One artefact while its sheets are read. */
export interface Work {
  readonly artefact: Artefact
  readonly tables: readonly Table[]
  /** Lists that new content must have. */
  readonly needed: RecordCodec['needed']
  /** A copy that is changed in place. */
  content: unknown
  /** The rows of the copy; new ones are added to them. */
  readonly rows: Map<Table, Row[]>
  readonly baseRows: Map<Table, readonly Row[]>
  /** The row of the copy for a row as it was written; undefined where it is gone. */
  ours(base: Row): Row | undefined
  readonly edits: Edit[]
  readonly put: Source['put']
}

/** Everything that is known while a workbook is read. */
export interface Session {
  readonly locale: string
  readonly tell: Tell
  readonly written: Names
  readonly names: Names
  readonly works: readonly Work[]
  readonly workOf: (table: Table) => Work
  /** The names of rows by which other rows say what they belong to, as they were written. */
  readonly labels: (table: Table) => ReadonlyMap<Row, string>
}

/** Pairs the rows of a list as it was with those of the list as it is: by key where rows have ids, else by what they hold. */
function pairs(base: readonly Row[], ours: readonly Row[]): Map<Row, Row> {
  const found = new Map<Row, Row>()
  const keyed = new Map(ours.map((row) => [row.key, row]))
  const isNumbered = (row: Row): boolean => row.key.split('/').at(-1)?.startsWith('*') === true
  const left = new Set(ours.filter(isNumbered))
  const numbered = base.filter(isNumbered)
  for (const row of base) {
    const other = isNumbered(row) ? undefined : keyed.get(row.key)
    if (other !== undefined) found.set(row, other)
  }
  const texts = new Map<string, Row[]>()
  for (const row of left) {
    const text = canonicalText(row.item)
    texts.set(text, [...(texts.get(text) ?? []), row])
  }
  const unpaired: Row[] = []
  for (const row of numbered) {
    const same = texts.get(canonicalText(row.item))
    const next = same?.shift()
    if (next === undefined) unpaired.push(row)
    else {
      found.set(row, next)
      left.delete(next)
    }
  }
  // What is left stands for the same thing where the list is as long as it was: whatever changed in it is told cell by cell.
  if (base.length === ours.length)
    for (const row of unpaired) {
      const other = keyed.get(row.key)
      if (other !== undefined && left.has(other)) found.set(row, other)
    }
  return found
}

/** Sets one artefact up for changes. */
export function workOn({ artefact, tables, needed, held: contentIn, put }: Source, base: Plan, plan: Plan): Work {
  const before = contentIn(base)
  const held = contentIn(plan)
  const content: unknown = held === undefined ? undefined : copied(held)
  const baseRows = new Map(rowsOf(tables, before))
  const rows = new Map([...rowsOf(tables, content)].map(([table, list]) => [table, [...list]]))
  const same = before === held || base === plan
  const known = new Map<string, Map<Row, Row>>()
  const grouped = new Map<readonly Row[], ReturnType<typeof byParent>>()
  const siblings = (list: readonly Row[], of: Row | undefined): readonly Row[] => {
    const groups = grouped.get(list) ?? byParent(list)
    grouped.set(list, groups)
    return groups.get(of) ?? []
  }
  const ours = (row: Row): Row | undefined => {
    const { table } = row
    const parent = row.parent === undefined ? undefined : ours(row.parent)
    if (row.parent !== undefined && parent === undefined) return undefined
    const group = `${table.id} ${row.parent?.key ?? ''}`
    let paired = known.get(group)
    if (paired === undefined) {
      const mine = siblings(rows.get(table) ?? [], parent)
      const theirs = siblings(baseRows.get(table) ?? [], row.parent)
      paired = same ? new Map(theirs.map((each, at) => [each, mine[at] as Row])) : pairs(theirs, mine)
      known.set(group, paired)
    }
    return paired.get(row)
  }
  return { artefact, tables, needed, content, rows, baseRows, ours, edits: [], put }
}

/** Rows by the row that they belong to. */
function byParent(rows: readonly Row[]): ReadonlyMap<Row | undefined, readonly Row[]> {
  const made = new Map<Row | undefined, Row[]>()
  for (const row of rows) {
    const list = made.get(row.parent)
    if (list === undefined) made.set(row.parent, [row])
    else list.push(row)
  }
  return made
}

/** Whether two values are the same content. */
export const isSameData = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalText(a) === canonicalText(b))

/** The labels of rows by table, found once each. */
export function labelling(works: readonly Work[], names: Names): (table: Table) => ReadonlyMap<Row, string> {
  const known = new Map<Table, ReadonlyMap<Row, string>>()
  return (table) => {
    const found =
      known.get(table) ?? labelsOf(works.find(({ tables }) => tables.includes(table))?.baseRows.get(table) ?? [], names)
    known.set(table, found)
    return found
  }
}

/** A property of a row's record. */
export const partOf = (row: Row, name: string): unknown => propertiesIn(row.item)[name]
