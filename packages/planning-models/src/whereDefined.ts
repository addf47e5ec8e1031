import type { Artefact, EntityRef, Mention } from '@groundplan/kernel'
import type { Compiled } from './compiled.js'
import { leadsTo } from './leadsTo.js'
import { mentionsOf } from './mentionsOf.js'
import type { Plan } from './plan.js'

type Path = readonly (string | number)[]

/** Finds the place in the document that defines a thing; undefined when none does. */
export type WhereDefined = (ref: EntityRef) => Path | undefined

/**
 * A finder of definitions over all artefacts that the given models speak of. It lists them by kind and id when first asked, and only then.
 *
 * @internal
 */
export function whereDefinedIn(plan: Plan, models: readonly Compiled[]): WhereDefined {
  let places: Map<string, Map<string, { readonly artefact: Artefact; readonly mention: Mention }>> | undefined
  return ({ kind, id }) => {
    if (kind === 'journalEntry') {
      const index = plan.journal.findIndex((entry) => entry.id === id)
      if (index !== -1) return ['plan', 'journal', index]
    }
    places ??= definitions(plan, models)
    const found = places.get(kind)?.get(id)
    if (found === undefined) return undefined
    const whole = ['plan', 'artefacts', found.artefact.kind]
    const path = [...whole, 'content', ...found.mention.at]
    return leadsTo({ plan }, path) ? path : whole
  }
}

function definitions(
  plan: Plan,
  models: readonly Compiled[],
): Map<string, Map<string, { readonly artefact: Artefact; readonly mention: Mention }>> {
  const places = new Map<string, Map<string, { readonly artefact: Artefact; readonly mention: Mention }>>()
  for (const artefact of new Set(models.flatMap((model) => model.artefacts)))
    for (const mention of mentionsOf(plan, artefact).list) {
      if (mention.role !== 'defines') continue
      let ofKind = places.get(mention.kind)
      if (ofKind === undefined) {
        ofKind = new Map()
        places.set(mention.kind, ofKind)
      }
      if (!ofKind.has(mention.id)) ofKind.set(mention.id, { artefact, mention })
    }
  return places
}
