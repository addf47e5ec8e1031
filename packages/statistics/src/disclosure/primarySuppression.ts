import type { OwnCell } from './completed.js'
import type { StatedRules } from './suppressionRules.js'

/** Why a cell is withheld on its own account, and how far above its value readers must be left in doubt about its magnitude. */
export interface Sensitivity {
  readonly small: boolean
  /** The upper protection level of the magnitude, from 0 on. */
  readonly above: number
}

/**
 * Whether a cell is sensitive: a small count, or a magnitude that a few contributors make up. The (n, k) rule: the n largest are more than k of the total;
 * the p% rule: the total less the two largest is less than p of the largest. The upper protection levels are those of Hundepool et al., Statistical
 * Disclosure Control (Wiley, 2012), chapter 4: Σ largest / k - total, and p × largest - (total - largest two).
 */
export function sensitivity({ count, magnitude }: OwnCell, rules: StatedRules): Sensitivity | undefined {
  if (typeof count !== 'number') return undefined
  const small = count < rules.threshold && (count > 0 || rules.zero === 'withheld')
  const above = Math.max(0, ...aboveBy(magnitude, count, rules))
  return small || above > 0 ? { small, above } : undefined
}

function aboveBy(magnitude: OwnCell['magnitude'], count: number, { dominance, prior }: StatedRules): readonly number[] {
  if (magnitude === undefined || count === 0) return []
  const { total, largest } = magnitude
  const first = (n: number): number => largest.slice(0, n).reduce((sum, amount) => sum + amount, 0)
  return [
    dominance ? first(dominance.largest) / dominance.share - total : 0,
    prior === undefined ? 0 : prior * (largest[0] ?? 0) - (total - first(2)),
  ]
}
