import type { AnyLocalized } from './text.js'

/**
 * What the words of a vocabulary, or the steps of a scale, are called, for the `choices` of a field.
 *
 * ```ts
 * import { choicesOf, defineVocabulary } from '@groundplan/kernel'
 * const own = { en: 'Example', da: 'Eksempel' }
 * const trees = defineVocabulary({ id: 'trees', title: { en: 'Trees', da: 'Træer' }, sources: {}, terms: [
 *   { id: 'beech', label: { en: 'Beech', da: 'Bøg' }, cites: [{ own }] },
 * ] })
 * choicesOf(trees.terms) // => { beech: { en: 'Beech', da: 'Bøg' } }
 * ```
 */
export function choicesOf(
  entries: readonly { readonly id: string; readonly label: AnyLocalized }[],
): Readonly<Record<string, AnyLocalized>> {
  return Object.freeze(Object.fromEntries(entries.map(({ id, label }) => [id, label])))
}
