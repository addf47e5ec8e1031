import type { Text } from '@groundplan/kernel'
import type { Node } from '../node.js'
import { clean } from './clean.js'
import type { Size } from './layout.js'
import { measureText, type Type } from './measureText.js'
import { type Run, textRun } from './run.js'
import { typography } from './typography.js'
import { wrapText } from './wrapText.js'

/** Wrapped text: its lines, its width, and the language it is in where that is not the reader's. */
export interface Block {
  readonly lines: readonly string[]
  readonly width: number
  readonly lang: string | undefined
}

/** What stands in the box of a node. */
export interface NodeText extends Size {
  readonly label: Block
  readonly note: Block | undefined
  readonly state: Block | undefined
}

const widest = (texts: readonly string[], type: Type): number =>
  Math.max(0, ...texts.map((text) => measureText(text, type))) * typography.slack

/** The width for a text: as usual, or as wide as its longest word, up to `most`. */
function column(text: string, type: Type, { usual, most }: { readonly usual: number; readonly most: number }): number {
  return Math.min(Math.max(usual, widest(text.split(/\s+/), type)), most)
}

/** Wraps a run to a width of its own, or to `width`. */
export function block(
  run: Run,
  type: Type,
  room: { readonly usual: number; readonly most: number; readonly lines: number; readonly width?: number },
): Block {
  const text = clean(run.text)
  const width = (room.width ?? column(text, type, room)) / typography.slack
  const lines = wrapText(text, { ...type, width, lines: room.lines })
  return { lines, width: widest(lines, type), lang: run.lang }
}

/** The same lines set as narrow as they go without needing one more: no last line of one short word. */
export function balanced(
  run: Run,
  type: Type,
  room: { readonly usual: number; readonly most: number; readonly lines: number },
): Block {
  let best = block(run, type, room)
  for (let width = best.width - 4; width > 30; width -= 4) {
    const narrower = block(run, type, { ...room, width })
    const torn = narrower.lines.join(' ') !== best.lines.join(' ')
    if (torn || narrower.lines.length > best.lines.length) break
    if (narrower.width < best.width) best = narrower
  }
  return best
}

/**
 * The texts of all boxes of a figure, which share one width: a calm picture, in which only the heights differ. They are as wide as usual, or as a long word
 * needs, up to a limit; `least` is the least width of their text.
 */
export function nodeTexts(
  nodes: readonly Node[],
  locale: string,
  inner: { readonly usual: number; readonly most: number; readonly least?: number } = typography.column,
): readonly NodeText[] {
  const { label, small, box, lines } = typography
  const run = (text: Text) => textRun(text, locale)
  const natural = nodes.map((node) => [
    block(run(node.label), label, { ...inner, lines: lines.label }).width,
    node.note === undefined ? 0 : block(run(node.note), small, { ...inner, lines: lines.note }).width,
    node.state === undefined
      ? 0
      : block(run(node.state.label), small, { ...inner, lines: lines.state }).width + box.sign,
  ])
  const width = Math.max(inner.least ?? typography.column.least, ...natural.flat())
  return nodes.map((node): NodeText => {
    const room = { ...inner, width }
    const texts = {
      label: block(run(node.label), label, { ...room, lines: lines.label }),
      note: node.note && block(run(node.note), small, { ...room, lines: lines.note }),
      state:
        node.state && block(run(node.state.label), small, { ...room, width: width - box.sign, lines: lines.state }),
    }
    const below = [texts.note, texts.state].filter((text) => text !== undefined)
    const height =
      2 * box.y +
      texts.label.lines.length * label.leading +
      below.reduce((sum, text) => sum + box.between + text.lines.length * small.leading, 0)
    return { ...texts, width: box.left + width + box.right, height }
  })
}
