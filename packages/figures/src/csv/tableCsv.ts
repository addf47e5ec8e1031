import { languageOf } from '@groundplan/kernel'
import type { Cell, NumberCell, Unit } from '../cell.js'
import { columnsOf } from '../draw/columnsOf.js'
import { saysNotAsked } from '../draw/saysNotAsked.js'
import { showCell } from '../draw/showCell.js'
import { words } from '../draw/words.js'
import { type Placed, placeCells } from '../placeCells.js'
import type { TableFigure } from '../tableFigure.js'
import { csvField } from './csvField.js'
import { dateField } from './dateField.js'
import type { Flavour } from './flavours.js'
import { numberField } from './numberField.js'

/** How a table is written. */
export interface CsvWriting {
  readonly locale: string
  readonly flavour: Flavour
  readonly repeat: boolean
}

/** A column that holds numbers alone: the unit that they share, and whether they have denominators. */
interface NumberColumn {
  readonly unit: Unit | undefined
  readonly of: boolean
}

const isNumber = (cell: Cell | undefined): cell is NumberCell =>
  cell !== undefined &&
  'number' in cell &&
  Number.isFinite(cell.number) &&
  (cell.of === undefined || Number.isFinite(cell.of))

/** The unit in words, for more than one. */
function unitWord(unit: Unit, locale: string): string {
  const own = unit as Partial<Readonly<Record<'en' | 'da', string | { readonly other: string }>>>
  const word = own[languageOf(locale)] ?? own.en ?? own.da ?? ''
  return typeof word === 'string' ? word : word.other
}

/** What holds numbers alone is written as numbers, when they count the same thing. */
function numberColumn(cells: readonly (Cell | undefined)[]): NumberColumn | undefined {
  const numbers = cells.filter(isNumber)
  const others = cells.some((cell) => cell !== undefined && !('is' in cell) && !isNumber(cell) && !saysNotAsked(cell))
  const units = new Set(numbers.map(({ unit }) => JSON.stringify(unit)))
  if (numbers.length === 0 || others || units.size > 1) return undefined
  return { unit: numbers[0]?.unit, of: numbers.some(({ of }) => of !== undefined) }
}

/** One cell as a field: a bare number or a date as the flavour writes it, all else in words. */
export function cellField(cell: Cell, { locale, flavour }: CsvWriting): string {
  if (saysNotAsked(cell)) return ''
  if (isNumber(cell) && cell.unit === undefined && cell.of === undefined)
    return numberField(cell.number, flavour.decimal)
  if ('date' in cell) return csvField(dateField(cell.date, flavour, locale))
  return csvField(showCell(cell, locale))
}

/** The records of a table: a head, then its rows. */
export function tableCsv(figure: TableFigure, writing: CsvWriting): readonly (readonly string[])[] {
  const { locale, flavour, repeat } = writing
  const grid = placeCells(figure)
  const at: (Placed | undefined)[][] = grid.rows.map(() => new Array<Placed | undefined>(grid.width).fill(undefined))
  grid.rows.forEach((placed, r) => {
    for (const one of placed)
      for (let down = 0; down < one.rowSpan; down += 1)
        for (let over = 0; over < one.colSpan; over += 1)
          if (repeat || (down === 0 && over === 0)) (at[r + down] as (Placed | undefined)[])[one.column + over] = one
  })
  const columns = columnsOf(figure, grid, locale).map(({ label }, column) => ({
    label: label.text,
    numbers: numberColumn(at.map((row) => row[column]?.cell.cell)),
  }))
  const outOf = words.outOf[languageOf(locale)]
  const head = columns.flatMap(({ label, numbers }) => {
    const unit = numbers?.unit === undefined ? '' : ` (${unitWord(numbers.unit, locale)})`
    return [csvField(`${label}${unit}`), ...(numbers?.of === true ? [csvField(`${label}, ${outOf}`)] : [])]
  })
  const rows = at.map((row) =>
    columns.flatMap(({ numbers }, column) => {
      const cell = row[column]?.cell.cell
      const own = isNumber(cell) && numbers !== undefined ? numberField(cell.number, flavour.decimal) : undefined
      const field = own ?? (cell === undefined ? '' : cellField(cell, writing))
      if (numbers?.of !== true) return [field]
      return [field, isNumber(cell) && cell.of !== undefined ? numberField(cell.of, flavour.decimal) : '']
    }),
  )
  return [head, ...rows]
}
