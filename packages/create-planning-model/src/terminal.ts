import { type Finding, type Language, type Message, type Slots, say, show } from '@groundplan/kernel'
import type { Output } from './io.js'

/** Columns to write in: the terminal's, at most 100 so that lines can be read, 80 where it does not say. */
export const widthOf = ({ columns }: Output): number =>
  Math.min(columns !== undefined && columns > 0 ? columns : 80, 100)

/** A text that does nothing to a terminal: on one line, and what would steer it or cannot be seen becomes U+FFFD. */
function inert(text: string): string {
  const hidden =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufff9-\ufffb]/gu
  return text.replace(/\s+/g, ' ').replace(hidden, '\ufffd').trim()
}

/** Lines of at most `width` signs, the first begun with `head` and the others set in as far; a longer word stays whole. */
export function wrap(text: string, width: number, head = ''): readonly string[] {
  const indent = ' '.repeat(head.length)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && head.length + line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line].map((one, index) => ((index === 0 ? head : indent) + one).trimEnd())
}

/** A sentence from the catalogue in the reader's language, safe for a terminal. */
export const tell = (message: Message, slots: Slots, language: Language): string =>
  inert(say({ message, slots }, language))

/** A complaint with what to do about it. */
export function complaint(
  { message, hint, slots }: { readonly message: Message; readonly hint: Message; readonly slots: Slots },
  language: Language,
  width: number,
): readonly string[] {
  return [
    ...wrap(tell(message, slots, language), width, 'create-planning-model: '),
    ...wrap(tell(hint, slots, language), width, '  → '),
  ]
}

/** A finding with what to do about it. */
export const findingLines = (finding: Finding, language: Language, width: number): readonly string[] => [
  ...wrap(inert(say(finding, language)), width, '  ! '),
  ...wrap(inert(show(finding.why, language)), width, '    → '),
]
