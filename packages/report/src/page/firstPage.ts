import type { Cell, Objective } from '@groundplan/figures'
import type { Report, ReportedDecision, ReportedMissing, ReportedStep } from '../report.js'
import { toldOf } from '../toldOf.js'
import { messages, words } from '../words.js'
import type { Block, PageCell, PagePart, Run, Runs } from './page.js'
import { pageWords, reasonWords } from './pageWords.js'
import { heading, joined, ownerAndDue, paragraph, trailOf } from './pieces.js'
import { sentencesOf } from './sentences.js'
import type { Teller } from './teller.js'

/** How many objectives the first page shows before it says how many more there are. */
const OBJECTIVES_FIRST = 6

/** The same for next steps, open questions and decisions. */
const SHOWN_FIRST = 3

/** So many characters of a purpose or a decision stand on the first page; the whole stands behind it. */
const LONGEST_SAID = 300

/** Whether something that people typed is too long for the first page. */
export const isLong = (text: string): boolean => text.length > LONGEST_SAID

const shortened = (run: Run): Run =>
  isLong(run.text) ? { ...run, text: `${run.text.slice(0, LONGEST_SAID).trimEnd()} …` } : run

/** Words with a full stop behind them, where people typed none. */
const ended = (run: Run): Runs => (/[.!?…:;]\s*$/.test(run.text) ? [run] : [run, { text: '.' }])

/** How many more there are, and where. */
const more = (n: number, to: string, tell: Teller): readonly Block[] =>
  n > 0 ? [paragraph([tell.say(messages.more, { n }, { to })], 'more')] : []

/** What stands for an objective in a column; what was never given says so. */
export function objectiveCells(
  objective: Objective,
  tell: Teller,
): Readonly<Record<'baseline' | 'now' | 'target' | 'by' | 'status', Runs>> {
  const { baseline, now, target, by, status } = objective
  return {
    baseline: [baseline === undefined ? tell.say(pageWords.neverMeasured) : tell.cell(baseline)],
    now: [now === undefined ? tell.say(pageWords.neverMeasured) : tell.cell(now)],
    target: [target === undefined ? tell.say(pageWords.notSet) : tell.cell(target)],
    by: [by === undefined ? tell.say(pageWords.notSet) : tell.cell(by)],
    status: [tell.of(status.label, { tone: status.tone })],
  }
}

/** Whether any number was ever asked for; where none was, saying so of each adds nothing to the status. */
export const isCounted = ({ baseline, now, target, by }: Objective): boolean =>
  [baseline, now, target, by].some((one) => one !== undefined)

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

/** Why a step comes where it comes, in a sentence. */
export function reasonOf({ reason }: ReportedStep, isFirst: boolean, tell: Teller): Run {
  const slots = {
    order: isFirst ? pageWords.first1 : pageWords.next,
    ...('due' in reason ? { due: { date: reason.due } } : {}),
    ...('goal' in reason ? { goal: reason.goal } : {}),
    ...('others' in reason ? { others: reason.others, on: reason.on } : {}),
  }
  return tell.say(reasonWords[reason.because], slots)
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

/** A decision that is wanted: what, of whom, by when. */
export function decisionItem(
  { words: asked, body, by }: ReportedDecision,
  tell: Teller,
  isShort: boolean,
): readonly Block[] {
  const run = tell.of(asked)
  const when =
    by === undefined
      ? []
      : by === 'unknown'
        ? [tell.say(pageWords.byUnknown)]
        : [tell.say(pageWords.byBefore, { by: { date: by } })]
  const meta = joined([body === undefined ? [] : [tell.of(body)], when], ' · ')
  return [paragraph([isShort ? shortened(run) : run]), ...(meta.length > 0 ? [paragraph(meta, 'meta')] : [])]
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

/** Whether the first page had to cut something, so that the whole must stand behind it. */
export function isCut({ purpose, decisionsWanted = [] }: Report, tell: Teller): boolean {
  return (
    (purpose !== undefined && isLong(tell.of(purpose).text)) ||
    decisionsWanted.length > SHOWN_FIRST ||
    decisionsWanted.some((one) => isLong(tell.of(one.words).text))
  )
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
