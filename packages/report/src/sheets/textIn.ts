import { isVerbatim, type Language, languageOf, type Text } from '@groundplan/kernel'

/** Whether a value is a text in any of its forms. */
export function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null) return false
  return ['verbatim', 'en', 'da'].some(
    (key) => Object.hasOwn(value, key) && typeof (value as Record<string, unknown>)[key] === 'string',
  )
}

/** Which part of a text a reader of the language is shown, and edits. */
export function partShown(text: Text, locale: string): 'verbatim' | Language {
  if (isVerbatim(text)) return 'verbatim'
  const wanted = languageOf(locale)
  if (Object.hasOwn(text, wanted)) return wanted
  return wanted === 'en' ? 'da' : 'en'
}

/** A text without any mark of its language. */
export function textIn(text: Text, locale: string): string {
  return (text as Readonly<Record<string, string>>)[partShown(text, locale)] ?? ''
}
