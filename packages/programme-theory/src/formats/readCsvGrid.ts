import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import type { Horizon } from '../model/horizon.js'
import { columnCalled } from './csvColumns.js'
import type { CsvSink } from './csvSink.js'

/** The largest table, in characters. */
const MAX_SIZE = 1_000_000
/** The most rows and columns, headings included. */
const MAX_ROWS = 5000
const MAX_COLUMNS = 100

/** Excel's own first line `sep=;` says the delimiter and is no row of the table. */
const announced = /^sep=([,;\t])(?:\r\n|\r|\n)/i

/**
 * What stands between two cells: the sign that parts one of the first lines into most headings, since running text has commas too; where none parts
 * headings, the sign that the first line has most of.
 */
function delimiterOf(text: string, horizons: readonly Horizon[]): string {
  const lines = text.slice(0, 10_000).split(/[\r\n]/, 20)
  const first = lines.find((line) => line.trim() !== '') ?? ''
  const cells = (line: string, sign: string): readonly string[] => line.split(sign).slice(0, MAX_COLUMNS)
  const score = (sign: string): number => {
    const headings = lines.map((line) => {
      const known = cells(line, sign).filter((cell) => columnCalled(cell.replaceAll('"', ''), horizons) !== undefined)
      return known.length > 1 ? known.length : 0
    })
    return Math.max(...headings) * (MAX_COLUMNS + 1) + cells(first, sign).length
  }
  return [',', ';', '\t'].reduce((best, sign) => (score(sign) > score(best) ? sign : best))
}

/** The rows of a CSV text, empty ones too so that rows count as in a spreadsheet, without empty rows at its end; undefined when it cannot be read. */
export function readCsvGrid(
  text: string,
  horizons: readonly Horizon[],
  sink: CsvSink,
): readonly (readonly string[])[] | undefined {
  if (text.length > MAX_SIZE) {
    const found = { en: 'more than a million characters', da: 'mere end en million tegn' }
    sink.tell('tooLarge', {}, { found, limit: MAX_SIZE })
    return undefined
  }
  const plain = text.replace(/^\ufeff/, '')
  const said = announced.exec(plain)
  const body = said === null ? plain : plain.slice(said[0].length)
  const read = (lenient: boolean): string[][] =>
    parse(body, {
      delimiter: said?.[1] ?? delimiterOf(body, horizons),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: lenient,
      skip_empty_lines: false,
    })
  let grid: string[][] | undefined
  for (const lenient of [false, true]) {
    try {
      grid = read(lenient)
      break
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      const before = error['records']
      const row = typeof before === 'number' ? before + 1 : 1
      sink.tell(lenient ? 'unreadable' : 'quotation', { row })
    }
  }
  if (grid === undefined) return undefined
  const last = grid.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  if (last < 0) return []
  const widest = grid.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0)
  if (last + 1 > MAX_ROWS || widest > MAX_COLUMNS) {
    const [count, limit] = widest > MAX_COLUMNS ? [widest, MAX_COLUMNS] : [last + 1, MAX_ROWS]
    const found =
      widest > MAX_COLUMNS
        ? { en: `${count} columns`, da: `${count} kolonner` }
        : { en: `${count} rows`, da: `${count} rækker` }
    sink.tell('tooLarge', {}, { found, limit })
    return undefined
  }
  return grid.slice(0, last + 1)
}
