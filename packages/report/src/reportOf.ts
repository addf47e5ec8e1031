import type { Objective, Section, SectionPart } from '@groundplan/figures'
import {
  type Artefact,
  type Cited,
  type Finding,
  isBefore,
  type Missing,
  type PartialDate,
  type PlanDocument,
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
  type Plan,
  type ShownSection,
  sectionsOf,
} from '@groundplan/planning-models'
import { artefactsOf } from './artefactsOf.js'
import { isBrokenPart } from './brokenPart.js'
import { givesAway } from './givesAway.js'
import { isModel } from './isModel.js'
import { modelOf } from './modelOf.js'
import { mustBeReported } from './mustBeReported.js'
import { askedFirst } from './order/askedFirst.js'
import { orderSteps } from './order/orderSteps.js'
import { type Places, placesIn } from './places.js'
import type { Counts, Report, ReportedFinding, ReportedMissing, ReportedModel } from './report.js'
import { namesOfChanges } from './since/namesOfChanges.js'
import { sinceOf } from './since/sinceOf.js'
import { words } from './words.js'

const weights: readonly Weight[] = ['structural', 'important', 'advice']
const planIn = (source: PlanDocument<Plan> | Plan): Plan => ('format' in source ? source.plan : source)

function countsOf(models: readonly ReportedModel[]): Counts {
  const counts = { met: 0, unmet: 0, advised: 0, unknown: 0, notApplicable: 0 }
  for (const { rules } of models)
    for (const { verdict, isAdvised } of rules) {
      counts[verdict.kind] += 1
      if (isAdvised === true) counts.advised += 1
    }
  return counts
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
  /** What packages say in a report, in the order in which it is to be said. */
  readonly sections?: readonly Section[] | undefined
  /**
   * From when on changes are told: a date, the id of a revision or of an approved report, or `lastReport`. When missing, the last approved report, if
   * there is one.
   */
  readonly since?: string | undefined
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
 * reportOf(plan, [], { at: '2026-03-31' }).counts // => { met: 0, unmet: 0, advised: 0, unknown: 0, notApplicable: 0 }
 * ```
 */
export function reportOf(
  source: PlanDocument<Plan> | Plan,
  models: readonly Assessable[],
  options: ReportOptions,
): Report {
  mustBeReported(source, models, options)
  const {
    at,
    sections = [],
    since = 'format' in source && source.reports.length > 0 ? 'lastReport' : undefined,
    noticed = [],
    artefacts = [],
    assessment = assess(models, planIn(source), { at }),
  } = options
  const plan = planIn(source)
  const labels = (model: string, phase: string): Text | undefined => {
    const phases = models.filter(isModel).find((one) => one.id === model)?.phases ?? {}
    return Object.hasOwn(phases, phase) ? phases[phase]?.label : undefined
  }
  const kinds = [...artefacts, ...artefactsOf(models)]
  const reported = models.map((one) => modelOf(one, plan, assessment))
  const shown = sectionsOf(sections, plan, { at: assessment.at })
  const places = placesIn(plan, kinds, labels, [...reported, ...shown.map(({ id, title }) => ({ id, title }))])
  /** What is absent needs no word; what is there and cannot be read does. */
  const isHeld = ({ what }: Missing): boolean => 'artefact' in what && Object.hasOwn(plan.artefacts, what.artefact)
  const titles: Readonly<Record<string, Text>> = Object.fromEntries([
    ...kinds.map(({ kind, title }) => [kind, title] as const),
    ...reported.filter(({ title }) => title !== words.notLoaded).map(({ id, title }) => [id, title] as const),
  ])
  const told = findingsIn(plan, [...noticed, ...shown.flatMap((one) => one.findings ?? [])], assessment, places)
  const findings = told.filter((finding) => !isBrokenPart(finding))
  const missing = missingIn(models, assessment, places)
  const objectives = objectivesIn(shown)
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
    purpose: plan.purpose,
    decisionsWanted: plan.decisionsWanted?.map(({ id, words: asked, body, by }) => ({
      id,
      words: asked,
      body: body && places.called(body),
      by,
    })),
    budget: plan.budget,
    afterwards: plan.afterwards,
    models: reported,
    titles,
    counts: countsOf(reported),
    objectives: shown.some(({ place }) => place === 'objectives') ? objectives : undefined,
    sections: shown.flatMap(({ id, place, title, content }) =>
      content === undefined || content.parts.length === 0
        ? []
        : [{ id, place, title, parts: content.parts.map(partShown) }],
    ),
    sectionsWithout: shown.flatMap(({ title, missing: lacks }) => (lacks?.some(isHeld) === true ? [title] : [])),
    findings,
    broken: told.filter(isBrokenPart),
    steps: orderSteps(
      findings.filter((one) => !isSettled(one)),
      { at: assessment.at, missing, objectives, called: places.called },
    ),
    missing,
    journal: plan.journal.map((entry) => ({ entry, about: entry.about.map(places.called) })),
    deviations: plan.deviations.map(({ at: when, why, model, phase }) => ({
      at: when,
      why,
      phase: labels(model, phase) ?? words.unknownPhase,
    })),
    since:
      since === undefined
        ? undefined
        : sinceOf(source, since, namesOfChanges(kinds, models.filter(isModel), findings, titles)),
    changes: 'format' in source ? source.done.map(({ at: when, by, why }) => ({ at: when, by, why })) : [],
    sources: sourcesOf(cites),
  }
}

/** In the place of a figure that gives away what it withholds stands why it is not shown. */
function partShown(part: SectionPart): SectionPart {
  const why = 'figure' in part ? givesAway(part.figure) : undefined
  return why === undefined ? part : { say: why.message, slots: why.slots }
}

function objectivesIn(shown: readonly ShownSection[]): readonly Objective[] {
  return shown.flatMap(({ content }) => content?.objectives ?? [])
}

function findingsIn(
  plan: Plan,
  noticed: readonly Finding[],
  assessment: Assessment,
  places: Places,
): readonly ReportedFinding[] {
  const withAnswer = (finding: Finding): Finding & { readonly answer?: Answer | undefined } => ({
    ...finding,
    answer: Object.hasOwn(plan.answers, finding.key) ? plan.answers[finding.key] : undefined,
  })
  const all: readonly (Finding & Partial<Pick<AssessedFinding, 'model' | 'rule' | 'answer'>>)[] = [
    ...noticed.map(withAnswer),
    ...assessment.findings,
  ]
  return [...all]
    .sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight))
    .map((finding) => ({
      ...finding,
      where: places.trail(finding.pointer, finding.about),
      overdue:
        finding.answer?.answer === 'willDo' &&
        finding.answer.due !== undefined &&
        isBefore(finding.answer.due, assessment.at) === true,
    }))
}

function missingIn(models: readonly Assessable[], assessment: Assessment, places: Places): readonly ReportedMissing[] {
  const weightOf = (model: string, rule: string | undefined): Weight => {
    const rules = models.find((one) => one.id === model)?.rules ?? {}
    return (rule !== undefined && Object.hasOwn(rules, rule) ? rules[rule]?.weight : undefined) ?? 'important'
  }
  return assessment.missing
    .map((one): ReportedMissing => {
      const asked = one.askedBy.map((by) => weightOf(by.model, by.rule))
      const weight = weights.find((each) => asked.includes(each)) ?? weightOf(one.model, one.rule)
      const { what } = one
      const where =
        'entity' in what
          ? [places.nameOf(what.entity) ?? words.thePlan]
          : 'artefact' in what
            ? [places.artefact(what.artefact)]
            : [words.thePlan]
      return { ...one, where, weight, waiting: one.askedBy.length }
    })
    .sort(
      (a, b) =>
        askedFirst(a) - askedFirst(b) || weights.indexOf(a.weight) - weights.indexOf(b.weight) || b.waiting - a.waiting,
    )
}
