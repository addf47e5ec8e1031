import type { Artefact, Readable } from '@groundplan/kernel'
import { type Assessable, canRun } from '@groundplan/planning-models'

const artefactIn = (readable: Readable): Artefact | undefined => {
  if ('optional' in readable) return readable.optional
  return 'kind' in readable ? readable : undefined
}

/**
 * The artefacts that models and rule sets read, need or yield, once per kind, in the order in which they are first named. Models that
 * cannot be run here, such as those of another contract, have none.
 *
 * ```ts
 * import { defineArtefact, defineRule, defineRuleSet, judge } from '@groundplan/kernel'
 * import { artefactsOf } from '@groundplan/report'
 * import * as z from 'zod'
 * const benches = defineArtefact({ kind: '@example/parks/benches', version: 1, title: { en: 'Benches', da: 'Bænke' }, schema: z.object({}) })
 * const own = { en: 'Example', da: 'Eksempel' }
 * const rule = defineRule({ label: own, why: own, cites: [{ own }], weight: 'advice', reads: { benches }, messages: {}, check: () => judge([], () => undefined) })
 * artefactsOf([defineRuleSet({ id: '@example/parks', sources: {}, rules: { rule } })]).map(({ kind }) => kind) // => ['@example/parks/benches']
 * ```
 */
export function artefactsOf(models: readonly Assessable[]): readonly Artefact[] {
  const found = new Map<string, Artefact>()
  const add = (artefact: Artefact | undefined): void => {
    if (artefact !== undefined && !found.has(artefact.kind)) found.set(artefact.kind, artefact)
  }
  for (const model of models.filter(canRun)) {
    if ('phases' in model)
      for (const phase of Object.values(model.phases))
        for (const one of [...(phase.needs ?? []), ...(phase.yields ?? [])]) add(one)
    for (const rule of Object.values(model.rules))
      for (const readable of Object.values(rule.reads)) add(artefactIn(readable))
    if ('views' in model)
      for (const view of Object.values(model.views))
        for (const readable of Object.values(view.reads)) add(artefactIn(readable))
  }
  return [...found.values()]
}
