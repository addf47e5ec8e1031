import type { Cell, Objective } from '@groundplan/figures'
import type { AnyMessage, Slots } from '@groundplan/kernel'
import type { Report, ReportedMissing, ReportedStep } from '../report.js'
import { toldOf } from '../toldOf.js'
import { messages, words } from '../words.js'
import { decisionItem } from './decisionItem.js'
import { isAssessed } from './isAssessed.js'
import { isCounted } from './isCounted.js'
import { objectiveCells } from './objectiveCells.js'
import { OBJECTIVES_FIRST } from './objectivesFirst.js'
import type { Block, PageCell, PagePart, Run, Runs } from './page.js'
import { pageWords } from './pageWords.js'
import { cellOf, heading, joined, ownerAndDue, paragraph, trailOf } from './pieces.js'
import { namesItsThing } from './questionRows.js'
import { reasonRuns } from './reasonOf.js'
import { sentencesOf } from './sentences.js'
import { shortened } from './shortened.js'
import type { Teller } from './teller.js'

/** The same for next steps, open questions and decisions. */
const SHOWN_FIRST = 3

/** Words with a full stop behind them, where people typed none. */
const ended = (run: Run): Runs => (/[.!?…:;]\s*$/.test(run.text) ? [run] : [run, { text: '.' }])

/** How many more there are, and where. */
const more = (n: number, to: string, tell: Teller): readonly Block[] =>
  n > 0 ? [paragraph([tell.say(messages.more, { n }, { to })], 'more')] : []

/** On the first page a kind of nothing is told without its reason, which stands with the objective itself. */
const withoutWhy = (objective: Objective): Objective => {
  const bare = (cell: Cell | undefined): Cell | undefined =>
    cell !== undefined && 'is' in cell ? { is: cell.is } : cell
  return { ...objective, now: bare(objective.now), target: bare(objective.target) }
}

function objectivesTable(objectives: readonly Objective[], tell: Teller): readonly Block[] {
  const shown = objectives.slice(0, OBJECTIVES_FIRST)
  // Where nothing was measured yet, the status says so of each.
  const isMeasured = shown.some(({ now }) => now !== undefined)
  const rows = shown.map((objective): readonly PageCell[] => {
    const cells = objectiveCells(withoutWhy(objective), tell)
    const none: Runs = [{ text: '–' }]
    const { now, target, by, status } = isCounted(objective)
      ? cells
      : { now: none, target: none, by: none, status: cells.status }
    const numbers = [...(isMeasured ? [now] : []), target, by, status]
    const { label, note } = objective
    return [cellOf([tell.of(label)], note && [tell.of(note)]), ...numbers.map((runs) => ({ runs }))]
  })
  const { objective, now, target, by, status } = pageWords
  const columns = [objective, ...(isMeasured ? [now] : []), target, by, status].map((label, at) => ({
    label: [tell.say(label)],
    heads: at === 0,
    short: label === now || label === by,
  }))
  return [
    heading(3, [tell.say(pageWords.objectives)]),
    { kind: 'table', label: [tell.say(pageWords.objectives)], captioned: false, columns, rows },
    ...more(objectives.length - shown.length, 'objectives', tell),
  ]
}

/** The first of each kind, so that one trouble does not hide the others; what has no kind stands for itself. */
function firstOfKinds<T>(all: readonly T[], kindOf: (one: T) => string | undefined): readonly T[] {
  const kinds = new Set<string>()
  const shown: T[] = []
  for (const one of all) {
    const kind = kindOf(one)
    if (shown.length === SHOWN_FIRST) break
    if (kind !== undefined && kinds.has(kind)) continue
    if (kind !== undefined) kinds.add(kind)
    shown.push(one)
  }
  return shown
}

const alikeRuns = (n: number, tell: Teller): Runs => (n > 0 ? [{ text: ' ' }, tell.say(pageWords.alike, { n })] : [])

const kindOfStep = ({ finding }: ReportedStep): string | undefined =>
  finding.answer === undefined ? finding.code : undefined

/** What people say that they will do, with what it is about; what should be looked at, with what is at stake, where nobody has said so yet. */
function stepItem(
  step: ReportedStep,
  at: number,
  steps: readonly ReportedStep[],
  { titles }: Report,
  tell: Teller,
): readonly Block[] {
  const { finding } = step
  const { answer } = finding
  const told = toldOf(finding, titles)
  const kind = kindOfStep(step)
  const alike = kind === undefined ? 0 : steps.filter((one) => kindOfStep(one) === kind).length - 1
  const meta = joined([ownerAndDue(finding, tell), reasonRuns(step, at, steps.length, tell)], ' · ')
  if (answer !== undefined)
    return [
      paragraph([tell.of(answer.why, { strong: true })]),
      paragraph([tell.say(pageWords.regards, { finding: [tell.say(told.message, told.slots).text] })]),
      paragraph(meta, 'meta'),
    ]
  return [
    paragraph([tell.say(told.message, told.slots, { strong: true }), ...alikeRuns(alike, tell)]),
    paragraph([tell.of(told.why)]),
    paragraph(meta, 'meta'),
  ]
}

/** Whether any phase has begun, or there is none that could. */
const isBegun = ({ models }: Report): boolean => {
  const phases = models.flatMap((model) => model.phases)
  return phases.length === 0 || phases.some(({ state }) => state !== 'notRecorded' && state !== 'notStarted')
}

/** What to do where nothing should be looked at: begin with a phase, settle the first question, or choose a model. */
function calmSteps(report: Report, asked: ReportedMissing | undefined, tell: Teller): readonly Block[] {
  const begin = isBegun(report) ? undefined : report.models.flatMap((model) => model.phases)[0]
  const step = (words: AnyMessage, slots: Slots): readonly Block[] => {
    const who = ownerAndDue({ answer: undefined, overdue: false }, tell)
    const item = [paragraph([tell.say(words, slots, { strong: true })]), paragraph(who, 'meta')]
    return [{ kind: 'list', ordered: true, items: [item] }]
  }
  if (begin !== undefined) return step(pageWords.begin, { phase: begin.label })
  if (asked !== undefined) return step(pageWords.clear, { question: tell.say(asked.toKnow, asked.slots).text })
  return isAssessed(report.counts) ? [paragraph([tell.say(pageWords.noSteps)])] : step(pageWords.choose, {})
}

/** The steps that call for a look: advice has an appendix of its own. */
const stepsOf = ({ steps }: Report): readonly ReportedStep[] =>
  steps.filter(({ finding }) => finding.weight !== 'advice')

function stepsBlocks(report: Report, tell: Teller): readonly Block[] {
  const steps = stepsOf(report)
  const shown = firstOfKinds(steps, kindOfStep)
  const items = shown.map((step, at) => stepItem(step, at, steps, report, tell))
  return [
    heading(3, [tell.say(words.steps)]),
    ...(items.length > 0
      ? [{ kind: 'list', ordered: true, items } as const]
      : calmSteps(report, report.missing[0], tell)),
    ...more(steps.length - shown.length, 'clarify', tell),
  ]
}

/** What makes questions alike: the same words of the same rule. */
const kindOfAsk = ({ model, rule, toKnow }: ReportedMissing): string => JSON.stringify([model, rule, toKnow])

function ask(missing: ReportedMissing, alike: number, tell: Teller): readonly Block[] {
  const waits = missing.waiting > 1 ? [tell.say(pageWords.waiting, { n: missing.waiting })] : []
  const question = tell.say(missing.toKnow, missing.slots, { strong: true })
  // A question that names what it is about says it all; so does one that is about nothing but the plan.
  const where = namesItsThing(missing)
    ? []
    : missing.where.filter((text) => text !== words.thePlan && !question.text.includes(tell.of(text).text))
  const meta = joined([trailOf(where, tell), waits], ' · ')
  return [paragraph([question, ...alikeRuns(alike, tell)]), ...(meta.length === 0 ? [] : [paragraph(meta, 'meta')])]
}

function asksBlocks(report: Report, tell: Teller): readonly Block[] {
  // The first stands among the steps already where nothing else does.
  const isTaken = stepsOf(report).length === 0 && isBegun(report) && report.missing.length > 0
  const missing = isTaken ? report.missing.slice(1) : report.missing
  const shown = firstOfKinds(missing, kindOfAsk)
  const alike = (one: ReportedMissing): number =>
    missing.filter((other) => kindOfAsk(other) === kindOfAsk(one)).length - 1
  const none = isTaken ? pageWords.noOtherAsks : isAssessed(report.counts) ? pageWords.noAsks : words.notAssessed
  return [
    heading(3, [tell.say(words.toKnow)]),
    shown.length === 0
      ? paragraph([tell.say(none)])
      : { kind: 'list', ordered: false, items: shown.map((one) => ask(one, alike(one), tell)) },
    ...more(missing.length - shown.length, 'clarify', tell),
  ]
}

function decisionsBlocks({ decisionsWanted }: Report, tell: Teller): readonly Block[] {
  const shown = decisionsWanted?.slice(0, SHOWN_FIRST) ?? []
  const items = shown.map((one) => decisionItem(one, tell, true))
  return [
    heading(3, [tell.say(words.decision)]),
    items.length > 0
      ? { kind: 'list', ordered: false, items }
      : paragraph([tell.say(decisionsWanted === undefined ? pageWords.noDecisionNoted : pageWords.noDecision)]),
    ...more((decisionsWanted?.length ?? 0) - shown.length, 'ahead', tell),
  ]
}

/**
 * The first page: some sentences, objectives in numbers, at most three next steps and three open questions, and what is to be decided. It is meant to
 * fit one page of A4.
 */
export function firstPageOf(report: Report, tell: Teller): PagePart {
  const lead = sentencesOf(report).map(
    ({ message, slots, typed }): Runs => [
      tell.say(message, slots),
      ...(typed === undefined ? [] : [{ text: ' ' }, ...ended(shortened(tell.of(typed)))]),
    ],
  )
  const { objectives = [] } = report
  return {
    id: 'first',
    title: [tell.say(pageWords.first)],
    blocks: [
      paragraph(joined(lead, ' '), 'lead'),
      ...(objectives.length > 0 ? objectivesTable(objectives, tell) : []),
      ...stepsBlocks(report, tell),
      ...asksBlocks(report, tell),
      ...decisionsBlocks(report, tell),
    ],
  }
}
