import { show, type Text } from '@groundplan/kernel'
import type { Report, ReportedFinding, ReportedMissing, ReportedStep } from '../report.js'
import { toldOf } from '../toldOf.js'
import { weightWords, words } from '../words.js'
import { reasonOf } from './firstPage.js'
import type { Block, PageCell, PagePart, Runs } from './page.js'
import { pageWords } from './pageWords.js'
import { answerOf, citeOf, heading, joined, paragraph, trailOf } from './pieces.js'
import type { Teller } from './teller.js'

/** So many findings stand open, each with the reason for its place; the rest is folded away by what it is about. */
const OPEN_FIRST = 3

/** So many questions stand open. */
const QUESTIONS_OPEN = 8

const isAdvice = ({ weight }: ReportedFinding): boolean => weight === 'advice'

/** A finding with what is at stake, where it is, what people answered, and what it rests on. */
function card(finding: ReportedFinding, reason: Runs, { titles }: Report, tell: Teller): Block {
  const told = toldOf(finding, titles)
  const cites = joined(
    finding.cites.map((cite) => citeOf(cite, tell)),
    '; ',
  )
  const facts: readonly { readonly label: Text; readonly value: Runs }[] = [
    { label: words.where, value: trailOf(finding.where, tell) },
    { label: words.answered, value: answerOf(finding, tell) },
    { label: words.source, value: cites },
  ]
  return {
    kind: 'card',
    tone: isAdvice(finding) ? 'idle' : 'attention',
    blocks: [
      paragraph([tell.say(weightWords[finding.weight])], 'meta'),
      heading(4, [tell.say(told.message, told.slots)]),
      paragraph([tell.of(told.why)]),
      ...(reason.length === 0 ? [] : [paragraph(reason, 'meta')]),
      {
        kind: 'facts',
        items: facts
          .filter(({ value }) => value.length > 0)
          .map(({ label, value }) => ({ label: [tell.of(label)], value })),
      },
    ],
  }
}

/** Findings by what they are about, in words: a heading for each, in the order of its first finding. */
function grouped(findings: readonly ReportedFinding[], report: Report, tell: Teller): readonly Block[] {
  const groups = new Map<string, { readonly about: Text; readonly cards: Block[] }>()
  for (const finding of findings) {
    const about = finding.where[0] ?? words.thePlan
    const name = show(about, tell.language)
    const group = groups.get(name) ?? { about, cards: [] }
    group.cards.push(card(finding, [], report, tell))
    groups.set(name, group)
  }
  return [...groups.values()].flatMap(({ about, cards }) => [heading(3, [tell.of(about)]), ...cards])
}

function stepsBlocks(steps: readonly ReportedStep[], report: Report, tell: Teller): readonly Block[] {
  if (steps.length === 0) return [paragraph([tell.say(words.noFindings)])]
  const rest = steps.slice(OPEN_FIRST)
  return [
    heading(3, [tell.say(pageWords.topThree)]),
    ...steps.slice(0, OPEN_FIRST).map((step, at) => card(step.finding, [reasonOf(step, at === 0, tell)], report, tell)),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'fold',
            summary: [tell.say(pageWords.others, { n: rest.length })],
            blocks: grouped(
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
  const steps = report.steps.filter(({ finding }) => !isAdvice(finding))
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

/** All other findings: advice, and what people accepted or disagree with. */
export function othersPart(report: Report, tell: Teller): PagePart {
  const open = new Set<ReportedFinding>(report.steps.map(({ finding }) => finding))
  const advice = report.steps.map(({ finding }) => finding).filter(isAdvice)
  const settled = report.findings.filter((finding) => !open.has(finding))
  const folded = (title: Text, findings: readonly ReportedFinding[]): readonly Block[] =>
    findings.length === 0
      ? []
      : [
          {
            kind: 'fold',
            summary: [tell.of(title), { text: ` (${findings.length})` }],
            blocks: grouped(findings, report, tell),
          },
        ]
  return {
    id: 'others',
    title: [tell.say(pageWords.appendix, { title: pageWords.otherFindings })],
    blocks:
      advice.length + settled.length === 0
        ? [paragraph([tell.say(pageWords.noOthers)])]
        : [...folded(pageWords.advice, advice), ...folded(pageWords.settled, settled)],
  }
}
