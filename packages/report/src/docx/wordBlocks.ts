import { BorderStyle, HeadingLevel, Paragraph } from 'docx'
import type { Block, PageCell, PageColumn, Runs } from '../page/page.js'
import { toneColours } from './toneColours.js'
import type { WordPiece } from './wordPiece.js'
import { wordRuns } from './wordRuns.js'
import { type WordCell, wordTable } from './wordTable.js'

/** How a block stands: how deep in lists, and by which colour's side. */
interface Place {
  readonly depth: number
  readonly edge?: string | undefined
  /** It stays on one page with what follows. */
  readonly held?: boolean | undefined
  /** In somewhat smaller type and closer together, so that the first page is one page. */
  readonly tight?: boolean | undefined
}

/** What blocks need from the document that they are written into. */
export interface WordSetting {
  /** A figure as paragraphs, picture and table. */
  readonly figure: (block: Extract<Block, { readonly kind: 'figure' }>) => readonly WordPiece[]
  /** A new list that counts from 1. */
  readonly nextList: () => number
}

/** The title has a style of its own, so the parts of the page stand on the first level of the outline. */
const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const
const roles = { lead: 'Lead', meta: 'SmallPrint', more: 'SmallPrint' } as const

function styleOf(role: keyof typeof roles | undefined, { tight }: Place): { readonly style?: string } {
  if (role !== undefined) return { style: roles[role] }
  return tight === true ? { style: 'FirstPage' } : {}
}

const standing = ({ depth, edge, held }: Place) => ({
  ...(held === true ? { keepNext: true } : {}),
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

const caption = (label: Runs): WordPiece => ({
  node: new Paragraph({ style: 'FigureTitle', children: [...wordRuns(label)] }),
  leads: true,
})

function wordBlock(block: Block, setting: WordSetting, place: Place): readonly WordPiece[] {
  const children = (runs: Runs) => [...wordRuns(runs)]
  switch (block.kind) {
    case 'heading':
      return [
        {
          node: new Paragraph({
            heading: headings[block.level],
            ...(place.tight === true ? { spacing: { before: 140, after: 30 } } : {}),
            ...standing(place),
            children: children(block.runs),
          }),
          leads: true,
        },
      ]
    case 'paragraph':
      return [
        {
          node: new Paragraph({
            ...styleOf(block.role, place),
            ...standing(place),
            children: children(block.runs),
          }),
        },
      ]
    case 'list': {
      const instance = setting.nextList()
      const reference = block.ordered ? 'numbers' : 'dots'
      const level = Math.min(place.depth, 3)
      return block.items.flatMap((item) => {
        const [first, ...rest] = item
        const lead =
          first?.kind === 'paragraph'
            ? new Paragraph({
                ...styleOf(undefined, place),
                numbering: { reference, level, instance },
                children: children(first.runs),
              })
            : new Paragraph({ numbering: { reference, level, instance } })
        const below = first?.kind === 'paragraph' ? rest : item
        return [{ node: lead }, ...wordBlocks(below, setting, { depth: place.depth + 1, tight: place.tight })]
      })
    }
    case 'facts':
      return block.items.map(
        ({ label, value }): WordPiece => ({
          node: new Paragraph({
            ...standing(place),
            children: children([...label.map((run) => ({ ...run, strong: true })), { text: ' ' }, ...value]),
          }),
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
        { node: new Paragraph({ style: 'BetweenTables' }) },
      ]
    case 'figure':
      return setting.figure(block)
    case 'card':
      return block.blocks.flatMap((one, at) =>
        wordBlock(one, setting, {
          depth: place.depth,
          edge: toneColours[block.tone],
          held: at < block.blocks.length - 1,
        }),
      )
    case 'fold':
      return [
        { node: new Paragraph({ style: 'Fold', ...standing(place), children: children(block.summary) }), leads: true },
        ...wordBlocks(block.blocks, setting, place),
      ]
  }
}

/** Blocks of a page as Word has them, in their order. */
export function wordBlocks(
  blocks: readonly Block[],
  setting: WordSetting,
  place: Place = { depth: 0 },
): readonly WordPiece[] {
  return blocks.flatMap((block) => wordBlock(block, setting, place))
}
