import type { Cell, Objective } from '@groundplan/figures'
import type { Report, ReportedMissing, ReportedStep } from '../report.js'
import { toldOf } from '../toldOf.js'
import { messages, words } from '../words.js'
import { decisionItem } from './decisionItem.js'
import { isCounted } from './isCounted.js'
import { objectiveCells } from './objectiveCells.js'
import type { Block, PageCell, PagePart, Run, Runs } from './page.js'
import { pageWords } from './pageWords.js'
import { heading, joined, ownerAndDue, paragraph, trailOf } from './pieces.js'
import { reasonOf } from './reasonOf.js'
import { sentencesOf } from './sentences.js'
import { shortened } from './shortened.js'
import type { Teller } from './teller.js'

/** How many objectives the first page shows before it says how many more there are. */
const OBJECTIVES_FIRST = 6

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
  const rows = shown.map((objective): readonly PageCell[] => {
    const cells = objectiveCells(withoutWhy(objective), tell)
    const none: Runs = [{ text: '–' }]
    const { now, target, by, status } = isCounted(objective)
      ? cells
      : { now: none, target: none, by: none, status: cells.status }
    return [[tell.of(objective.label)], now, target, by, status].map((runs) => ({ runs }))
  })
  const { objective, now, target, by, status } = pageWords
  const columns = [objective, now, target, by, status].map((label, at) => ({
    label: [tell.say(label)],
    heads: at === 0,
    short: at > 0 && at < 4,
  }))
  return [
    heading(3, [tell.say(pageWords.objectives)]),
    { kind: 'table', label: [tell.say(pageWords.objectives)], captioned: false, columns, rows },
    ...more(objectives.length - shown.length, 'objectives', tell),
  ]
}

/** The first steps, of those of one kind that nobody answered only the first, so that one trouble does not hide the others. */
function firstSteps(steps: readonly ReportedStep[]): readonly ReportedStep[] {
  const codes = new Set<string>()
  const shown: ReportedStep[] = []
  for (const step of steps) {
    const { code, answer } = step.finding
    if (shown.length === SHOWN_FIRST) break
    if (answer === undefined && codes.has(code)) continue
    codes.add(code)
    shown.push(step)
  }
  return shown
}

function stepItem(step: ReportedStep, at: number, { steps: all, titles }: Report, tell: Teller): readonly Block[] {
  const { finding } = step
  const told = toldOf(finding, titles)
  const alike =
    finding.answer === undefined
      ? all.filter((one) => one.finding.code === finding.code && one.finding.answer === undefined).length - 1
      : 0
  return [
    paragraph([
      ...(finding.weight === 'advice' ? [tell.say(pageWords.advised), { text: ': ' }] : []),
      tell.say(told.message, told.slots, { strong: true }),
      ...(alike > 0 ? [{ text: ' ' }, tell.say(pageWords.alike, { n: alike })] : []),
    ]),
    paragraph([tell.of(told.why)]),
    paragraph(joined([ownerAndDue(finding, tell), [reasonOf(step, at === 0, tell)]], ' · '), 'meta'),
  ]
}

function stepsBlocks(report: Report, tell: Teller): readonly Block[] {
  const { steps } = report
  const shown = firstSteps(steps)
  const isCalm = steps.every(({ finding }) => finding.weight === 'advice')
  const items = shown.map((step, at) => stepItem(step, at, report, tell))
  return [
    heading(3, [tell.say(words.steps)]),
    ...(isCalm ? [paragraph([tell.say(pageWords.noSteps)])] : []),
    ...(items.length > 0 ? [{ kind: 'list', ordered: true, items } as const] : []),
    ...more(steps.length - shown.length, isCalm ? 'others' : 'clarify', tell),
  ]
}

function ask(missing: ReportedMissing, tell: Teller): readonly Block[] {
  const waits = missing.waiting > 1 ? [tell.say(pageWords.waiting, { n: missing.waiting })] : []
  const question = tell.say(missing.toKnow, missing.slots, { strong: true })
  // Most questions name what they are about: to name it again below would take room from the rest.
  const where = missing.where.filter((text) => !question.text.includes(tell.of(text).text))
  const meta = joined([trailOf(where, tell), waits], ' · ')
  return [paragraph([question]), ...(meta.length === 0 ? [] : [paragraph(meta, 'meta')])]
}

function asksBlocks({ missing }: Report, tell: Teller): readonly Block[] {
  const shown = missing.slice(0, SHOWN_FIRST)
  return [
    heading(3, [tell.say(words.toKnow)]),
    shown.length === 0
      ? paragraph([tell.say(pageWords.noAsks)])
      : { kind: 'list', ordered: false, items: shown.map((one) => ask(one, tell)) },
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
      : paragraph([tell.say(decisionsWanted === undefined ? pageWords.notStated : pageWords.noDecision)]),
    ...more((decisionsWanted?.length ?? 0) - shown.length, 'ahead', tell),
  ]
}

/**
 * The first page: three sentences, objectives in numbers, at most three next steps and three open questions, and what is to be decided. It is meant to
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
