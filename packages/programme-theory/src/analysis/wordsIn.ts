import type { Slot } from '@groundplan/kernel'
import type { PartNames } from './partNames.js'
import type { TheoryPartKind } from './theoryParts.js'
import { quoted, valueWords } from './valueWords.js'

/** Of which kind the ids in a field are. */
const kindsOfIds: Readonly<Record<string, TheoryPartKind>> = {
  horizon: 'horizon',
  horizons: 'horizon',
  box: 'box',
  focusAreas: 'focusArea',
  from: 'node',
  to: 'node',
  conditions: 'node',
  node: 'node',
}

/** A value of a field as it can stand in a sentence, parts of the theory by their names; undefined for what is too big for one. */
export function wordsIn(field: string, value: unknown, names: PartNames): Slot | undefined {
  const refersToLink = field === 'on' && Array.isArray(value) && value.some((part: object) => 'link' in part)
  const kind = field === 'on' ? (refersToLink ? 'link' : 'node') : kindsOfIds[field]
  return valueWords(field, value, (id) => (kind === undefined ? quoted({ verbatim: id }) : names.nameOfId(kind, id)))
}
