import { type Horizon, standardHorizons } from '../model/horizon.js'
import type { Theory } from '../model/theory.js'
import { canonicalText } from './canonicalText.js'
import { type MergedValue, mergeValues } from './mergeTheoriesValues.js'

type Years = Horizon['years']

/**
 * The ids of the merged horizons from first to last: the first theory's in its order, and what others have besides, each between those it stood
 * between there and, as far as that leaves open, by its years. Undefined where no theory lists horizons. Lists that differ are a conflict, in
 * which all stand; a list that is chosen stands alone.
 */
export function mergeHorizons(
  theories: readonly Theory[],
  idIn: (source: number, id: string) => string,
  yearsOf: (id: string) => Years,
  settle: (field: string, value: MergedValue) => unknown,
): readonly string[] | undefined {
  if (theories.every(({ horizons }) => horizons === undefined)) return undefined
  const lists = theories.map(({ horizons }, source) => (horizons ?? standardHorizons).map(({ id }) => idIn(source, id)))
  const order = [...(lists[0] ?? [])]
  for (const list of lists) {
    list.forEach((id, at) => {
      if (!order.includes(id)) order.splice(placeFor(id, list.slice(0, at), list.slice(at + 1), order, yearsOf), 0, id)
    })
  }
  const said = mergeValues(
    lists.map((value, source) => ({ source, value })),
    'whole',
  )
  const united = canonicalText(order) !== canonicalText(lists[0])
  return settle('horizons', united ? { ...said, value: order, united } : said) as readonly string[]
}

/** Where a new horizon comes: after those before it in its own list and before those after it, and there by its years. */
function placeFor(
  id: string,
  before: readonly string[],
  after: readonly string[],
  order: readonly string[],
  yearsOf: (id: string) => Years,
): number {
  const last = Math.max(-1, ...before.map((one) => order.indexOf(one)))
  const next = order.findIndex((one, at) => at > last && after.includes(one))
  const end = next === -1 ? order.length : next
  const years = yearsOf(id)
  let later = -1
  for (let at = end - 1; years !== undefined && at > last; at -= 1) {
    const others = yearsOf(order[at] as string)
    if (others === undefined) continue
    if ((others.from - years.from || others.to - years.to) <= 0) return at + 1
    later = at
  }
  // No year before its own: right after what it followed there, or else right before what comes later.
  return last !== -1 ? last + 1 : later !== -1 ? later : end
}
