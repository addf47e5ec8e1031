/** The two languages that every text of ours is written in: English and Danish. */
export const languages = ['en', 'da'] as const

/** One of the two languages of the project. */
export type Language = (typeof languages)[number]

/**
 * The language to show for a locale tag: Danish for `da` in any of its forms, English for everything else.
 *
 * ```ts
 * import { languageOf } from '@groundplan/kernel'
 * languageOf('da-DK') // => 'da'
 * languageOf('da_DK.UTF-8') // => 'da'
 * languageOf('nb') // => 'en'
 * ```
 */
export function languageOf(locale: string): Language {
  return locale.split(/[-_.@]/, 1)[0]?.toLowerCase() === 'da' ? 'da' : 'en'
}
