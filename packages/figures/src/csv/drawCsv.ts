import { stringify } from 'csv-stringify/browser/esm/sync'
import type { ChartFigure } from '../chartFigure.js'
import { chartOf } from '../draw/charts/chartOf.js'
import { entries, mustBeDrawn } from '../draw/mustBeDrawn.js'
import type { MatrixFigure } from '../matrixFigure.js'
import type { TableFigure } from '../tableFigure.js'
import { flavours } from './flavours.js'
import { matrixCsv } from './matrixCsv.js'
import { tableCsv } from './tableCsv.js'

/** How to write CSV. */
export interface CsvDrawing {
  /** The reader's locale, for headings and for what is said in words: Danish for `da` in any form, else English. */
  readonly locale: string
  /**
   * `rfc4180` for programs: comma, decimal point, dates as YYYY-MM-DD, UTF-8 without a mark (the default). `excel` for Danish Excel: semicolon, decimal comma,
   * days as DD-MM-YYYY, a byte order mark. Excel turns texts that look like numbers or dates (6-9, 007, 1E5) into such as it opens a file, whatever stands around
   * them: bring the file in by Data › From Text/CSV and make these columns text, or write a workbook instead.
   */
  readonly flavour?: 'rfc4180' | 'excel' | undefined
  /** A cell that covers several places stands in each (`repeat`, the default: every row can be read, sorted and filtered alone) or in the first (`blank`). */
  readonly spans?: 'repeat' | 'blank' | undefined
}

/**
 * A table, a matrix, or what a chart shows as CSV: a line of headings, then a line each, ended by CRLF. A column that holds numbers of one unit is written as bare numbers, the
 * unit in its heading, denominators in a column of their own. Each kind of nothing has its word (unknown, withheld, not applicable, none); only what was never asked,
 * and a blank place of a matrix, is an empty field. Levels of a matrix stand in their words. A text that a spreadsheet could take for a formula has an apostrophe
 * before it, and so has one that begins with an apostrophe; numbers below zero do not. Title, description and sources are left out: give the file a name that says them.
 *
 * ```ts
 * import type { TableFigure } from '@groundplan/figures'
 * import { drawCsv } from '@groundplan/figures/csv'
 * const residents = { en: 'residents', da: 'beboere' }
 * const table: TableFigure = {
 *   kind: 'table', title: { en: 'Interest', da: 'Interesse' }, description: { en: 'As told', da: 'Som fortalt' },
 *   columns: [{ id: 'what', label: { en: 'What', da: 'Hvad' } }, { id: 'who', label: { en: 'Would come', da: 'Ville komme' } }],
 *   rows: [
 *     { cells: [{ cell: { verbatim: '=Bingo' } }, { cell: { number: 25, of: 75, unit: residents } }] },
 *     { cells: [{ cell: { verbatim: 'Kor' } }, { cell: { is: 'unknown' } }] },
 *   ],
 * }
 * drawCsv(table, { locale: 'en' }) // => "What,Would come (residents),\"Would come, out of\"\r\n'=Bingo,25,75\r\nKor,unknown,\r\n"
 * drawCsv(table, { locale: 'da', flavour: 'excel' }).split('\r\n')[1] // => "'=Bingo;25;75"
 * ```
 */
export function drawCsv(figure: TableFigure | MatrixFigure | ChartFigure, drawing: CsvDrawing): string {
  return mustBeDrawn(entries.drawCsv, figure, drawing, () => csvOf(figure, drawing))
}

function csvOf(figure: TableFigure | MatrixFigure | ChartFigure, drawing: CsvDrawing): string {
  const { locale, flavour = 'rfc4180', spans = 'repeat' } = drawing
  if (!Object.hasOwn(flavours, flavour))
    throw new TypeError(`"flavour" of drawCsv must be 'rfc4180' or 'excel', not "${String(flavour)}".`)
  if (!['repeat', 'blank'].includes(spans))
    throw new TypeError(`"spans" of drawCsv must be 'repeat' or 'blank', not "${String(spans)}".`)
  const writing = { locale, flavour: flavours[flavour], repeat: spans === 'repeat' }
  const records =
    figure.kind === 'matrix'
      ? matrixCsv(figure, writing)
      : tableCsv(figure.kind === 'table' ? figure : chartOf(figure, locale).table(), writing)
  const csv = stringify(records as string[][], {
    delimiter: writing.flavour.delimiter,
    record_delimiter: '\r\n',
    // A line end within a field, or spaces at its ends, which some readers take away.
    quoted_match: /[\r\n]|^\s|\s$/,
  })
  return writing.flavour.mark ? `\ufeff${csv}` : csv
}
