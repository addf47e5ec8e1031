import type { Report } from '../report.js'
import { messages } from '../words.js'
import type { PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { paragraph } from './pieces.js'
import type { Teller } from './teller.js'

/** The publications that verdicts and findings rest on; undefined without one. */
export function sourcesPart(report: Report, tell: Teller): PagePart | undefined {
  const items = report.sources.map(({ title, year, ref }) => [
    paragraph([
      tell.say(messages.yearOf, { title, year: String(year) }),
      ...(ref === undefined ? [] : [{ text: '. ' }, tell.plain(ref)]),
    ]),
  ])
  if (items.length === 0) return undefined
  return {
    id: 'sources',
    title: [tell.say(pageWords.appendix, { title: pageWords.sources })],
    blocks: [{ kind: 'list', ordered: false, items }],
  }
}
