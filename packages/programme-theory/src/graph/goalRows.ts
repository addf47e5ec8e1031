import type { TheoryIndex } from './indexOf.js'
import { strongComponents } from './strongComponents.js'

/** Which goals each activity leads to, one bit each. */
export interface GoalRows {
  /** How many words of 32 bits a row has. */
  readonly words: number
  /** Rows of activities in the order of `index.activities`; bit `g % 32` of word `g >> 5` of a row is for the goal at `index.goals[g]`. */
  readonly rows: Uint32Array
}

/** So many words are carried along at a time: 256 goals, so that a large theory stays within the processor's cache. */
const BLOCK = 8

/**
 * Carries the goals against the arrows, component by component, 256 goals at a time: O((n + m) · ⌈goals / 32⌉) in time, and in memory one bit for
 * each activity and goal beside 32 bytes for each node.
 */
export function goalRows(index: TheoryIndex): GoalRows {
  const { to, outStart, outLinks, activities, goals } = index
  const { count, of, members, start } = strongComponents(index)
  const words = Math.ceil(goals.length / 32)
  const rows = new Uint32Array(activities.length * words)
  const block = Math.min(BLOCK, words)
  const carried = new Uint32Array(count * block)
  for (let first = 0; first < words; first += block) {
    const width = Math.min(block, words - first)
    if (first > 0) carried.fill(0)
    const end = Math.min(goals.length, (first + width) * 32)
    for (let g = first * 32; g < end; g += 1) {
      const word = (of[goals[g] as number] as number) * block + (g >> 5) - first
      carried[word] = (carried[word] as number) | (1 << (g & 31))
    }
    for (let c = 0; c < count; c += 1) {
      const own = c * block
      for (let i = start[c] as number; i < (start[c + 1] as number); i += 1) {
        const node = members[i] as number
        for (let at = outStart[node] as number; at < (outStart[node + 1] as number); at += 1) {
          const other = (of[to[outLinks[at] as number] as number] as number) * block
          if (other === own) continue
          for (let w = 0; w < width; w += 1) {
            carried[own + w] = (carried[own + w] as number) | (carried[other + w] as number)
          }
        }
      }
    }
    for (let a = 0; a < activities.length; a += 1) {
      const own = (of[activities[a] as number] as number) * block
      rows.set(carried.subarray(own, own + width), a * words + first)
    }
  }
  return { words, rows }
}
