import type { Figure } from '@groundplan/figures'
import { drawMarkdown } from '@groundplan/figures/draw'
import type { Language } from '@groundplan/kernel'
import { inert } from './inert.js'
import { plainTable } from './plainTable.js'
import { wrap } from './wrap.js'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' }

/** Words without what keeps them from being read as markup. */
const bare = (text: string): string =>
  inert(
    text
      .replace(/^\*\*(.*)\*\*$/, '$1')
      .replace(/\\([^a-z\d\s])/gi, '$1')
      .replace(/&(amp|lt|gt);/g, (_, name: string) => entities[name] as string),
  )

/** The cells of a line of a table; a bar within a cell has a backslash before it. */
const cellsOf = (line: string): readonly string[] => line.slice(2, -2).split(' | ')

const isRow = (line: string): boolean => line.startsWith('| ') && line.endsWith(' |')

/** What a figure shows, in words: its title, what it is about, and its values as a table or a list. Throws where it cannot be drawn. */
export function plainFigure(figure: Figure, language: Language, width: number): readonly string[] {
  const lines = drawMarkdown(figure, { locale: language }).trimEnd().split('\n')
  const written: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (isRow(line)) {
      const end = lines.findIndex((one, later) => later > at && !isRow(one))
      const [head = '', rule = '', ...rows] = lines.slice(at, end < 0 ? lines.length : end)
      const numbers = cellsOf(rule).map((one) => one === '--:')
      const columns = cellsOf(head).map((label, place) => ({ label: bare(label), numbers: numbers[place] }))
      written.push(...plainTable({ columns, rows: rows.map((row) => cellsOf(row).map(bare)) }, width))
      at += rows.length + 1
    } else {
      const [mark = ''] = /^ {0,8}(?:- )?/.exec(line) ?? []
      const rest = line.slice(mark.length)
      written.push(...(rest === '' ? [''] : wrap(bare(rest), width, mark)))
    }
  }
  return written
}
