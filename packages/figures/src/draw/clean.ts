/**
 * A text with the characters that no XML document may hold, and those that make text run backwards or hide, replaced by U+FFFD, so that
 * one sees that something stood there. Every other character stays. What is drawn passes through here.
 *
 * ```ts
 * import { clean } from '@groundplan/figures/draw'
 * clean('a\u0000b\u202Ec') // => 'a\ufffdb\ufffdc'
 * clean('smørrebrød\n') // => 'smørrebrød\n'
 * ```
 */
export function clean(text: string): string {
  return text.replace(
    // Controls but tab and line ends · bidirectional embeddings, overrides, isolates · lone surrogates · non-characters
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/gu,
    '\ufffd',
  )
}
