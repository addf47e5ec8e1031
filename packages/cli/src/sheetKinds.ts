import type { Artefact } from '@groundplan/kernel'
import type { Assessable, Plan } from '@groundplan/planning-models'
import { artefactsOf } from '@groundplan/report'
import { isAsked } from './isAsked.js'

/** The kinds of content that get sheets: those that are known anyway, those of the models that the plan uses, and those that it holds. */
export function sheetKinds(plan: Plan, models: readonly Assessable[], known: readonly Artefact[]): readonly Artefact[] {
  const kinds = new Map<string, Artefact>()
  const used = models.filter((model) => isAsked(model, plan))
  for (const one of [...known, ...artefactsOf(used)]) kinds.set(one.kind, one)
  for (const one of artefactsOf(models)) if (Object.hasOwn(plan.artefacts, one.kind)) kinds.set(one.kind, one)
  return [...kinds.values()]
}
