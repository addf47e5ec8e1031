import type { TheoryIndex } from '../graph/indexOf.js'
import { strongComponents } from '../graph/strongComponents.js'
import { cameBy } from './cameBy.js'
import { steps } from './linkBounds.js'
import { spreadFrom } from './spread.js'

/** How strongly each of some starts leads to each of some ends, by start and then by end; -1 where it does not. */
export interface Levels {
  /** By one link. */
  readonly direct: Int8Array
  /** By a path of two or more. */
  readonly chain: Int8Array
}

/** The strongest links and chains from up to 32 starts to ends that are none of them, where each link is as strong as `bounds` says. */
export function levelsFrom(
  index: TheoryIndex,
  starts: readonly number[],
  ends: readonly number[],
  bounds: Uint8Array,
): Levels {
  const width = ends.length
  const columns = new Map(ends.map((end, column) => [end, column]))
  const direct = new Int8Array(starts.length * width).fill(-1)
  starts.forEach((start, row) => {
    for (let i = index.outStart[start] as number; i < (index.outStart[start + 1] as number); i += 1) {
      const link = index.outLinks[i] as number
      const column = columns.get(index.to[link] as number)
      if (column === undefined) continue
      const cell = row * width + column
      direct[cell] = Math.max(direct[cell] as number, bounds[link] as number)
    }
  })
  const chain = new Int8Array(starts.length * width).fill(-1)
  const spread = spreadFrom(index, starts, 'out')
  const byLevel: number[][] = steps.map(() => [])
  bounds.forEach((level, link) => {
    byLevel[level]?.push(link)
  })
  for (let level = steps.length - 1; level >= 0; level -= 1) {
    spread.letIn(byLevel[level] as number[])
    ends.forEach((end, column) => {
      const bits = spread.bits[end] as number
      for (let row = 0; bits !== 0 && row < starts.length; row += 1) {
        const cell = row * width + column
        if ((bits & (1 << row)) === 0 || chain[cell] !== -1) continue
        // The link itself may be what leads there: then the chain has to come in by another.
        if (level > (direct[cell] as number) || comesInElse(index, spread.bits, starts, row, end, bounds, level)) {
          chain[cell] = level
        }
      }
    })
  }
  // On a circle the chain that came in may have gone round by the link itself: there it is looked for without the link.
  const components = strongComponents(index)
  ends.forEach((end, column) => {
    const component = components.of[end] as number
    if ((components.start[component + 1] as number) - (components.start[component] as number) === 1) return
    starts.forEach((start, row) => {
      const cell = row * width + column
      if ((direct[cell] as number) < 0 || (chain[cell] as number) > (direct[cell] as number)) return
      chain[cell] = chainWithout(index, start, end, bounds)
    })
  })
  return { direct, chain }
}

function comesInElse(
  index: TheoryIndex,
  bits: Int32Array,
  starts: readonly number[],
  row: number,
  end: number,
  bounds: Uint8Array,
  level: number,
): boolean {
  for (let i = index.inStart[end] as number; i < (index.inStart[end + 1] as number); i += 1) {
    const link = index.inLinks[i] as number
    const from = index.from[link] as number
    if (from === starts[row] || from === end || (bounds[link] as number) < level) continue
    if (((bits[from] as number) & (1 << row)) !== 0) return true
  }
  return false
}

function chainWithout(index: TheoryIndex, start: number, end: number, bounds: Uint8Array): number {
  for (let level = steps.length - 1; level >= 0; level -= 1) {
    if (cameBy(index, start, bounds, level, { notStraightTo: end })[end] !== -1) return level
  }
  return -1
}
