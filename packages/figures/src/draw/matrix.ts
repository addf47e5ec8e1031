import { languageOf, type Text } from '@groundplan/kernel'
import type { MatrixCell, MatrixFigure, MatrixHead } from '../matrixFigure.js'
import { cellRuns } from './cellRuns.js'
import { type Run, textRun } from './run.js'
import { words } from './words.js'

/** Neighbouring heads that share a group: from which, and how many. */
export interface HeadGroup {
  readonly label: Text | undefined
  readonly from: number
  readonly count: number
}

/** One mark in a place: the level's rank, from 1 on, where it has one; the words for it; the number of its note. */
export interface Mark {
  readonly rank: number | undefined
  /** The level in words, or "linked" for a bare mark; undefined where only `said` counts. */
  readonly meaning: readonly Run[] | undefined
  /** What its cell says. */
  readonly said: readonly Run[] | undefined
  readonly cell: MatrixCell
  readonly note: number | undefined
}

/** A matrix with every head that it needs, and what stands in each place. */
export interface Matrix {
  readonly rows: readonly MatrixHead[]
  readonly columns: readonly MatrixHead[]
  readonly rowGroups: readonly HeadGroup[]
  readonly columnGroups: readonly HeadGroup[]
  /** By row, then by column; an empty list is a blank place. */
  readonly places: readonly (readonly (readonly Mark[])[])[]
  readonly levels: readonly Run[]
  /** Whether some place is blank, and whether some bears a bare mark. */
  readonly has: { readonly blank: boolean; readonly linked: boolean }
  /** Numbered from 1 on in reading order. */
  readonly notes: readonly (readonly Run[])[]
}

function firsts<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  const found = new Map<string, T>()
  for (const item of items) if (!found.has(item.id)) found.set(item.id, item)
  return found
}

function groupsOf(heads: readonly MatrixHead[]): readonly HeadGroup[] {
  const groups: { label: Text | undefined; from: number; count: number; key: string | undefined }[] = []
  heads.forEach(({ group }, index) => {
    const key = group && JSON.stringify(group)
    const last = groups.at(-1)
    if (last !== undefined && last.key === key) last.count += 1
    else groups.push({ label: group, from: index, count: 1, key })
  })
  return groups
}

/** The first head and level of an id counts; cells of a row or column that is not there get one that says so; two cells in one place both stand there. */
export function matrixOf(figure: MatrixFigure, locale: string): Matrix {
  const language = languageOf(locale)
  const [rows, columns] = [firsts(figure.rows), firsts(figure.columns)]
  const levels = [...firsts(figure.levels ?? []).values()]
  const ranks = new Map(levels.map(({ id }, index) => [id, index + 1]))
  const need = (heads: Map<string, MatrixHead>, id: string): void => {
    if (!heads.has(id)) heads.set(id, { id, label: { verbatim: id }, note: words.notInFigure })
  }
  const at = new Map<string, Map<string, MatrixCell[]>>()
  for (const cell of figure.cells) {
    need(rows, cell.row)
    need(columns, cell.column)
    const inRow = at.get(cell.row) ?? new Map<string, MatrixCell[]>()
    at.set(cell.row, inRow)
    inRow.set(cell.column, [...(inRow.get(cell.column) ?? []), cell])
  }
  const notes: (readonly Run[])[] = []
  const has = { blank: false, linked: false }
  const markOf = (cell: MatrixCell): Mark => {
    const rank = cell.level === undefined ? undefined : ranks.get(cell.level)
    const level = rank === undefined ? undefined : levels[rank - 1]
    const meaning =
      level !== undefined
        ? [textRun(level.label, locale)]
        : cell.level !== undefined
          ? [textRun({ verbatim: cell.level }, locale), { text: ` (${words.notInFigure[language]})` }]
          : cell.cell === undefined
            ? [{ text: words.linked[language] }]
            : undefined
    has.linked ||= cell.level === undefined && cell.cell === undefined
    if (cell.note !== undefined) {
      const names = [rows.get(cell.row), columns.get(cell.column)].map((head) =>
        textRun((head as MatrixHead).label, locale),
      )
      notes.push([names[0] as Run, { text: ' × ' }, names[1] as Run, { text: ': ' }, textRun(cell.note, locale)])
    }
    return {
      rank,
      meaning,
      cell,
      said: cell.cell && cellRuns(cell.cell, locale),
      note: cell.note === undefined ? undefined : notes.length,
    }
  }
  const places = [...rows.keys()].map((row) =>
    [...columns.keys()].map((column) => {
      const marks = (at.get(row)?.get(column) ?? []).map(markOf)
      has.blank ||= marks.length === 0
      return marks
    }),
  )
  const [rowHeads, columnHeads] = [[...rows.values()], [...columns.values()]]
  return {
    rows: rowHeads,
    columns: columnHeads,
    rowGroups: groupsOf(rowHeads),
    columnGroups: groupsOf(columnHeads),
    places,
    levels: levels.map(({ label }) => textRun(label, locale)),
    has,
    notes,
  }
}
