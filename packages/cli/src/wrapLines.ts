import { inert, wrap } from '@groundplan/report'

/** Spaces at the beginning of a line, as many as are kept. */
const indented = /^ {0,8}/

/**
 * Breaks a message that has lines of its own, such as what was found above what was expected: they stay apart and stay indented, and each of them
 * is broken where it is too long. Every line after the first is indented below `head` (ASCII only), so that none can pass for something else.
 */
export function wrapLines(text: string, width: number, head: string): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const [spaces = ''] = at === 0 ? [] : (indented.exec(line) ?? [])
    return wrap(inert(line), width, at === 0 ? head : ' '.repeat(head.length) + spaces)
  })
}
