import { type Language, languageOf, show, type Text } from '@groundplan/kernel'
import { indexOf } from '../graph/indexOf.js'
import type { TheoryNode } from '../model/node.js'
import type { Theory } from '../model/theory.js'
import { isConjecture } from '../views/isConjecture.js'
import { layersOfTheory } from '../views/layersOfTheory.js'
import type { Names } from '../views/names.js'
import { nodeText } from '../views/nodeText.js'
import { mermaidText } from './mermaidText.js'

/** How a theory is written as Mermaid. */
export interface MermaidOptions {
  /** BCP 47 tag of the reader's language; decides between English and Danish. */
  readonly locale: string
  /** Names of registered activities. */
  readonly names?: Names | undefined
}

const untitled: Readonly<Record<Language, string>> = { en: 'no words', da: 'ingen ord' }

/** The brackets that give a node its shape: activities have corners, goals round ends, what lies around slanted sides. */
const shapes: Readonly<Record<TheoryNode['is'], readonly [open: string, close: string]>> = {
  resource: ['[/', '/]'],
  condition: ['[/', '/]'],
  activity: ['[', ']'],
  output: ['(', ')'],
  outcome: ['(', ')'],
  goal: ['([', '])'],
}

/**
 * A theory as a Mermaid flowchart, for wikis and documents that draw it: a group for each layer from resources to goals, an arrow for each link.
 * Dotted is a link of low confidence, or one that is known to rest on nothing better than a guess; `−` marks a link that decreases; goals have round ends. Only
 * the oldest parts of Mermaid's language are used, and every sign of a text that might mean something in it is written as its number. Links whose
 * ends the theory lacks are left out: Mermaid would draw nodes that are not there. What a page cannot show (mechanisms, assumptions, indicators) is
 * in the plan. The same theory always gives the same text; cost grows with nodes and links.
 *
 * ```ts
 * import { toMermaid } from '@groundplan/programme-theory/formats'
 * const text = toMermaid({
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'activity', id: 'walk', label: { en: 'Walk "together"', da: 'Gå "sammen"' } },
 *     { is: 'goal', id: 'well', label: { en: 'Well-being', da: 'Trivsel' } },
 *   ],
 *   links: [{ id: 'walk-well', from: 'walk', to: 'well', polarity: 'decreases' }],
 * }, { locale: 'da' })
 * text.split('\n')
 * // => [
 * //   'flowchart LR',
 * //   '  subgraph s0["Aktiviteter"]',
 * //   '    n0["Gå #34;sammen#34;"]',
 * //   '  end',
 * //   '  subgraph s1["Mål"]',
 * //   '    n1(["Trivsel"])',
 * //   '  end',
 * //   '  n0 -->|"−"| n1',
 * //   '',
 * // ]
 * ```
 */
export function toMermaid(theory: Theory, { locale, names }: MermaidOptions): string {
  const said = (text: Text): string => `"${mermaidText(show(text, locale)) || untitled[languageOf(locale)]}"`
  const { layers } = layersOfTheory(theory)
  const { from, to } = indexOf(theory)
  const lines = ['flowchart LR']
  layers.forEach(({ label, nodes }, layer) => {
    lines.push(`  subgraph s${layer}[${said(label)}]`)
    for (const place of nodes) {
      const node = theory.nodes[place] as TheoryNode
      const [open, close] = shapes[node.is]
      lines.push(`    n${place}${open}${said(nodeText(node, names))}${close}`)
    }
    lines.push('  end')
  })
  theory.links.forEach((link, k) => {
    if ((from[k] as number) < 0) return
    const arrow = isConjecture(link) ? '-.->' : '-->'
    lines.push(`  n${from[k]} ${arrow}${link.polarity === 'decreases' ? '|"−"|' : ''} n${to[k]}`)
  })
  return `${lines.join('\n')}\n`
}
