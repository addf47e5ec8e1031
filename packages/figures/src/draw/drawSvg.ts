import type { ChartFigure } from '../chartFigure.js'
import type { GraphFigure } from '../graphFigure.js'
import { chartSvg } from './charts/chartSvg.js'
import { described } from './described.js'
import type { Drawing } from './drawing.js'
import { graphOf } from './graph.js'
import { inWords } from './inWords.js'
import { isGraph } from './isGraph.js'
import { entries, mustBeDrawn } from './mustBeDrawn.js'
import { picture } from './picture.js'
import { plain, textRun } from './run.js'

/**
 * Draws a network, a layered figure or a chart as an SVG document of its own, without a DOM: wrapped text, nothing overlaps, and neither style, script nor
 * reference, so that it keeps to the strictest content security policy. Its title and description say all that it shows, up to 10 000 characters; beside a drawing in
 * HTML stands the same in words, see `drawHtml`. Text is measured for Liberation Sans, Arial or Helvetica. From 251 nodes, 601 links or 41
 * given layers on the picture only says that it is too large. So do charts of numbers beyond 12 lines, 1000 dates or 60 categories of a line, 400 bars,
 * 60 slopes or 60 panels. A layered figure with `layers` of its own aims at A3 on its side. Throws on an `idPrefix` that is no id.
 *
 * ```ts
 * import { drawSvg } from '@groundplan/figures/draw'
 * const svg = drawSvg(
 *   {
 *     kind: 'layered',
 *     title: { en: 'Phases', da: 'Faser' },
 *     description: { en: 'From left to right', da: 'Fra venstre til højre' },
 *     nodes: [{ id: 'map', label: { en: 'Map', da: 'Kortlæg' } }, { id: 'act', label: { en: 'Act', da: 'Handl' } }],
 *     links: [{ from: 'map', to: 'act' }],
 *   },
 *   { locale: 'da', idPrefix: 'phases' },
 * )
 * svg.includes('<title id="phases-title">Faser</title>') // => true
 * svg.includes('Kortlæg: fører til Handl.') // => true
 * ```
 */
export function drawSvg(figure: GraphFigure | ChartFigure, drawing: Drawing): string {
  return mustBeDrawn(entries.drawSvg, figure, drawing, () => svgOf(figure, drawing))
}

function svgOf(figure: GraphFigure | ChartFigure, drawing: Drawing): string {
  if (!isGraph(figure)) return chartSvg(figure, drawing)
  const graph = graphOf(figure)
  const said = inWords(figure, graph, drawing.locale).flatMap(({ heading, nodes }) => [
    ...(heading === undefined ? [] : [`${plain(heading)}${nodes.length === 0 ? '.' : ':'}`]),
    ...nodes.map(({ node, links }) => {
      const ends = links.map(plain).join('; ')
      return ends === '' ? `${plain(node)}.` : `${plain(node)}: ${ends}.`
    }),
  ])
  return picture(
    figure,
    graph,
    drawing,
    described([plain([textRun(figure.description, drawing.locale)]), ...said], drawing.locale),
  )
}
