import { type FigureParts, figureParts, type PartCell, type PartLine } from '@groundplan/figures/draw'
import type { Language } from '@groundplan/kernel'
import { ImageRun, Paragraph, type Table } from 'docx'
import type { Block } from '../page/page.js'
import { pageWords } from '../page/pageWords.js'
import type { Rasteriser } from './rasterised.js'
import { wordRuns } from './wordRuns.js'
import { TEXT_WIDTH, type WordCell, wordTable } from './wordTable.js'

type FigureBlock = Extract<Block, { readonly kind: 'figure' }>

/** The widest and the highest that a picture may be, in pixels of 1/96 inch, so that it stays on its page. */
const most = { width: TEXT_WIDTH / 15, height: 840 }

const cellOf = ({ items, heads, number, rowSpan, colSpan, shade }: PartCell): WordCell => ({
  paragraphs: items,
  heads,
  number,
  rowSpan,
  colSpan,
  shade: shade && { ground: shade.ground.slice(1), ink: shade.ink.slice(1) },
})

const plain = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('')

/** A side of a picture, as the first of its attributes of that name says. */
function sideOf(svg: string, side: string): string | undefined {
  const start = svg.indexOf(` ${side}="`)
  return start < 0 ? undefined : /^[\d.]{1,12}/.exec(svg.slice(start + side.length + 3, start + side.length + 20))?.[0]
}

function pictureOf(svg: string, title: string, description: string, draw: Rasteriser): Paragraph {
  const [width = '1', height = '1'] = ['width', 'height'].map((side) => sideOf(svg, side))
  const scale = Math.min(1, most.width / Number(width), most.height / Number(height))
  const transformation = { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) }
  return new Paragraph({
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

const lines = (list: readonly PartLine[], depth: number): readonly Paragraph[] =>
  list.flatMap(({ runs, below }) => [
    new Paragraph({
      style: 'SmallPrint',
      indent: { left: 360 * depth },
      children: [...wordRuns(depth === 0 ? runs.map((run) => ({ ...run, strong: below.length > 0 })) : runs)],
    }),
    ...lines(below, depth + 1),
  ])

/** A plug-in's figure that cannot be drawn must not cost the reader the rest of the report. */
function partsOf(
  { figure, id }: FigureBlock,
  language: Language,
  draw: Rasteriser,
): { readonly parts: FigureParts; readonly picture: Paragraph | undefined } | undefined {
  try {
    const parts = figureParts(figure, { locale: language, idPrefix: id })
    const { svg, title, description } = parts
    return { parts, picture: svg === undefined ? undefined : pictureOf(svg, plain(title), plain(description), draw) }
  } catch {
    return undefined
  }
}

/** A figure as Word has it: title, description, picture, and all that the picture shows as a table or in words. */
export function wordFigure(block: FigureBlock, language: Language, draw: Rasteriser): readonly (Paragraph | Table)[] {
  const drawn = partsOf(block, language, draw)
  if (drawn === undefined) return [new Paragraph(pageWords.notDrawn[language])]
  const { parts, picture } = drawn
  const { title, description, table, list, notes, sources } = parts
  const small = (runs: typeof title) => new Paragraph({ style: 'SmallPrint', children: [...wordRuns(runs)] })
  const below = [...notes, ...(sources === undefined ? [] : [sources])].map(small)
  return [
    new Paragraph({ style: 'FigureTitle', children: [...wordRuns(title)] }),
    new Paragraph({ children: [...wordRuns(description)], keepNext: picture !== undefined }),
    ...(picture === undefined ? [] : [picture]),
    ...(table === undefined
      ? []
      : [
          wordTable({
            columns: table.columns,
            heads: table.heads.map((row) => row.map(cellOf)),
            rows: table.rows.map((row) => row.map(cellOf)),
          }),
        ]),
    ...(list === undefined ? [] : lines(list, 0)),
    ...below,
    // Two tables with nothing between them grow together.
    ...(table === undefined || below.length > 0 ? [] : [new Paragraph({ style: 'SmallPrint' })]),
  ]
}
