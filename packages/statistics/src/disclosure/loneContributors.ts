import type { OwnCell } from './completed.js'
import type { Relation } from './layout.js'

/**
 * The cells of each person who is alone in one, and so knows its amount: the cell, and the margins in which nobody else is. Two such persons in one sum
 * would tell each other (Hundepool et al., Statistical Disclosure Control (Wiley, 2012), chapter 4, on singletons).
 */
export function loneContributors(
  cells: readonly OwnCell[],
  relations: readonly Relation[],
): readonly (readonly number[])[] {
  const alone = (id: number): boolean => cells[id]?.count === 1
  const group = new Map<number, number[]>()
  cells.forEach((_, id) => {
    if (alone(id)) group.set(id, [id])
  })
  for (const { total, parts } of relations) {
    const [one, other] = [group.get(total), group.get(parts.find(alone) ?? -1)]
    if (one === undefined || other === undefined || one === other) continue
    one.push(...other)
    for (const id of other) group.set(id, one)
  }
  return [...new Set(group.values())]
}
