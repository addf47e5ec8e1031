import { type Artefact, type Finding, isBefore, type Text } from '@groundplan/kernel'
import { excerpt } from '@groundplan/kernel/document'
import { checkReferences } from './checkReferences.js'
import { compiled } from './compiled.js'
import { ownFinding } from './finding.js'
import type { Known } from './known.js'
import type { PlanningModel } from './model.js'
import { open } from './open.js'
import type { Plan } from './plan.js'

/**
 * What is to be said of a plan that has the shape of one: content that cannot be read, models that are not at hand, ids that clash or lead
 * nowhere. Nothing here keeps the plan from being used.
 *
 * @internal
 */
export function inspectPlan(plan: Plan, known: Known): readonly Finding[] {
  const ready = (known.models ?? []).map(compiled)
  const findings: Finding[] = []
  const readable: Artefact[] = []
  const unreadable: Text[] = []
  for (const kind of Object.keys(plan.artefacts)) {
    let artefact = known.artefacts?.find((each) => each.kind === kind)
    for (const model of ready) artefact ??= model.byKind.get(kind)
    const about = [{ kind: 'artefact', id: kind }]
    if (artefact === undefined) {
      unreadable.push(excerpt(kind))
      findings.push(ownFinding('plan/unknownKind', about, { kind }, ['plan', 'artefacts', kind]))
      continue
    }
    const { held } = open(plan, artefact)
    if (held.is === 'present') readable.push(artefact)
    else unreadable.push(artefact.title)
    if (held.is === 'invalid') findings.push(...held.findings)
    if (held.is === 'newer') {
      const slots = { title: artefact.title, version: held.version, known: artefact.version }
      findings.push(ownFinding('plan/newerArtefact', about, slots, ['plan', 'artefacts', kind, 'version']))
    }
  }
  const models = new Map<string, PlanningModel>()
  for (const { id, model } of ready) if (model !== undefined && !models.has(id)) models.set(id, model)
  findings.push(
    ...checkPeriod(plan),
    ...checkModels(plan, models),
    ...checkJournal(plan),
    ...checkReferences(plan, readable, unreadable),
  )
  return findings
}

function checkPeriod({ id, period: { from, to } }: Plan): readonly Finding[] {
  if (to === undefined || isBefore(to, from) !== true) return []
  const slots = { from: { date: from }, to: { date: to } }
  return [ownFinding('plan/periodReversed', [{ kind: 'plan', id }], slots, ['plan', 'period', 'to'])]
}

function checkModels(plan: Plan, loaded: ReadonlyMap<string, PlanningModel>): readonly Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const [index, use] of plan.models.entries()) {
    const about = [{ kind: 'model', id: use.id }]
    const path = ['plan', 'models', index]
    if (seen.has(use.id)) {
      if (!twice.has(use.id)) findings.push(ownFinding('plan/modelTwice', about, { model: use.id }, path))
      twice.add(use.id)
      continue
    }
    seen.add(use.id)
    const model = loaded.get(use.id)
    if (model === undefined) findings.push(ownFinding('plan/modelNotLoaded', about, { model: use.id }, path))
    else if (model.contract !== use.contract) {
      const slots = { model: use.id, contract: use.contract, known: model.contract }
      findings.push(ownFinding('plan/modelContract', about, slots, [...path, 'contract']))
    } else if (model.version !== use.version) {
      const slots = { model: use.id, version: use.version, known: model.version }
      findings.push(ownFinding('plan/modelVersion', about, slots, [...path, 'version']))
    }
  }
  for (const [id, phases] of Object.entries(plan.phases)) {
    const model = loaded.get(id)
    if (model === undefined) continue
    for (const phase of Object.keys(phases)) {
      if (Object.hasOwn(model.phases, phase)) continue
      const about = [{ kind: 'phase', id: `${id}/${phase}` }]
      findings.push(
        ownFinding('plan/phaseUnknown', about, { phase, model: model.title }, ['plan', 'phases', id, phase]),
      )
    }
  }
  return findings
}

function checkJournal(plan: Plan): readonly Finding[] {
  const findings: Finding[] = []
  const seen = new Map<string, number>()
  for (const [index, { id }] of plan.journal.entries()) {
    const times = seen.get(id) ?? 0
    seen.set(id, times + 1)
    if (times !== 1) continue
    findings.push(
      ownFinding('plan/journalTwice', [{ kind: 'journalEntry', id }], { id }, ['plan', 'journal', index, 'id']),
    )
  }
  return findings
}
