import { languageOf } from '@groundplan/kernel'
import type { Figure } from '../figure.js'
import type { GraphFigure } from '../graphFigure.js'
import { chartHtml } from './charts/chartHtml.js'
import type { Drawing } from './drawing.js'
import { graphOf } from './graph.js'
import { inWords } from './inWords.js'
import { isGraph } from './isGraph.js'
import { isLying } from './isLying.js'
import { matrixHtml } from './matrixHtml.js'
import { entries, mustBeDrawn } from './mustBeDrawn.js'
import { picture } from './picture.js'
import { prefixOf } from './prefixOf.js'
import { htmlOf, plain, textRun } from './run.js'
import { sourcesHtml } from './sourcesHtml.js'
import { svgSize } from './svgSize.js'
import { tableHtml } from './tableHtml.js'
import { words } from './words.js'

/**
 * Draws a figure as a piece of HTML, to stand anywhere in a page: a table with caption, headings and spans; a matrix as a table with a
 * key; a network, a layered figure or a chart as a picture with the same below it in words or as a table. Everything a person typed is escaped. No style, script or reference: `figureStyles` has the classes,
 * for the page's own style sheet. Texts in another language than the reader's are marked with it. An absent cell is a dash, explained below the
 * table. Throws on an `idPrefix` that is no id.
 *
 * ```ts
 * import { drawHtml } from '@groundplan/figures/draw'
 * const html = drawHtml(
 *   {
 *     kind: 'table',
 *     title: { en: 'Interest', da: 'Interesse' },
 *     description: { en: 'Who would come', da: 'Hvem ville komme' },
 *     columns: [{ id: 'what', label: { en: 'What', da: 'Hvad' } }, { id: 'who', label: { en: 'Residents', da: 'Beboere' } }],
 *     rows: [{ cells: [{ cell: { verbatim: 'Fællesspisning <3' } }, { cell: { number: 25, of: 75 } }] }],
 *   },
 *   { locale: 'da', idPrefix: 'interest' },
 * )
 * html.includes('<th scope="row">Fællesspisning &lt;3</th>') // => true
 * html.includes('<td class="gp-number">25 af 75</td>') // => true
 * ```
 */
export function drawHtml(figure: Figure, drawing: Drawing): string {
  return mustBeDrawn(entries.drawHtml, figure, drawing, () => {
    if (figure.kind === 'table') return tableHtml(figure, drawing)
    if (figure.kind === 'matrix') return matrixHtml(figure, drawing)
    return isGraph(figure) ? graphHtml(figure, drawing) : chartHtml(figure, drawing)
  })
}

function graphHtml(figure: GraphFigure, drawing: Drawing): string {
  const prefix = prefixOf(drawing)
  const { locale } = drawing
  const graph = graphOf(figure)
  const description = textRun(figure.description, locale)
  const drawn = picture(figure, graph, drawing, plain([description]))
  const isPoster = figure.kind === 'layered' && figure.layers !== undefined
  const frame = isPoster ? posterClass(drawn) : 'gp-scroll'
  const list = inWords(figure, graph, locale)
    .map(({ heading, nodes }) => {
      const items = nodes.map(({ node, links }) => {
        const ends = links.map((link) => `<li>${htmlOf(link)}</li>`)
        return `<li>${htmlOf(node)}${ends.length === 0 ? '' : `<ul>${ends.join('')}</ul>`}</li>`
      })
      const title = heading === undefined ? '' : `\n<p class="gp-layer">${htmlOf(heading)}</p>`
      return `${title}${items.length === 0 ? '' : `\n<ul>\n${items.join('\n')}\n</ul>`}`
    })
    .join('')
  const inOrder = words.inWords[languageOf(locale)]
  // A poster says so much that its words are longer than the page; the drawing has them for who does not see it.
  const said = isPoster
    ? `<details class="gp-words">\n<summary>${inOrder}</summary>${list}\n</details>`
    : `<div class="gp-words">\n<p>${inOrder}</p>${list}\n</div>`
  return `<figure class="gp-figure${isLying(drawn) ? ' gp-lying' : ''}" aria-labelledby="${prefix}-caption">
<figcaption id="${prefix}-caption">${htmlOf([textRun(figure.title, locale)])}</figcaption>
<p class="gp-description">${htmlOf([description])}</p>
<div class="${frame}" role="group" tabindex="0" aria-labelledby="${prefix}-caption">
${drawn}
</div>
${said}${sourcesHtml(figure, locale)}
</figure>`
}

/**
 * How a poster behaves on the screen: it is made as narrow as the page until it could no longer be read, then one scrolls. A style sheet does not know how
 * wide the picture is by itself, so the class tells it: up to 1600 pixels, up to 2400, or more.
 */
function posterClass(svg: string): string {
  const { width } = svgSize(svg)
  const step = width <= 1600 ? '' : width <= 2400 ? ' gp-wide' : ' gp-huge'
  return `gp-scroll gp-poster${step}`
}
