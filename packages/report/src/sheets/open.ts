import { strFromU8 } from 'fflate'
import { type CellValue, type Cell as Found, readXlsx, type Sheet } from 'hucre/xlsx'
import { blank, type Given } from './cell.js'
import { archive, guard, limits, type Refusal } from './guard.js'
import { measure } from './measure.js'

/** A sheet of a workbook as it was found: `at(row, column)` from 0. */
export interface Grid {
  readonly name: string
  readonly rows: number
  readonly columns: number
  at(row: number, column: number): Given
}

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0')

function givenOf(value: CellValue | undefined, cell: Found | undefined): Given {
  if (cell?.formula !== undefined && cell.formula !== '') return { text: `=${cell.formula}`, odd: 'formula' }
  if (cell?.formulaType !== undefined) return { text: '=', odd: 'formula' }
  if (cell?.type === 'error') return { text: String(value ?? ''), odd: 'error' }
  if (value === null || value === undefined || value === '') return blank
  if (typeof value === 'boolean') return { text: String(value), boolean: value }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { text: '?', odd: 'error' }
    const date = `${pad(value.getUTCFullYear(), 4)}-${pad(value.getUTCMonth() + 1, 2)}-${pad(value.getUTCDate(), 2)}`
    return { text: date, date }
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { text: String(value), odd: 'error' }
    const percent = cell?.style?.numFmt?.replace(/"[^"]*"|\\./g, '').includes('%') === true
    return percent ? { text: `${value * 100} %`, odd: 'percent' } : { text: String(value), number: value }
  }
  return { text: value }
}

function gridOf(sheet: Sheet): Grid {
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    name: sheet.name,
    rows: sheet.rows.length,
    columns,
    at: (row, column) => givenOf(sheet.rows[row]?.[column], sheet.cells?.get(`${row},${column}`)),
  }
}

const DEEPEST = 64

/** Opens a workbook that may come from anywhere: its sheets, or why it is not opened. Nothing in it runs, and nothing outside it is fetched. */
export async function open(bytes: Uint8Array): Promise<{ readonly sheets: readonly Grid[] } | Refusal> {
  const guarded = guard(bytes)
  if (typeof guarded === 'string') return guarded
  let places = 0
  let sheets = 0
  for (const [name, part] of Object.entries(guarded.parts)) {
    const measured = measure(strFromU8(part))
    if (measured.depth > DEEPEST) return 'hostileXml'
    if (!name.startsWith('xl/worksheets/')) continue
    places += measured.places
    sheets += 1
    if (places > limits.places || sheets > limits.sheets) return 'tooManyCells'
  }
  try {
    const workbook = await readXlsx(archive(guarded.parts), { readStyles: true })
    return { sheets: workbook.sheets.map(gridOf) }
  } catch {
    return 'notWorkbook'
  }
}
