import { type Horizon, standardHorizons } from '../model/horizon.js'
import { isChange } from './changes.js'
import type { InTheory } from './inTheories.js'

/** When the changes of a theory are expected, as far as that can be compared. */
export interface TimeOrder {
  /** The horizon of a change, by the change's place; undefined for what has no place in time, or none that is known. */
  whenOf(place: number): Horizon | undefined
  /** Whether one change is expected before another: by their years where both horizons give them, else by the order of the horizons. */
  isEarlier(place: number, than: number): boolean
  /** The changes that can be compared, the latest first: by their years, or by the order of the horizons. */
  latestFirst(by: 'years' | 'order'): readonly number[]
}

/** The years of a horizon; undefined where it has none, or where they end before they begin. */
export const yearsOf = ({ years }: Horizon): Horizon['years'] =>
  years !== undefined && years.from <= years.to ? years : undefined

/** The order of the changes of one theory. */
export function timeOrder({ theory, index, node }: InTheory): TimeOrder {
  const horizons: readonly Horizon[] = theory.horizons ?? standardHorizons
  const rankOf = (place: number): number => (isChange(node(place)) ? (index.stage[place] as number) - 3 : -1)
  const whenOf = (place: number): Horizon | undefined => horizons[rankOf(place)]
  const yearsAt = (place: number): Horizon['years'] => {
    const horizon = whenOf(place)
    return horizon && yearsOf(horizon)
  }
  return {
    whenOf,
    isEarlier(place, than) {
      if (whenOf(place) === undefined || whenOf(than) === undefined) return false
      const [years, after] = [yearsAt(place), yearsAt(than)]
      if (years !== undefined && after !== undefined) return years.to < after.from
      return rankOf(place) < rankOf(than)
    },
    latestFirst(by) {
      const places = theory.nodes.flatMap((_, place) =>
        (by === 'years' ? yearsAt(place) : whenOf(place)) === undefined ? [] : [place],
      )
      const value = (place: number): number => (by === 'years' ? (yearsAt(place)?.from as number) : rankOf(place))
      // By id where they are alike, so that the order of the list decides nothing.
      return places.sort((a, b) => value(b) - value(a) || (node(a).id < node(b).id ? -1 : 1))
    },
  }
}
