import type { AnyLocalized } from '@groundplan/kernel'
import type { NamedSpec, SourceSpec, StepSpec } from '../modelSpec.js'
import { stepNumber } from './checkIds.js'
import type { Reader } from './reader.js'
import type { Row } from './row.js'
import { quoted } from './sink.js'

/** Leaves out what could not be read. */
export const whole = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value): value is T & {} => value !== undefined)

const year = /^[12]\d{3}$/
const ref = /^(?:doi:10\.\d{4,9}\/\S+|isbn:[\dXx -]{10,17}|https:\/\/[^\s/]\S*)$/

function readSource(row: Row, { sink, cell, languages }: Reader): SourceSpec | undefined {
  const { id, label_en, label_da, ref: given } = row.cells
  const where = (column: 'label_en' | 'label_da' | 'year' | 'ref') => ({ row: row.number, column })
  const [first = 'en'] = languages
  const title = label_en ?? label_da ?? (languages.length === 0 ? undefined : cell(row, `label_${first}`))
  if (label_en !== undefined && label_da !== undefined && label_en !== label_da)
    sink.tell('twoTitles', where('label_da'), { found: quoted(label_da) })
  const printed = cell(row, 'year')
  if (printed !== undefined && !year.test(printed)) sink.tell('badYear', where('year'), { found: quoted(printed) })
  if (given !== undefined && !ref.test(given)) sink.tell('badRef', where('ref'), { found: quoted(given) })
  if (id === undefined || title === undefined || printed === undefined) return undefined
  return { id, title, year: Number(printed), ...(given === undefined ? {} : { ref: given }) }
}

/** The publications that the table names. */
export const readSources = (reader: Reader): readonly SourceSpec[] =>
  whole(reader.rowsOf('source').map((row) => readSource(row, reader)))

function readName(row: Row, reader: Reader): NamedSpec | undefined {
  const label = reader.text(row, 'label')
  const cites = reader.cites(row)
  const { id } = row.cells
  return id === undefined || label === undefined || cites === undefined ? undefined : { id, label, cites }
}

/** Everything that has a name and a citation: phases or principles. */
export const readNamed = (kind: 'phase' | 'principle' | 'construct', reader: Reader): readonly NamedSpec[] =>
  whole(reader.rowsOf(kind).map((row) => readName(row, reader)))

/** The steps of the scale from the lowest, wherever they stand in the table; gaps, and a scale that is too short or needless, are told. */
export function readSteps(reader: Reader): readonly StepSpec[] {
  const { sink, rowsOf } = reader
  const rows = rowsOf('step')
  const steps: { readonly value: number; readonly label: AnyLocalized | undefined; readonly row: number }[] = []
  for (const row of rows) {
    const label = reader.text(row, 'label')
    const value = row.cells.id === undefined ? undefined : stepNumber(row.cells.id)
    if (value !== undefined) steps.push({ value, label, row: row.number })
  }
  steps.sort((a, b) => a.value - b.value)
  for (const [index, { value, row }] of steps.entries()) {
    const before = steps[index - 1]?.value ?? value - 1
    if (value - before > 1) sink.tell('stepGap', { row, column: 'id' }, { found: value - 1 })
  }
  const isRated = rowsOf('construct').length > 0
  if (isRated && rows.length < 2) sink.tell('fewSteps', {})
  if (!isRated && rows.length > 0) sink.tell('needlessSteps', {})
  return whole(steps.map(({ value, label }) => (label === undefined ? undefined : { value, label })))
}
