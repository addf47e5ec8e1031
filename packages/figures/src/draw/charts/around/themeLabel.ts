import type { Text } from '@groundplan/kernel'
import type { Box, Size } from '../../layout.js'
import { type Block, balanced } from '../../nodeText.js'
import { palette } from '../../palette.js'
import { textRun } from '../../run.js'
import { heightOf, plotType, wrapped, write } from '../plot/paint.js'
import { readingText } from '../plot/reading.js'
import type { Theme } from './scoresOf.js'

/** A sign of a series, 10 pixels wide, its middle at a place. */
export type Swatch = (series: number, x: number, y: number) => string

/** What stands beside a dial for one theme: its group where that begins, its name, and the value of each series. */
export interface ThemeLabel extends Size {
  readonly svg: (box: Box, right: boolean) => string
}

const measures = { swatch: 14, between: 10, lines: { group: 2, label: 4 } }

interface Entry {
  readonly series: number | undefined
  readonly text: Block
  readonly known: boolean
  readonly width: number
}

/** Sets the label of a theme within a width. Values follow on each other, each behind the sign of its series where there are several. */
export function themeLabel(
  { label, scores }: Theme,
  heading: Text | undefined,
  drawing: { readonly width: number; readonly step: number; readonly swatch: Swatch; readonly locale: string },
): ThemeLabel {
  const { width, step, swatch, locale } = drawing
  const group = heading && wrapped(textRun(heading, locale), width, measures.lines.group, plotType.bold)
  const name = balanced(label, plotType.small, { usual: width, most: width, lines: measures.lines.label })
  const several = scores.length > 1
  const entries = scores.map(({ reading }, series): Entry => {
    const sign = several ? measures.swatch : 0
    const known = reading.gap === undefined
    const type = known ? plotType.bold : plotType.small
    const text = wrapped({ text: readingText(reading, false, step, locale) }, width - sign, 2, type)
    return { series: several ? series : undefined, text, known, width: sign + text.width }
  })
  const rows: Entry[][] = []
  let used = width + 1
  for (const entry of entries) {
    const row = rows.at(-1)
    const more = used + measures.between + entry.width
    if (row !== undefined && more <= width) {
      row.push(entry)
      used = more
    } else {
      rows.push([entry])
      used = entry.width
    }
  }
  const rowWidth = (row: readonly Entry[]): number =>
    row.reduce((sum, entry) => sum + entry.width + measures.between, -measures.between)
  const rowHeight = (row: readonly Entry[]): number => Math.max(...row.map(({ text }) => heightOf(text)))
  const height =
    (group === undefined ? 0 : heightOf(group)) + heightOf(name) + rows.reduce((sum, row) => sum + rowHeight(row), 0)
  const svg = (box: Box, right: boolean): string => {
    const edge = right ? box.x : box.x + box.width
    const anchor = right ? undefined : 'end'
    const parts: string[] = []
    let y = box.y
    if (group !== undefined) {
      parts.push(write(group, edge, y, { anchor, type: plotType.bold, fill: palette.faint }))
      y += heightOf(group)
    }
    parts.push(write(name, edge, y, { anchor }))
    y += heightOf(name)
    for (const row of rows) {
      let x = right ? box.x : box.x + box.width - rowWidth(row)
      for (const { series, text, known, width: wide } of row) {
        const sign = series === undefined ? 0 : measures.swatch
        if (series !== undefined) parts.push(swatch(series, x + 5, y + plotType.small.leading / 2))
        const type = known ? plotType.bold : plotType.small
        parts.push(write(text, x + sign, y, { type, fill: known ? palette.text : palette.faint }))
        x += wide + measures.between
      }
      y += rowHeight(row)
    }
    return parts.join('\n')
  }
  return { width: Math.max(group?.width ?? 0, name.width, ...rows.map(rowWidth)), height, svg }
}
