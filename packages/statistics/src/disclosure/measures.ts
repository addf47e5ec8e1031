import type { AttackBounds } from './attackPiece.js'
import type { AttackValue } from './attackSystem.js'
import type { OwnCell } from './completed.js'
import type { Layout } from './layout.js'
import { loneContributors } from './loneContributors.js'
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

/**
 * Whether a count that no table shows may be small and is known too well, such as that of men where women and all are shown. What is surely zero is as a zero
 * that is shown.
 */
export const tellsSmall = (rules: StatedRules, { lower, upper, least, most }: AttackBounds): boolean =>
  lower < rules.threshold && upper >= leastCount(rules) && !wideEnough('count', rules, least, most)

/** The least that a withheld count can be: with zeros shown, what is withheld is none. */
export const leastCount = ({ zero }: StatedRules): number => (zero === 'shown' ? 1 : 0)

/** Magnitudes are attacked in thousandths of the largest, so that amounts of any unit suit the solver. */
export const magnitudeUnit = (amounts: readonly number[]): number => Math.max(Number.MIN_VALUE * 1e6, ...amounts) / 1000

/** The measures to protect: the count, and the magnitude when a cell has one. */
export function measuresOf(
  cells: readonly OwnCell[],
  sensitivities: readonly (Sensitivity | undefined)[],
  { relations, shown, told }: Pick<Layout, 'relations' | 'shown' | 'told'>,
  rules: StatedRules,
): readonly Measure[] {
  const least = leastCount(rules)
  const own = cells.map(({ count }) => (typeof count === 'number' ? count : undefined))
  const counts = own.map((value, id): AttackValue => (id < shown ? (value ?? 'nothing') : 'hidden'))
  const movable = (id: number): boolean => Number(counts[id]) >= least
  const count: Measure = {
    name: 'count',
    own,
    values: counts,
    relations,
    floor: least,
    whole: true,
    scale: own.reduce<number>((most, value) => Math.max(most, value ?? 0), 1),
    wide: (_, lower, upper) => wideEnough('count', rules, lower, upper),
    sensitive: (id) => sensitivities[id]?.small === true,
    tells: (id, found) => id >= shown && id < told && tellsSmall(rules, found),
    lone: [],
    movable,
    moves: (id) => {
      const down = (own[id] ?? 0) - (id < shown ? least : 0)
      return down < rules.width ? [rules.width - down, ...(down > 0 ? [-down] : [])] : [rules.width]
    },
  }
  const amounts = cells.slice(0, shown).flatMap(({ magnitude }) => (magnitude ? [magnitude.total] : []))
  if (amounts.length === 0) return [count]
  const unit = magnitudeUnit(amounts)
  const totals = cells.map(({ count: persons, magnitude: amount }) =>
    amount ? amount.total / unit : persons === 0 ? 0 : undefined,
  )
  const values = cells.map(({ count: persons }, id): AttackValue => {
    if (id >= shown) return 'hidden'
    return typeof persons === 'number' ? (totals[id] ?? 'hidden') : 'nothing'
  })
  const needed = (id: number): number => (totals[id] ?? 0) + (sensitivities[id]?.above ?? 0) / unit
  const magnitude: Measure = {
    name: 'magnitude',
    own: totals,
    values,
    relations,
    floor: 0,
    whole: false,
    scale: 1000,
    wide: (id, lower, upper) => wideEnough('magnitude', rules, lower, upper) && upper >= needed(id) * (1 - 1e-9),
    sensitive: (id) => sensitivities[id] !== undefined,
    tells: (id, { least: low, most }) =>
      id >= shown && id < told && sensitivities[id]?.small === true && !wideEnough('magnitude', rules, low, most),
    lone: loneContributors(cells, relations),
    movable,
    moves: (id) => {
      const value = totals[id] ?? 0
      // A little more than asked, so that rounding leaves it wide enough; an amount of nothing must be able to be something.
      return [1.0001 * Math.max(needed(id) - value, (value * rules.magnitudeWidth) / (1 - rules.magnitudeWidth), 0.01)]
    },
  }
  return [count, magnitude]
}
