import { measureText } from '@groundplan/figures/draw'
import type { Runs } from '../page/page.js'

/** What stands in a cell of one column, as far as its width matters. */
export interface WidthCell {
  readonly column: number
  /** One for each paragraph. */
  readonly paragraphs: readonly Runs[]
  readonly bold: boolean
  /** Room beside the text, in twentieths of a point. */
  readonly beside: number
}

/** A table as far as the widths of its columns matter: all lengths in twentieths of a point, sizes of type in points. */
export interface WidthGrid {
  readonly columns: number
  readonly rows: readonly (readonly WidthCell[])[]
  readonly size: number
  readonly width: number
}

/** Widths of columns, and whether each word has the room that it needs. */
export interface ColumnWidths {
  readonly widths: readonly number[]
  readonly fits: boolean
}

/** More rows than this do not change what is wide. */
const LOOKED_AT = 120

/** No word claims more than this part of a line: one that is longer is no word. */
const LONGEST = 0.4

/** A machine without the measured font sets type up to this much wider. */
const SLACK = 1.04

const spaces = /[^\S\u00a0\u202f]+|(?<=[-\u2010\u2013])/

interface Measured {
  readonly column: number
  readonly beside: number
  /** The length of each paragraph on one line. */
  readonly lengths: readonly number[]
}

/** Lines of a cell: a little more than its length says, since lines break between words. */
const linesOf = ({ lengths, beside }: Measured, width: number): number => {
  const room = Math.max(1, width - beside)
  return lengths.reduce((sum, length) => sum + (length <= room ? 1 : length / room + 0.5), 0)
}

/** How high a table is: each row about as its highest cell. */
const heightOf = (rows: readonly (readonly Measured[])[], widths: readonly number[]): number =>
  rows.reduce((sum, row) => {
    const lines = row.map((cell) => linesOf(cell, widths[cell.column] as number))
    return sum + lines.reduce((all, one) => all + one ** 6, 0) ** (1 / 6) + 0.01 * lines.reduce((a, b) => a + b, 0)
  }, 0)

/** Gives room from one column to another for as long as the table becomes lower. Cost grows with the square of the columns, times the rows. */
function lowered(rows: readonly (readonly Measured[])[], least: readonly number[], start: readonly number[]): number[] {
  const total = start.reduce((sum, one) => sum + one, 0)
  let widths = [...start]
  let height = heightOf(rows, widths)
  for (const step of [0.1, 0.05, 0.02, 0.01].map((part) => part * total))
    for (let round = 0, isBetter = true; isBetter && round < 12; round += 1) {
      isBetter = false
      for (const from of widths.keys())
        for (const to of widths.keys()) {
          if (from === to || (widths[from] as number) - step < (least[from] as number)) continue
          const next = widths.map((one, at) => one + (at === to ? step : at === from ? -step : 0))
          const then = heightOf(rows, next)
          if (then >= height * 0.999) continue
          widths = next
          height = then
          isBetter = true
        }
    }
  return widths
}

/**
 * How wide each column is: wide enough for its longest word, so that none is torn apart, and beyond that so that the table is as low as it can be. Where the
 * words do not fit beside each other all columns become narrower alike, and `fits` is false.
 */
export function columnWidths({ columns, rows, size, width }: WidthGrid): ColumnWidths {
  const least = new Array<number>(columns).fill(300)
  const longest = new Array<number>(columns).fill(1)
  const measured = rows.slice(0, LOOKED_AT).map((row) =>
    row.map(({ column, paragraphs, bold, beside }): Measured => {
      const long = (text: string): number => measureText(text, { size: size * 20 * SLACK, bold })
      const texts = paragraphs.map((runs) => runs.map(({ text, tone }) => (tone ? `? ${text}` : text)).join(''))
      for (const word of texts.flatMap((text) => text.split(spaces)))
        least[column] = Math.max(least[column] as number, Math.min(LONGEST * width, long(word)) + beside + 10)
      const lengths = texts.flatMap((text) => text.split('\n').map(long))
      longest[column] = Math.max(longest[column] as number, ...lengths)
      return { column, beside, lengths }
    }),
  )
  const needed = least.reduce((sum, one) => sum + one, 0)
  if (needed > width) return { widths: least.map((one) => Math.floor((one * width) / needed)), fits: false }
  const weights = longest.map(Math.sqrt)
  const weight = weights.reduce((sum, one) => sum + one, 0)
  const start = least.map((one, at) => one + ((width - needed) * (weights[at] as number)) / weight)
  return { widths: lowered(measured, least, start).map(Math.floor), fits: true }
}
