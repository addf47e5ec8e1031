import { languageOf } from '@groundplan/kernel'
import type { GraphFigure } from '../graphFigure.js'
import type { Graph } from './graph.js'
import { layersOf } from './layers/layersOf.js'
import { type Run, textRun } from './run.js'
import { words } from './words.js'

/** A node in words, and each link that starts there. */
export interface NodeInWords {
  readonly node: readonly Run[]
  readonly links: readonly (readonly Run[])[]
}

/** Nodes in words under the heading that they share; no heading where the figure has none. */
export interface SectionInWords {
  readonly heading: readonly Run[] | undefined
  readonly nodes: readonly NodeInWords[]
}

/**
 * A graph in words: all that the picture shows, for those who do not see it. Node by node in the order given; where the author chose the layers, layer by
 * layer and box by box.
 */
export function inWords(figure: GraphFigure, graph: Graph, locale: string): readonly SectionInWords[] {
  const language = languageOf(locale)
  const links = graph.nodes.map((): (readonly Run[])[] => [])
  for (const { from, to, verb, label } of graph.links) {
    const end = graph.nodes[to]
    if (end === undefined) continue
    const said: Run[] = [{ text: `${words[verb][language]} ` }, textRun(end.label, locale)]
    if (label !== undefined) said.push({ text: ': ' }, textRun(label, locale))
    links[from]?.push(said)
  }
  const nodes = graph.nodes.map(({ label, note, state }, index): NodeInWords => {
    const node: Run[] = [textRun(label, locale)]
    if (note !== undefined) node.push({ text: ' – ' }, textRun(note, locale))
    if (state !== undefined) node.push({ text: ' (' }, textRun(state.label, locale), { text: ')' })
    return { node, links: links[index] ?? [] }
  })
  if (figure.kind !== 'layered' || figure.layers === undefined) return [{ heading: undefined, nodes }]
  return layersOf(figure, graph.nodes).flatMap(({ layer, runs }) => {
    const title = layer === undefined ? { text: words.noLayer[language] } : textRun(layer.label, locale)
    const bare: SectionInWords[] =
      runs.length === 0 ? [{ heading: [title, { text: `: ${words.none[language]}` }], nodes: [] }] : []
    const filled = runs.map((run): SectionInWords => {
      const frame = run.box === undefined ? [] : [{ text: ' · ' }, textRun(run.box.label, locale)]
      return { heading: [title, ...frame], nodes: run.nodes.map((node) => nodes[node] as NodeInWords) }
    })
    return [...bare, ...filled]
  })
}
