import type { AttackValue } from './attackSystem.js'
import type { OwnCell } from './completed.js'
import type { Layout } from './layout.js'
import type { Measure } from './measure.js'
import type { Sensitivity } from './primarySuppression.js'
import type { StatedRules } from './suppressionRules.js'

/** Whether an interval of counts, or of magnitudes, is as wide as the rules ask of what readers can defend. */
export const wideEnough = (
  measure: 'count' | 'magnitude',
  rules: StatedRules,
  lower: number,
  upper: number,
): boolean =>
  measure === 'count'
    ? upper - lower >= rules.width
    : upper === Infinity || (upper > lower && upper - lower >= rules.magnitudeWidth * upper * (1 - 1e-9))

/** The least that a withheld count can be: with zeros shown, what is withheld is none. */
export const leastCount = ({ zero }: StatedRules): number => (zero === 'shown' ? 1 : 0)

/** Magnitudes are attacked in thousandths of the largest, so that amounts of any unit suit the solver. */
export const magnitudeUnit = (amounts: readonly number[]): number => Math.max(Number.MIN_VALUE * 1e6, ...amounts) / 1000

/** The measures to protect: the count, and the magnitude when a cell has one. */
export function measuresOf(
  cells: readonly OwnCell[],
  sensitivities: readonly (Sensitivity | undefined)[],
  { relations, shown }: Pick<Layout, 'relations' | 'shown'>,
  rules: StatedRules,
): readonly Measure[] {
  const least = leastCount(rules)
  const counts = cells.map(({ count }, id): AttackValue => {
    if (id >= shown) return 'hidden'
    return typeof count === 'number' ? count : 'nothing'
  })
  const movable = (id: number): boolean => Number(counts[id]) >= least
  const count: Measure = {
    name: 'count',
    values: counts,
    relations,
    floor: least,
    whole: true,
    scale: Math.max(1, ...counts.map((value) => Number(value) || 0)),
    wide: (_, lower, upper) => wideEnough('count', rules, lower, upper),
    movable,
    moves: (id) => {
      const value = Number(counts[id])
      const down = value - least
      return down < rules.width ? [rules.width - down, ...(down > 0 ? [-down] : [])] : [rules.width]
    },
  }
  const amounts = cells.slice(0, shown).flatMap(({ magnitude }) => (magnitude ? [magnitude.total] : []))
  if (amounts.length === 0) return [count]
  const unit = magnitudeUnit(amounts)
  const values = cells.map(({ count: persons, magnitude }, id): AttackValue => {
    if (id >= shown) return 'hidden'
    if (typeof persons !== 'number') return 'nothing'
    return magnitude ? magnitude.total / unit : persons === 0 ? 0 : 'hidden'
  })
  const needed = (id: number): number => Number(values[id]) + (sensitivities[id]?.above ?? 0) / unit
  const magnitude: Measure = {
    name: 'magnitude',
    values,
    relations: relations.filter(({ parts }) => parts.some((part) => typeof values[part] === 'number')),
    floor: 0,
    whole: false,
    scale: 1000,
    wide: (id, lower, upper) => wideEnough('magnitude', rules, lower, upper) && upper >= needed(id) * (1 - 1e-9),
    movable,
    moves: (id) => {
      const value = Number(values[id])
      // A little more than asked, so that rounding leaves it wide enough; an amount of nothing must be able to be something.
      return [1.0001 * Math.max(needed(id) - value, (value * rules.magnitudeWidth) / (1 - rules.magnitudeWidth), 0.01)]
    },
  }
  return [count, magnitude]
}
