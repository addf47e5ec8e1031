import type { Asset, Wish } from '@groundplan/community'
import type { AnyMessage, Missing, Slots, Ternary, Text } from '@groundplan/kernel'

/** What the assignment looks at in a wish. */
export type AssignableWish = Pick<Wish, 'id' | 'name' | 'needs'>

/** What the assignment looks at in an asset. */
export type AssignableAsset = Pick<Asset, 'id' | 'name' | 'skills' | 'capacity' | 'origin' | 'access'>

/** One asset's contribution to one wish, with the reason why this one; `say(contribution, 'da')` gives the sentence. Danish: bidrag. */
export interface Contribution {
  /** Id of the wish. */
  readonly wish: string
  readonly skill: string
  /** Id of the asset. */
  readonly asset: string
  /** Whole number from 1. */
  readonly units: number
  /**
   * `only`: no other mapped asset can; `first`: the first by id of several; `firstKnown`: the first by id that can be counted on,
   * though others before it may give too; `rest`: those before it are used to the full.
   */
  readonly because: 'only' | 'first' | 'firstKnown' | 'rest'
  readonly message: AnyMessage
  readonly slots: Slots
}

/**
 * How far a need or a wish is covered: whatever the unknown numbers turn out to be, if they turn out well, not even then, or nobody knows
 * what it takes. Danish: dækket, måske dækket, ikke dækket, ukendt.
 */
export type Coverage = 'certain' | 'possible' | 'short' | 'unknown'

/** How far one need of one wish is covered. Entries of a wish that name the same skill count as one. */
export interface NeedCoverage {
  /** Id of the wish. */
  readonly wish: string
  /** As first typed in the wish. */
  readonly skill: string
  /** The skill for readers. */
  readonly skillName: Text
  /** Place of the skill's first entry among the needs of the wish, from 0. */
  readonly index: number
  /** Units needed: whole number from 0. */
  readonly units: number | 'unknown'
  /** Units covered whatever the unknown numbers turn out to be, from 0 to `units`; 0 where units are unknown. */
  readonly certain: number
  /** Units covered when every number that is not known turns out well, from `certain` to `units`; 0 where units are unknown. */
  readonly possible: number
  readonly coverage: Coverage
  /** Ids of all assets that have the skill, whether they are needed elsewhere or not. */
  readonly able: readonly string[]
}

/** How far a wish can be realised. */
export interface WishCoverage {
  /** Id of the wish. */
  readonly wish: string
  /** A known gap weighs more than an unknown number; a wish without any needs, or that needs are no question for, is certain. */
  readonly coverage: Coverage
}

/** What is asked of an asset. */
export interface AssetUse {
  /** Id of the asset. */
  readonly asset: string
  /** Units that it gives for certain: whole number from 0. */
  readonly given: number
  /** Units that it could give beside: whole number from 0. */
  readonly left: number | 'unknown'
  /** Whether a wish needs one of its skills; unknown when none does, but what some wish takes has not been worked out. */
  readonly askedFor: Ternary
}

/** Which assets realise which wishes. Lists are in the order of wish id, skill and asset id (by code unit). Danish: kobling af ressourcer. */
export interface AssetAssignment {
  /** What can be counted on: assets of unknown capacity, and those without access yet, give nothing here. */
  readonly certain: readonly Contribution[]
  /** The best case: assets of unknown capacity give all that is asked, access is made. It may pair differently from `certain`. */
  readonly possible: readonly Contribution[]
  readonly needs: readonly NeedCoverage[]
  readonly wishes: readonly WishCoverage[]
  readonly assets: readonly AssetUse[]
  /** Units over all needs whose units are known: needed, covered for certain, covered in the best case. */
  readonly units: { readonly needed: number; readonly certain: number; readonly possible: number }
  /** What would have to be known to tell more; `ask(missing, 'da')` gives the question. */
  readonly missing: readonly Missing[]
}
