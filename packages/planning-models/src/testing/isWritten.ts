import { type NamedText, wordingsIn } from './textsOf.js'

/**
 * Whether a text is written in a language, all its wordings.
 *
 * @internal
 */
export function isWritten(text: NamedText, language: 'en' | 'da'): boolean {
  const wordings = wordingsIn(text, language)
  return wordings.length > 0 && wordings.every((words) => typeof words === 'string' && words.trim() !== '')
}
