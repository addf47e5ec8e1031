import type { DateOrUnknown, Datum, EntityRef, PartialDate, Period, Text } from '@groundplan/kernel'
import type { ChangeLevel } from './changeLevel.js'
import type { ResultKind } from './resultKind.js'

/** An amount of money, 0 or more, in whole units of its currency (not cents). Danish: beløb. */
export interface Money {
  readonly amount: number
  /** ISO 4217, such as `DKK`. */
  readonly currency: string
}

/** How much of an activity is delivered: 10 sessions; 45 minutes per day. Danish: dosis. */
export interface Dose {
  /** More than 0. */
  readonly amount: number
  /** What is counted, in the plural: sessions, minutes. */
  readonly unit: Text
  /** Per which time; the whole of it when missing. */
  readonly per?: 'day' | 'week' | 'month' | 'year' | undefined
}

/** What would show that an outcome or goal comes true. Danish: indikator. */
export interface Indicator {
  /** Unique among the indicators of a plan. */
  readonly id: string
  readonly label: Text
  readonly unit?: Text | undefined
  /** The denominator in words: whom or what the number is a share of. */
  readonly of?: Text | undefined
  readonly baseline?: Datum<number> | undefined
  readonly target?: Datum<number> | undefined
  /** By when the target is to be reached. */
  readonly by?: Datum<PartialDate> | undefined
}

/** What a body decided about the description of an activity. Danish: godkendelse. */
export interface Approval {
  /** The body that decided, such as a steering group: a reference of kind `body`. */
  readonly body: EntityRef
  readonly at: DateOrUnknown
  readonly decision: 'approved' | 'returned' | 'rejected'
  readonly why?: Text | undefined
}

/** The description of an activity that a body approves; its effects and goals are those it leads to. Danish: aktivitetsbeskrivelse. */
export interface ActivityDescription {
  readonly what?: Datum<Text> | undefined
  /** How the activity is evaluated. */
  readonly evaluatedBy?: Datum<Text> | undefined
  /** Decisions in order; the last counts. An empty list is a known "not put to any body". */
  readonly approvals?: Datum<readonly Approval[]> | undefined
}

interface NodeBase {
  /** Unique among the nodes of a plan. */
  readonly id: string
  /** Ids of the theory's focus areas. */
  readonly focusAreas?: readonly string[] | undefined
  /** Id of the theory's box (group) that it is drawn in. */
  readonly box?: string | undefined
  readonly note?: Text | undefined
  /** Where it comes from: the publication, workshop or decision. */
  readonly origin?: Text | undefined
}

interface Labelled extends NodeBase {
  readonly label: Text
}

/** What goes in: people, rooms, money. Danish: ressource. */
export interface Resource extends Labelled {
  readonly is: 'resource'
  readonly cost?: Datum<Money> | undefined
}

/**
 * What is done. Its facts of delivery are the implementation theory; what is left out is taken from the activity in the register, where the plan
 * has one. Danish: aktivitet.
 */
export interface TheoryActivity extends NodeBase {
  readonly is: 'activity'
  /** Id of the activity in the register. */
  readonly activity?: string | undefined
  /** May be left out where the register names the activity. */
  readonly label?: Text | undefined
  /** Groups, organisations or bodies. Danish: hvem der står for den. */
  readonly deliveredBy?: Datum<readonly EntityRef[]> | undefined
  /** Start and end. */
  readonly when?: Datum<Period> | undefined
  readonly dose?: Datum<Dose> | undefined
  readonly cost?: Datum<Money> | undefined
  /** Ids of the groups that it reaches. Danish: målgrupper. */
  readonly groups?: Datum<readonly string[]> | undefined
  readonly description?: ActivityDescription | undefined
}

/** What the activities bring about directly. Danish: leverance. */
export interface Output extends Labelled {
  readonly is: 'output'
  readonly result?: Datum<ResultKind> | undefined
  /** How a qualitative result will be seen. */
  readonly seenBy?: Datum<Text> | undefined
  readonly indicators?: Datum<readonly Indicator[]> | undefined
}

interface Change extends Labelled {
  /** Id of one of the theory's horizons; unknown where the source does not give it. */
  readonly horizon?: Datum<string> | undefined
  /** Ids of the groups in which the change is to happen. */
  readonly groups?: Datum<readonly string[]> | undefined
  /** Who or what changes. Danish: niveau. */
  readonly level?: Datum<ChangeLevel> | undefined
  readonly result?: Datum<ResultKind> | undefined
  /** How a qualitative result will be seen. */
  readonly seenBy?: Datum<Text> | undefined
  /** An empty list is a known "none". */
  readonly indicators?: Datum<readonly Indicator[]> | undefined
}

/** A change on the way. Danish: virkning. */
export interface Outcome extends Change {
  readonly is: 'outcome'
}

/** What the initiative is for: a goal or an objective. Danish: mål, delmål. */
export interface Goal extends Change {
  readonly is: 'goal'
}

/** Something around the initiative that its success depends on. Danish: forhold i konteksten. */
export interface ContextCondition extends Labelled {
  readonly is: 'condition'
  /** Whether it holds today. */
  readonly holds?: Datum<boolean> | undefined
  /** Whether it has to change for the initiative to succeed. */
  readonly mustChange?: Datum<boolean> | undefined
}

/** A part of a programme theory, told apart by `is`. Danish: element. */
export type TheoryNode = Resource | TheoryActivity | Output | Outcome | Goal | ContextCondition
