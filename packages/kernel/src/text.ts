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

/** Whether a text is somebody's own words. */
export function isVerbatim(text: Text): text is Verbatim {
  return Object.hasOwn(text, 'verbatim')
}

/**
 * The language in which {@link show} shows a text, as a BCP 47 tag; undefined where nobody said in which language words were typed.
 *
 * ```ts
 * import { languageShown } from '@groundplan/kernel'
 * languageShown({ en: 'Reach' }, 'da') // => 'en'
 * languageShown({ verbatim: 'Vi savner at hilse' }, 'da') // => undefined
 * ```
 */
export function languageShown(text: Text, locale: string): string | undefined {
  if (isVerbatim(text)) return text.lang
  const wanted = languageOf(locale)
  return Object.hasOwn(text, wanted) ? wanted : wanted === 'en' ? 'da' : 'en'
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
  const wanted = languageOf(locale)
  const own = text as Partial<Localized>
  const found = own[wanted]
  if (found !== undefined) return found
  const other: Language = wanted === 'en' ? 'da' : 'en'
  return `${own[other] ?? ''} [${other}]`
}
