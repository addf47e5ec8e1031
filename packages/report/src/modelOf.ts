import { type Cited, resolveCites, type Text, type Verdict } from '@groundplan/kernel'
import {
  type Assessable,
  type Assessment,
  canRun,
  figuresOf,
  flowFigure,
  type Plan,
  type PlanningModel,
} from '@groundplan/planning-models'
import { givesAway } from './givesAway.js'
import type { ReportedFigure, ReportedModel, ReportedQuestion } from './report.js'
import { words } from './words.js'

type Kind = 'rules' | 'phases' | 'principles'

const isAdvised = (verdict: Verdict): boolean =>
  verdict.kind === 'unmet' &&
  verdict.findings.length > 0 &&
  verdict.findings.every((finding) => finding.weight === 'advice')

/** What one planning model or rule set says of a plan. Of what cannot be run here nothing but its id is relied upon. */
export function modelOf(one: Assessable, plan: Plan, assessment: Assessment): ReportedModel {
  const verdicts = assessment.models[one.id]
  const question = (id: string, label: ReportedQuestion['label'], cites: readonly Cited[], kind: Kind) => {
    const found = verdicts?.[kind] as Readonly<Record<string, Verdict>> | undefined
    const verdict = found?.[id] ?? { kind: 'notApplicable' as const, why: words.notRun }
    return { id, label, verdict, cites, isAdvised: isAdvised(verdict) }
  }
  const named = (kind: Kind, all: PlanningModel['rules'] | PlanningModel['principles']) =>
    Object.entries(all).map(([id, { label, cites }]) => question(id, label, resolveCites(cites, one.sources), kind))
  const runs = canRun(one)
  if (!runs || !('phases' in one))
    return {
      id: one.id,
      title: (runs ? one.title : undefined) ?? (runs ? nameOf(one.id) : words.notLoaded),
      principles: [],
      phases: [],
      // Of what cannot be run here nothing but the id is to be relied upon; a finding tells why.
      rules: runs ? named('rules', one.rules) : [],
      figures: [],
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
      ...figuresOf(one, plan, { at: assessment.at }).map(({ figure, ...view }): ReportedFigure => {
        const leftOut = figure && givesAway(figure)
        return { ...view, missing: view.missing ?? [], ...(leftOut === undefined ? { figure } : { leftOut }) }
      }),
    ],
  }
}

/** A rule set without a title goes by the last part of its name. */
const nameOf = (id: string): Text => ({ verbatim: id.split('/').at(-1) ?? id })
