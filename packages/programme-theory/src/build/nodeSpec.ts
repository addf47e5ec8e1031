import type { DateOrUnknown, EntityRef, PartialDate, Period } from '@groundplan/kernel'
import type { ChangeLevel } from '../model/changeLevel.js'
import type { Approval, Dose, Money } from '../model/node.js'
import type { ResultKind } from '../model/resultKind.js'
import type { Given, GivenText } from './given.js'
import type { Assumes, LeadsTo } from './linkSpec.js'
import type { TheoryIds } from './theoryIds.js'

/** What every node may have. */
export interface NodeSpec<I extends TheoryIds = TheoryIds> {
  /** What it leads to. */
  readonly leadsTo?: LeadsTo<I> | undefined
  /** What must hold for it to do what the theory says. */
  readonly assumes?: Assumes<I> | undefined
  readonly focusAreas?: readonly I['focusArea'][] | undefined
  /** The box that it is drawn in. */
  readonly box?: I['box'] | undefined
  readonly note?: GivenText | undefined
  /** Where it comes from: the publication, workshop or decision. */
  readonly origin?: GivenText | undefined
}

/** What would show that an outcome or goal comes true. Danish: indikator. */
export interface IndicatorSpec {
  /** Unique among the indicators of a plan. */
  readonly id: string
  readonly label: GivenText
  readonly unit?: GivenText | undefined
  /** The denominator in words: whom or what the number is a share of. */
  readonly of?: GivenText | undefined
  readonly baseline?: Given<number> | undefined
  readonly target?: Given<number> | undefined
  /** By when the target is to be reached. */
  readonly by?: Given<PartialDate> | undefined
}

/** The description of an activity that a body approves. Danish: aktivitetsbeskrivelse. */
export interface DescriptionSpec {
  readonly what?: Given<GivenText> | undefined
  readonly evaluatedBy?: Given<GivenText> | undefined
  /** Decisions in order; a body by its id. */
  readonly approvals?:
    | Given<
        readonly {
          readonly body: string | EntityRef
          readonly at: DateOrUnknown
          readonly decision: Approval['decision']
          readonly why?: GivenText | undefined
        }[]
      >
    | undefined
}

/** What goes in. Danish: ressource. */
export interface ResourceSpec<I extends TheoryIds = TheoryIds> extends NodeSpec<I> {
  readonly label: GivenText
  readonly cost?: Given<Money> | undefined
}

/** What is done: with a label, or registered under an id and named there; one of the two is needed. Danish: aktivitet. */
export interface ActivitySpec<I extends TheoryIds = TheoryIds> extends NodeSpec<I> {
  readonly label?: GivenText | undefined
  /** Id of the activity in the register. */
  readonly activity?: string | undefined
  readonly deliveredBy?: Given<readonly EntityRef[]> | undefined
  readonly when?: Given<Period> | undefined
  readonly dose?: Given<Omit<Dose, 'unit'> & { readonly unit: GivenText }> | undefined
  readonly cost?: Given<Money> | undefined
  /** Ids of the groups that it reaches. */
  readonly groups?: Given<readonly string[]> | undefined
  readonly description?: DescriptionSpec | undefined
}

/** What the activities bring about directly. Danish: leverance. */
export interface OutputSpec<I extends TheoryIds = TheoryIds> extends NodeSpec<I> {
  readonly label: GivenText
  readonly result?: Given<ResultKind> | undefined
  /** How a qualitative result will be seen. */
  readonly seenBy?: Given<GivenText> | undefined
  readonly indicators?: Given<readonly IndicatorSpec[]> | undefined
}

/** An outcome or a goal. Danish: virkning, mål. */
export interface ChangeSpec<I extends TheoryIds = TheoryIds> extends OutputSpec<I> {
  /** Unknown where the source does not give it. */
  readonly horizon?: Given<I['horizon']> | undefined
  /** Ids of the groups in which the change is to happen. */
  readonly groups?: Given<readonly string[]> | undefined
  readonly level?: Given<ChangeLevel> | undefined
}

/** Something around the initiative that its success depends on. Danish: forhold i konteksten. */
export interface ConditionSpec<I extends TheoryIds = TheoryIds> extends NodeSpec<I> {
  readonly label: GivenText
  readonly holds?: Given<boolean> | undefined
  readonly mustChange?: Given<boolean> | undefined
}
