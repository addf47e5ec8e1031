import { MisuseError } from '../shared/misuse.js'
import type { AuditableTable, PublishedCell } from './auditableTable.js'
import type { TableSums } from './tableSums.js'

/** The object, it and all that it holds unchangeable. */
const frozen = (value: object): void => {
  for (const part of Object.values(Object.freeze(value))) if (typeof part === 'object' && part !== null) frozen(part)
}

/** Nobody else has it: without it nothing is constructed, not even by the class of a table that is there. */
const KEY = Symbol('suppress')
let construct: (table: Required<AuditableTable>) => PublishedTable

/**
 * A table that has passed disclosure control (Danish: diskretioneret tabel). Only `suppress` makes one: the class has a private part, so no object
 * written by hand is of this type, and a function that prints tables may ask for it. It cannot be changed, cells included. It tells withheld from missing,
 * zero and not applicable; it does not tell which withheld cells are small and which only protect them.
 */
export class PublishedTable implements AuditableTable {
  readonly #suppressed = true
  /** Unique among the tables that were published together. */
  readonly name: string
  /** What is counted. */
  readonly counts: string
  /** What the table is limited to. */
  readonly where: Readonly<Record<string, string>>
  /** The dimensions, and what sums to what in each. */
  readonly dimensions: TableSums
  /** All cells, margins included. */
  readonly cells: readonly PublishedCell[]

  private constructor(table: Required<AuditableTable>, key: symbol) {
    if (key !== KEY)
      throw new MisuseError('table', '`table` must go through `suppress`: nothing else makes a published table.')
    this.name = table.name
    this.counts = table.counts ?? 'persons'
    this.where = table.where ?? {}
    this.dimensions = table.dimensions
    this.cells = table.cells
    frozen(this)
  }

  static {
    construct = (table) => new PublishedTable(table, KEY)
    Object.freeze(PublishedTable)
    Object.freeze(PublishedTable.prototype)
  }

  /** Whether a value was made by `suppress`. */
  static made(value: unknown): value is PublishedTable {
    return typeof value === 'object' && value !== null && #suppressed in value && value.#suppressed
  }
}

/** The table as one that may be published; for `suppress` alone. */
export const publishedTable = (table: Required<AuditableTable>): PublishedTable => construct(table)
