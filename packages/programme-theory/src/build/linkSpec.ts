import type { DateOrUnknown, PartialDate } from '@groundplan/kernel'
import type { AssumptionStatus } from '../model/assumptionStatus.js'
import type { Confidence } from '../model/confidence.js'
import type { Evidence, EvidenceStrength } from '../model/evidence.js'
import type { Polarity } from '../model/polarity.js'
import type { Given, GivenText } from './given.js'
import type { TheoryIds } from './theoryIds.js'

/** A piece of evidence. Danish: evidens. */
export interface EvidenceSpec {
  readonly strength: EvidenceStrength
  /** `supports` when missing. */
  readonly finding?: Evidence['finding']
  readonly source?: Given<GivenText> | undefined
  readonly note?: GivenText | undefined
}

/** An assumption without what it is about, which is said by the part that it stands at. Danish: antagelse. */
export interface AssumptionSpec {
  readonly label: GivenText
  /** Its life in order; the last is where it stands. */
  readonly states?:
    | readonly {
        readonly is: AssumptionStatus
        readonly at: DateOrUnknown
        readonly by?: GivenText | undefined
        readonly why?: GivenText | undefined
      }[]
    | undefined
  readonly indicator?: Given<GivenText> | undefined
  readonly reviewOn?: Given<PartialDate> | undefined
  readonly note?: GivenText | undefined
}

/** What must hold at a part: the id of one in `assumptions`, or the assumption itself with an id of its own. */
export type Assumes<I extends TheoryIds = TheoryIds> = readonly (
  | I['assumption']
  | (AssumptionSpec & { readonly id: string })
)[]

/** What is known of a link. Danish: sammenhæng, pil. */
export interface LinkSpec<I extends TheoryIds = TheoryIds> {
  /** The ids of both ends with `-` between them when missing. */
  readonly id?: string | undefined
  /** Danish: virkningsmekanisme. */
  readonly mechanism?: Given<GivenText> | undefined
  /** `increases` when missing. */
  readonly polarity?: Polarity | undefined
  readonly confidence?: Given<Confidence> | undefined
  readonly evidence?: Given<readonly EvidenceSpec[]> | undefined
  /** Ids of the context conditions that must hold for it. */
  readonly conditions?: Given<readonly I['condition'][]> | undefined
  readonly assumes?: Assumes<I> | undefined
  readonly note?: GivenText | undefined
  readonly origin?: GivenText | undefined
}

/** What a node leads to: one id, several, or each with what is known of the link. */
export type LeadsTo<I extends TheoryIds = TheoryIds> =
  | I['node']
  | readonly I['node'][]
  | { readonly [K in I['node']]?: LinkSpec<I> | undefined }
