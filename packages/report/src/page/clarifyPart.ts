import type { Report, ReportedMissing, ReportedStep } from '../report.js'
import { words } from '../words.js'
import { findingCard } from './findingCard.js'
import { findingsByPlace } from './findingsByPlace.js'
import { isAssessed } from './isAssessed.js'
import type { Block, PageCell, PagePart, Runs } from './page.js'
import { pageWords } from './pageWords.js'
import { partedAt } from './partedAt.js'
import { cellOf, heading, joined, paragraph, trailOf } from './pieces.js'
import { type QuestionRow, questionRows } from './questionRows.js'
import { reasonRuns } from './reasonOf.js'
import type { Teller } from './teller.js'

/** So many findings stand open, each with the reason for its place; the rest is folded away by what it is about. */
const OPEN_FIRST = 3

/** So many kinds of questions stand open. */
const QUESTIONS_OPEN = 8

function stepsBlocks(steps: readonly ReportedStep[], report: Report, tell: Teller): readonly Block[] {
  if (steps.length === 0) return []
  const [shown, rest] = partedAt(steps, OPEN_FIRST)
  return [
    heading(3, [tell.say(steps.length === 1 ? words.action : pageWords.topThree)]),
    ...shown.map((step, at) => findingCard(step.finding, reasonRuns(step, at, steps.length, tell), report, tell)),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'fold',
            summary: [tell.say(pageWords.others, { n: rest.length })],
            blocks: findingsByPlace(
              rest.map(({ finding }) => finding),
              report,
              tell,
            ),
          } as const,
        ]),
  ]
}

/** What several questions of one kind are about, each set apart, with what tells it more closely in brackets. */
const things = (about: QuestionRow['about'], tell: Teller): Runs =>
  joined(
    about.map(([thing = '', ...rest]) =>
      rest.length === 0 ? [tell.say(pageWords.thing, { thing })] : [tell.say(pageWords.thingOf, { thing, of: rest })],
    ),
    ' · ',
  )

function questionsTable(rows: readonly QuestionRow[], all: readonly QuestionRow[], tell: Teller): Block {
  // A column in which nothing is said is none.
  const hasAbout = all.some(({ about, where }) => about.length + where.length > 0)
  const cells = rows.map(({ toKnow, slots, about, where, waiting }): readonly PageCell[] => [
    cellOf(
      [tell.say(toKnow, slots)],
      // Where one criterion waits, as for most, to say so is noise.
      waiting > 1 ? [tell.say(pageWords.waiting, { n: waiting })] : undefined,
    ),
    ...(hasAbout ? [{ runs: about.length > 0 ? things(about, tell) : trailOf(where, tell) }] : []),
  ])
  const labels = [pageWords.question, ...(hasAbout ? [words.about] : [])]
  return {
    kind: 'table',
    label: [tell.say(pageWords.questions)],
    captioned: false,
    columns: labels.map((label, at) => ({ label: [tell.say(label)], heads: at === 0 })),
    rows: cells,
  }
}

function questionsBlocks(missing: readonly ReportedMissing[], tell: Teller): readonly Block[] {
  if (missing.length === 0) return []
  const all = questionRows(missing)
  const [shown, rest] = partedAt(all, QUESTIONS_OPEN)
  const n = rest.reduce((sum, row) => sum + row.n, 0)
  return [
    questionsTable(shown, all, tell),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'fold',
            summary: [tell.say(pageWords.otherQuestions, { n })],
            blocks: [questionsTable(rest, all, tell)],
          } as const,
        ]),
  ]
}

/** What is said before the questions: how it stands with what is to be looked at and what is to be asked. */
function openOf({ missing, counts }: Report, hasSteps: boolean, tell: Teller): readonly Block[] {
  const n = missing.length
  if (hasSteps) return n === 0 ? [] : [heading(3, [tell.say(pageWords.questions)])]
  if (n > 0) return [paragraph([tell.say(pageWords.calm, { n })])]
  return [paragraph([tell.say(isAssessed(counts) ? words.noFindings : words.notAssessed)])]
}

/** What is to be clarified: the findings that call for action, the most useful first, and the questions that are open. */
export function clarifyPart(report: Report, tell: Teller): PagePart {
  const steps = report.steps.filter(({ finding }) => finding.weight !== 'advice')
  return {
    id: 'clarify',
    title: [tell.say(pageWords.clarify)],
    blocks: [
      ...stepsBlocks(steps, report, tell),
      ...openOf(report, steps.length > 0, tell),
      ...questionsBlocks(report.missing, tell),
    ],
  }
}
