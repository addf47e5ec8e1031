import { languageOf } from '@groundplan/kernel'
import type { Figure } from '../figure.js'
import type { GraphFigure } from '../graphFigure.js'
import { chartMarkdown } from './charts/chartMarkdown.js'
import { chartOf } from './charts/chartOf.js'
import { escapeMarkdown } from './escapeMarkdown.js'
import { graphOf } from './graph.js'
import { inWords } from './inWords.js'
import { isGraph } from './isGraph.js'
import { matrixMarkdown } from './matrixMarkdown.js'
import { entries, mustBeDrawn } from './mustBeDrawn.js'
import { plain, type Run, textRun } from './run.js'
import { sourceRuns } from './sourceRuns.js'
import { tableMarkdown } from './tableMarkdown.js'
import { words } from './words.js'

const marked = (runs: readonly Run[]): string => escapeMarkdown(plain(runs))

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

function bodyOf(figure: Figure, locale: string): readonly string[] {
  if (figure.kind === 'table') return tableMarkdown(figure, locale)
  if (figure.kind === 'matrix') return matrixMarkdown(figure, locale)
  return isGraph(figure) ? graph(figure, locale) : chartMarkdown(chartOf(figure, locale), locale)
}

/**
 * A figure as Markdown (CommonMark with GitHub's tables), ending with a line end: title in bold, description, then a table, a matrix as a
 * table with a key, nodes and links as a list, or what a chart shows as a table or a list. A cell that covers several places is repeated in each. Everything a person typed is escaped: it cannot become markup or HTML.
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
export function drawMarkdown(figure: Figure, drawing: { readonly locale: string }): string {
  return mustBeDrawn(entries.drawMarkdown, figure, drawing, () => markdownOf(figure, drawing.locale))
}

function markdownOf(figure: Figure, locale: string): string {
  const body = bodyOf(figure, locale)
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
