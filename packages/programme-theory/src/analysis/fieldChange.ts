import type { Localized, Slot } from '@groundplan/kernel'
import { changeMessages, moveMessages, noPlace } from './compareTheoriesMessages.js'
import { fieldLabel } from './partLabels.js'
import type { PartNames } from './partNames.js'
import type { TheoryChange } from './theoryDifference.js'
import type { TheoryPartKind } from './theoryParts.js'
import { quoted, valueWords } from './valueWords.js'

/** Names in the earlier and in the later version. */
export interface Told {
  readonly before: PartNames
  readonly after: PartNames
}

/** A field that is different, and of what. */
export interface FieldChange {
  readonly of: TheoryPartKind | 'theory'
  readonly thing: Localized
  readonly field: string
  readonly before: unknown
  readonly after: unknown
  readonly place?: keyof typeof moveMessages
}

/** Of which kind the ids in a field are. */
const kindsOfIds: Readonly<Record<string, TheoryPartKind>> = {
  horizon: 'horizon',
  box: 'box',
  focusAreas: 'focusArea',
  from: 'node',
  to: 'node',
  conditions: 'node',
  node: 'node',
}

function wordsIn(field: string, value: unknown, names: PartNames): Slot | undefined {
  const refersToLink = field === 'on' && Array.isArray(value) && value.some((part: object) => 'link' in part)
  const kind = field === 'on' ? (refersToLink ? 'link' : 'node') : kindsOfIds[field]
  return valueWords(field, value, (id) => (kind === undefined ? quoted({ verbatim: id }) : names.nameOfId(kind, id)))
}

/** Tells that a field is different: as a move where it says where the part stands. */
export function fieldChange({ of, thing, field, before, after, place }: FieldChange, told: Told): TheoryChange {
  const values = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
  const was = before === undefined ? undefined : wordsIn(field, before, told.before)
  const is = after === undefined ? undefined : wordsIn(field, after, told.after)
  if (place !== undefined) {
    const slots = { thing, before: was ?? noPlace, after: is ?? noPlace }
    return { of, is: 'moved', field, ...values, message: moveMessages[place], slots }
  }
  const slots = {
    thing,
    field: fieldLabel(field),
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
  }
  const message =
    before === undefined
      ? changeMessages[is === undefined ? 'addedField' : 'addedFieldAs']
      : after === undefined
        ? changeMessages[was === undefined ? 'removedField' : 'removedFieldWas']
        : changeMessages[was === undefined || is === undefined ? 'changed' : 'changedTo']
  return { of, is: 'changed', field, ...values, message, slots }
}
