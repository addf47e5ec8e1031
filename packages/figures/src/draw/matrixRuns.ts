import type { MatrixHead } from '../matrixFigure.js'
import type { Mark } from './matrix.js'
import { type Run, textRun } from './run.js'

/** A head in one line: its group, its label, its note in brackets. */
export function headRuns({ label, note, group }: MatrixHead, locale: string): readonly Run[] {
  const before = group !== undefined ? [textRun(group, locale), { text: ': ' }] : []
  const after = note === undefined ? [] : [{ text: ' (' }, textRun(note, locale), { text: ')' }]
  return [...before, textRun(label, locale), ...after]
}

/** A mark in one line: its rank or what it means, what is said there, the number of its note. */
export function markRuns({ rank, meaning, said, cell, note }: Mark): readonly Run[] {
  const sign: readonly Run[] =
    rank !== undefined
      ? [{ text: String(rank) }]
      : cell.level !== undefined
        ? (meaning ?? [])
        : said
          ? []
          : [{ text: '●' }]
  const both = sign.length > 0 && said !== undefined ? [{ text: ': ' }] : []
  return [...sign, ...both, ...(said ?? []), ...(note === undefined ? [] : [{ text: ` [${note}]` }])]
}
