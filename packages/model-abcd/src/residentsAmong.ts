import type { EntityRef, Missing } from '@groundplan/kernel'
import { missing } from '@groundplan/planning-models'
import { type ActorEntry, nameOf, ofResidents } from './refs.js'

/** Whether any of the actors consists of residents; where none is known to and some are not known of, the questions that would tell. */
export function residentsAmong(
  refs: readonly EntityRef[],
  actor: (ref: EntityRef) => ActorEntry | undefined,
): boolean | readonly Missing[] {
  const residents = refs.map((ref) => ofResidents(actor(ref)))
  if (residents.includes(true)) return true
  if (!residents.includes(undefined)) return false
  return refs
    .filter((_, k) => residents[k] === undefined)
    .map((ref) =>
      missing(
        ref,
        'ofResidents',
        { en: 'Does {actor} consist of residents?', da: 'Består {actor} af beboere?' },
        { actor: nameOf(ref, actor(ref)) },
      ),
    )
}
