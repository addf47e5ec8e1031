import { type Block, type Page, type PageCell, type Runs, signOf } from '../../src/index.js'

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

const runsText = (runs: Runs): string =>
  runs.map(({ text, tone }) => (tone === undefined ? text : `${signOf(tone)} ${text}`)).join('')

const cellText = ({ runs, note }: PageCell): string =>
  note === undefined ? runsText(runs) : `${runsText(runs)} ${runsText(note)}`

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return runsText(block.runs)
    case 'list':
      return block.items.map((blocks) => blocks.map(blockText).join(' ')).join(' ')
    case 'facts':
      return block.items.map(({ label, value }) => `${runsText(label)} ${runsText(value)}`).join(' ')
    case 'table':
      return [
        ...(block.captioned ? [runsText(block.label)] : []),
        ...block.columns.map(({ label }) => runsText(label)),
        ...block.rows.flatMap((row) => row.map(cellText)),
      ].join(' ')
    case 'figure':
      return ''
    case 'card':
      return block.blocks.map(blockText).join(' ')
    case 'fold':
      return [runsText(block.summary), ...block.blocks.map(blockText)].join(' ')
  }
}

/** The words of a page in the order of reading, signs included, figures left out, white space folded: what every form of it must say. */
export function pageText(page: Page): string {
  const parts = [page.first, ...page.parts].flatMap(({ title, blocks }) => [runsText(title), ...blocks.map(blockText)])
  return folded(
    [runsText(page.eyebrow), runsText(page.title), blockText({ kind: 'facts', items: page.facts }), ...parts].join(' '),
  )
}

/** The page without its figures: they have a drawing of their own in every form. */
export function withoutFigures(page: Page): Page {
  const without = (blocks: readonly Block[]): readonly Block[] =>
    blocks
      .filter(({ kind }) => kind !== 'figure')
      .map((block): Block => {
        if (block.kind === 'card' || block.kind === 'fold') return { ...block, blocks: without(block.blocks) }
        return block.kind === 'list' ? { ...block, items: block.items.map(without) } : block
      })
  return {
    ...page,
    first: { ...page.first, blocks: without(page.first.blocks) },
    parts: page.parts.map((part) => ({ ...part, blocks: without(part.blocks) })),
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')

/** What a reader of the HTML sees of the report, without skip link and contents. */
export function htmlText(page: string): string {
  const body = page
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<a class="skip"[\s\S]*?<\/a>/, '')
    .replace(/<nav[\s\S]*?<\/nav>/, '')
    .replace(/<\/?(?:a|b|bdi|span)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
  return folded(unescaped(body))
}

/** What a reader of the rendered Markdown sees. */
export function markdownText(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/^\s*(?:-|\d+\.|#{1,4})\s/, '')
      .replace(/^\| | \|$/g, ' ')
      .replace(/ \| /g, ' '),
  )
  const marked = lines.filter((line) => !/^\s*(?:-{3}|--:)(?: (?:-{3}|--:))*\s*$/.test(line)).join(' ')
  return folded(unescaped(marked.replaceAll('<br>', ' ').replace(/\\([\s\S])|\*\*/g, (_, sign?: string) => sign ?? '')))
}
