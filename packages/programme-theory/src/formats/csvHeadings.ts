import type { Language } from '@groundplan/kernel'
import { type Horizon, standardHorizons } from '../model/horizon.js'
import { words } from '../views/words.js'
import { type CsvColumn, columnCalled, headingNear } from './csvColumns.js'
import { type CsvSink, quotedCell } from './csvSink.js'
import { oneLine } from './oneLine.js'

/** A column of the table. */
export interface HeadedColumn {
  /** Its place in every row, from 0. */
  readonly at: number
  readonly heading: string
  /** Undefined for a column whose cells are kept as notes. */
  readonly means: CsvColumn | undefined
}

/** Where the headings stand, and what they mean. */
export interface Headings {
  /** The place of the row of headings, from 0. */
  readonly row: number
  readonly columns: readonly HeadedColumn[]
  /** The horizons of the columns in the order of the theory; those of the caller first and all of them. */
  readonly horizons: readonly Horizon[]
}

/** The most rows that are searched for headings. */
const SEARCHED = 20

/** The columns that are no horizons, in the order of the form. */
const around = [
  ...(['focusArea', 'challenge', 'groups', 'activity', 'start', 'end', 'cost'] as const),
  ...(['resources', 'context', 'outputs'] as const),
] as const

const listed = (language: Language): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : 'da-DK').format([
    ...around.map((id) => words[id][language]),
    ...standardHorizons.map(({ label }) => label[language]),
    words.goals[language],
  ])
/** The headings of the form, in a sentence. */
const form = { en: listed('en'), da: listed('da') }

const isStandard = (horizon: Horizon): boolean => standardHorizons.some((one) => one === horizon)

/** The first row that names two columns, or is the first to hold anything and names one. */
function headingRow(grid: readonly (readonly string[])[], horizons: readonly Horizon[]): number {
  const first = grid.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  return grid.slice(0, SEARCHED).findIndex((row, r) => {
    const known = row.filter((cell) => columnCalled(cell, horizons) !== undefined).length
    return known > 1 || (known === 1 && r === first)
  })
}

/** Finds the headings of a table, which may stand below a title; tells of those that are unknown or there twice. */
export function csvHeadings(
  grid: readonly (readonly string[])[],
  given: readonly Horizon[] | undefined,
  sink: CsvSink,
): Headings | undefined {
  if (grid.length === 0) {
    sink.tell('empty', {}, { headings: form })
    return undefined
  }
  const known = given ?? standardHorizons
  const row = headingRow(grid, known)
  if (row < 0) {
    const found = quotedCell(grid.flat().find((cell) => cell.trim() !== '') ?? '')
    sink.tell('noHeadings', {}, { found, limit: SEARCHED, headings: form })
    return undefined
  }
  const seen = new Map<string, number>()
  const ids = new Set(given?.map(({ id }) => id))
  const horizons: Horizon[] = []
  const columns = (grid[row] ?? []).flatMap((cell, at): HeadedColumn[] => {
    const heading = oneLine(cell)
    if (heading === '') return []
    const place = { row: row + 1, column: at + 1 }
    let means = columnCalled(heading, known)
    const first = means && seen.get(keyOf(means))
    if (means === undefined) {
      const meant = headingNear(heading, known)
      const found = quotedCell(heading)
      if (meant === undefined) sink.tell('otherColumn', place, { found, headings: form })
      else sink.tell('misspelt', { ...place, heading }, { found, meant: quotedCell(meant) })
    }
    if (means !== undefined && first !== undefined) {
      sink.tell('twiceColumn', place, { found: quotedCell(heading), first })
      means = undefined
    } else if (means !== undefined) seen.set(keyOf(means), at + 1)
    if (means?.is === 'horizon' && given?.includes(means.horizon) !== true) {
      let { id } = means.horizon
      for (let n = 2; ids.has(id); n += 1) id = `${means.horizon.id}-${n}`
      ids.add(id)
      if (id !== means.horizon.id) means = { is: 'horizon', horizon: { ...means.horizon, id } }
      horizons.push(means.horizon)
    }
    return [{ at, heading, means }]
  })
  // Standard horizons have an order of their own, and so have years; where neither tells, the table's order is all there is.
  const dated = horizons.every(({ years }) => years !== undefined)
  const ordered = horizons.every(isStandard)
    ? standardHorizons.filter((one) => horizons.some((other) => other === one))
    : dated
      ? horizons.toSorted((a, b) => (a.years?.from ?? 0) - (b.years?.from ?? 0))
      : horizons
  return { row, columns, horizons: given === undefined ? ordered : [...given, ...horizons] }
}

/** Two columns with one key mean the same. */
const keyOf = (means: CsvColumn): string =>
  means.is === 'horizon' ? `horizon ${means.horizon.id} ${JSON.stringify(means.horizon.label)}` : means.is
