import type { TheoryIndex } from './indexOf.js'
import { reached } from './reached.js'

/**
 * Places of outcomes and goals that no activity leads to, near or far: those of {@link unled}, and those that only resources, conditions or nodes
 * of that kind lead to. O(n + m).
 */
export function unsupported(index: TheoryIndex): readonly number[] {
  const led = reached(index, index.activities, 'along')
  const found: number[] = []
  index.theory.nodes.forEach(({ is }, place) => {
    if ((is === 'outcome' || is === 'goal') && led[place] === 0) found.push(place)
  })
  return found
}
