import type { Text } from '@groundplan/kernel'
import { indexOf } from '../graph/indexOf.js'
import type { TheoryNode } from '../model/node.js'
import type { Theory } from '../model/theory.js'
import { composed } from './composed.js'
import type { Names } from './names.js'
import { nodeText } from './nodeText.js'

/** What parts of a theory are called; what the theory does not have is called by its id. */
export interface PartTexts {
  node(id: string): Text
  /** A link by its ends, which fill `{from}` and `{to}` of the template. */
  link(id: string, template: { readonly en: string; readonly da: string }): Text
}

/** Looks up what the nodes and links of a theory are called. */
export function partTexts(theory: Theory, names: Names | undefined): PartTexts {
  const { placeOf } = indexOf(theory)
  const links = new Map(theory.links.map((link) => [link.id, link]))
  const node = (id: string): Text => {
    const place = placeOf(id)
    return place === undefined ? { verbatim: id } : nodeText(theory.nodes[place] as TheoryNode, names)
  }
  return {
    node,
    link: (id, template) => {
      const link = links.get(id)
      return link === undefined ? { verbatim: id } : composed(template, { from: node(link.from), to: node(link.to) })
    },
  }
}
