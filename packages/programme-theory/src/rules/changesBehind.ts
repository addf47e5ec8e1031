import type { TheoryIndex } from '../graph/indexOf.js'
import type { InTheory } from './inTheories.js'
import { type TimeOrder, yearsOf } from './timeOrder.js'

/**
 * The latest changes that lead to each activity or output, straight or by way of others of them: the place of the latest by its years, by the order
 * of the horizons among those without years, and among all. Whether any change behind is later than some other change, one of these is. O(n + m).
 */
export function changesBehind({ index, theory }: InTheory, order: TimeOrder): (place: number) => readonly number[] {
  const isBetween = theory.nodes.map(({ is }) => is === 'activity' || is === 'output')
  const inOrder = order.latestFirst('order')
  const undated = inOrder.filter((place) => {
    const horizon = order.whenOf(place)
    return horizon !== undefined && yearsOf(horizon) === undefined
  })
  const found = [order.latestFirst('years'), undated, inOrder].map((changes) => firstToReach(index, changes, isBetween))
  return (place) => found.flatMap((behind) => (behind[place] === -1 ? [] : [behind[place] as number]))
}

/** For each node that lies between: the first of the changes that leads there through nothing but such nodes; -1 for none. */
function firstToReach(
  { size, to, outStart, outLinks }: TheoryIndex,
  changes: readonly number[],
  isBetween: readonly boolean[],
): Int32Array {
  const found = new Int32Array(size).fill(-1)
  for (const change of changes) {
    const open = [change]
    for (let place = open.pop(); place !== undefined; place = open.pop())
      for (let at = outStart[place] as number; at < (outStart[place + 1] as number); at += 1) {
        const next = to[outLinks[at] as number] as number
        if (isBetween[next] !== true || found[next] !== -1) continue
        found[next] = change
        open.push(next)
      }
  }
  return found
}
