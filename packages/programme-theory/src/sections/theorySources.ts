import { defineSection, type Section } from '@groundplan/figures'
import { knownValue, type Text } from '@groundplan/kernel'
import type { Theory } from '../model/theory.js'
import { composed } from '../views/composed.js'
import type { Names } from '../views/names.js'
import { partTexts } from '../views/partTexts.js'
import { reads } from './reads.js'
import { told } from './told.js'

const title = { en: '{title}: sources', da: '{title}: kilder' }
const description = {
  en: 'Where elements of the theory come from, and what the links rest on.',
  da: 'Hvor teoriens elementer stammer fra, og hvad sammenhængene bygger på.',
}
const arrow = { en: '{from} → {to}', da: '{from} → {to}' }

interface Sourced {
  readonly source: Text
  readonly parts: Text[]
}

/** Each source once, in the order of the theory, with the parts that name it. */
function sourcesOf(theory: Theory, names: Names): readonly Sourced[] {
  const texts = partTexts(theory, names)
  const found = new Map<string, Sourced>()
  const take = (source: Text | undefined, part: Text): void => {
    if (source === undefined) return
    const key = JSON.stringify(source)
    const known = found.get(key) ?? { source, parts: [] }
    if (!known.parts.includes(part)) known.parts.push(part)
    found.set(key, known)
  }
  for (const { id, origin } of theory.nodes) take(origin, texts.node(id))
  for (const { id, origin, evidence } of theory.links) {
    const part = texts.link(id, arrow)
    take(origin, part)
    for (const { source } of knownValue(evidence) ?? []) take(knownValue(source), part)
  }
  return [...found.values()]
}

/** What the theory was made from. */
export const theorySources: Section = defineSection({
  id: '@groundplan/programme-theory/sources',
  place: 'methods',
  title: { en: 'Sources of the programme theory', da: 'Programteoriens kilder' },
  reads,
  show: (given) => {
    const { theories, names } = told(given)
    const found = theories.flatMap((theory) => {
      const sources = sourcesOf(theory, names)
      return sources.length === 0 ? [] : [{ theory, sources }]
    })
    if (found.length === 0) return undefined
    return {
      parts: found.map(({ theory, sources }) => ({
        figure: {
          kind: 'table',
          title: composed(title, { title: theory.title }),
          description,
          columns: [
            { id: 'source', label: { en: 'Source', da: 'Kilde' }, heads: true },
            { id: 'parts', label: { en: 'For', da: 'Til' } },
          ],
          rows: sources.map(({ source, parts }) => ({ cells: [{ cell: source }, { cell: { items: parts } }] })),
        },
      })),
    }
  },
})
