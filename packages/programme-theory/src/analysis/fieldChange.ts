import type { Localized } from '@groundplan/kernel'
import { canonicalText } from './canonicalText.js'
import { changeMessages, moveMessages, noPlace } from './compareTheoriesMessages.js'
import { fieldLabel } from './partLabels.js'
import type { PartNames } from './partNames.js'
import type { TheoryChange } from './theoryDifference.js'
import type { TheoryPartKind } from './theoryParts.js'
import { wordsIn } from './wordsIn.js'

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

/** Tells that a field is different: as a move where it says where the part stands. */
export function fieldChange({ of, thing, field, before, after, place }: FieldChange, told: Told): TheoryChange {
  const values = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
  const was = before === undefined ? undefined : wordsIn(field, before, told.before)
  const is = after === undefined ? undefined : wordsIn(field, after, told.after)
  if (place !== undefined) {
    const slots = { thing, before: was ?? noPlace, after: is ?? noPlace }
    return { of, is: 'moved', field, ...values, message: moveMessages[place], slots }
  }
  // Where the words are too coarse to tell the difference, they are left out.
  const alike = canonicalText(was) === canonicalText(is)
  const [from, to] = alike ? [] : [was, is]
  const slots = {
    thing,
    field: fieldLabel(field),
    ...(from === undefined ? {} : { before: from }),
    ...(to === undefined ? {} : { after: to }),
  }
  const message =
    before === undefined
      ? changeMessages[to === undefined ? 'addedField' : 'addedFieldAs']
      : after === undefined
        ? changeMessages[from === undefined ? 'removedField' : 'removedFieldWas']
        : changeMessages[from === undefined || to === undefined ? 'changed' : 'changedTo']
  return { of, is: 'changed', field, ...values, message, slots }
}
