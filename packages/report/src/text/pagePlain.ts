import type { Tone } from '@groundplan/figures'
import type { Language } from '@groundplan/kernel'
import type { Block, Page, PageCell, Runs } from '../page/page.js'
import { pageWords } from '../page/pageWords.js'
import { signOf } from '../page/signOf.js'
import { asciiSigns } from '../words.js'
import { inert } from './inert.js'
import { plainFigure } from './plainFigure.js'
import { plainTable } from './plainTable.js'
import { columnsOf, wrap } from './wrap.js'

/** How wide lines may be, and which signs can be shown. */
export interface PlainOptions {
  readonly width: number
  readonly signs: 'unicode' | 'ascii'
}

interface Room extends PlainOptions {
  readonly language: Language
}

const sign = (tone: Tone, { signs }: Room): string => {
  const one = signOf(tone)
  return signs === 'ascii' ? (asciiSigns[one] ?? one) : one
}

const line = (runs: Runs, room: Room): string =>
  inert(runs.map(({ text, tone }) => (tone === undefined ? text : `${sign(tone, room)} ${text}`)).join(''))

const cell = ({ runs, note }: PageCell, room: Room): string =>
  note === undefined ? line(runs, room) : `${line(runs, room)} ${line(note, room)}`.trim()

/** A heading with a line of signs below it. */
const underlined = (text: string, under: string, { width }: Room): readonly string[] => {
  const lines = wrap(text, width)
  return [...lines, under.repeat(Math.max(...lines.map(columnsOf)))]
}

function figure(block: Extract<Block, { readonly kind: 'figure' }>, { language, width }: Room): readonly string[] {
  try {
    return plainFigure(block.figure, language, width)
  } catch {
    return wrap(pageWords.notDrawn[language], width)
  }
}

/** The lines of an item: the first behind its mark, the others below it. */
function item(blocks: readonly Block[], mark: string, room: Room): readonly string[] {
  const inside = blocks.flatMap((block) => blockLines(block, { ...room, width: room.width - mark.length }))
  return inside.map((one, at) => (one === '' ? '' : at === 0 ? mark + one : ' '.repeat(mark.length) + one))
}

function blockLines(block: Block, room: Room): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? underlined(line(block.runs, room), '-', room)
        : wrap(line(block.runs, room), room.width)
    case 'paragraph':
      return wrap(line(block.runs, room), room.width)
    case 'list':
      return block.items.flatMap((blocks, at) => item(blocks, block.ordered ? `${at + 1}. ` : '- ', room))
    case 'facts':
      return block.items.flatMap(({ label, value }) =>
        wrap(`${line(label, room)}: ${line(value, room)}`, room.width, '  '),
      )
    case 'table': {
      const columns = block.columns.map(({ label, numbers }) => ({ label: line(label, room), numbers }))
      const rows = block.rows.map((cells) => cells.map((one) => cell(one, room)))
      return [
        ...(block.captioned ? wrap(line(block.label, room), room.width) : []),
        ...plainTable({ columns, rows }, room.width),
      ]
    }
    case 'figure':
      return figure(block, room)
    case 'card':
      return blocksLines(block.blocks, room)
    case 'fold':
      return [...wrap(line(block.summary, room), room.width), '', ...blocksLines(block.blocks, room)]
  }
}

/** Blocks one below the other, a blank line between them; what a heading stands above begins right below it. */
function blocksLines(blocks: readonly Block[], room: Room): readonly string[] {
  return blocks.flatMap((block, at) => {
    const isBelow = blocks[at - 1]?.kind === 'heading'
    return [...(at === 0 || isBelow ? [] : ['']), ...blockLines(block, room)]
  })
}

/** A page as plain text in lines, ending with a line end. */
export function pagePlain(page: Page, options: PlainOptions): string {
  const room = { ...options, language: page.language }
  const lines = [
    ...wrap(line(page.eyebrow, room), room.width),
    '',
    ...underlined(line(page.title, room), '=', room),
    ...(page.facts.length === 0 ? [] : ['', ...blockLines({ kind: 'facts', items: page.facts }, room)]),
    ...[page.first, ...page.parts].flatMap(({ title, blocks }) => [
      '',
      '',
      ...underlined(line(title, room), '-', room),
      ...(blocks.length === 0 ? [] : ['', ...blocksLines(blocks, room)]),
    ]),
  ]
  return `${lines.join('\n')}\n`
}
