import {
  type AnyLocalized,
  type Artefact,
  type FieldLayout,
  type Language,
  type Localized,
  languageOf,
} from '@groundplan/kernel'

const t = (en: string, da: string): Localized => ({ en, da })

/** Words that stand in cells, in both languages. Either is understood. */
export const cellWords = {
  unknown: t('unknown', 'ukendt'),
  withheld: t('withheld', 'tilbageholdt'),
  notApplicable: t('not applicable', 'ikke relevant'),
  none: t('none', 'ingen'),
  yes: t('yes', 'ja'),
  no: t('no', 'nej'),
  unknownDate: t('date unknown', 'ukendt dato'),
} as const

/** Whether what was typed is one of our words, in either language. */
export function isWord(typed: string, word: Localized): boolean {
  const wanted = typed.trim().toLowerCase()
  return wanted === word.en || wanted === word.da
}

/** Our text in one language without a mark: it is to be edited. */
export function inLanguage(text: AnyLocalized, language: Language): string {
  const both = text as Partial<Localized>
  return both[language] ?? both.en ?? both.da ?? ''
}

// The names of fields that the vocabulary of every plan has, for artefacts that say nothing of them.
const ours: Readonly<Record<string, Localized>> = {
  name: t('Name', 'Navn'),
  title: t('Title', 'Titel'),
  label: t('Label', 'Betegnelse'),
  words: t('Words', 'Ordlyd'),
  note: t('Note', 'Bemærkning'),
  from: t('from', 'fra'),
  to: t('to', 'til'),
  why: t('Reason', 'Begrundelse'),
  kind: t('Kind', 'Type'),
  items: t('Items', 'Poster'),
}

/** The name of a property as words: `preventionField` is "Prevention field". */
export function humanised(name: string): string {
  const words = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replace(/[-_.\s]+/g, ' ')
    .trim()
  return words === '' ? name : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** What an artefact calls one of its fields, what to write there, and what its values are called. */
export interface FieldNames {
  readonly label: AnyLocalized
  readonly note?: AnyLocalized | undefined
  readonly hidden: boolean
  readonly choices: Readonly<Record<string, AnyLocalized>>
  readonly namedIn?: FieldLayout['namedIn']
}

/** The names of a field by its path. */
export function namesOf({ layout }: Artefact, path: string): FieldNames {
  const found = layout !== undefined && Object.hasOwn(layout, path) ? layout[path] : undefined
  const name = path.split('.').at(-1) ?? path
  const own = Object.hasOwn(ours, name) ? ours[name] : undefined
  return {
    label: found?.label ?? own ?? { en: humanised(name) },
    note: found?.note,
    hidden: found?.hidden === true,
    choices: found?.choices ?? {},
    namedIn: found?.namedIn,
  }
}

/** What a value of a closed list is called. */
export function choiceLabel(choices: FieldNames['choices'], value: unknown, locale: string): string {
  const key = String(value)
  if (value === true || value === false) return inLanguage(cellWords[value ? 'yes' : 'no'], languageOf(locale))
  const label = Object.hasOwn(choices, key) ? choices[key] : undefined
  return label === undefined ? humanised(key) : inLanguage(label, languageOf(locale))
}
