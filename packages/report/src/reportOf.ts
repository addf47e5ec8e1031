import {
  type Artefact,
  type Cited,
  type Finding,
  isBefore,
  type PartialDate,
  type PlanDocument,
  resolveCites,
  type Source,
  type Text,
  type Weight,
} from '@groundplan/kernel'
import {
  type Answer,
  type Assessable,
  type AssessedFinding,
  type Assessment,
  assess,
  canRun,
  figuresOf,
  flowFigure,
  type Plan,
  type PlanningModel,
} from '@groundplan/planning-models'
import { artefactsOf } from './artefactsOf.js'
import { placesIn } from './places.js'
import type { Counts, Report, ReportedFinding, ReportedMissing, ReportedModel, ReportedQuestion } from './report.js'
import { words } from './words.js'

const weights: readonly Weight[] = ['structural', 'important', 'advice']
const planIn = (source: PlanDocument<Plan> | Plan): Plan => ('format' in source ? source.plan : source)
const isModel = (one: Assessable): one is PlanningModel => 'phases' in one && canRun(one)

/** The title of a rule set; of what cannot be run here nothing but the id is to be relied upon. */
const titleOf = (one: Assessable): Text | undefined => (canRun(one) ? one.title : undefined)

function modelOf(one: Assessable, plan: Plan, assessment: Assessment): ReportedModel {
  const verdicts = assessment.models[one.id]
  const question = (
    id: string,
    label: ReportedQuestion['label'],
    cites: readonly Cited[],
    kind: 'rules' | 'phases' | 'principles',
  ) => {
    const found = verdicts?.[kind] as Readonly<Record<string, ReportedQuestion['verdict']>> | undefined
    const verdict = found?.[id] ?? { kind: 'notApplicable' as const, why: words.notRun }
    return { id, label, verdict, cites }
  }
  const named = (kind: 'rules' | 'phases' | 'principles', all: PlanningModel['rules'] | PlanningModel['principles']) =>
    Object.entries(all).map(([id, { label, cites }]) => question(id, label, resolveCites(cites, one.sources), kind))
  if (!isModel(one)) {
    return {
      id: one.id,
      title: titleOf(one) ?? { verbatim: one.id },
      principles: [],
      phases: [],
      // Of what cannot be run here nothing but the id is to be relied upon; a finding tells why.
      rules: canRun(one) ? named('rules', one.rules) : [],
      figures: [],
    }
  }
  const states = Object.hasOwn(plan.phases, one.id) ? plan.phases[one.id] : undefined
  const flow = flowFigure(one, plan, verdicts?.phases)
  return {
    id: one.id,
    version: one.version,
    title: one.title,
    summary: one.summary,
    principles: named('principles', one.principles),
    phases: named('phases', one.phases).map((phase) => {
      const state = states !== undefined && Object.hasOwn(states, phase.id) ? states[phase.id] : undefined
      return { ...phase, state: state?.state ?? 'notRecorded', since: state?.since ?? 'unknown' }
    }),
    rules: named('rules', one.rules),
    figures: [
      ...(flow === undefined ? [] : [{ id: 'flow', title: words.flow, figure: flow, missing: [] }]),
      ...figuresOf(one, plan, { at: assessment.at }).map((view) => ({ ...view, missing: view.missing ?? [] })),
    ],
  }
}

function countsOf(models: readonly ReportedModel[]): Counts {
  const counts = { met: 0, unmet: 0, unknown: 0, notApplicable: 0 }
  for (const { rules } of models) for (const { verdict } of rules) counts[verdict.kind] += 1
  return counts
}

/** Earliest date first; what has none comes last. */
const byDue = (a: ReportedFinding, b: ReportedFinding): number => {
  const [left, right] = [a.answer?.due ?? '9999-99', b.answer?.due ?? '9999-99']
  return left < right ? -1 : left > right ? 1 : 0
}

const isSettled = ({ answer }: ReportedFinding): boolean =>
  answer?.answer === 'accepted' || answer?.answer === 'disagree'

function sourcesOf(cites: Iterable<Cited>): readonly Source[] {
  const sources = new Map<string, Source>()
  for (const cite of cites) if ('source' in cite) sources.set(`${cite.source.title}\n${cite.source.year}`, cite.source)
  return [...sources.values()]
}

/** What a report is made from besides the plan and the models. */
export interface ReportOptions {
  /** The date as of which the plan is assessed. */
  readonly at: PartialDate
  /** Spares a second assessment where the caller has one; it must come from the same models, plan and date. */
  readonly assessment?: Assessment | undefined
  /** What opening the document noticed (`parsePlan(…).findings`); it stands among the findings. */
  readonly noticed?: readonly Finding[] | undefined
  /** Artefacts whose things should go by their names although no model speaks of them. */
  readonly artefacts?: readonly Artefact[] | undefined
}

/**
 * Assesses a plan as of a date and puts together what a report shows, as plain data. Takes a document (then its history is part of the
 * report) or a plan alone. Never throws because of what stands in the plan.
 *
 * ```ts
 * import { createPlan } from '@groundplan/planning-models'
 * import { reportOf } from '@groundplan/report'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'Shared meals' }, period: { from: '2026' } })
 * reportOf(plan, [], { at: '2026-03-31' }).counts // => { met: 0, unmet: 0, unknown: 0, notApplicable: 0 }
 * ```
 */
export function reportOf(
  source: PlanDocument<Plan> | Plan,
  models: readonly Assessable[],
  { at, noticed = [], artefacts = [], assessment = assess(models, planIn(source), { at }) }: ReportOptions,
): Report {
  const plan = planIn(source)
  const labels = (model: string, phase: string): Text | undefined => {
    const phases = models.filter(isModel).find((one) => one.id === model)?.phases ?? {}
    return Object.hasOwn(phases, phase) ? phases[phase]?.label : undefined
  }
  const places = placesIn(plan, [...artefacts, ...artefactsOf(models)], labels)
  const reported = models.map((one) => modelOf(one, plan, assessment))
  const rank = (finding: { readonly weight: Weight }): number => weights.indexOf(finding.weight)
  const withAnswer = (finding: Finding): Finding & { readonly answer?: Answer | undefined } => ({
    ...finding,
    answer: Object.hasOwn(plan.answers, finding.key) ? plan.answers[finding.key] : undefined,
  })
  const all: readonly (Finding & Partial<Pick<AssessedFinding, 'model' | 'rule' | 'answer'>>)[] = [
    ...noticed.map(withAnswer),
    ...assessment.findings,
  ]
  const findings = [...all]
    .sort((a, b) => rank(a) - rank(b))
    .map(
      (finding): ReportedFinding => ({
        ...finding,
        where: places.trail(finding.pointer, finding.about),
        overdue:
          finding.answer?.answer === 'willDo' &&
          finding.answer.due !== undefined &&
          isBefore(finding.answer.due, assessment.at) === true,
      }),
    )
  const weightOf = (model: string, rule: string | undefined): Weight => {
    const rules = models.find((one) => one.id === model)?.rules ?? {}
    return (rule !== undefined && Object.hasOwn(rules, rule) ? rules[rule]?.weight : undefined) ?? 'important'
  }
  const missing = assessment.missing.map((one): ReportedMissing => {
    const asked = one.askedBy.map((by) => weightOf(by.model, by.rule))
    const weight = weights.find((each) => asked.includes(each)) ?? weightOf(one.model, one.rule)
    const { what } = one
    const where =
      'entity' in what
        ? [places.called(what.entity)]
        : 'artefact' in what
          ? [places.artefact(what.artefact)]
          : [words.thePlan]
    return { ...one, where, weight }
  })
  const cites = [
    ...findings.flatMap((finding) => finding.cites),
    ...reported.flatMap((model) =>
      [...model.principles, ...model.phases, ...model.rules].flatMap((question) => question.cites),
    ),
  ]
  return {
    at: assessment.at,
    id: plan.id,
    title: plan.title,
    period: plan.period,
    places: plan.places.map(places.called),
    models: reported,
    counts: countsOf(reported),
    findings,
    steps: findings.filter((one) => !isSettled(one)).sort((a, b) => rank(a) - rank(b) || byDue(a, b)),
    missing: missing.sort((a, b) => rank(a) - rank(b)),
    journal: plan.journal.map((entry) => ({ entry, about: entry.about.map(places.called) })),
    deviations: plan.deviations.map(({ at: when, why, model, phase }) => ({
      at: when,
      why,
      phase: labels(model, phase) ?? { verbatim: phase },
    })),
    changes: 'format' in source ? source.done.map(({ at: when, by, why }) => ({ at: when, by, why })) : [],
    sources: sourcesOf(cites),
  }
}
