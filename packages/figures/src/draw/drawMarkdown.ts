import { languageOf } from '@groundplan/kernel'
import type { Figure } from '../figure.js'
import type { GraphFigure } from '../graphFigure.js'
import { placeCells } from '../placeCells.js'
import type { TableFigure } from '../tableFigure.js'
import { cellRuns } from './cellRuns.js'
import { columnsOf } from './columnsOf.js'
import { escapeMarkdown } from './escapeMarkdown.js'
import { graphOf } from './graph.js'
import { inWords } from './inWords.js'
import { matrixMarkdown } from './matrixMarkdown.js'
import { plain, type Run, textRun } from './run.js'
import { sourceRuns } from './sourceRuns.js'
import { words } from './words.js'

const marked = (runs: readonly Run[]): string => escapeMarkdown(plain(runs))

function table(figure: TableFigure, locale: string): readonly string[] {
  const language = languageOf(locale)
  const grid = placeCells(figure)
  const columns = columnsOf(figure, grid, locale)
  if (columns.length === 0) return [words.noRows[language]]
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rows = grid.rows.map(() => new Array<string>(grid.width).fill('–'))
  let absent = false
  grid.rows.forEach((placed, r) => {
    for (const { cell, column, rowSpan, colSpan } of placed) {
      absent ||= cell.cell === undefined
      const text = cell.cell === undefined ? '–' : marked(cellRuns(cell.cell, locale))
      for (let down = 0; down < rowSpan; down += 1) rows[r + down]?.fill(text, column, column + colSpan)
    }
  })
  const lines = [
    line(columns.map(({ label }) => marked([label]))),
    line(columns.map(({ numbers }) => (numbers ? '--:' : '---'))),
    ...rows.map(line),
  ]
  if (rows.length === 0) lines.push('', words.noRows[language])
  if (absent) lines.push('', `– ${marked([textRun(figure.blank ?? words.notAsked, locale)])}`)
  return lines
}

function graph(figure: GraphFigure, locale: string): readonly string[] {
  const said = inWords(figure, graphOf(figure), locale)
  if (said.every(({ heading, nodes }) => heading === undefined && nodes.length === 0))
    return [words.noNodes[languageOf(locale)]]
  return said.flatMap(({ heading, nodes }, index) => [
    ...(heading === undefined
      ? []
      : [...(index === 0 ? [] : ['']), marked(heading), ...(nodes.length === 0 ? [] : [''])]),
    ...nodes.flatMap(({ node, links }) => [`- ${marked(node)}`, ...links.map((link) => `  - ${marked(link)}`)]),
  ])
}

/**
 * A figure as Markdown (CommonMark with GitHub's tables), ending with a line end: title in bold, description, then a table, a matrix as a
 * table with a key, or nodes and links as a list. A cell that covers several places is repeated in each. Everything a person typed is escaped: it cannot become markup or HTML.
 *
 * ```ts
 * import { drawMarkdown } from '@groundplan/figures/draw'
 * drawMarkdown(
 *   {
 *     kind: 'network',
 *     title: { en: 'Who helps whom', da: 'Hvem hjælper hvem' },
 *     description: { en: 'As told', da: 'Som fortalt' },
 *     nodes: [{ id: 'a', label: { verbatim: 'Køkkenet' } }, { id: 'b', label: { verbatim: 'Haven' } }],
 *     links: [{ from: 'a', to: 'b', label: { en: 'herbs', da: 'urter' } }],
 *   },
 *   { locale: 'da' },
 * ) // => '**Hvem hjælper hvem**\n\nSom fortalt\n\n- Køkkenet\n  - forbundet med Haven: urter\n- Haven\n'
 * ```
 */
export function drawMarkdown(figure: Figure, { locale }: { readonly locale: string }): string {
  const body =
    figure.kind === 'table'
      ? table(figure, locale)
      : figure.kind === 'matrix'
        ? matrixMarkdown(figure, locale)
        : graph(figure, locale)
  const cites = figure.cites ?? []
  const sources = marked(sourceRuns(cites, locale))
  return [
    `**${marked([textRun(figure.title, locale)])}**`,
    '',
    marked([textRun(figure.description, locale)]),
    '',
    ...body,
    ...(cites.length === 0 ? [] : ['', `${words.sources[languageOf(locale)]}: ${sources}`]),
    '',
  ].join('\n')
}
