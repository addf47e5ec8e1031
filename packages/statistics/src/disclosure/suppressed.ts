import type { PublishedTable } from './publishedTable.js'
import type { SuppressionAudit } from './suppressionAudit.js'
import type { StatedRules } from './suppressionRules.js'

/** Tables that may be published, together and as they are, with what was done to them. */
export interface Suppressed {
  /** In the order given. */
  readonly tables: readonly PublishedTable[]
  readonly rules: StatedRules
  /** How many cells there are, margins included, each shared cell once. */
  readonly cells: number
  /** For the owner: cells withheld on their own account (Danish: primær diskretionering). */
  readonly primary: number
  /** For the owner: cells withheld to protect those (Danish: sekundær diskretionering). */
  readonly secondary: number
  /** What readers can find out; its verdict is `safe`. */
  readonly audit: SuppressionAudit
}
