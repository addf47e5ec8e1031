import { type Assessable, canRun, type Plan } from '@groundplan/planning-models'

/**
 * Whether a model or rule set that comes along puts its questions to a plan without being named: a model when the plan uses it, a rule set when the
 * plan holds all that one of its rules cannot do without.
 */
export function isAsked(one: Assessable, plan: Plan): boolean {
  if ('phases' in one || !canRun(one)) return plan.models.some((model) => model.id === one.id)
  return Object.values(one.rules).some(({ reads }) => {
    const needed = Object.values(reads).flatMap((readable) => ('kind' in readable ? [readable.kind] : []))
    return needed.length > 0 && needed.every((kind) => Object.hasOwn(plan.artefacts, kind))
  })
}
