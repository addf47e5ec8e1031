import { languageOf } from '@groundplan/kernel'
import { coordinate } from './coordinate.js'
import { escapeHtml } from './escapeHtml.js'
import { type Graph, type GraphFigure, graphOf } from './graph.js'
import { inWords } from './inWords.js'
import { type Laid, layout, type SizedLink } from './layout.js'
import { type Block, block, type NodeText, nodeTexts } from './nodeText.js'
import { palette } from './palette.js'
import type { Curve } from './route.js'
import { plain, textRun } from './run.js'
import { sign } from './sign.js'
import { svgText } from './svgText.js'
import { typography } from './typography.js'
import { words } from './words.js'

/** How to draw. */
export interface Drawing {
  /** The reader's locale: Danish for `da` in any form, else English. */
  readonly locale: string
  /** Begins every id in the drawing: a letter, then letters, digits, `-` or `_`. Two drawings on one page need two; `figure` when missing. */
  readonly idPrefix?: string | undefined
}

/** Larger graphs are not laid out: the picture would be unreadable and the time long. */
const most = { nodes: 250, links: 600 }

/** The prefix of all ids. Throws on one that is no id. */
export function prefixOf({ idPrefix = 'figure' }: Drawing): string {
  if (/^[A-Za-z][\w-]{0,99}$/.test(idPrefix)) return idPrefix
  throw new TypeError(
    `idPrefix ${JSON.stringify(idPrefix)} is no id: give a letter, then letters, digits, "-" or "_", 100 at most.`,
  )
}

/**
 * Draws a network or a layered figure as an SVG document of its own, without a DOM: wrapped text, nothing overlaps, and neither style, script nor
 * reference, so that it keeps to the strictest content security policy. Its title and description say all that it shows; beside a drawing in
 * HTML stands the same in words, see `drawHtml`. Text is measured for Liberation Sans, Arial or Helvetica. From 251 nodes or 601 links on the
 * picture only says that it is too large. Throws on an `idPrefix` that is no id.
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
export function drawSvg(figure: GraphFigure, drawing: Drawing): string {
  const graph = graphOf(figure)
  const said = inWords(graph, drawing.locale).map(({ node, links }) => {
    const ends = links.map(plain).join('; ')
    return ends === '' ? `${plain(node)}.` : `${plain(node)}: ${ends}.`
  })
  return picture(figure, graph, drawing, [plain([textRun(figure.description, drawing.locale)]), ...said].join('\n'))
}

/** The picture of a graph with a description of its own. */
export function picture(figure: GraphFigure, graph: Graph, drawing: Drawing, description: string): string {
  const prefix = prefixOf(drawing)
  const { locale } = drawing
  const title = textRun(figure.title, locale)
  const { width, height, body } = inside(figure, graph, locale)
  const size = `width="${coordinate(width)}" height="${coordinate(height)}" viewBox="0 0 ${coordinate(width)} ${coordinate(height)}"`
  const lang = languageOf(locale)
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${prefix}-title" aria-describedby="${prefix}-description" lang="${lang}" xml:lang="${lang}" font-family="${typography.family}">
<title id="${prefix}-title"${title.lang === undefined ? '' : ` lang="${escapeHtml(title.lang)}"`}>${escapeHtml(title.text)}</title>
<desc id="${prefix}-description">${escapeHtml(description)}</desc>
<rect width="100%" height="100%" fill="${palette.paper}"/>
${body}
</svg>`
}

function inside(
  figure: GraphFigure,
  graph: Graph,
  locale: string,
): { readonly width: number; readonly height: number; readonly body: string } {
  const language = languageOf(locale)
  const tooLarge = graph.nodes.length > most.nodes || graph.links.length > most.links
  if (tooLarge || graph.nodes.length === 0) {
    const text = tooLarge ? words.tooLarge[language] : words.noNodes[language]
    const setting = { ...typography.small, fill: palette.text }
    const only = block({ text }, typography.small, { usual: 300, most: 300, lines: 4 })
    const height = only.lines.length * setting.leading + 16
    return { width: only.width + 16, height, body: svgText(only, 8, 8, setting) }
  }
  const texts = nodeTexts(graph.nodes, locale)
  const labels = graph.links.map(({ label }) =>
    label === undefined
      ? undefined
      : block(textRun(label, locale), typography.small, { ...typography.linkLabel, lines: typography.lines.link }),
  )
  const laid = fitting(figure, texts, graph, labels)
  const links = graph.links.map((link, index) =>
    linkSvg(link, laid.links[index] as Laid['links'][number], labels[index]),
  )
  const nodes = graph.nodes.map((node, index) =>
    nodeSvg(node.state?.tone, texts[index] as NodeText, laid.nodes[index] as Laid['nodes'][number]),
  )
  return { width: laid.width, height: laid.height, body: [...links, ...nodes].join('\n') }
}

/** Lays the graph out in the direction asked for, or in the first that fits the width of a page, or in the narrower. */
function fitting(
  figure: GraphFigure,
  texts: readonly NodeText[],
  graph: Graph,
  labels: readonly (Block | undefined)[],
): Laid {
  const { x, y } = typography.linkLabel
  const links = graph.links.map(({ from, to, direction }, index): SizedLink => {
    const text = labels[index]
    const label = text && { width: text.width + 2 * x, height: text.lines.length * typography.small.leading + 2 * y }
    return { from, to, back: direction === 'back', label }
  })
  const wanted = figure.kind === 'layered' ? figure.direction : undefined
  if (wanted !== undefined) return layout(texts, links, wanted)
  const [first, second] = figure.kind === 'layered' ? (['right', 'down'] as const) : (['down', 'right'] as const)
  const one = layout(texts, links, first)
  if (one.width <= typography.page) return one
  const other = layout(texts, links, second)
  return other.width < one.width ? other : one
}

function pathOf(curve: Curve): string {
  return curve
    .map(({ to, by }, index) => {
      const points = [...(by ?? []), to].map((point) => `${coordinate(point.x)} ${coordinate(point.y)}`).join(' ')
      return `${index === 0 ? 'M' : by === undefined ? 'L' : 'C'}${points}`
    })
    .join('')
}

function linkSvg(
  link: Graph['links'][number],
  { curve, label }: Laid['links'][number],
  text: Block | undefined,
): string {
  const colour = palette.line
  const end = curve.at(-1)
  const before = end?.by?.at(-1) ?? curve.at(-2)?.to
  let drawn = curve
  let arrow = ''
  if (link.direction !== 'none' && end !== undefined && before !== undefined) {
    const length = Math.hypot(end.to.x - before.x, end.to.y - before.y) || 1
    const [dx, dy] = [(end.to.x - before.x) / length, (end.to.y - before.y) / length]
    const back = (along: number, aside: number) =>
      `${coordinate(end.to.x - dx * along - dy * aside)} ${coordinate(end.to.y - dy * along + dx * aside)}`
    arrow = `<path d="M${back(0, 0)}L${back(9, 4)}L${back(9, -4)}Z" fill="${colour}"/>`
    drawn = [...curve.slice(0, -1), { ...end, to: { x: end.to.x - dx * 6, y: end.to.y - dy * 6 } }]
  }
  const dashes = link.dashed ? ' stroke-dasharray="5 4"' : ''
  const line = `<path d="${pathOf(drawn)}" fill="none" stroke="${colour}" stroke-width="1.4"${dashes}/>`
  if (label === undefined || text === undefined) return line + arrow
  const ground = `<rect x="${coordinate(label.x)}" y="${coordinate(label.y)}" width="${coordinate(label.width)}" height="${coordinate(label.height)}" fill="${palette.paper}"/>`
  const setting = { ...typography.small, fill: palette.faint, middle: true }
  return `${line}${arrow}${ground}\n${svgText(text, label.x + label.width / 2, label.y + typography.linkLabel.y, setting)}`
}

function nodeSvg(tone: keyof typeof palette.tones | undefined, text: NodeText, box: Laid['nodes'][number]): string {
  const { left, between, sign: signWidth } = typography.box
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(coordinate)
  const colour = tone === undefined ? palette.edge : palette.tones[tone]
  const dashes = tone === 'unknown' ? ' stroke-dasharray="4 3"' : ''
  const parts = [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${palette.box}" stroke="${colour}" stroke-width="1.2"${dashes}/>`,
  ]
  if (tone !== undefined && tone !== 'idle' && tone !== 'unknown') {
    const bar = `M${coordinate(box.x + 5)} ${y}h-0.5a4.5 4.5 0 0 0 -4.5 4.5v${coordinate(box.height - 9)}a4.5 4.5 0 0 0 4.5 4.5h0.5z`
    parts.push(`<path d="${bar}" fill="${colour}"/>`)
  }
  let top = box.y + (box.height - text.height) / 2 + typography.box.y
  parts.push(svgText(text.label, box.x + left, top, { ...typography.label, fill: palette.text }))
  top += text.label.lines.length * typography.label.leading + between
  if (text.note !== undefined) {
    parts.push(svgText(text.note, box.x + left, top, { ...typography.small, fill: palette.faint }))
    top += text.note.lines.length * typography.small.leading + between
  }
  if (text.state !== undefined && tone !== undefined) {
    parts.push(sign(tone, box.x + left + 6, top + typography.small.leading / 2))
    parts.push(svgText(text.state, box.x + left + signWidth, top, { ...typography.small, fill: colour }))
  }
  return `<g>${parts.join('\n')}</g>`
}
