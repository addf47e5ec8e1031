import { languageOf } from '@groundplan/kernel'
import { type CellStyle, colToLetter, type DataValidation, type WriteSheet } from 'hucre/xlsx'
import { type Cell, wordsOfCell } from './cell.js'
import type { Column } from './codec.js'
import { cellWords, inLanguage } from './labels.js'
import type { Names } from './names.js'
import { hiddenSheets } from './prepared.js'

/** A sheet with one table, ready to be written. */
export interface Page {
  readonly name: string
  /** What the hidden first cell says. */
  readonly mark: string
  readonly columns: readonly (Column & { readonly unique: string })[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[]
}

const top = { vertical: 'top', wrapText: true } as const
/** Text cells have the format of text: what is typed there stays as typed, and `1-2` is no date and `=1+1` no formula. */
const styles = {
  text: { numFmt: '@', alignment: top },
  // Another alignment, so that these cells can be given the quotation mark that keeps a sign at the front from being read.
  quoted: { numFmt: '@', alignment: { ...top, horizontal: 'left' } },
  words: { alignment: { ...top, horizontal: 'left' } },
  number: { alignment: { ...top, horizontal: 'right', indent: 1 } },
  dateDa: { numFmt: 'dd-mm-yyyy', alignment: { ...top, horizontal: 'left' } },
  dateEn: { numFmt: 'd mmm yyyy', alignment: { ...top, horizontal: 'left' } },
  head: {
    font: { name: 'Calibri', size: 11, bold: true, color: { rgb: 'FF1F3A4D' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE3EDF3' } },
    border: { bottom: { style: 'thin', color: { rgb: 'FF7A93A3' } } },
    alignment: { vertical: 'center', wrapText: true },
  },
  title: { font: { name: 'Calibri', size: 16, bold: true, color: { rgb: 'FF1F3A4D' } }, alignment: top },
} as const satisfies Readonly<Record<string, CellStyle>>

/** A text with which Excel's own marks for characters can be read again. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

const widthOf = (head: string, cells: readonly Cell[], locale: string): number => {
  let longest = Math.min(16, head.length + 3)
  for (const word of head.split(/\s+/)) longest = Math.max(longest, word.length + 3)
  for (const cell of cells)
    for (const line of wordsOfCell(cell, locale).slice(0, 400).split('\n')) longest = Math.max(longest, line.length + 2)
  return Math.min(46, Math.max(9, longest))
}

/** Lists that cells choose from, each once, in the columns of a hidden sheet. */
class Lists {
  readonly columns: (readonly string[])[] = []
  readonly #known = new Map<string, number>()

  reference(values: readonly string[]): string {
    const key = JSON.stringify(values)
    const at = this.#known.get(key) ?? this.columns.push(values) - 1
    this.#known.set(key, at)
    const letter = colToLetter(at)
    return `'${hiddenSheets.lists}'!$${letter}$1:$${letter}$${values.length}`
  }

  rows(): (string | null)[][] {
    const height = Math.max(0, ...this.columns.map(({ length }) => length))
    return Array.from({ length: height }, (_, row) => this.columns.map((column) => escaped(column[row] ?? '') || null))
  }
}

const LINE = 15
const MOST_LINES = 27

/** The height of a row in points, as a program would find it from what wraps where. */
function heightOf(cells: readonly Cell[], widths: readonly number[], locale: string): number {
  let most = 1
  for (const [at, cell] of cells.entries()) {
    const width = widths[at] ?? 10
    let lines = 0
    for (const line of wordsOfCell(cell, locale).slice(0, 3000).split('\n'))
      lines += Math.max(1, Math.ceil((line.length * 1.08 + 1) / width))
    most = Math.max(most, lines)
  }
  return LINE * Math.min(MOST_LINES, most)
}

const ROOMY = 26
const SPARE = 200
const MOST_CHOICES = 5000

function choicesOf(column: Column, names: Names, locale: string): readonly string[] {
  const language = languageOf(locale)
  const things = column.things === undefined ? [] : names.list(column.things.kinds)
  const offered = column.choices ?? things.map((thing) => names.shown(thing, column.things?.kinds))
  const none = column.many || column.kind === 'state' ? [inLanguage(cellWords.none, language)] : []
  const states = column.states.map((state) => inLanguage(cellWords[state as 'unknown'], language))
  if (column.kind !== 'state' && offered.length === 0) return []
  return [...offered.map((name) => name.replaceAll('\n', ' ').slice(0, 255)), ...none, ...states].slice(0, MOST_CHOICES)
}

const warnings = {
  en: { title: 'Not on the list', message: 'This is not on the list. Keep it all the same?' },
  da: { title: 'Ikke på listen', message: 'Det står ikke på listen. Behold det alligevel?' },
} as const

function sheetOf(page: Page, lists: Lists, names: Names, locale: string): WriteSheet {
  const language = languageOf(locale)
  const head = page.columns.map(({ label, required }) => (required ? `${label} *` : label))
  const dateStyle = language === 'da' ? styles.dateDa : styles.dateEn
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  const rows: (string | number | Date | null)[][] = [
    [escaped(page.mark), ...page.columns.map(({ unique }) => escaped(unique))],
    ['', ...head.map(escaped)],
  ]
  for (const [at, column] of page.columns.entries()) {
    const comment = column.note === undefined ? {} : { comment: { text: column.note, author: '' } }
    cells.set(`1,${at + 1}`, { value: escaped(head[at] ?? ''), type: 'string', style: styles.head, ...comment })
  }
  for (const { key, cells: given } of page.rows) {
    const line: (string | number | Date | null)[] = [escaped(key)]
    for (const [at, cell] of given.entries()) {
      const place = `${rows.length},${at + 1}`
      if (cell === null || cell === '') line.push(null)
      else if (typeof cell === 'number') line.push(cell)
      else if (typeof cell === 'object') {
        const value = new Date(`${cell.date}T00:00:00Z`)
        line.push(value)
        cells.set(place, { value, type: 'date', style: dateStyle })
      } else {
        const value = escaped(cell)
        line.push(value)
        // Words among numbers stand where words do.
        if (page.columns[at]?.kind === 'number') cells.set(place, { value, type: 'string', style: styles.words })
        if (/^[=+\-@\t]/.test(cell)) cells.set(place, { value, type: 'string', style: styles.quoted })
      }
    }
    rows.push(line)
  }
  const widths = page.columns.map(({ kind }, at) => {
    const width = widthOf(
      head[at] ?? '',
      page.rows.slice(0, 500).map((row) => row.cells[at] ?? null),
      locale,
    )
    // A single row is filled in with sentences: there is room for them from the start.
    return page.rows.length === 1 && kind === 'text' ? Math.max(ROOMY, width) : width
  })
  const heights = page.rows.map((row, at): [number, { height: number }] => [
    at + 2,
    { height: heightOf(row.cells, widths, locale) },
  ])
  const wide = widths.reduce((sum, width) => sum + width, 0) > 150
  const last = rows.length + SPARE
  const dataValidations: DataValidation[] = []
  for (const [at, column] of page.columns.entries()) {
    const choices = choicesOf(column, names, locale)
    if (choices.length === 0) continue
    const letter = colToLetter(at + 1)
    const open = column.many || column.states.length > 0 || column.things !== undefined || column.isOpen === true
    dataValidations.push({
      type: 'list',
      formula1: lists.reference(choices),
      range: `${letter}3:${letter}${last}`,
      allowBlank: true,
      showErrorMessage: !open,
      errorStyle: 'warning',
      errorTitle: warnings[language].title,
      errorMessage: warnings[language].message,
    })
  }
  return {
    name: page.name,
    rows,
    cells,
    columns: [
      { width: 4, hidden: true, style: styles.text },
      ...page.columns.map((column, at) => ({
        width: widths[at] ?? 10,
        style: column.kind === 'number' ? styles.number : styles.text,
      })),
    ],
    rowDefs: new Map<number, { hidden?: boolean; height?: number }>([
      [0, { hidden: true }],
      [1, { height: 4 + heightOf(head, widths, locale) }],
      ...heights,
    ]),
    freezePane: { rows: 2, columns: 2 },
    autoFilter: { range: `B2:${colToLetter(Math.max(1, page.columns.length))}${rows.length}` },
    dataValidations,
    pageSetup: {
      orientation: 'landscape',
      paperSize: wide ? 'a3' : 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    view: { tabColor: { rgb: 'FF9DB8C7' } },
  }
}

/** The sheets of a workbook: the first explains, the last two are hidden. */
export function sheetsOf(
  first: { readonly name: string; readonly lines: readonly string[] },
  pages: readonly Page[],
  meta: readonly (readonly string[])[],
  names: Names,
  locale: string,
): WriteSheet[] {
  const lists = new Lists()
  const tables = pages.map((page) => sheetOf(page, lists, names, locale))
  return [
    {
      name: first.name,
      rows: first.lines.map((line) => [escaped(line)]),
      columns: [{ width: 70, style: styles.text }],
      rowDefs: new Map(
        first.lines.map((line, at): [number, { height: number }] => [
          at,
          { height: at === 0 ? 2 * LINE : LINE / 2 + heightOf([line], [62], locale) },
        ]),
      ),
      cells: new Map([['0,0', { value: escaped(first.lines[0] ?? ''), type: 'string', style: styles.title }]]),
      view: { showGridLines: false },
      pageSetup: { orientation: 'portrait', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    },
    ...tables,
    { name: hiddenSheets.lists, veryHidden: true, rows: lists.rows() },
    { name: hiddenSheets.meta, veryHidden: true, rows: meta.map((row) => row.map(escaped)) },
  ]
}
