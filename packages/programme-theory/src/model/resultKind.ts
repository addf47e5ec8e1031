import { defineVocabulary, type Vocabulary } from '@groundplan/kernel'
import { sources } from './sources.js'

/**
 * What kind of result a node is. All but `countable` are qualitative: a process, a capacity built, a culture changed or an experience is a
 * deliverable like any other; it is described by how it will be seen, not by a number. Danish: slags resultat.
 */
export type ResultKind = 'countable' | 'process' | 'capacity' | 'culture' | 'experience'

const evaluation = [
  { source: 'handbook', at: 'Programteori som evalueringsværktøj, afsnittet om effektevaluering' },
] as const
const comment = [
  { source: 'handbook', at: 'Sammenfattende kommentar: processer, kapacitet og kultur er også leverancer' },
] as const

/**
 * The kinds of result, what can be counted first.
 *
 * ```ts
 * import { resultKinds } from '@groundplan/programme-theory'
 * resultKinds.label('culture').da // => 'Kulturforandring'
 * resultKinds.has('number') // => false
 * ```
 */
export const resultKinds: Vocabulary<ResultKind> = defineVocabulary({
  id: '@groundplan/programme-theory/result-kind',
  title: { en: 'Kind of result', da: 'Slags resultat' },
  sources,
  terms: [
    { id: 'countable', label: { en: 'Can be counted', da: 'Kan tælles' }, cites: evaluation },
    { id: 'process', label: { en: 'Process', da: 'Proces' }, cites: comment },
    { id: 'capacity', label: { en: 'Capacity building', da: 'Kapacitetsopbygning' }, cites: comment },
    { id: 'culture', label: { en: 'Change of culture', da: 'Kulturforandring' }, cites: comment },
    { id: 'experience', label: { en: 'Experience', da: 'Oplevelse' }, cites: evaluation },
  ],
})
