import { standardHorizons } from '../model/horizon.js'
import type { Theory } from '../model/theory.js'
import { type MergedValue, mergeValues } from './mergeTheoriesValues.js'

/**
 * The ids of the merged horizons from first to last: the leading list, and what others have besides after what it followed there. Undefined where
 * no theory lists horizons. Lists that differ are a conflict, in which the list that stands leads.
 */
export function mergeHorizons(
  theories: readonly Theory[],
  idIn: (source: number, id: string) => string,
  settle: (field: string, value: MergedValue) => unknown,
): readonly string[] | undefined {
  if (theories.every(({ horizons }) => horizons === undefined)) return undefined
  const lists = theories.map(({ horizons }, source) => (horizons ?? standardHorizons).map(({ id }) => idIn(source, id)))
  const said = lists.map((value, source) => ({ source, value }))
  const order = [...(settle('horizons', mergeValues(said, 'whole')) as readonly string[])]
  for (const list of lists) {
    list.forEach((id, at) => {
      if (order.includes(id)) return
      order.splice(at === 0 ? 0 : order.indexOf(list[at - 1] as string) + 1, 0, id)
    })
  }
  return order
}
