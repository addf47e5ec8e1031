import { type NamedText, wordingsIn } from './textsOf.js'

/**
 * Whether a text was left in the other language: it reads the same in both, and is more than one word, which both may have, or a name.
 *
 * @internal
 */
export function isLeft(text: NamedText): boolean {
  if (text.languages.length < 2 || text.isName) return false
  const written = wordingsIn(text, 'en').join('\n')
  return written === wordingsIn(text, 'da').join('\n') && /\p{L}\s+\p{L}/u.test(written.replaceAll(/\{[^{}]*\}/g, ' '))
}
