import type { Weight } from '@groundplan/kernel'
import { fold } from '../fold.js'
import { nearest } from '../nearest.js'
import { type Column, columns, type RowKind, type TextName } from './column.js'

/** Danish names of the columns of texts, which stand for both languages: `betegnelse_en`; alone they are the Danish column. */
const texts: Readonly<Record<TextName, readonly string[]>> = {
  label: ['betegnelse'],
  text: ['tekst'],
  finding: ['fund'],
  question: ['spørgsmål'],
  own: ['egen', 'begrundelse'],
}

/** Danish names of the other columns, the first of them shown. */
const plain: Readonly<Partial<Record<Column, readonly string[]>>> = {
  row: ['række'],
  in: ['i'],
  rule: ['regel'],
  weight: ['vægt'],
  phase: ['fase'],
  principle: ['princip'],
  source: ['kilde'],
  at: ['sted'],
  year: ['år'],
  ref: ['henvisning'],
}

/** Every Danish name of a column, the one that is shown first. */
function namesOf(column: Column): readonly string[] {
  const [, text, language] = /^(.+)_(en|da)$/.exec(column) ?? []
  if (text === undefined) return plain[column] ?? []
  const names = texts[text as TextName]
  return [...names.map((name) => `${name}_${language}`), ...(language === 'da' ? names : [])]
}

const known = new Map(columns.flatMap((column) => namesOf(column).map((name) => [fold(name), column] as const)))

/** The column that a Danish heading names, with or without æ, ø and å; undefined when none does. */
export const columnInDanish = (heading: string): Column | undefined => known.get(fold(heading))

/** What a column is called in Danish; its English name where they are the same. */
export const danishColumn = (column: Column): string => namesOf(column)[0] ?? column

/** The kinds of rows in Danish. */
export const danishKinds = {
  model: 'model',
  source: 'kilde',
  phase: 'fase',
  principle: 'princip',
  construct: 'konstrukt',
  step: 'trin',
  thing: 'ting',
  field: 'felt',
  rule: 'regel',
} as const satisfies Readonly<Record<RowKind, string>>

/** The kinds of fields in Danish. */
export const danishTypes = {
  text: ['tekst'],
  number: ['tal'],
  date: ['dato'],
  yesNo: ['ja/nej', 'janej'],
  list: ['liste'],
  choice: ['valg'],
  ref: ['henvisning'],
} as const

/** The weights in Danish. */
export const danishWeights = {
  important: ['vigtig', 'vigtigt'],
  advice: ['råd', 'godt råd'],
  structural: ['strukturel', 'strukturelt', 'fejl'],
} as const satisfies Readonly<Record<Weight, readonly string[]>>

/** The key among some Danish words that somebody wrote, in Danish or as the key itself; whatever its capitals. */
export function inEither<K extends string>(
  typed: string,
  words: Readonly<Record<K, string | readonly string[]>>,
): K | undefined {
  const wanted = fold(typed)
  return (Object.keys(words) as K[]).find((key) => [key, ...[words[key]].flat()].some((word) => fold(word) === wanted))
}

/** The names most like what was typed, each in that of the two languages in which it is nearer; English where both are as near. */
export function nearestInEither(
  typed: string,
  names: readonly (readonly [english: string, danish: string])[],
): readonly string[] {
  const placeOf = (name: string): number => names.findIndex((pair) => pair.includes(name))
  const meant = nearest(typed, [...names.map(([english]) => english), ...names.map(([, danish]) => danish)])
  return meant.filter((name, index) => meant.findIndex((other) => placeOf(other) === placeOf(name)) === index)
}
