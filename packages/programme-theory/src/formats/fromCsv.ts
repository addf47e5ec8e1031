import type { Finding, Text } from '@groundplan/kernel'
import { type Horizon, standardHorizons } from '../model/horizon.js'
import type { Theory } from '../model/theory.js'
import { csvHeadings } from './csvHeadings.js'
import { createCsvSink } from './csvSink.js'
import { readCsvGrid } from './readCsvGrid.js'
import { theoryOfRows } from './theoryOfRows.js'

/** How a table is read as a theory. */
export interface FromCsvOptions {
  /** Id of the theory. */
  readonly id: string
  readonly title: Text
  /** BCP 47 tag of the language that the table is written in: its words stay as they are, marked with it. */
  readonly language: string
  /** The horizons that columns may name by label or id; the standard ones when missing. */
  readonly horizons?: readonly Horizon[] | undefined
  /**
   * What an empty cell means in the columns that activities share, those of the second and later horizons and of the goals: `above` the same as the cell
   * above it in the same focus area, as cells that were merged arrive (the default); `empty` that nothing was said.
   */
  readonly blank?: 'above' | 'empty' | undefined
  /** Put before every id, to keep the ids of several tables in one plan apart. */
  readonly idPrefix?: string | undefined
}

/** What was read of a table. */
export interface TheoryRead {
  /** Undefined only where nothing could be read: a finding says why. */
  readonly theory?: Theory | undefined
  /** The target groups that the table names, with the ids that the theory uses: for the register of groups. */
  readonly groups: readonly { readonly id: string; readonly name: Text }[]
  /** What to look at, in both languages, with row and column as a spreadsheet counts them; pointers lead into the theory. */
  readonly findings: readonly Finding[]
}

/**
 * Reads the table that planners keep (Danish: programteori som tabel) as a theory: CSV with commas, semicolons or tabs, headings in Danish or English, in
 * any order, below a title if need be. Known are focus area, challenge, target group, activity, start, end, cost, resources, context, outputs, the
 * horizons, goals; a heading with years in brackets is a horizon of its own; all else is kept as notes. Entries of a cell stand on lines of their own,
 * with or without bullets; the same words in the same column are the same node, whatever their capitals. Cells for the focus area and the activity may be
 * merged: below them, an empty cell means the one above. In the column of intermediate objectives stand goals.
 *
 * A table does not say which effect follows from which. Links are drawn so that each activity leads to just the effects of its rows: an effect leads to
 * those of the next filled column wherever all activities that have the first have the second too. A finding says so.
 *
 * Never throws, and loses nothing: what does not fit is kept as a note, and told. Refused are texts of more than a million characters, 5000 rows or 100
 * columns, and those without headings. Ids are made from the words, so look through them where the words name people.
 *
 * ```ts
 * import { fromCsv } from '@groundplan/programme-theory/formats'
 * const { theory, findings } = fromCsv('Aktivitet;Start;Tegn;Mål\nGåture;maj 2024;Flere går;Trivsel\n', {
 *   id: 'walks', title: { verbatim: 'Gåture', lang: 'da' }, language: 'da',
 * })
 * theory?.nodes.map(({ is, id }) => `${is} ${id}`) // => ['activity gaature', 'outcome flere-gaar', 'goal trivsel']
 * theory?.links.map(({ id }) => id) // => ['gaature-flere-gaar', 'flere-gaar-trivsel']
 * findings.map(({ code }) => code) // => ['@groundplan/programme-theory/csv/assumedLinks']
 * ```
 */
export function fromCsv(text: string, options: FromCsvOptions): TheoryRead {
  const sink = createCsvSink()
  const grid = readCsvGrid(text, options.horizons ?? standardHorizons, sink)
  const headings = grid === undefined ? undefined : csvHeadings(grid, options.horizons, sink)
  if (grid === undefined || headings === undefined) return { groups: [], findings: sink.findings }
  const { theory, groups } = theoryOfRows(grid, headings, options, sink)
  return { theory, groups, findings: sink.findings }
}
