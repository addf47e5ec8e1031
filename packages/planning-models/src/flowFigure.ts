import type { LayeredFigure, LayeredLink, NodeState } from '@groundplan/figures'
import { type AnyLocalized, type Localized, resolveCites, type Verdict } from '@groundplan/kernel'
import { match, P } from 'ts-pattern'
import { compiled } from './compiled.js'
import { stateOf } from './gather.js'
import type { PlanningModel } from './model.js'
import type { PhaseProgress, Plan } from './plan.js'

const progress: Readonly<Record<PhaseProgress, { readonly label: Localized; readonly tone: NodeState['tone'] }>> = {
  notStarted: { label: { en: 'Not started', da: 'Ikke begyndt' }, tone: 'idle' },
  started: { label: { en: 'Under way', da: 'I gang' }, tone: 'active' },
  completed: { label: { en: 'Completed', da: 'Afsluttet' }, tone: 'good' },
  reopened: { label: { en: 'Reopened', da: 'Genåbnet' }, tone: 'active' },
}
const notRecorded: NodeState = { label: { en: 'Nothing recorded', da: 'Intet noteret' }, tone: 'idle' }
const verdicts: Readonly<Record<Verdict['kind'], Localized>> = {
  met: { en: 'met', da: 'opfyldt' },
  unmet: { en: 'to look at', da: 'skal ses efter' },
  unknown: { en: 'cannot be judged yet', da: 'kan ikke vurderes endnu' },
  notApplicable: { en: 'nothing to judge', da: 'intet at vurdere' },
}

/**
 * A model's flow as a figure: its phases in order, loops and shortcuts, how far the plan has come in each, and the verdicts where they are
 * given (`assessment.models[model.id].phases`). Undefined for a model without phases, and for one of another contract.
 *
 * ```ts
 * import { createPlan, definePlanningModel, flowFigure, startPhase } from '@groundplan/planning-models'
 * const cites = [{ own: { en: 'Judgement', da: 'Skøn' } }] as const
 * const garden = definePlanningModel({
 *   contract: 1, id: '@example/garden', version: '1.0.0', title: { en: 'Garden', da: 'Have' }, summary: { en: 'Sow, reap.', da: 'Så, høst.' }, sources: {},
 *   principles: {}, phases: { sow: { label: { en: 'Sow', da: 'Så' }, cites }, reap: { label: { en: 'Reap', da: 'Høst' }, cites } },
 *   flow: { inSequence: ['sow', 'reap'] }, rules: {},
 * })
 * const plan = startPhase(createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } }), { model: garden, phase: 'sow', at: '2026-04' })
 * const figure = flowFigure(garden, plan)
 * figure?.nodes.map((node) => [node.id, node.state?.tone]) // => [['sow', 'active'], ['reap', 'idle']]
 * figure?.links // => [{ from: 'sow', to: 'reap' }]
 * ```
 */
export function flowFigure(
  model: PlanningModel,
  plan: Plan,
  phases: Readonly<Record<string, Verdict>> = {},
): LayeredFigure | undefined {
  const ready = compiled(model)
  if (!ready.runs || ready.phases.length === 0) return undefined
  const links: LayeredLink[] = ready.phases.flatMap(({ name, before }) => before.map((from) => ({ from, to: name })))
  for (const { from, to, label } of model.shortcuts ?? []) links.push({ from, to, label, line: 'dashed' })
  for (const { from, to, label } of model.loops ?? []) links.push({ from, to, label, direction: 'back' })
  for (const { between, label } of model.links ?? [])
    links.push({ from: between[0], to: between[1], label, direction: 'none' })
  return {
    kind: 'layered',
    title: titleOf(model),
    description: {
      en: 'The phases in the order of the model, how far the plan has come in each, and what the assessment says of it.',
      da: 'Modellens faser i rækkefølge, hvor langt planen er nået i hver, og hvad vurderingen siger om den.',
    },
    cites: resolveCites(ready.phases.flatMap(({ phase }) => phase.cites).filter(isFirst), model.sources),
    nodes: ready.phases.map(({ name, phase }) => {
      const state = stateOf(plan, model.id, name)?.state
      const verdict = Object.hasOwn(phases, name) ? phases[name] : undefined
      return {
        id: name,
        label: phase.label,
        about: { kind: 'phase', id: `${model.id}/${name}` },
        ...(phase.lane === undefined || model.lanes?.[phase.lane] === undefined
          ? {}
          : { note: model.lanes[phase.lane]?.label }),
        state: withVerdict(state === undefined ? notRecorded : progress[state], verdict),
      }
    }),
    links,
  }
}

/** In the languages that the model has, so that a model in one language bears its mark here too. */
function titleOf({ title }: PlanningModel): AnyLocalized {
  const { en, da } = title as Partial<Localized>
  if (en === undefined) return { da: `${da ?? ''}: faser` }
  return da === undefined ? { en: `${en}: phases` } : { en: `${en}: phases`, da: `${da}: faser` }
}

/** The state in words and sign; what is to be looked at or is not known wins the sign, so that nobody overlooks it. */
function withVerdict(state: NodeState, verdict: Verdict | undefined): NodeState {
  if (verdict === undefined) return state
  const label = state.label as Localized
  const judged = verdicts[verdict.kind]
  const tone = match<[Verdict['kind'], NodeState['tone']], NodeState['tone']>([verdict.kind, state.tone])
    .with(['unmet', P._], () => 'attention')
    .with(['unknown', 'good'], () => 'unknown')
    .with([P.union('met', 'unknown', 'notApplicable'), P._], () => state.tone)
    .exhaustive()
  return { label: { en: `${label.en}; ${judged.en}`, da: `${label.da}; ${judged.da}` }, tone }
}

function isFirst<T>(value: T, index: number, all: readonly T[]): boolean {
  const text = JSON.stringify(value)
  return all.findIndex((other) => JSON.stringify(other) === text) === index
}
