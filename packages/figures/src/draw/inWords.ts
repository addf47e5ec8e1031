import { languageOf } from '@groundplan/kernel'
import type { Graph } from './graph.js'
import { type Run, textRun } from './run.js'
import { words } from './words.js'

/** A node in words, and each link that starts there. */
export interface NodeInWords {
  readonly node: readonly Run[]
  readonly links: readonly (readonly Run[])[]
}

/** A graph in words, node by node in the order given: all that the picture shows, for those who do not see it. */
export function inWords(graph: Graph, locale: string): readonly NodeInWords[] {
  const language = languageOf(locale)
  const links = graph.nodes.map((): (readonly Run[])[] => [])
  for (const { from, to, verb, label } of graph.links) {
    const end = graph.nodes[to]
    if (end === undefined) continue
    const said: Run[] = [{ text: `${words[verb][language]} ` }, textRun(end.label, locale)]
    if (label !== undefined) said.push({ text: ': ' }, textRun(label, locale))
    links[from]?.push(said)
  }
  return graph.nodes.map(({ label, note, state }, index) => {
    const node: Run[] = [textRun(label, locale)]
    if (note !== undefined) node.push({ text: ' – ' }, textRun(note, locale))
    if (state !== undefined) node.push({ text: ' (' }, textRun(state.label, locale), { text: ')' })
    return { node, links: links[index] ?? [] }
  })
}
