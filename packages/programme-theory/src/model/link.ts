import type { Datum, Text } from '@groundplan/kernel'
import type { Confidence } from './confidence.js'
import type { Evidence } from './evidence.js'
import type { Polarity } from './polarity.js'

/** One node leads to another. Danish: sammenhæng, pil. */
export interface TheoryLink {
  /** Unique among the links of a plan. */
  readonly id: string
  readonly from: string
  readonly to: string
  /** What makes the one lead to the other in people, organisations or the community. Danish: virkningsmekanisme. */
  readonly mechanism?: Datum<Text> | undefined
  /** `increases` when missing. */
  readonly polarity?: Polarity | undefined
  readonly confidence?: Datum<Confidence> | undefined
  /** An empty list is a known "none". */
  readonly evidence?: Datum<readonly Evidence[]> | undefined
  /** Ids of the context conditions that must hold for it; an empty list is a known "none". */
  readonly conditions?: Datum<readonly string[]> | undefined
  readonly note?: Text | undefined
  readonly origin?: Text | undefined
}
