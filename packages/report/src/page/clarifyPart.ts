import type { Report, ReportedMissing, ReportedStep } from '../report.js'
import { words } from '../words.js'
import { findingCard } from './findingCard.js'
import { findingsByPlace } from './findingsByPlace.js'
import type { Block, PageCell, PagePart } from './page.js'
import { pageWords } from './pageWords.js'
import { heading, paragraph, trailOf } from './pieces.js'
import { reasonOf } from './reasonOf.js'
import type { Teller } from './teller.js'

/** So many findings stand open, each with the reason for its place; the rest is folded away by what it is about. */
const OPEN_FIRST = 3

/** So many questions stand open. */
const QUESTIONS_OPEN = 8

function stepsBlocks(steps: readonly ReportedStep[], report: Report, tell: Teller): readonly Block[] {
  if (steps.length === 0) return [paragraph([tell.say(words.noFindings)])]
  const rest = steps.slice(OPEN_FIRST)
  return [
    heading(3, [tell.say(pageWords.topThree)]),
    ...steps
      .slice(0, OPEN_FIRST)
      .map((step, at) => findingCard(step.finding, [reasonOf(step, at === 0, tell)], report, tell)),
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

/** Questions about the same thing stand together, in the order of the first of each. */
function byAbout(all: readonly ReportedMissing[]): readonly ReportedMissing[] {
  const groups = new Map<string, ReportedMissing[]>()
  for (const one of all) {
    const key = JSON.stringify(one.where)
    const group = groups.get(key) ?? []
    group.push(one)
    groups.set(key, group)
  }
  return [...groups.values()].flat()
}

function questionsTable(all: readonly ReportedMissing[], hasWaits: boolean, tell: Teller): Block {
  const rows = all.map(({ toKnow, slots, where, waiting }): readonly PageCell[] => [
    { runs: [tell.say(toKnow, slots)] },
    { runs: trailOf(where, tell) },
    ...(hasWaits ? [{ runs: [tell.say(pageWords.criteria, { n: waiting })] }] : []),
  ])
  const labels = [pageWords.question, words.about, ...(hasWaits ? [pageWords.waits] : [])]
  return {
    kind: 'table',
    label: [tell.say(pageWords.questions)],
    captioned: false,
    columns: labels.map((label, at) => ({ label: [tell.say(label)], heads: at === 0 })),
    rows,
  }
}

function questionsBlocks({ missing }: Report, tell: Teller): readonly Block[] {
  if (missing.length === 0) return [paragraph([tell.say(words.noMissing)])]
  const rest = byAbout(missing.slice(QUESTIONS_OPEN))
  // Where one criterion waits for each, to say so of each is noise.
  const hasWaits = missing.some(({ waiting }) => waiting > 1)
  return [
    questionsTable(byAbout(missing.slice(0, QUESTIONS_OPEN)), hasWaits, tell),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'fold',
            summary: [tell.say(pageWords.otherQuestions, { n: rest.length })],
            blocks: [questionsTable(rest, hasWaits, tell)],
          } as const,
        ]),
  ]
}

/** What is to be clarified: the findings that call for action, the most useful first, and the questions that are open. */
export function clarifyPart(report: Report, tell: Teller): PagePart {
  const steps = report.steps.filter(({ finding }) => finding.weight !== 'advice')
  return {
    id: 'clarify',
    title: [tell.say(pageWords.clarify)],
    blocks: [
      ...stepsBlocks(steps, report, tell),
      heading(3, [tell.say(pageWords.questions)]),
      ...questionsBlocks(report, tell),
    ],
  }
}
