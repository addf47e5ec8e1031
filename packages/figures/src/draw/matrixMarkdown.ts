import { languageOf } from '@groundplan/kernel'
import type { MatrixFigure } from '../matrixFigure.js'
import { escapeMarkdown } from './escapeMarkdown.js'
import { matrixOf } from './matrix.js'
import { headRuns, markRuns } from './matrixRuns.js'
import { plain, type Run, textRun } from './run.js'
import { words } from './words.js'

const marked = (runs: readonly Run[]): string => escapeMarkdown(plain(runs))

/** A matrix as lines of Markdown: a table, the key, and the notes. */
export function matrixMarkdown(figure: MatrixFigure, locale: string): readonly string[] {
  const language = languageOf(locale)
  const matrix = matrixOf(figure, locale)
  if (matrix.rows.length === 0 || matrix.columns.length === 0) return [words.noRows[language]]
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const corner = figure.corner === undefined ? '' : marked([textRun(figure.corner, locale)])
  const rows = matrix.rows.map((head, r) =>
    line([
      marked(headRuns(head, locale)),
      ...(matrix.places[r] ?? []).map((marks) => marks.map((mark) => marked(markRuns(mark))).join('; ')),
    ]),
  )
  const key = matrix.levels.map((level, index) => `- ${index + 1}: ${marked([level])}`)
  if (matrix.has.linked) key.push(`- ●: ${words.linked[language]}`)
  if (matrix.has.blank)
    key.push(`- (${words.blank[language]}): ${marked([textRun(figure.blank ?? words.notAsked, locale)])}`)
  const notes = matrix.notes.map((note, index) => `${index + 1}. ${marked(note)}`)
  return [
    line([corner, ...matrix.columns.map((head) => marked(headRuns(head, locale)))]),
    line(['---', ...matrix.columns.map(() => ':-:')]),
    ...rows,
    ...(key.length === 0 ? [] : ['', ...key]),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ]
}
