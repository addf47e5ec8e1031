import { isVerbatim, type Language, type Text } from '@groundplan/kernel'

/**
 * Words as they count when two texts are compared: without regard to capitals, spaces, and marks at the ends. Undefined where nothing is left.
 */
export function plainWords(words: string): string | undefined {
  const plain = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
  return plain === '' ? undefined : plain
}

/** The plain words of a text in a language; what somebody typed counts for any language unless they said which. */
export function plainWordsIn(text: Text, language: Language): string | undefined {
  if (isVerbatim(text)) {
    const other = text.lang !== undefined && text.lang.split(/[-_]/, 1)[0]?.toLowerCase() !== language
    return other ? undefined : plainWords(text.verbatim)
  }
  const words = (text as { readonly en?: string; readonly da?: string })[language]
  return words === undefined ? undefined : plainWords(words)
}
