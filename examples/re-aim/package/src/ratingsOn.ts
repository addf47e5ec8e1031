import type { Datum } from '@groundplan/planning-models'

/** A rating of something, which is named by its id under `K`. */
export type Rating<K extends string> = { readonly [key in K]: string } & {
  readonly id: string
  readonly construct: string
  readonly rating: Datum<number>
}

/** The ratings on a construct by the id of what is rated, each with its place in the register. There may be several, by different people. */
export function ratingsOn<K extends string, R extends Rating<K>>(
  construct: R['construct'],
  ratings: readonly R[],
  thing: K,
): ReadonlyMap<string, readonly (readonly [place: number, rating: R])[]> {
  const found = new Map<string, (readonly [number, R])[]>()
  for (const [place, rating] of ratings.entries()) {
    if (rating.construct !== construct) continue
    const before = found.get(rating[thing])
    if (before === undefined) found.set(rating[thing], [[place, rating]])
    else before.push([place, rating])
  }
  return found
}
