import { drawMarkdown, escapeMarkdown } from '@groundplan/figures/draw'
import type { Language } from '@groundplan/kernel'
import type { Block, Page, PageCell, Run, Runs } from '../page/page.js'
import { pageWords } from '../page/pageWords.js'
import { signOf } from '../page/signOf.js'

/** A run's words, escaped, with the white space around them kept as one space; what is read as a mark at the start of a line is none within it. */
function runMarkdown({ text, strong, tone }: Run, startsLine: boolean): string {
  const words = startsLine && tone === undefined ? escapeMarkdown(text) : escapeMarkdown(`–${text.trim()}`).slice(1)
  if (words === '') return text === '' ? '' : ' '
  const sign = tone === undefined ? '' : `${signOf(tone)} `
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : '']
  return `${before}${sign}${strong === true ? `**${words}**` : words}${after}`
}

const line = (runs: Runs): string =>
  runs
    .map((run) => runMarkdown(run, false))
    .join('')
    .trim()

/** Runs that stand at the start of a line of their own. */
const ownLine = (runs: Runs): string =>
  runs
    .map((run, at) => runMarkdown(run, at === 0))
    .join('')
    .trim()

/** Small print stands behind its cell: a table has one line for each row. */
const cell = ({ runs, note }: PageCell): string => (note === undefined ? line(runs) : `${line(runs)}<br>${line(note)}`)

function tableMarkdown({
  label,
  captioned,
  columns,
  rows,
}: Extract<Block, { readonly kind: 'table' }>): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    ...(captioned ? [`**${line(label)}**`, ''] : []),
    row(columns.map((column) => line(column.label))),
    row(columns.map(({ numbers }) => (numbers === true ? '--:' : '---'))),
    ...rows.map((cells) => row(cells.map(cell))),
  ]
}

function figureMarkdown(
  { figure }: Extract<Block, { readonly kind: 'figure' }>,
  language: Language,
): readonly string[] {
  try {
    return drawMarkdown(figure, { locale: language }).trimEnd().split('\n')
  } catch {
    return [pageWords.notDrawn[language]]
  }
}

/** Lines of an item: the first behind its mark, the others below it. */
const item = (mark: string, lines: readonly string[]): readonly string[] =>
  lines.map((one, at) => (one === '' ? '' : at === 0 ? `${mark} ${one}` : `${' '.repeat(mark.length + 1)}${one}`))

/** Blocks one below the other, a blank line between them. */
function blocksMarkdown(blocks: readonly Block[], language: Language): readonly string[] {
  return blocks.flatMap((block, at) => [...(at === 0 ? [] : ['']), ...blockMarkdown(block, language)])
}

function blockMarkdown(block: Block, language: Language): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${line(block.runs)}`]
    case 'paragraph':
      return [ownLine(block.runs)]
    case 'list':
      return block.items.flatMap((blocks, at) =>
        item(block.ordered ? `${at + 1}.` : '-', blocksMarkdown(blocks, language)),
      )
    case 'facts':
      return block.items.map(({ label, value }) => `- **${line(label)}** ${line(value)}`)
    case 'table':
      return tableMarkdown(block)
    case 'figure':
      return figureMarkdown(block, language)
    case 'card':
      return blocksMarkdown(block.blocks, language)
    case 'fold':
      return [`**${line(block.summary)}**`, '', ...blocksMarkdown(block.blocks, language)]
  }
}

/** A page as Markdown, ending with a line end. */
export function pageMarkdown(page: Page): string {
  const { language, first, parts } = page
  const blocks: readonly Block[] = [
    { kind: 'paragraph', runs: page.eyebrow },
    { kind: 'facts', items: page.facts },
    ...[first, ...parts].flatMap(({ title, blocks: inside }): readonly Block[] => [
      { kind: 'heading', level: 2, runs: title },
      ...inside,
    ]),
  ]
  const [eyebrow = '', ...rest] = blocksMarkdown(blocks, language)
  return `${[eyebrow, '', `# ${line(page.title)}`, ...rest].join('\n')}\n`
}
