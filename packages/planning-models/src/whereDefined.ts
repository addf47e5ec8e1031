import type { Artefact, EntityRef, Mention } from '@groundplan/kernel'
import type { Compiled } from './compiled.js'
import { leadsTo } from './leadsTo.js'
import { mentionsOf } from './mentionsOf.js'
import type { Plan } from './plan.js'

type Path = readonly (string | number)[]

/** Finds the place in the document that defines a thing. */
export interface WhereDefined {
  /** The first place that defines it; undefined when none does. */
  place(ref: EntityRef): Path | undefined
  /** Whether more than one place does, which is a fault in the plan. */
  twice(ref: EntityRef): boolean
}

interface Definition {
  readonly artefact: Artefact
  readonly mention: Mention
  twice: boolean
}
type Definitions = Map<string, Map<string, Definition>>

/**
 * A finder of definitions over all artefacts that the given models speak of. It lists them by kind and id when first asked, and only then.
 *
 * @internal
 */
export function whereDefinedIn(plan: Plan, models: readonly Compiled[]): WhereDefined {
  let known: Definitions | undefined
  const find = ({ kind, id }: EntityRef): Definition | undefined => {
    known ??= definitions(plan, models)
    return known.get(kind)?.get(id)
  }
  return {
    place(ref) {
      if (ref.kind === 'journalEntry') {
        const index = plan.journal.findIndex((entry) => entry.id === ref.id)
        if (index !== -1) return ['plan', 'journal', index]
      }
      const found = find(ref)
      if (found === undefined) return undefined
      const whole = ['plan', 'artefacts', found.artefact.kind]
      const path = [...whole, 'content', ...found.mention.at]
      return leadsTo({ plan }, path) ? path : whole
    },
    twice(ref) {
      if (ref.kind === 'journalEntry') return plan.journal.filter((entry) => entry.id === ref.id).length > 1
      return find(ref)?.twice ?? false
    },
  }
}

function definitions(plan: Plan, models: readonly Compiled[]): Definitions {
  const places: Definitions = new Map()
  for (const artefact of new Set(models.flatMap((model) => model.artefacts)))
    for (const mention of mentionsOf(plan, artefact).list) {
      if (mention.role !== 'defines') continue
      let ofKind = places.get(mention.kind)
      if (ofKind === undefined) {
        ofKind = new Map()
        places.set(mention.kind, ofKind)
      }
      const before = ofKind.get(mention.id)
      if (before === undefined) ofKind.set(mention.id, { artefact, mention, twice: false })
      else before.twice = true
    }
  return places
}
