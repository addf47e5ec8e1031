import { BorderStyle, HeadingLevel, Paragraph, type Table } from 'docx'
import type { Block, PageCell, PageColumn, Runs } from '../page/page.js'
import { toneColours } from './toneColours.js'
import { wordRuns } from './wordRuns.js'
import { type WordCell, wordTable } from './wordTable.js'

/** How a block stands: how deep in lists, and by which colour's side. */
interface Place {
  readonly depth: number
  readonly edge?: string | undefined
}

/** What blocks need from the document that they are written into. */
export interface WordSetting {
  /** A figure as paragraphs, picture and table. */
  readonly figure: (block: Extract<Block, { readonly kind: 'figure' }>) => readonly (Paragraph | Table)[]
  /** A new list that counts from 1. */
  readonly nextList: () => number
}

/** The title has a style of its own, so the parts of the page stand on the first level of the outline. */
const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const
const roles = { lead: 'Lead', meta: 'SmallPrint', more: 'SmallPrint' } as const

const standing = ({ depth, edge }: Place) => ({
  ...(depth === 0 ? {} : { indent: { left: 360 * depth } }),
  ...(edge === undefined
    ? {}
    : {
        keepLines: true,
        border: { left: { style: BorderStyle.SINGLE, size: 24, color: edge, space: 8 } },
        indent: { left: 200 + 360 * depth },
      }),
})

const cellOf = ({ runs, note }: PageCell, column: PageColumn | undefined): WordCell => ({
  paragraphs: [runs],
  note,
  heads: column?.heads,
  number: column?.numbers,
})

const caption = (label: Runs): Paragraph => new Paragraph({ style: 'FigureTitle', children: [...wordRuns(label)] })

function wordBlock(block: Block, setting: WordSetting, place: Place): readonly (Paragraph | Table)[] {
  const children = (runs: Runs) => [...wordRuns(runs)]
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], ...standing(place), children: children(block.runs) })]
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.role === undefined ? {} : { style: roles[block.role] }),
          ...standing(place),
          children: children(block.runs),
        }),
      ]
    case 'list': {
      const instance = setting.nextList()
      const reference = block.ordered ? 'numbers' : 'dots'
      const level = Math.min(place.depth, 3)
      return block.items.flatMap((item) => {
        const [first, ...rest] = item
        const lead =
          first?.kind === 'paragraph'
            ? new Paragraph({ numbering: { reference, level, instance }, children: children(first.runs) })
            : new Paragraph({ numbering: { reference, level, instance } })
        const below = first?.kind === 'paragraph' ? rest : item
        return [lead, ...wordBlocks(below, setting, { depth: place.depth + 1 })]
      })
    }
    case 'facts':
      return block.items.map(
        ({ label, value }) =>
          new Paragraph({
            ...standing(place),
            children: children([...label.map((run) => ({ ...run, strong: true })), { text: ' ' }, ...value]),
          }),
      )
    case 'table':
      return [
        ...(block.captioned ? [caption(block.label)] : []),
        wordTable({
          columns: block.columns.length,
          heads: [block.columns.map((column) => ({ paragraphs: [column.label], number: column.numbers }))],
          rows: block.rows.map((row) => row.map((cell, at) => cellOf(cell, block.columns[at]))),
        }),
        // Two tables with nothing between them grow together.
        new Paragraph({ style: 'SmallPrint' }),
      ]
    case 'figure':
      return setting.figure(block)
    case 'card':
      return wordBlocks(block.blocks, setting, { depth: place.depth, edge: toneColours[block.tone] })
    case 'fold':
      return [
        new Paragraph({ style: 'Fold', ...standing(place), children: children(block.summary) }),
        ...wordBlocks(block.blocks, setting, place),
      ]
  }
}

/** Blocks of a page as Word has them, in their order. */
export function wordBlocks(
  blocks: readonly Block[],
  setting: WordSetting,
  place: Place = { depth: 0 },
): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block) => wordBlock(block, setting, place))
}
