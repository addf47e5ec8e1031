import { languageOf } from '@groundplan/kernel'
import type { MatrixFigure, MatrixHead } from '../matrixFigure.js'
import type { Drawing } from './drawing.js'
import { escapeHtml } from './escapeHtml.js'
import { type HeadGroup, type Mark, type Matrix, matrixOf } from './matrix.js'
import { prefixOf } from './prefixOf.js'
import { htmlOf, plain, textRun } from './run.js'
import { shadeOf } from './shadeOf.js'
import { sourcesHtml } from './sourcesHtml.js'
import { words } from './words.js'

/** With more columns than these, heads stand upright; with more than those, the type is small as well. Longer words than this keep them level. */
const dense = { upright: 8, tight: 16, word: 8 }

const aboutOf = ({ about }: MatrixHead): string =>
  about === undefined ? '' : ` data-about="${escapeHtml(`${about.kind}:${about.id}`)}"`

function headHtml({ label, note }: MatrixHead, locale: string): string {
  const small = note === undefined ? '' : ` <small>${htmlOf([textRun(note, locale)])}</small>`
  return `<span>${htmlOf([textRun(label, locale)])}${small}</span>`
}

/** Signs for the kinds of nothing where columns are narrow; the key says what they are. */
const signs = { unknown: '?', withheld: '…', notApplicable: '/' } as const

/** The kind of nothing that a mark says and no more, for which there is a sign. */
function bareNothing({ cell: { cell } }: Mark): keyof typeof signs | undefined {
  return cell !== undefined && 'is' in cell && !('why' in cell && cell.why !== undefined) ? cell.is : undefined
}

function markHtml(mark: Mark, upright: boolean, locale: string): string {
  const { rank, meaning, said, cell, note } = mark
  const parts: string[] = []
  const nothing = cell.cell !== undefined && 'is' in cell.cell
  if (rank !== undefined || (meaning !== undefined && cell.level === undefined)) {
    const sign = rank ?? '●'
    parts.push(
      `<span class="gp-mark" aria-hidden="true">${sign}</span><span class="gp-hidden">${htmlOf(meaning ?? [])}</span>`,
    )
  } else if (meaning !== undefined) parts.push(htmlOf(meaning))
  const kind = upright ? bareNothing(mark) : undefined
  if (said !== undefined && kind !== undefined)
    parts.push(`<span aria-hidden="true">${signs[kind]}</span><span class="gp-hidden">${htmlOf(said)}</span>`)
  else if (said !== undefined) parts.push(`<span${nothing ? ' class="gp-nothing"' : ''}>${htmlOf(said)}</span>`)
  const word = words.note[languageOf(locale)]
  if (note !== undefined) parts.push(`<sup><span class="gp-hidden">${word} </span>${note}</sup>`)
  return parts.join(' ')
}

function placeHtml(marks: readonly Mark[], matrix: Matrix, upright: boolean, locale: string): string {
  if (marks.length === 0) return '<td class="gp-blank"></td>'
  const strongest = Math.max(0, ...marks.map(({ rank }) => rank ?? 0))
  const inWords = marks.some((mark) => {
    const sign = upright && bareNothing(mark) !== undefined
    return (mark.said !== undefined && !sign) || (mark.cell.level !== undefined && mark.rank === undefined)
  })
  const names = [
    strongest > 0 ? `gp-shade-${shadeOf(strongest, matrix.levels.length)}` : '',
    inWords ? 'gp-said' : '',
  ].filter((name) => name !== '')
  const mark = names.length === 0 ? '' : ` class="${names.join(' ')}"`
  return `<td${mark}>${marks.map((one) => markHtml(one, upright, locale)).join('; ')}</td>`
}

const isGrouped = (groups: readonly HeadGroup[]): boolean => groups.some(({ label }) => label !== undefined)

function headRows(figure: MatrixFigure, matrix: Matrix, locale: string): string {
  const grouped = isGrouped(matrix.columnGroups)
  const wide = isGrouped(matrix.rowGroups) ? ' colspan="2"' : ''
  const tall = grouped ? ' rowspan="2"' : ''
  const corner =
    figure.corner === undefined
      ? `<td${wide}${tall}></td>`
      : `<th scope="col" class="gp-corner"${wide}${tall}>${htmlOf([textRun(figure.corner, locale)])}</th>`
  const column = (head: MatrixHead, rowSpan = '') =>
    `<th scope="col" class="gp-head"${rowSpan}${aboutOf(head)}>${headHtml(head, locale)}</th>`
  if (!grouped) return `<tr>${corner}${matrix.columns.map((head) => column(head)).join('')}</tr>`
  const above: string[] = []
  const below: string[] = []
  for (const { label, from, count } of matrix.columnGroups) {
    const heads = matrix.columns.slice(from, from + count)
    if (label === undefined) above.push(...heads.map((head) => column(head, ' rowspan="2"')))
    else {
      const name = count < 4 ? ' class="gp-group gp-narrow"' : ' class="gp-group"'
      above.push(`<th scope="colgroup" colspan="${count}"${name}><span>${htmlOf([textRun(label, locale)])}</span></th>`)
      below.push(...heads.map((head) => column(head)))
    }
  }
  return `<tr>${corner}${above.join('')}</tr>\n<tr>${below.join('')}</tr>`
}

function bodies(matrix: Matrix, upright: boolean, locale: string): string {
  const wide = isGrouped(matrix.rowGroups) ? ' colspan="2"' : ''
  return matrix.rowGroups
    .map(({ label, from, count }) => {
      const rows = matrix.rows.slice(from, from + count).map((head, index) => {
        const group =
          label === undefined || index > 0
            ? ''
            : `<th scope="rowgroup" rowspan="${count}" class="gp-group"><span>${htmlOf([textRun(label, locale)])}</span></th>`
        const places = (matrix.places[from + index] ?? []).map((marks) => placeHtml(marks, matrix, upright, locale))
        const span = label === undefined ? wide : ''
        return `<tr${aboutOf(head)}>${group}<th scope="row"${span}>${headHtml(head, locale)}</th>${places.join('')}</tr>`
      })
      return `<tbody>\n${rows.join('\n')}\n</tbody>`
    })
    .join('\n')
}

/** The column groups of the table, so that a heading over several columns names them. */
function columnGroups(matrix: Matrix): string {
  if (!isGrouped(matrix.columnGroups)) return ''
  const spans = [isGrouped(matrix.rowGroups) ? 2 : 1, ...matrix.columnGroups.map(({ count }) => count)]
  return `${spans.map((span) => `<colgroup span="${span}"></colgroup>`).join('')}\n`
}

function keyHtml(figure: MatrixFigure, matrix: Matrix, upright: boolean, locale: string): string {
  const language = languageOf(locale)
  const entry = (name: string, sign: string | number, text: string) =>
    `<li><span class="gp-mark ${name}">${sign}</span> ${text}</li>`
  const entries = matrix.levels.map((level, index) =>
    entry(`gp-shade-${shadeOf(index + 1, matrix.levels.length)}`, index + 1, htmlOf([level])),
  )
  const kinds = new Set(upright ? matrix.places.flat(2).map(bareNothing) : [])
  for (const kind of ['unknown', 'withheld', 'notApplicable'] as const)
    if (kinds.has(kind)) entries.push(entry('gp-bare', signs[kind], words[kind][language]))
  if (matrix.has.linked) entries.push(entry('gp-bare', '●', words.linked[language]))
  if (matrix.has.blank) {
    const meaning = htmlOf([textRun(figure.blank ?? words.notAsked, locale)])
    entries.push(entry('gp-bare', `<span class="gp-hidden">${words.blank[language]}</span>`, meaning))
  }
  return entries.length === 0
    ? ''
    : `\n<ul class="gp-key" aria-label="${words.key[language]}">\n${entries.join('\n')}\n</ul>`
}

/** Whether heads stand upright: where there are many columns and all that stands in them is short. */
function isUpright(matrix: Matrix): boolean {
  const isShort = (mark: Mark) =>
    mark.said === undefined || bareNothing(mark) !== undefined || plain(mark.said).length <= dense.word
  return matrix.columns.length > dense.upright && matrix.places.flat(2).every(isShort)
}

/** A matrix as a table with a key below it: rows and columns are headings, a level is a number on a shade, and its words are there to be read aloud. */
export function matrixHtml(figure: MatrixFigure, drawing: Drawing): string {
  const prefix = prefixOf(drawing)
  const { locale } = drawing
  const language = languageOf(locale)
  const matrix = matrixOf(figure, locale)
  const upright = isUpright(matrix)
  const tight = upright && matrix.columns.length > dense.tight
  const look = `gp-matrix${upright ? ' gp-upright' : ''}${tight ? ' gp-tight' : ''}`
  const empty = matrix.rows.length === 0 || matrix.columns.length === 0
  const notes = matrix.notes.map((note) => `<li>${htmlOf(note)}</li>`)
  const list =
    notes.length === 0
      ? ''
      : `\n<ol class="gp-notes" aria-label="${words.notes[language]}">\n${notes.join('\n')}\n</ol>`
  const inside = empty
    ? `<tbody>\n<tr><td>${words.noRows[language]}</td></tr>\n</tbody>`
    : `${columnGroups(matrix)}<thead>\n${headRows(figure, matrix, locale)}\n</thead>\n${bodies(matrix, upright, locale)}`
  return `<div class="gp-figure">
<div class="gp-scroll" role="group" tabindex="0" aria-labelledby="${prefix}-title">
<table class="${look}" aria-describedby="${prefix}-description">
<caption id="${prefix}-title">${htmlOf([textRun(figure.title, locale)])}</caption>
${inside}
</table>
</div>${keyHtml(figure, matrix, upright, locale)}
<p class="gp-description" id="${prefix}-description">${htmlOf([textRun(figure.description, locale)])}</p>${list}${sourcesHtml(figure, locale)}
</div>`
}
