import { isVerbatim, type Language, type Text } from '@groundplan/kernel'

const edge = /[\s\p{P}]/u

/** Words as they count when two texts are compared: without regard to capitals, spaces, and marks at the ends. Undefined where nothing is left. */
function plainWords(words: string): string | undefined {
  const letters = [...words.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ')]
  let from = 0
  let to = letters.length
  while (from < to && edge.test(letters[from] as string)) from += 1
  while (from < to && edge.test(letters[to - 1] as string)) to -= 1
  return from === to ? undefined : letters.slice(from, to).join('')
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
