import type { Language, Localized } from '@groundplan/kernel'

/** Names that may be meant, in a sentence that asks which: `a, b or c`, in Danish `a, b eller c`. */
export function either(names: readonly (string | Localized)[]): Localized {
  const said = (language: Language): readonly string[] =>
    names.map((name) => (typeof name === 'string' ? name : name[language]))
  return {
    en: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(said('en')),
    da: new Intl.ListFormat('da-DK', { type: 'disjunction' }).format(said('da')),
  }
}
