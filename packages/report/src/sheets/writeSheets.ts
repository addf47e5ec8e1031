import { type Artefact, type Finding, languageOf, type PlanDocument, say } from '@groundplan/kernel'
import type { Plan } from '@groundplan/planning-models'
import { writeXlsx } from 'hucre/xlsx'
import { digestOf } from './base.js'
import { finish } from './finish.js'
import { inLanguage } from './labels.js'
import { mustBeSheets } from './mustBeSheets.js'
import { Names } from './names.js'
import { answersArtefact } from './own.js'
import { columnIds, FORMAT, hiddenSheets, MARK, PARENT, sheetNames, sourcesOf } from './prepared.js'
import { readMe } from './readMe.js'
import { cellsOf, labelsOf, type Row, rowsOf } from './rows.js'
import type { Table } from './tables.js'
import { textIn } from './textIn.js'
import { type Page, sheetsOf } from './workbook.js'

/** How a workbook is written. */
export interface WriteOptions {
  readonly locale: string
  /** What is noticed of the plan, as a report says it: each gets a row in which it can be answered. None where nothing is said. */
  readonly findings?: readonly Finding[] | undefined
}

/** The column that says what the rows of a table belong to. */
function parentColumn(parent: Table, labels: readonly string[], locale: string): Page['columns'][number] {
  const danish = languageOf(locale) === 'da'
  return {
    id: PARENT,
    unique: PARENT,
    label: danish ? 'Hører til' : 'Belongs to',
    note: danish ? `Vælg en række fra »${parent.title}«.` : `Choose a row of "${parent.title}".`,
    kind: 'choice',
    choices: labels,
    states: [],
    many: false,
    required: true,
  }
}

/**
 * Writes what a plan holds of some artefacts as a workbook (XLSX) that people edit in a spreadsheet and `readSheets` reads back: a sheet for each list,
 * with headings, notes and choices in the reader's language. What a table cannot show stays in the plan. The first sheet explains; the ids of things are
 * hidden. Text never becomes a formula. The same plan gives the same bytes. Time grows linearly with the content.
 *
 * ```ts
 * import { groups } from '@groundplan/community'
 * import { newDocument } from '@groundplan/kernel/document'
 * import { attach, createPlan } from '@groundplan/planning-models'
 * import { readSheets, writeSheets } from '@groundplan/report/sheets'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'Naboskab' }, period: { from: '2026' } })
 * const document = newDocument(attach(plan, groups, { items: [{ id: 'g1', name: { verbatim: 'Børnefamilier' } }] }))
 * const bytes = await writeSheets(document, [groups], { locale: 'da' })
 * const { changes, findings } = await readSheets(bytes, document, [groups], { locale: 'da' })
 * changes.length + findings.length // => 0
 * ```
 */
export async function writeSheets(
  document: PlanDocument<Plan>,
  artefacts: readonly Artefact[],
  options: WriteOptions,
): Promise<Uint8Array> {
  mustBeSheets('writeSheets', document, artefacts, options)
  const { locale, findings = [] } = options
  const { plan } = document
  const names = Names.of(plan, artefacts, locale)
  const listed = new Map(findings.map((finding) => [finding.key, say(finding, locale).slice(0, 2000)]))
  const sources = sourcesOf(plan, artefacts, locale, { listed, answering: {} })
  const shown = sources.filter(
    ({ is, artefact }) => is === 'present' || (is === 'absent' && artefact !== answersArtefact),
  )
  const left = sources.flatMap(({ artefact, is }) =>
    is === 'newer' || is === 'invalid' ? [{ title: inLanguage(artefact.title, languageOf(locale)), is }] : [],
  )
  const first = readMe(textIn(plan.title, locale), left, locale)
  const taken = [first.name, ...Object.values(hiddenSheets)]
  const named = sheetNames(
    shown.flatMap(({ tables }) => tables),
    locale,
    taken,
  )
  const pages: Page[] = []
  for (const { held, tables: all, is } of shown) {
    // Where there is nothing yet, nothing can belong to it.
    const tables = is === 'absent' ? all.filter(({ parent }) => parent === undefined) : all
    const rows = rowsOf(tables, held(plan))
    const labels = new Map<Table, ReadonlyMap<Row, string>>()
    const labelsFor = (table: Table): ReadonlyMap<Row, string> => {
      const known = labels.get(table) ?? labelsOf(rows.get(table) ?? [], names)
      labels.set(table, known)
      return known
    }
    for (const table of tables) {
      const ids = columnIds(table)
      const { parent } = table
      const above = parent === undefined ? [] : [parentColumn(parent, [...labelsFor(parent).values()], locale)]
      const own = rows.get(table) ?? []
      const single = table.steps === undefined && own.length === 0
      const written = own.map((row) => ({
        key: row.key,
        cells: [
          ...(parent === undefined || row.parent === undefined ? [] : [labelsFor(parent).get(row.parent) ?? '']),
          ...cellsOf(row, names),
        ],
      }))
      pages.push({
        name: named.get(table) ?? table.title,
        mark: `${MARK}${table.id}`,
        columns: [...above, ...table.record.columns.map((column, at) => ({ ...column, unique: ids[at] ?? column.id }))],
        rows: single ? [{ key: '.', cells: table.record.columns.map(() => null) }] : written,
      })
    }
  }
  const meta = [
    ['groundplan-sheets', String(FORMAT)],
    ['plan', plan.id],
    ['title', textIn(plan.title, locale).slice(0, 200)],
    ['revision', document.done.at(-1)?.id ?? ''],
    ['digest', digestOf(plan)],
    ['locale', languageOf(locale)],
    ['readMe', first.name],
    ...[...listed].map(([key, words]) => ['finding', key, words]),
    ...pages.map(({ name, mark, columns }) => ['sheet', mark, name, ...columns.map(({ unique }) => unique)]),
  ]
  const epoch = new Date(Date.UTC(2000, 0, 1))
  const bytes = await writeXlsx({
    sheets: sheetsOf(first, pages, meta, names, locale),
    properties: { title: textIn(plan.title, locale), creator: 'Groundplan', created: epoch, modified: epoch },
    stringMode: 'shared',
  })
  return finish(bytes)
}
