import { type Localized, type Message, type Slot, say, type Text } from '@groundplan/kernel'
import type { MergeConflict } from './mergedTheories.js'
import type { Answer } from './mergeTheoriesValues.js'
import { fieldLabel } from './partLabels.js'
import type { PartNames } from './partNames.js'
import { wordsIn } from './wordsIn.js'

const message: Message = {
  en: 'Different answers about {thing} – {field}: {values}',
  da: 'Forskellige svar om {thing} – {field}: {values}',
}
const answered: Message<'en' | 'da'> = { en: '{value} ({by})', da: '{value} ({by})' }
const unsaid: Localized = { en: 'an answer of their own', da: 'sit eget svar' }

/** A conflict before anybody decided: the first answer stands, or all united. */
export function conflictOf(
  {
    of,
    id,
    thing,
    field,
    answers,
    united,
  }: Pick<MergeConflict, 'of' | 'id' | 'field'> & {
    readonly thing: Localized
    readonly answers: readonly Answer[]
    readonly united: boolean
  },
  by: (source: number) => Text,
  names: PartNames,
): MergeConflict {
  const values = answers.map(({ value, sources }) => ({ value, by: sources.map(by) }))
  const words = values.map(({ value, by: whose }): Localized => {
    const slots: Readonly<Record<string, Slot>> = { value: wordsIn(field, value, names) ?? unsaid, by: whose }
    return { en: say({ message: answered, slots }, 'en'), da: say({ message: answered, slots }, 'da') }
  })
  const slots = { field: fieldLabel(field), thing, values: words }
  return { of, id, field, values, stands: united ? 'all' : 0, message, slots }
}
