import { type Artefact, type EntityRef, type Finding, isBefore, type Text } from '@groundplan/kernel'
import { excerpt } from '@groundplan/kernel/document'
import { checkReferences } from './checkReferences.js'
import { type Compiled, compiled } from './compiled.js'
import { ownFinding } from './finding.js'
import type { Known } from './known.js'
import type { PlanningModel } from './model.js'
import { open } from './open.js'
import type { ModelUse, Plan } from './plan.js'

/**
 * What is to be said of a plan that has the shape of one: content that cannot be read, models that are not at hand, ids that clash or lead
 * nowhere. Nothing here keeps the plan from being used.
 *
 * @internal
 */
export function inspectPlan(plan: Plan, known: Known): readonly Finding[] {
  const ready = (known.models ?? []).map(compiled)
  // What is not run brings no kinds of content along: said first, or the reader would look for a package that is there.
  const findings: Finding[] = ready.flatMap((each) => (each.runs ? [] : each.findings))
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
  const models = new Map<string, Compiled>()
  for (const each of ready) if (each.model !== undefined && !models.has(each.id)) models.set(each.id, each)
  findings.push(
    ...checkPeriod(plan),
    ...checkModels(plan, models),
    ...checkJournal(plan),
    ...checkDecisions(plan),
    ...checkReferences(plan, readable, unreadable),
  )
  return findings
}

function checkPeriod({ id, period: { from, to } }: Plan): readonly Finding[] {
  if (to === undefined || isBefore(to, from) !== true) return []
  const slots = { from: { date: from }, to: { date: to } }
  return [ownFinding('plan/periodReversed', [{ kind: 'plan', id }], slots, ['plan', 'period', 'to'])]
}

function checkModels(plan: Plan, loaded: ReadonlyMap<string, Compiled>): readonly Finding[] {
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
    const found = loaded.get(use.id)
    if (found?.model === undefined) findings.push(ownFinding('plan/modelNotLoaded', about, { model: use.id }, path))
    else if (found.runs) findings.push(...compareUse(use, found.model, about, path))
  }
  for (const [id, phases] of Object.entries(plan.phases)) {
    const found = loaded.get(id)
    if (found?.model === undefined || !found.runs) continue
    const { model } = found
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

/** How the model that a plan was made with differs from the one at hand. */
function compareUse(
  use: ModelUse,
  model: PlanningModel,
  about: readonly EntityRef[],
  path: readonly (string | number)[],
): readonly Finding[] {
  if (model.contract !== use.contract) {
    const slots = { model: use.id, contract: use.contract, known: model.contract }
    return [ownFinding('plan/newerModelContract', about, slots, [...path, 'contract'])]
  }
  if (model.version === use.version) return []
  const slots = { model: use.id, version: use.version, known: model.version }
  return [ownFinding('plan/modelVersion', about, slots, [...path, 'version'])]
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

function checkDecisions({ decisionsWanted = [] }: Plan): readonly Finding[] {
  const seen = new Set<string>()
  const told = new Set<string>()
  return decisionsWanted.flatMap(({ id }, index) => {
    if (!seen.has(id) || told.has(id)) {
      seen.add(id)
      return []
    }
    told.add(id)
    return [
      ownFinding('plan/decisionTwice', [{ kind: 'decisionWanted', id }], { id }, [
        'plan',
        'decisionsWanted',
        index,
        'id',
      ]),
    ]
  })
}
