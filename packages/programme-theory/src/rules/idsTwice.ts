import type { Theories } from '../model/theory.js'
import type { InTheory } from './inTheories.js'
import type { Referring } from './referencesIn.js'
import { theoryRef } from './refs.js'

/**
 * The lists of a theory whose ids are its own business (horizons, boxes, notes) and that have two entries or more: which ids stand twice, undefined
 * where none does. Ids that are unique in a plan are checked by whoever reads the plan.
 */
export function* idsTwice(within: InTheory, { items }: Theories): Iterable<Referring | undefined> {
  const { theory, place } = within
  const own = items[place]
  const lists = [
    ['horizonTwice', 'horizons', own?.horizons],
    ['boxTwice', 'boxes', own?.boxes],
    ['noteTwice', 'notes', own?.notes],
  ] as const
  for (const [message, field, list = []] of lists) {
    if (list.length < 2) continue
    const seen = new Set<string>()
    const twice = new Set<string>()
    for (const { id } of list) (seen.has(id) ? twice : seen).add(id)
    const slots = { theory: theory.title, missing: [...twice] }
    yield twice.size === 0 ? undefined : { message, about: [theoryRef(theory)], at: within.atTheory(field), slots }
  }
}
