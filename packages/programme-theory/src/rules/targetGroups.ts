import { type Datum, knownValue } from '@groundplan/kernel'
import type { Goal, Outcome } from '../model/node.js'
import { isChange } from './changes.js'
import type { InTheory } from './inTheories.js'

/** The groups in which a change is to happen, each once with where that is said; `undefined` where they would have to be known. */
export interface TargetGroups {
  readonly place: number
  readonly change: Outcome | Goal
  readonly groups: readonly { readonly id: string; readonly at: ReturnType<InTheory['atNode']> }[] | undefined
}

/**
 * The target groups of the outcomes and goals of a theory: those that the change names; for a goal that leaves them out, those of its focus areas.
 * An outcome that leaves them out is on the way, and not asked; nor is a goal that organisations or the community are to reach.
 */
export function* targetGroups(within: InTheory): Iterable<TargetGroups> {
  const areas = new Map((within.theory.focusAreas ?? []).map(({ id, groups }) => [id, groups]))
  const goals = new Set(within.index.goals)
  for (const [place, change] of within.theory.nodes.entries()) {
    if (!isChange(change) || change.groups?.is === 'notApplicable') continue
    if (change.groups !== undefined) {
      const own = knownValue(change.groups)?.map((id, i) => ({ id, at: within.atNode(place, 'groups', 'value', i) }))
      yield { place, change, groups: own && once(own) }
    } else if (goals.has(place)) {
      const ofAreas = once(
        (change.focusAreas ?? []).flatMap((area, i) =>
          (knownValue(areas.get(area)) ?? []).map((id) => ({ id, at: within.atNode(place, 'focusAreas', i) })),
        ),
      )
      if (ofAreas.length > 0) yield { place, change, groups: ofAreas }
      else if (isOfPeople(change.level)) yield { place, change, groups: undefined }
    }
  }
}

const isOfPeople = (level: Datum<string> | undefined): boolean =>
  level?.is !== 'notApplicable' && (knownValue(level) ?? 'person') === 'person'

function once<T extends { readonly id: string }>(groups: readonly T[]): readonly T[] {
  const found = new Map<string, T>()
  for (const group of groups) if (!found.has(group.id)) found.set(group.id, group)
  return [...found.values()]
}
