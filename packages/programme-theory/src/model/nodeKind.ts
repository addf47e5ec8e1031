import { defineVocabulary, type Vocabulary } from '@groundplan/kernel'
import type { TheoryNode } from './node.js'
import { sources } from './sources.js'

/** What a part of a programme theory is. Danish: slags element. */
export type NodeKind = TheoryNode['is']

const planning = [{ source: 'handbook', at: 'Programteori som planlægningsværktøj' }] as const
const table = [{ source: 'handbook', at: 'Programteori som planlægningsværktøj, tabellen fra Silkeborg' }] as const
const steering = [{ source: 'handbook', at: 'Programteori til planlægning, styring og evaluering' }] as const

/**
 * The kinds of node, in the order in which a logic model reads: what goes in, what is done, what comes of it, and what is around it.
 *
 * ```ts
 * import { nodeKinds } from '@groundplan/programme-theory'
 * nodeKinds.label('outcome') // => { en: 'Outcome', da: 'Virkning' }
 * nodeKinds.terms.map(({ id }) => id) // => ['resource', 'activity', 'output', 'outcome', 'goal', 'condition']
 * ```
 */
export const nodeKinds: Vocabulary<NodeKind> = defineVocabulary({
  id: '@groundplan/programme-theory/node-kind',
  title: { en: 'Kind of element', da: 'Slags element' },
  sources,
  terms: [
    { id: 'resource', label: { en: 'Resource', da: 'Ressource' }, cites: planning },
    { id: 'activity', label: { en: 'Activity', da: 'Aktivitet' }, cites: table },
    { id: 'output', label: { en: 'Output', da: 'Leverance' }, cites: steering },
    { id: 'outcome', label: { en: 'Outcome', da: 'Virkning' }, cites: table },
    { id: 'goal', label: { en: 'Goal', da: 'Mål' }, cites: table },
    { id: 'condition', label: { en: 'Context condition', da: 'Forhold i konteksten' }, cites: planning },
  ],
})
