import { type Language, languageOf } from './language.js'

/** Our own text, in each of the languages `L`; both when nothing else is said (Danish: tosproget tekst). */
export type Localized<L extends Language = Language> = { readonly [K in L]: string }

/** Our own text in at least one language: what a model that declares one language has. */
export type AnyLocalized = Localized<'en'> | Localized<'da'>

/** What somebody typed: shown as typed, never passed off as a translation (Danish: ordret). */
export interface Verbatim {
  readonly verbatim: string
  /** BCP 47 tag of the language it was typed in, where known. */
  readonly lang?: string | undefined
}

/** Anything a reader may be shown: our text, or somebody's own words. */
export type Text = AnyLocalized | Verbatim

/**
 * Whether a text is somebody's own words.
 *
 * ```ts
 * import { isVerbatim } from '@groundplan/kernel'
 * isVerbatim({ verbatim: 'Vi savner at hilse', lang: 'da' }) // => true
 * isVerbatim({ en: 'Reach' }) // => false
 * ```
 */
export function isVerbatim(text: Text): text is Verbatim {
  return Object.hasOwn(text, 'verbatim')
}

/** The reader's language when the text has it, else the other one. */
function languageIn(text: AnyLocalized, locale: string): Language {
  const wanted = languageOf(locale)
  if ((text as Partial<Localized>)[wanted] !== undefined) return wanted
  return wanted === 'en' ? 'da' : 'en'
}

/**
 * The language in which {@link show} shows a text, as a BCP 47 tag (for `lang` attributes); undefined where nobody said in which language
 * words were typed.
 *
 * ```ts
 * import { languageShown } from '@groundplan/kernel'
 * languageShown({ en: 'Reach' }, 'da') // => 'en'
 * languageShown({ verbatim: 'Vi savner at hilse' }, 'da') // => undefined
 * ```
 */
export function languageShown(text: Text, locale: string): string | undefined {
  return isVerbatim(text) ? text.lang : languageIn(text, locale)
}

/**
 * A text as a reader of `locale` sees it. Somebody's words stay as typed; our text in a language other than the reader's bears its mark.
 *
 * ```ts
 * import { show } from '@groundplan/kernel'
 * show({ en: 'Wishes', da: 'Ønsker' }, 'da-DK') // => 'Ønsker'
 * show({ en: 'Reach' }, 'da') // => 'Reach [en]'
 * show({ verbatim: 'Vi savner at hilse' }, 'en') // => 'Vi savner at hilse'
 * ```
 */
export function show(text: Text, locale: string): string {
  if (isVerbatim(text)) return text.verbatim
  const language = languageIn(text, locale)
  const words = (text as Partial<Localized>)[language] ?? ''
  return language === languageOf(locale) ? words : `${words} [${language}]`
}
