import type { Report } from '../report.js'
import { words } from '../words.js'
import type { Block, PageCell, PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { partedAt } from './partedAt.js'
import type { Teller } from './teller.js'

/** So many revisions of the history stand open. */
const REVISIONS_OPEN = 10

function historyTable(changes: Report['changes'], tell: Teller): Block {
  const rows = changes.map(({ at, by, why }): readonly PageCell[] => [
    { runs: [tell.date(at.slice(0, 10))] },
    { runs: [tell.of({ verbatim: by })] },
    { runs: [tell.of(why)] },
  ])
  const columns = [words.date, words.who, words.why].map((label, at) => ({ label: [tell.say(label)], short: at < 2 }))
  return { kind: 'table', label: [tell.say(pageWords.history)], captioned: false, columns, rows }
}

/** Every revision with its role and reason, newest first; undefined for a plan without its history. */
export function historyPart({ changes }: Report, tell: Teller): PagePart | undefined {
  if (changes.length === 0) return undefined
  const [shown, rest] = partedAt(changes.toReversed(), REVISIONS_OPEN)
  const fold: readonly Block[] =
    rest.length === 0
      ? []
      : [
          {
            kind: 'fold',
            summary: [tell.say(pageWords.otherChanges, { n: rest.length })],
            blocks: [historyTable(rest, tell)],
          },
        ]
  return {
    id: 'history',
    title: [tell.say(pageWords.appendix, { title: pageWords.history })],
    blocks: [historyTable(shown, tell), ...fold],
  }
}
