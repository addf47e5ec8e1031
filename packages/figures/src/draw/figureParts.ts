import { languageOf } from '@groundplan/kernel'
import type { Figure } from '../figure.js'
import type { MatrixFigure } from '../matrixFigure.js'
import { placeCells } from '../placeCells.js'
import type { TableFigure } from '../tableFigure.js'
import { cellRuns } from './cellRuns.js'
import type { Line } from './charts/chart.js'
import { chartOf } from './charts/chartOf.js'
import { clean } from './clean.js'
import { columnsOf } from './columnsOf.js'
import type { Drawing } from './drawing.js'
import { drawSvg } from './drawSvg.js'
import { graphOf } from './graph.js'
import { inWords } from './inWords.js'
import { isGraph } from './isGraph.js'
import { isLying } from './isLying.js'
import { matrixOf } from './matrix.js'
import { headRuns, markRuns } from './matrixRuns.js'
import { entries, mustBeDrawn } from './mustBeDrawn.js'
import { palette } from './palette.js'
import { type Run, textRun } from './run.js'
import { shadeOf } from './shadeOf.js'
import { sourceRuns } from './sourceRuns.js'
import { words } from './words.js'

/** A cell of a figure's table, drawn as words. Places covered from above or from the left are left out. */
export interface PartCell {
  /** One for each thing in the cell. */
  readonly items: readonly (readonly Run[])[]
  readonly heads: boolean
  readonly number: boolean
  readonly rowSpan: number
  readonly colSpan: number
  /** The ground and the ink of a marked level, as `#rrggbb`. */
  readonly shade?: { readonly ground: string; readonly ink: string } | undefined
}

/** A line of a figure in words, and the lines below it. */
export type PartLine = Line

/** What a figure consists of, in one language, for documents that draw tables and pictures themselves. */
export interface FigureParts {
  readonly title: readonly Run[]
  readonly description: readonly Run[]
  /** The picture, of figures that have one. */
  readonly svg?: string | undefined
  /** The picture can be read only on a page of its own, lying on its side. */
  readonly lying?: boolean | undefined
  /** A table, or all that the picture shows as one. `columns` is at least 1. */
  readonly table?:
    | {
        readonly columns: number
        readonly heads: readonly (readonly PartCell[])[]
        readonly rows: readonly (readonly PartCell[])[]
      }
    | undefined
  /** All that the picture shows, as a list. */
  readonly list?: readonly PartLine[] | undefined
  /** What signs and empty places mean, and numbered notes. */
  readonly notes: readonly (readonly Run[])[]
  readonly sources?: readonly Run[] | undefined
}

const one = (runs: readonly Run[], heads = false): PartCell => ({
  items: [runs],
  heads,
  number: false,
  rowSpan: 1,
  colSpan: 1,
})

function tableParts(figure: TableFigure, locale: string): Pick<FigureParts, 'table' | 'notes'> {
  const language = languageOf(locale)
  const grid = placeCells(figure)
  const columns = columnsOf(figure, grid, locale)
  let absent = false
  const rows = grid.rows.map((placed) =>
    placed.map(({ cell: { cell }, column, rowSpan, colSpan }): PartCell => {
      absent ||= cell === undefined
      const items =
        cell === undefined
          ? [[{ text: '–' }]]
          : 'items' in cell && cell.items.length > 1
            ? cell.items.map((item) => cellRuns(item, locale, 1))
            : [cellRuns(cell, locale)]
      // A reason is a sentence: it is not set as a number, also in a column of numbers.
      const reason = cell !== undefined && 'why' in cell && cell.why !== undefined
      const number = (columns[column]?.numbers === true && !reason) || (cell !== undefined && 'number' in cell)
      return { items, heads: columns[column]?.heads === true && cell !== undefined, number, rowSpan, colSpan }
    }),
  )
  const none = { ...one([{ text: words.noRows[language] }]), colSpan: Math.max(grid.width, 1) }
  return {
    table: {
      columns: Math.max(columns.length, 1),
      heads: columns.length === 0 ? [] : [columns.map(({ label, numbers }) => ({ ...one([label]), number: numbers }))],
      rows: rows.length === 0 ? [[none]] : rows,
    },
    notes: absent ? [[{ text: '– ' }, textRun(figure.blank ?? words.notAsked, locale)]] : [],
  }
}

function matrixParts(figure: MatrixFigure, locale: string): Pick<FigureParts, 'table' | 'notes'> {
  const language = languageOf(locale)
  const matrix = matrixOf(figure, locale)
  if (matrix.rows.length === 0 || matrix.columns.length === 0)
    return { table: { columns: 1, heads: [], rows: [[one([{ text: words.noRows[language] }])]] }, notes: [] }
  const corner = one(figure.corner === undefined ? [] : [textRun(figure.corner, locale)])
  const shade = (rank: number | undefined) =>
    rank === undefined ? undefined : palette.shades[shadeOf(rank, matrix.levels.length) - 1]
  const rows = matrix.rows.map((head, row) => [
    one(headRuns(head, locale), true),
    ...(matrix.places[row] ?? []).map((marks): PartCell => {
      const strongest = Math.max(0, ...marks.map(({ rank }) => rank ?? 0))
      const items = marks.map(markRuns)
      return { ...one([]), items, shade: shade(strongest === 0 ? undefined : strongest) }
    }),
  ])
  const { linked, blank } = matrix.has
  return {
    table: {
      columns: matrix.columns.length + 1,
      heads: [[corner, ...matrix.columns.map((head) => one(headRuns(head, locale)))]],
      rows,
    },
    notes: [
      ...matrix.levels.map((level, index) => [{ text: `${index + 1}: ` }, level]),
      ...(linked ? [[{ text: `●: ${words.linked[language]}` }]] : []),
      ...(blank ? [[{ text: `(${words.blank[language]}): ` }, textRun(figure.blank ?? words.notAsked, locale)]] : []),
      ...matrix.notes.map((note, index) => [{ text: `[${index + 1}] ` }, ...note]),
    ],
  }
}

function drawnParts(
  figure: Exclude<Figure, TableFigure | MatrixFigure>,
  locale: string,
): Pick<FigureParts, 'table' | 'list' | 'notes'> {
  if (isGraph(figure)) {
    const list = inWords(figure, graphOf(figure), locale).flatMap(({ heading, nodes }): readonly Line[] => {
      const lines = nodes.map(({ node, links }) => ({ runs: node, below: links.map((runs) => ({ runs, below: [] })) }))
      return heading === undefined ? lines : [{ runs: heading, below: lines }]
    })
    return { list, notes: [] }
  }
  const chart = chartOf(figure, locale)
  return chart.list === undefined ? tableParts(chart.table(), locale) : { list: chart.list(), notes: [] }
}

const cleanRuns = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => (clean(run.text) === run.text ? run : { ...run, text: clean(run.text) }))
const cleanLine = ({ runs, below }: Line): Line => ({ runs: cleanRuns(runs), below: below.map(cleanLine) })
const cleanRows = (rows: readonly (readonly PartCell[])[]): readonly (readonly PartCell[])[] =>
  rows.map((row) => row.map((cell) => ({ ...cell, items: cell.items.map(cleanRuns) })))

/** Whoever draws the parts need not know which characters no document may hold. The picture is clean already. */
function cleanParts({ title, description, table, list, notes, sources, svg }: FigureParts): FigureParts {
  return {
    title: cleanRuns(title),
    description: cleanRuns(description),
    ...(svg === undefined ? {} : { svg, lying: isLying(svg) }),
    ...(table === undefined ? {} : { table: { ...table, heads: cleanRows(table.heads), rows: cleanRows(table.rows) } }),
    ...(list === undefined ? {} : { list: list.map(cleanLine) }),
    notes: notes.map(cleanRuns),
    ...(sources === undefined ? {} : { sources: cleanRuns(sources) }),
  }
}

/**
 * What a figure consists of: its title and description, its picture where it has one, and all that it shows as a table or a list. For
 * documents that are not HTML or Markdown, such as a Word file. Every text has passed through `clean`. Throws on an `idPrefix` that is no id.
 *
 * ```ts
 * import { figureParts } from '@groundplan/figures/draw'
 * const parts = figureParts(
 *   {
 *     kind: 'network', title: { en: 'Who helps whom', da: 'Hvem hjælper hvem' }, description: { en: 'As told', da: 'Som fortalt' },
 *     nodes: [{ id: 'a', label: { verbatim: 'Køkkenet' } }, { id: 'b', label: { verbatim: 'Haven' } }],
 *     links: [{ from: 'a', to: 'b' }],
 *   },
 *   { locale: 'da', idPrefix: 'help' },
 * )
 * parts.list?.map(({ runs }) => runs[0]?.text) // => ['Køkkenet', 'Haven']
 * parts.svg?.startsWith('<svg') // => true
 * ```
 */
export function figureParts(figure: Figure, drawing: Drawing): FigureParts {
  return mustBeDrawn(entries.figureParts, figure, drawing, () => partsOf(figure, drawing))
}

function partsOf(figure: Figure, drawing: Drawing): FigureParts {
  const { locale } = drawing
  const cites = figure.cites ?? []
  const common = {
    title: [textRun(figure.title, locale)],
    description: [textRun(figure.description, locale)],
    ...(cites.length === 0
      ? {}
      : { sources: [{ text: `${words.sources[languageOf(locale)]}: ` }, ...sourceRuns(cites, locale)] }),
  }
  if (figure.kind === 'table') return cleanParts({ ...common, ...tableParts(figure, locale) })
  if (figure.kind === 'matrix') return cleanParts({ ...common, ...matrixParts(figure, locale) })
  return cleanParts({ ...common, svg: drawSvg(figure, drawing), ...drawnParts(figure, locale) })
}
