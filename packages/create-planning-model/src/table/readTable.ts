import type { Finding } from '@groundplan/kernel'
import type { ModelSpec } from '../modelSpec.js'
import { checkIds } from './checkIds.js'
import { createReader } from './reader.js'
import { readGrid } from './readGrid.js'
import { readNamed, readSources, readSteps } from './readParts.js'
import { readRows } from './readRows.js'
import { readRules } from './readRules.js'
import { readConstructs, readThings } from './readThings.js'
import { formsShown } from './sentence.js'
import { createSink } from './sink.js'

/** A model as a table, read: the model, or what stands in the way. */
export interface TableRead {
  /** Undefined as soon as there is a finding. */
  readonly spec?: ModelSpec
  /** All that is wrong, each with its row and column and what to do about it. */
  readonly findings: readonly Finding[]
}

/**
 * Reads a planning model that is written as a table (Danish: en model som tabel): CSV as of RFC 4180, or as a Danish Excel saves it. Never throws; every flaw is a finding in both
 * languages, and all of them come at once, as far as the table can be read: columns that are unknown are mended first. Columns, kinds of rows, types,
 * weights and sentences may be written in Danish. Refused are texts of more than a million characters, more than 100 columns or 1000 rows.
 * What is repeated of the table is shortened, and nothing that looks like a civil registration number is.
 *
 * ```ts
 * import { readTable } from '@groundplan/create-planning-model'
 * import { say } from '@groundplan/kernel'
 * const table = [
 *   'row,id,in,rule,type,label_en,text_en,finding_en,question_en,own_en',
 *   'model,@example/model-garden,,,,Garden,Gardens that are looked after,,,',
 *   'thing,bed,beds,,,Beds,,,,',
 *   'field,helper,bed,,text,Helper,,,,',
 *   'rule,tended,,each bed has helper,,Every bed is tended,Ask who would like it,Nobody tends {bed},Who tends {bed}?,Our judgement',
 * ]
 * readTable(table.join('\n')).spec?.rules[0]?.demand // => { is: 'has', thing: 'bed', field: 'helper' }
 * const { spec, findings } = readTable(table.join('\n').replace('each bed has helper', 'each bed has helpr'))
 * spec // => undefined
 * findings.map((finding) => [say(finding, 'en'), finding.why])
 * // => [['Row 5, column rule: no row of the kind “field” has the id “helpr”.', { en: 'Did you mean “helper”?', da: 'Mente du »helper«?' }]]
 * ```
 */
export function readTable(text: string): TableRead {
  const sink = createSink()
  const grid = readGrid(text, sink)
  const rows = grid === undefined ? undefined : readRows(grid, sink)
  if (rows === undefined) return { findings: sink.findings }
  const reader = createReader(rows, sink)
  checkIds(reader)
  const [model] = reader.rowsOf('model')
  const name = model?.cells.id
  const title = model && reader.text(model, 'label', true)
  const summary = model && reader.text(model, 'text')
  const parts = {
    sources: readSources(reader),
    principles: readNamed('principle', reader),
    phases: readNamed('phase', reader),
    things: readThings(reader),
    constructs: readConstructs(reader),
    steps: readSteps(reader),
    rules: readRules(reader),
  }
  if (reader.rowsOf('rule').length === 0) sink.tell('noRules', {}, { forms: formsShown, column: sink.called('rule') })
  const { findings } = sink
  if (findings.length > 0 || name === undefined || title === undefined || summary === undefined) return { findings }
  const [language] = rows.languages
  const languages = rows.languages.length > 1 ? (['en', 'da'] as const) : ([language ?? 'en'] as const)
  return { spec: { name, languages: languages as ModelSpec['languages'], title, summary, ...parts }, findings }
}
