import type { Report } from '../report.js'
import { words } from '../words.js'
import { decisionItem } from './decisionItem.js'
import type { PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { heading, paragraph } from './pieces.js'
import { isLong } from './shortened.js'
import type { Teller } from './teller.js'

/** How many decisions the first page shows. */
const SHOWN_FIRST = 3

/** Whether the first page had to cut something, so that the whole must stand behind it. */
function isCut({ purpose, decisionsWanted = [] }: Report, tell: Teller): boolean {
  return (
    (purpose !== undefined && isLong(tell.of(purpose).text)) ||
    decisionsWanted.length > SHOWN_FIRST ||
    decisionsWanted.some((one) => isLong(tell.of(one.words).text))
  )
}

/** What the first page had to cut, in full. */
export function aheadPart(report: Report, tell: Teller): PagePart | undefined {
  if (!isCut(report, tell)) return undefined
  const { purpose, decisionsWanted = [] } = report
  const items = decisionsWanted.map((one) => decisionItem(one, tell, false))
  return {
    id: 'ahead',
    title: [tell.say(pageWords.ahead)],
    blocks: [
      ...(purpose === undefined ? [] : [heading(3, [tell.say(words.purpose)]), paragraph([tell.of(purpose)])]),
      ...(items.length === 0
        ? []
        : [heading(3, [tell.say(pageWords.decisions)]), { kind: 'list', ordered: false, items } as const]),
    ],
  }
}
