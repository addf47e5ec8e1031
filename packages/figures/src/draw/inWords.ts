import { languageOf } from '@groundplan/kernel'
import type { GraphFigure } from '../graphFigure.js'
import type { LayerBox } from '../layeredFigure.js'
import type { Graph } from './graph.js'
import { type Bundle, bundlesOf } from './layers/bundlesOf.js'
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
 * layer and box by box, and what the picture draws through one junction said once for all who share it.
 */
export function inWords(figure: GraphFigure, graph: Graph, locale: string): readonly SectionInWords[] {
  const language = languageOf(locale)
  const layered = figure.kind === 'layered' && figure.layers !== undefined ? layersOf(figure, graph.nodes) : undefined
  const bundles = layered === undefined ? [] : bundlesOf(layered, graph.links)
  const bundled = new Set(bundles.flatMap((bundle) => bundle.links))
  const links = graph.nodes.map((): (readonly Run[])[] => [])
  graph.links.forEach(({ from, to, verb, label }, index) => {
    const end = graph.nodes[to]
    if (end === undefined || bundled.has(index)) return
    const said: Run[] = [{ text: `${words[verb][language]} ` }, textRun(end.label, locale)]
    if (label !== undefined) said.push({ text: ': ' }, textRun(label, locale))
    links[from]?.push(said)
  })
  const nodes = graph.nodes.map(({ label, note, state }, index): NodeInWords => {
    const node: Run[] = [textRun(label, locale)]
    if (note !== undefined) node.push({ text: ' – ' }, textRun(note, locale))
    if (state !== undefined) node.push({ text: ' (' }, textRun(state.label, locale), { text: ')' })
    return { node, links: links[index] ?? [] }
  })
  if (layered === undefined) return [{ heading: undefined, nodes }]
  return layered.flatMap(({ layer, runs }) => {
    const title = layer === undefined ? { text: words.noLayer[language] } : textRun(layer.label, locale)
    const bare: SectionInWords[] =
      runs.length === 0 ? [{ heading: [title, { text: `: ${words.none[language]}` }], nodes: [] }] : []
    const own = runs.flatMap((run) => run.nodes)
    const together = bundles
      .filter(({ from }) => own.includes(from[0] as number))
      .map((bundle) => bundleInWords(bundle, own.length, graph, locale))
    // One heading for each layer and each box in it, however often the order of the nodes comes back to it.
    const byBox = new Map<LayerBox | undefined, NodeInWords[]>()
    for (const { box, nodes: some } of runs) {
      const there = byBox.get(box) ?? []
      byBox.set(box, [...there, ...some.map((node) => nodes[node] as NodeInWords)])
    }
    if (together.length > 0) byBox.set(undefined, [...(byBox.get(undefined) ?? []), ...together])
    const filled = [...byBox].map(([box, some]): SectionInWords => {
      const frame = box === undefined ? [] : [{ text: ' · ' }, textRun(box.label, locale)]
      return { heading: [title, ...frame], nodes: some }
    })
    return [...bare, ...filled]
  })
}

/** A bundle in words: who leads, by name where they are not the whole layer of `all` nodes, and to what. */
function bundleInWords({ from, to, line }: Bundle, all: number, { nodes }: Graph, locale: string): NodeInWords {
  const language = languageOf(locale)
  const name = (node: number): Run => textRun((nodes[node] as Graph['nodes'][number]).label, locale)
  const said = (solid: 'allLead' | 'theseLead', dashed: 'allMayLead' | 'theseMayLead'): Run => {
    return { text: words[line === 'solid' ? solid : dashed][language].replace('{count}', `${from.length}`) }
  }
  const node =
    from.length === all
      ? [said('allLead', 'allMayLead')]
      : [
          ...from.flatMap((one, index) => [...(index === 0 ? [] : [{ text: '; ' }]), name(one)]),
          said('theseLead', 'theseMayLead'),
        ]
  return { node, links: to.map((one) => [name(one)]) }
}
