import type { Objective } from '@groundplan/figures'
import { type EntityRef, monthsBetween, type PartialDate, type Text } from '@groundplan/kernel'
import type { ReportedFinding, ReportedMissing, ReportedStep, StepReason } from '../report.js'

/** So many other open points about the same thing make a step weigh more than others of its weight. */
const HANGING = 2

/** A deadline within so many months is near. */
const SOON = 2

/** What the order depends on besides the findings themselves. */
export interface OrderedBy {
  readonly at: PartialDate
  readonly missing: readonly Pick<ReportedMissing, 'what'>[]
  readonly objectives: readonly Pick<Objective, 'about' | 'label'>[]
  readonly called: (ref: EntityRef) => Text
}

const ranks: Readonly<Record<StepReason['because'], number>> = {
  overdue: 0,
  structural: 1,
  goal: 2,
  hangs: 3,
  important: 4,
  dueSoon: 5,
  advice: 6,
}

const keyOf = ({ kind, id }: EntityRef): string => JSON.stringify([kind, id])

const keysOf = (refs: readonly EntityRef[]): ReadonlySet<string> => new Set(refs.map(keyOf))

const isSoon = (at: PartialDate, due: PartialDate): boolean => {
  const months = monthsBetween(at, due)
  return months !== undefined && months.most < SOON
}

/**
 * The order in which findings are shown to people, each with its reason, so that it can be said in a sentence. First those whose deadline has passed;
 * then what is wrong with the file itself, since everything else rests on it; then what is important, and among that first what a goal hangs on, then
 * what at least two other open points (findings and open questions) are about as well, most points first; then advice, first that with a deadline
 * within two months. Advice never comes before what is important. Within the same reason the earliest deadline comes first, then the order given.
 *
 * What people accepted or disagree with is not to be handed over. Time grows linearly with findings and open questions, but for the sorting.
 */
export function orderSteps(findings: readonly ReportedFinding[], by: OrderedBy): readonly ReportedStep[] {
  const points = new Map<string, number>()
  const count = (keys: ReadonlySet<string>): void => {
    for (const key of keys) points.set(key, (points.get(key) ?? 0) + 1)
  }
  for (const { about } of findings) count(keysOf(about))
  for (const { what } of by.missing) if ('entity' in what) count(keysOf([what.entity]))
  const goals = new Map<string, Text>()
  for (const { about, label } of by.objectives) if (about !== undefined) goals.set(keyOf(about), label)

  const reasonFor = ({ weight, about, answer, overdue }: ReportedFinding): StepReason => {
    const due = answer?.answer === 'willDo' ? answer.due : undefined
    if (overdue && due !== undefined) return { because: 'overdue', due }
    if (weight === 'structural') return { because: 'structural' }
    if (weight === 'advice')
      return due !== undefined && isSoon(by.at, due) ? { because: 'dueSoon', due } : { because: 'advice' }
    for (const ref of about) {
      const goal = goals.get(keyOf(ref))
      if (goal !== undefined) return { because: 'goal', goal }
    }
    const [most] = about
      .map((ref) => ({ ref, others: (points.get(keyOf(ref)) ?? 1) - 1 }))
      .sort((a, b) => b.others - a.others)
    return most !== undefined && most.others >= HANGING
      ? { because: 'hangs', others: most.others, on: by.called(most.ref) }
      : { because: 'important' }
  }
  const dueOf = ({ finding }: ReportedStep): string => finding.answer?.due ?? '9999-99'
  const othersOf = ({ reason }: ReportedStep): number => (reason.because === 'hangs' ? reason.others : 0)
  return findings
    .map((finding): ReportedStep => ({ finding, reason: reasonFor(finding) }))
    .sort(
      (a, b) =>
        ranks[a.reason.because] - ranks[b.reason.because] ||
        othersOf(b) - othersOf(a) ||
        (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0),
    )
}
