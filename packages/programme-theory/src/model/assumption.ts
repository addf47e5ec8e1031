import type { DateOrUnknown, Datum, PartialDate, Text } from '@groundplan/kernel'
import type { AssumptionStatus } from './assumptionStatus.js'

/** A turn in the life of an assumption. */
export interface AssumptionState {
  readonly is: AssumptionStatus
  /** When it came to this. */
  readonly at: DateOrUnknown
  /** The role that judged so, never a person's name. */
  readonly by?: Text | undefined
  readonly why?: Text | undefined
}

/** A node or a link of the same theory, by its id. */
export type PartRef = { readonly node: string } | { readonly link: string }

/** What must hold for a link or a node to do what the theory says. Danish: antagelse. */
export interface Assumption {
  /** Unique among the assumptions of a plan. */
  readonly id: string
  readonly label: Text
  /** What it is an assumption about; at least one part. */
  readonly on: readonly PartRef[]
  /** Its life in order; the last is where it stands. A list without states is an assumption that is stated. */
  readonly states?: readonly AssumptionState[] | undefined
  /** What would show whether it holds. */
  readonly indicator?: Datum<Text> | undefined
  /** When it is looked at again. */
  readonly reviewOn?: Datum<PartialDate> | undefined
  readonly note?: Text | undefined
}
