import { columnsOf, wrap } from './wrap.js'

/** A table as plain words. */
export interface PlainTable {
  readonly columns: readonly { readonly label: string; readonly numbers?: boolean | undefined }[]
  readonly rows: readonly (readonly string[])[]
}

const GAP = 2

const padded = (text: string, room: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, room - columnsOf(text)))
  return right ? space + text : text + space
}

/**
 * A table as lines: in columns where it fits into `width`; else each row by itself, what its first cell says and below it the others behind the
 * names of their columns.
 */
export function plainTable({ columns, rows }: PlainTable, width: number): readonly string[] {
  const labels = columns.map(({ label }) => label)
  const all = [labels, ...rows]
  const rooms = columns.map((_, at) => Math.max(...all.map((cells) => columnsOf(cells[at] ?? ''))))
  const needed = rooms.reduce((sum, room) => sum + room + GAP, -GAP)
  if (needed <= width) {
    const line = (cells: readonly string[]): string =>
      columns
        .map(({ numbers }, at) => padded(cells[at] ?? '', rooms[at] ?? 0, numbers === true))
        .join(' '.repeat(GAP))
        .trimEnd()
    return [line(labels), rooms.map((room) => '-'.repeat(room)).join(' '.repeat(GAP)), ...rows.map(line)]
  }
  return rows.flatMap(([first = '', ...others]) => [
    ...wrap(first, width, '- '),
    ...others.flatMap((cell, at) => {
      const label = labels[at + 1] ?? ''
      return cell === '' ? [] : wrap(label === '' ? cell : `${label}: ${cell}`, width, '    ')
    }),
  ])
}
