import { MisuseError } from '../shared/misuse.js'
import { must, mustCount } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import { mustOneOf } from '../shared/mustOneOf.js'

/** Which cells are withheld on their own account (primary), and how little a reader may learn about a withheld cell. */
export interface SuppressionRules {
  /** Counts from 1 up to, not including, this number are withheld. Default: 5. */
  readonly threshold?: number | undefined
  /**
   * Whether a zero is shown, or withheld as a small count. When zeros are shown, readers know that a withheld count is at least 1. Default: `shown`.
   */
  readonly zero?: 'shown' | 'withheld' | undefined
  /**
   * The least distance between the lowest and the highest count that a reader can defend for a withheld cell, in persons, from 1 on. Default: what the mark
   * "fewer than the threshold" would leave open: `threshold - 2` when zeros are shown (1 to 4), else `threshold - 1` (0 to 4).
   */
  readonly width?: number | undefined
  /** The (n, k) rule: a magnitude is withheld when its n `largest` contributions are more than `share` of it; `share` between 0 and 1. */
  readonly dominance?: { readonly largest: number; readonly share: number } | undefined
  /**
   * The p% rule: a magnitude is withheld when the second largest contributor could estimate the largest to within this share of it; between 0 and 1, such
   * as 0.1.
   */
  readonly prior?: number | undefined
  /**
   * For magnitudes: the least width of what readers can defend, as a share of its upper end; between 0 and 1. Default: 0.1.
   */
  readonly magnitudeWidth?: number | undefined
}

/** The rules, with the defaults filled in, as a result states them. */
export interface StatedRules {
  readonly threshold: number
  readonly zero: 'shown' | 'withheld'
  readonly width: number
  readonly dominance?: { readonly largest: number; readonly share: number } | undefined
  readonly prior?: number | undefined
  readonly magnitudeWidth: number
}

const mustShare = (argument: string, value: number): number =>
  must(argument, value, 'between 0 and 1, such as 0.1', (given) => given > 0 && given < 1)

const RULES = ['threshold', 'zero', 'width', 'dominance', 'prior', 'magnitudeWidth']

/** Throws where a name is none of those that there are: a rule that is spelt wrongly would not be followed. */
function mustName(argument: string, given: object, names: readonly string[]): void {
  const other = Object.keys(mustObject(argument, given)).find((name) => !names.includes(name))
  if (other !== undefined)
    throw new MisuseError(
      `${argument}.${other}`,
      `\`${argument}.${other}\` must be left out: there are ${names.join(', ')}, not ${other}.`,
    )
}

/** The rules with their defaults; throws where one cannot mean anything. */
export function statedRules(rules: SuppressionRules = {}): StatedRules {
  mustName('rules', rules, RULES)
  if (rules.dominance !== undefined) mustName('rules.dominance', rules.dominance, ['largest', 'share'])
  const { zero = 'shown', dominance, prior, magnitudeWidth = 0.1 } = rules
  const threshold = mustCount('rules.threshold', rules.threshold === undefined ? 5 : rules.threshold, 1)
  mustOneOf('rules.zero', zero, ['shown', 'withheld'])
  const leftOpen = Math.max(1, threshold - (zero === 'shown' ? 2 : 1))
  const width = mustCount('rules.width', rules.width === undefined ? leftOpen : rules.width, 1)
  return {
    threshold,
    zero,
    width,
    ...(dominance && {
      dominance: {
        largest: mustCount('rules.dominance.largest', dominance.largest, 1),
        share: mustShare('rules.dominance.share', dominance.share),
      },
    }),
    ...(prior !== undefined && { prior: mustShare('rules.prior', prior) }),
    magnitudeWidth: mustShare('rules.magnitudeWidth', magnitudeWidth),
  }
}
