import { languageOf } from '@groundplan/kernel'
import { escapeMarkdown } from '../escapeMarkdown.js'
import { plain } from '../run.js'
import { tableMarkdown } from '../tableMarkdown.js'
import { words } from '../words.js'
import type { Chart, Line } from './chart.js'

const items = ({ runs, below }: Line, depth: number): readonly string[] => [
  `${'  '.repeat(depth)}- ${escapeMarkdown(plain(runs))}`,
  ...below.flatMap((line) => items(line, depth + 1)),
]

/** What a chart shows as lines of Markdown: a list, or a table. */
export function chartMarkdown({ table, list }: Chart, locale: string): readonly string[] {
  if (list === undefined) return tableMarkdown(table(), locale)
  const lines = list().flatMap((line) => items(line, 0))
  return lines.length === 0 ? [words.noNodes[languageOf(locale)]] : lines
}
