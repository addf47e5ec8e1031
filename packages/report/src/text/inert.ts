/**
 * A text that does nothing to a terminal: line ends and tabs become spaces; control characters, those that turn the reading direction and
 * those that cannot be seen become U+FFFD, so that one sees that something stood there.
 *
 * ```ts
 * import { inert } from '@groundplan/report'
 * inert('Beboer\u001b[2Jhuset\n i gården') // => 'Beboer\ufffd[2Jhuset i gården'
 * ```
 */
export function inert(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      // Controls, bidirectional marks and overrides, invisible characters, lone surrogates, tag characters
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
      /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
      '\ufffd',
    )
    .trim()
}
