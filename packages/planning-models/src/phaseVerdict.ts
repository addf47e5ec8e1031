import { type Finding, foldVerdicts, type Missing, type Verdict } from '@groundplan/kernel'
import type { Compiled, CompiledPhase } from './compiled.js'
import { ownFinding } from './finding.js'
import { lacking, stateOf } from './gather.js'
import type { Plan } from './plan.js'

/** A phase's verdict, and what is to be said of the phase itself. */
export interface JudgedPhase {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** What the phase itself waits for. */
  readonly missing: readonly Missing[]
}

const noCriteria = {
  en: 'The model has no criteria for this phase.',
  da: 'Modellen har ingen kriterier for denne fase.',
}

const begun = (plan: Plan, model: string, phase: string): boolean => {
  const state = stateOf(plan, model, phase)?.state
  return state !== undefined && state !== 'notStarted'
}

/**
 * Folds a phase's verdict from its rules and from what it should lead to, and says where the plan's notes do not follow the model's order or
 * its needs and no deviation is recorded. What nobody noted of an earlier phase is not taken for a phase passed over: it is asked to be noted.
 *
 * @internal
 */
export function judgePhase(
  compiled: Compiled,
  phase: CompiledPhase,
  plan: Plan,
  rules: Readonly<Record<string, Verdict>>,
): JudgedPhase {
  const { id } = compiled
  const about = [{ kind: 'phase', id: `${id}/${phase.name}` }]
  const label = phase.phase.label
  const path = ['plan', 'phases', id, phase.name]
  const verdicts = phase.rules.map((name) => rules[name] as Verdict)
  const findings: Finding[] = []
  const awaited: Missing[] = []
  const completed = stateOf(plan, id, phase.name)?.state === 'completed'
  for (const artefact of phase.phase.yields ?? []) {
    const missing = lacking(plan, { artefact, required: true })
    if (missing === undefined) verdicts.push({ kind: 'met', examined: 1 })
    else if (!completed || Object.hasOwn(plan.artefacts, artefact.kind)) {
      awaited.push(missing)
      verdicts.push({ kind: 'unknown', missing: [missing] })
    } else {
      const finding = ownFinding(
        'phases/yieldAbsent',
        [...about, { kind: 'artefact', id: artefact.kind }],
        { phase: label, title: artefact.title },
        path,
      )
      findings.push(finding)
      verdicts.push({ kind: 'unmet', examined: 1, findings: [finding], missing: [] })
    }
  }
  if (begun(plan, id, phase.name) && !deviated(plan, id, phase.name)) {
    const earlier = notBegunBefore(compiled, phase, plan)
    const tell = (code: 'phases/order' | 'phases/earlierNotNoted', phases: readonly CompiledPhase[]): void => {
      const slots = { phase: label, earlier: phases.map((each) => each.phase.label), n: phases.length }
      if (phases.length > 0) findings.push(ownFinding(code, about, slots, path))
    }
    const isNoted = (each: CompiledPhase): boolean => stateOf(plan, id, each.name) !== undefined
    tell('phases/order', earlier.filter(isNoted))
    tell(
      'phases/earlierNotNoted',
      earlier.filter((each) => !isNoted(each)),
    )
    for (const artefact of phase.phase.needs ?? []) {
      if (Object.hasOwn(plan.artefacts, artefact.kind)) continue
      const both = [...about, { kind: 'artefact', id: artefact.kind }]
      findings.push(ownFinding('phases/needAbsent', both, { phase: label, title: artefact.title }, path))
    }
  }
  const verdict: Verdict = verdicts.length === 0 ? { kind: 'notApplicable', why: noCriteria } : foldVerdicts(verdicts)
  return { verdict, findings, missing: awaited }
}

const deviated = (plan: Plan, model: string, phase: string): boolean =>
  plan.deviations.some((deviation) => deviation.model === model && deviation.phase === phase)

/**
 * The phases before this one that have not begun as far as is noted, in the model's order, as far back as nothing has; none when a shortcut leads
 * here.
 */
function notBegunBefore(compiled: Compiled, phase: CompiledPhase, plan: Plan): readonly CompiledPhase[] {
  if (phase.shortcuts.some((from) => begun(plan, compiled.id, from))) return []
  const found = new Set<CompiledPhase>()
  const look = (names: readonly string[]): void => {
    for (const name of names) {
      const earlier = compiled.phases.find((each) => each.name === name)
      if (earlier === undefined || found.has(earlier) || begun(plan, compiled.id, name)) continue
      if (!deviated(plan, compiled.id, name)) found.add(earlier)
      look(earlier.before)
    }
  }
  look(phase.before)
  return compiled.phases.filter((each) => found.has(each))
}
