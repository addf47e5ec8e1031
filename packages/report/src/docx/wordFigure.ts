import { type FigureParts, figureParts, type PartCell, type PartLine } from '@groundplan/figures/draw'
import type { Language } from '@groundplan/kernel'
import { AlignmentType, ImageRun, Paragraph } from 'docx'
import type { Block } from '../page/page.js'
import { pageWords } from '../page/pageWords.js'
import { plainOf } from '../page/plainOf.js'
import type { Rasteriser } from './rasterised.js'
import type { WordPiece } from './wordPiece.js'
import { wordRuns } from './wordRuns.js'
import { sideHeight, textWidth } from './wordSections.js'
import { type WordCell, wordTable } from './wordTable.js'

type FigureBlock = Extract<Block, { readonly kind: 'figure' }>

/** The widest and the highest that a picture may be, in pixels of 1/96 inch, so that it stays on its page: on its side below two headings, a title and a line. */
const most = {
  upright: { width: textWidth.upright / 15, height: 840 },
  side: { width: textWidth.side / 15, height: sideHeight / 15 - 165 },
}

const cellOf = ({ items, heads, number, rowSpan, colSpan, shade }: PartCell): WordCell => ({
  paragraphs: items,
  heads,
  number,
  rowSpan,
  colSpan,
  shade: shade && { ground: shade.ground.slice(1), ink: shade.ink.slice(1) },
})

/** A side of a picture, as the first of its attributes of that name says. */
function sideOf(svg: string, side: string): string | undefined {
  const start = svg.indexOf(` ${side}="`)
  return start < 0 ? undefined : /^[\d.]{1,12}/.exec(svg.slice(start + side.length + 3, start + side.length + 20))?.[0]
}

function pictureOf(svg: string, title: string, description: string, on: keyof typeof most, draw: Rasteriser) {
  const [width = '1', height = '1'] = ['width', 'height'].map((side) => sideOf(svg, side))
  const scale = Math.min(1, most[on].width / Number(width), most[on].height / Number(height))
  const transformation = { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) }
  return new Paragraph({
    ...(on === 'side' ? { alignment: AlignmentType.CENTER, spacing: { after: 0 } } : {}),
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svg),
        fallback: { type: 'png', data: draw(svg) },
        transformation,
        altText: { name: title, title, description },
      }),
    ],
  })
}

const lines = (list: readonly PartLine[], style: string, depth = 0): readonly Paragraph[] =>
  list.flatMap(({ runs, below }) => [
    new Paragraph({
      style,
      indent: { left: 200 * depth + 140, hanging: 140 },
      children: [...wordRuns(depth === 0 ? runs.map((run) => ({ ...run, strong: below.length > 0 })) : runs)],
    }),
    ...lines(below, style, depth + 1),
  ])

/** A plug-in's figure that cannot be drawn must not cost the reader the rest of the report. */
function partsOf(
  { figure, id }: FigureBlock,
  language: Language,
  draw: Rasteriser,
): { readonly parts: FigureParts; readonly picture: Paragraph | undefined } | undefined {
  try {
    const parts = figureParts(figure, { locale: language, idPrefix: id })
    const { svg, title, description, lying } = parts
    if (svg === undefined) return { parts, picture: undefined }
    return {
      parts,
      picture: pictureOf(svg, plainOf(title), plainOf(description), lying === true ? 'side' : 'upright', draw),
    }
  } catch {
    return undefined
  }
}

/**
 * A figure as Word has it: title, description, picture, and all that the picture shows as a table or in words. A picture that can be read only so stands on a
 * page that lies on its side, and its words in two columns.
 */
export function wordFigure(block: FigureBlock, language: Language, draw: Rasteriser): readonly WordPiece[] {
  const drawn = partsOf(block, language, draw)
  if (drawn === undefined) return [{ node: new Paragraph(pageWords.notDrawn[language]) }]
  const { parts, picture } = drawn
  const { title, description, table, list, notes, sources, lying } = parts
  const small = (runs: typeof title): WordPiece => ({
    node: new Paragraph({ style: 'SmallPrint', children: [...wordRuns(runs)] }),
  })
  const below = [...notes, ...(sources === undefined ? [] : [sources])].map(small)
  const said =
    list === undefined
      ? []
      : lines(list, lying === true ? 'FigureWords' : 'SmallPrint').map(
          (node): WordPiece => ({ node, ...(lying === true ? { on: 'columns' } : {}) }),
        )
  return [
    { node: new Paragraph({ style: 'FigureTitle', children: [...wordRuns(title)] }), leads: true },
    {
      node: new Paragraph({
        children: [...wordRuns(description)],
        keepNext: picture !== undefined || table !== undefined,
      }),
      leads: true,
    },
    ...(picture === undefined ? [] : [{ node: picture, ...(lying === true ? ({ on: 'side' } as const) : {}) }]),
    ...(table === undefined
      ? []
      : [
          wordTable({
            columns: table.columns,
            heads: table.heads.map((row) => row.map(cellOf)),
            rows: table.rows.map((row) => row.map(cellOf)),
          }),
        ]),
    ...said,
    ...below,
    // Two tables with nothing between them grow together.
    ...(table === undefined || below.length > 0 ? [] : [{ node: new Paragraph({ style: 'BetweenTables' }) }]),
  ]
}
