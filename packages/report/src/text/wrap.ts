const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u

/** Columns that a text takes in a terminal: none for combining marks, two for ideographs and pictures, one for the rest. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += invisible.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/**
 * Breaks a text into lines of at most `width` columns, the first one begun with `head` and the others indented with as many spaces. A word longer
 * than a line stays whole, so that a pointer or an address can be copied.
 *
 * ```ts
 * import { wrap } from '@groundplan/report'
 * wrap('Fællesspisning i beboerhuset', 18, '- ') // => ['- Fællesspisning i', '  beboerhuset']
 * ```
 */
export function wrap(text: string, width: number, head = ''): readonly string[] {
  const indent = ' '.repeat(columnsOf(head))
  const lines: string[] = []
  let line = head
  let isEmpty = true
  for (const word of text.split(' ')) {
    if (!isEmpty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line)
      line = indent
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  lines.push(line)
  return lines.map((one) => one.trimEnd())
}
