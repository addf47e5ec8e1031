import type { Artefact, Readable } from '@groundplan/kernel'
import type { Assessable } from '@groundplan/planning-models'

const artefactIn = (readable: Readable): Artefact | undefined => {
  if ('optional' in readable) return readable.optional
  return 'kind' in readable ? readable : undefined
}

/**
 * The artefacts that models and rule sets read, need or yield, once per kind, in the order in which they are first named.
 */
export function artefactsOf(models: readonly Assessable[]): readonly Artefact[] {
  const found = new Map<string, Artefact>()
  const add = (artefact: Artefact | undefined): void => {
    if (artefact !== undefined && !found.has(artefact.kind)) found.set(artefact.kind, artefact)
  }
  for (const model of models) {
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
