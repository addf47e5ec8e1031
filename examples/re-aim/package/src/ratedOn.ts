import { type Rating, ratingsOn } from './ratingsOn.js'

/** A rating that is known: its place in the register, its id, and the step of the scale. */
export interface KnownRating {
  readonly place: number
  readonly id: string
  readonly step: number
}

/**
 * The things that a construct applies to, each with its known ratings. A thing whose ratings on it all say "not applicable" is left out; one
 * that nobody has rated is there, with nothing known.
 */
export function ratedOn<T extends { readonly id: string }, K extends string, R extends Rating<K>>(
  construct: R['construct'],
  things: readonly T[],
  ratings: readonly R[],
  thing: K,
): readonly (readonly [thing: T, known: readonly KnownRating[]])[] {
  const given = ratingsOn(construct, ratings, thing)
  return things.flatMap((one) => {
    const mine = given.get(one.id) ?? []
    if (mine.length > 0 && mine.every(([, { rating }]) => rating.is === 'notApplicable')) return []
    const known = mine.flatMap(([place, { id, rating }]) =>
      rating.is === 'known' ? [{ place, id, step: rating.value }] : [],
    )
    return [[one, known] as const]
  })
}
