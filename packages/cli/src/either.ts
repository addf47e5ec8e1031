import type { Localized } from '@groundplan/kernel'

/** Names that may be meant, in a sentence that asks which: `a, b or c`, in Danish `a, b eller c`. */
export function either(names: readonly string[]): Localized {
  return {
    en: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names),
    da: new Intl.ListFormat('da-DK', { type: 'disjunction' }).format(names),
  }
}
