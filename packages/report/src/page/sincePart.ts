import type { ChangeGroup, Report, ReportedSince } from '../report.js'
import type { Block, PagePart, Run } from './page.js'
import { pageWords } from './pageWords.js'
import { partedAt } from './partedAt.js'
import { heading, joined, paragraph } from './pieces.js'
import type { Teller } from './teller.js'

/** So many revisions stand open, newest first; earlier ones are folded away. */
const OPEN_FIRST = 6

function fromOf({ from }: ReportedSince, tell: Teller): Run {
  if (from?.at === undefined) return tell.say(pageWords.sinceStart)
  const at = { date: from.at }
  if (from.report === true && from.asOf !== undefined && from.asOf !== from.at)
    return tell.say(pageWords.sinceReportOf, { at, asOf: { date: from.asOf }, by: from.by ?? '' })
  return from.report === true
    ? tell.say(pageWords.sinceReport, { at, by: from.by ?? '' })
    : tell.say(pageWords.sinceDate, { at })
}

function groupBlocks({ at, by, why, changes }: ChangeGroup, tell: Teller): readonly Block[] {
  const title =
    at === undefined || by === undefined
      ? [tell.say(pageWords.unattributed)]
      : joined([[tell.date(at)], [tell.of({ verbatim: by })]], ' · ')
  return [
    heading(3, title),
    ...(why === undefined ? [] : [paragraph([tell.of(why)])]),
    {
      kind: 'list',
      ordered: false,
      items: changes.map(({ message, slots }) => [paragraph([tell.say(message, slots)])]),
    },
  ]
}

function blocksOf(since: ReportedSince, tell: Teller): readonly Block[] {
  if (since.problem !== undefined) return [paragraph([tell.say(pageWords[since.problem], { asked: since.asked })])]
  const cut = since.isCut ? [paragraph([tell.say(pageWords.isCut)])] : []
  if (since.groups.length === 0)
    return [paragraph(joined([[fromOf(since, tell)], [tell.say(pageWords.noChange)]], ' ')), ...cut]
  const [shown, rest] = partedAt(since.groups.toReversed(), OPEN_FIRST)
  return [
    paragraph([fromOf(since, tell)]),
    ...cut,
    ...shown.flatMap((group) => groupBlocks(group, tell)),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'fold',
            summary: [tell.say(pageWords.otherChanges, { n: rest.length })],
            blocks: rest.flatMap((group) => groupBlocks(group, tell)),
          } as const,
        ]),
  ]
}

/** What changed since an earlier point, by whom and why; undefined where nobody asked. */
export function sincePart({ since }: Report, tell: Teller): PagePart | undefined {
  return since && { id: 'since', title: [tell.say(pageWords.since)], blocks: blocksOf(since, tell) }
}
