import { nearestIds } from './nearestIds.js'

/** What to throw when a caller names a part that a theory does not have: says which ids are near, or that none is. */
export function notThere(what: string, id: string, where: string, ids: Iterable<string>): TypeError {
  const near = nearestIds(id, ids)
  const remedy =
    near.length > 0
      ? `Nearest: ${near.map((one) => JSON.stringify(one)).join(', ')}.`
      : 'No id there is like it; ids are given as the theory has them.'
  return new TypeError(`${where} has no ${what} ${JSON.stringify(id)}. ${remedy}`)
}
