import type { EntityRef } from '@groundplan/kernel'
import type { Compiled } from './compiled.js'
import { leadsTo } from './leadsTo.js'
import { mentionsOf } from './mentionsOf.js'
import type { Plan } from './plan.js'

/** Finds the place in the document that defines a thing; undefined when none does. */
export type WhereDefined = (ref: EntityRef) => readonly (string | number)[] | undefined

/**
 * A finder of definitions over all artefacts that the given models speak of. It lists them when first asked, and only then.
 *
 * @internal
 */
export function whereDefinedIn(plan: Plan, models: readonly Compiled[]): WhereDefined {
  let places: Map<string, readonly (string | number)[]> | undefined
  const keyOf = (ref: EntityRef): string => JSON.stringify([ref.kind, ref.id])
  return (ref) => {
    if (places === undefined) {
      places = new Map()
      for (const artefact of new Set(models.flatMap((model) => model.artefacts)))
        for (const mention of mentionsOf(plan, artefact).list) {
          if (mention.role !== 'defines' || places.has(keyOf(mention))) continue
          const whole = ['plan', 'artefacts', artefact.kind]
          const path = [...whole, 'content', ...mention.at]
          places.set(keyOf(mention), leadsTo({ plan }, path) ? path : whole)
        }
      for (const [index, entry] of plan.journal.entries())
        places.set(keyOf({ kind: 'journalEntry', id: entry.id }), ['plan', 'journal', index])
    }
    return places.get(keyOf(ref))
  }
}
