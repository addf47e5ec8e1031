import { CsvError, parse } from 'csv-parse/sync'
import { columnsShown } from './columnsShown.js'
import type { Sink } from './sink.js'

/** The largest table, in characters and in bytes of its file. */
export const MAX_SIZE = 1_000_000

/** The most columns that are read. */
const MAX_COLUMNS = 100

/** The most rows that are read, besides the one of column names. */
const MAX_ROWS = 1000

/** What stands between two cells: whichever of them there are most of in the row of column names, none of which holds one. */
function delimiterOf(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? ''
  const count = (sign: string): number => header.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** Excel's own first line `sep=;` says the delimiter and is no row of the table. */
const announced = /^sep=([,;\t])(?:\r\n|\r|\n)/i

/**
 * The cells of a CSV text (RFC 4180, or as a Danish Excel writes it), row by row, empty rows too so that rows count as in a spreadsheet; undefined
 * when it cannot be read, which the sink has been told.
 */
export function readGrid(text: string, sink: Sink): readonly (readonly string[])[] | undefined {
  if (text.length > MAX_SIZE) {
    sink.tell('tooLarge', {}, { limit: MAX_SIZE / 1_000_000 })
    return undefined
  }
  const plain = text.replace(/^\ufeff/, '')
  const said = announced.exec(plain)
  const body = said ? plain.slice(said[0].length) : plain
  let grid: readonly (readonly string[])[]
  try {
    grid = parse(body, {
      delimiter: said?.[1] ?? delimiterOf(body),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const before = error['records']
    sink.tell('quotation', typeof before === 'number' ? { row: before + 1 } : {})
    return undefined
  }
  if (!grid.some((row) => row.some((cell) => cell.trim() !== ''))) {
    sink.tell('empty', {})
    return undefined
  }
  const widest = grid.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0)
  const last = grid.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  if (widest > MAX_COLUMNS)
    sink.tell('tooManyColumns', {}, { count: widest, limit: MAX_COLUMNS, columns: columnsShown })
  if (last > MAX_ROWS) sink.tell('tooManyRows', {}, { count: last, limit: MAX_ROWS })
  return widest > MAX_COLUMNS || last > MAX_ROWS ? undefined : grid.slice(0, last + 1)
}
