import type { Datum, EntityRef, Period, Text } from '@groundplan/kernel'
import type { TheoryActivity } from '../model/node.js'
import type { ActivityRegister, RegisteredActivity } from './activityRegister.js'
import type { InTheory } from './inTheories.js'
import { nodeRef } from './refs.js'

interface Facts {
  readonly when: Period
  readonly groups: readonly string[]
  readonly deliveredBy: readonly EntityRef[]
}

/** What is known of a field of an activity, and where it stands, or would have to be written. */
export interface ActivityFact<T> {
  readonly datum: Datum<T> | undefined
  readonly home: EntityRef
  readonly at: readonly ['theories' | 'activities', ...(string | number)[]]
}

/** An activity of a theory, by its place there, with the fact that a rule is about. */
export interface ActivityWith<T> {
  readonly place: number
  readonly fact: ActivityFact<T>
}

/** The activities of theories together with what the register says of them. */
export interface ActivityFacts {
  nameOf(id: string): Text | undefined
  registered(node: TheoryActivity): RegisteredActivity | undefined
  /** A field of the activity at a place: what the theory says, else what the register says of the activity that the theory names. */
  of<F extends keyof Facts>(within: InTheory, place: number, field: F): ActivityFact<Facts[F]>
  /** The activities that a field is a question for; those that share one entry of the register once, however many theories use them. */
  each<F extends keyof Facts>(field: F): (within: InTheory) => Iterable<ActivityWith<Facts[F]>>
}

/** Reads facts of activities where they stand, so that nobody is asked in the theory for what the register knows. */
export function activityFacts(register: ActivityRegister | undefined): ActivityFacts {
  const places = new Map<string, number>()
  for (const [place, { id }] of (register?.items ?? []).entries()) if (!places.has(id)) places.set(id, place)
  const placeOf = (id: string | undefined): number | undefined => (id === undefined ? undefined : places.get(id))
  const at = (place: number | undefined): RegisteredActivity | undefined =>
    place === undefined ? undefined : register?.items[place]
  const of: ActivityFacts['of'] = (within, place, field) => {
    const node = within.node(place) as TheoryActivity
    const home = placeOf(node.activity)
    const registered = at(home)
    const own = node[field] as ActivityFact<Facts[typeof field]>['datum']
    if (own !== undefined || registered === undefined || home === undefined)
      return { datum: own, home: nodeRef(node), at: within.atNode(place, field) }
    return {
      datum: registered[field] as typeof own,
      home: { kind: 'activity', id: registered.id },
      at: ['activities', 'items', home, field],
    }
  }
  return {
    nameOf: (id) => at(placeOf(id))?.name,
    registered: (node) => at(placeOf(node.activity)),
    of,
    each(field) {
      const seen = new Set<string>()
      return function* (within) {
        for (const place of within.index.activities) {
          const fact = of(within, place, field)
          const key = `${fact.home.kind} ${fact.home.id}`
          if (fact.datum?.is === 'notApplicable' || seen.has(key)) continue
          seen.add(key)
          yield { place, fact }
        }
      }
    },
  }
}
