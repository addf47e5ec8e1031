import { type Mark, matrixOf } from '../draw/matrix.js'
import { plain, textRun } from '../draw/run.js'
import type { MatrixFigure, MatrixHead } from '../matrixFigure.js'
import { csvField } from './csvField.js'
import { type CsvWriting, cellField } from './tableCsv.js'

/** A place in words: levels, what the cells say, notes in brackets; several cells in one place follow on each other. */
function placeField(marks: readonly Mark[], writing: CsvWriting): string {
  const [only, ...others] = marks
  // A bare number or date stays one.
  if (only?.cell.cell !== undefined && only.meaning === undefined && only.note === undefined && others.length === 0)
    return cellField(only.cell.cell, writing)
  const said = marks.map(({ meaning, said, cell }) => {
    const note = cell.note === undefined ? '' : ` [${textRun(cell.note, writing.locale).text}]`
    const parts = [meaning, said].filter((runs) => runs !== undefined).map(plain)
    return `${parts.join(': ')}${note}`
  })
  return csvField(said.join('; '))
}

/** The records of a matrix: a head with its columns, then a row each; levels in their words, blank places empty. */
export function matrixCsv(figure: MatrixFigure, writing: CsvWriting): readonly (readonly string[])[] {
  const { locale, repeat } = writing
  const matrix = matrixOf(figure, locale)
  const inGroups = matrix.rowGroups.some(({ label }) => label !== undefined)
  const name = ({ label, note }: MatrixHead): string =>
    `${textRun(label, locale).text}${note === undefined ? '' : ` (${textRun(note, locale).text})`}`
  const corner = figure.corner === undefined ? '' : csvField(textRun(figure.corner, locale).text)
  const head = matrix.columns.map((column) => {
    const group = column.group === undefined ? '' : `${textRun(column.group, locale).text}: `
    return csvField(`${group}${name(column)}`)
  })
  const rows = matrix.rowGroups.flatMap(({ label, from, count }) =>
    matrix.rows.slice(from, from + count).map((row, index) => {
      const group = label === undefined || !(repeat || index === 0) ? '' : csvField(textRun(label, locale).text)
      const fields = (matrix.places[from + index] ?? []).map((marks) => placeField(marks, writing))
      return [...(inGroups ? [group] : []), csvField(name(row)), ...fields]
    }),
  )
  return [[...(inGroups ? [''] : []), corner, ...head], ...rows]
}
