import type { StatedRules } from './suppressionRules.js'

/**
 * What a reader can find out about a withheld cell. `exact`: the value itself. `narrow`: an interval narrower than the rule allows. `safe`: an interval as
 * wide as the rule asks, shown by two tables that both agree with all that is published. `unknown`: the search was too large to tell; do not publish.
 */
export type DisclosureVerdict = 'exact' | 'narrow' | 'safe' | 'unknown'

/** A withheld cell, with what a reader can defend about it. */
export interface AuditedCell {
  /** The first of the tables that hold the cell; of one that none holds, a table that it follows from. */
  readonly table: string
  readonly key: Readonly<Record<string, string>>
  readonly measure: 'count' | 'magnitude'
  /** The lowest value that agrees with all that is published. */
  readonly lower: number
  /** The highest, or `unbounded` when nothing published limits it. */
  readonly upper: number | 'unbounded'
  /** Whether both ends are reached by a table that agrees with all that is published; else they are only limits. */
  readonly sharp: boolean
  readonly verdict: DisclosureVerdict
}

/** What an audit of published tables found. */
export interface SuppressionAudit {
  /** The worst that was found: exact (also when a small count is shown), then narrow, unknown, safe. */
  readonly verdict: DisclosureVerdict
  /** How many withheld cells (counts and magnitudes apart) have each verdict. */
  readonly found: Readonly<Record<DisclosureVerdict, number>>
  /** How many cells show a count that the threshold withholds, zeros among them when the rules withhold these. */
  readonly shownSmall: number
  /**
   * Each withheld cell once, and each that a table has but does not list, though several tables may hold it. A cell that no table has is among them when it
   * may be small and is told too well by what the tables show: men, where one shows women and another everybody.
   */
  readonly cells: readonly AuditedCell[]
  readonly rules: StatedRules
  /** How the bounds were found. */
  readonly method: 'linear programming, counts tightened to whole numbers'
}
