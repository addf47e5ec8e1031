import type { Text } from '@groundplan/kernel'
import type { TreeFigure } from '../../../treeFigure.js'
import type { Forest } from './forestOf.js'

/** The heading of each level, from the first before the roots on; only of levels where something stands. */
export function levelHeads(
  { levels = [], before = [] }: TreeFigure,
  { levels: most }: Forest,
): readonly (Text | undefined)[] {
  const ahead = Array.from({ length: most.before }, (_, i) => before[most.before - 1 - i])
  return [...ahead, ...Array.from({ length: most.after }, (_, i) => levels[i])]
}
