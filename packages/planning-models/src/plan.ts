import type { DateOrUnknown, Datum, EntityRef, PartialDate, Period, Text } from '@groundplan/kernel'

/** How far a phase has come. Danish: ikke begyndt, i gang, afsluttet, genåbnet. */
export type PhaseProgress = 'notStarted' | 'started' | 'completed' | 'reopened'

/** The state of one phase of one model, since when, and the states before it, oldest first. Danish: fasens status. */
export interface PhaseState {
  readonly state: PhaseProgress
  readonly since: DateOrUnknown
  readonly earlier?: readonly { readonly state: PhaseProgress; readonly since: DateOrUnknown }[] | undefined
}

/** What a small-scale test led to: kept as it is, kept in another form, given up, or taken to more places. Danish: prøvehandlingens udfald. */
export interface TrialOutcome {
  readonly is: 'adopt' | 'adapt' | 'abandon' | 'scale'
  readonly at: DateOrUnknown
  readonly why?: Text | undefined
  /** What was changed to fit the place. */
  readonly adaptation?: Text | undefined
}

/**
 * Something that happened, planned or not: the informal has its place beside the phases. The order of the journal is the order of happening
 * as far as it is known, since dates may be unknown. Danish: journal, herunder prøvehandlinger.
 */
export interface JournalEntry {
  readonly id: string
  readonly at: DateOrUnknown
  readonly kind: 'observation' | 'event' | 'meeting' | 'decision' | 'trial'
  readonly words: Text
  readonly about: readonly EntityRef[]
  readonly phase?: { readonly model: string; readonly phase: string } | undefined
  readonly outcome?: TrialOutcome | undefined
}

/** Going on past a phase, or starting one early, with the reason. Danish: afvigelse fra modellen. */
export interface Deviation {
  readonly model: string
  readonly phase: string
  readonly at: DateOrUnknown
  readonly why: Text
}

/** What people answered to a finding. It stands beside the finding and never hides it. Danish: svar på et opmærksomhedspunkt. */
export interface Answer {
  readonly at: DateOrUnknown
  /** A role, never a person's name. */
  readonly by: string
  readonly answer: 'willDo' | 'accepted' | 'disagree'
  readonly why: Text
  readonly due?: PartialDate | undefined
  /** The role that carries it out, never a person's name. */
  readonly owner?: string | undefined
}

/** What somebody is asked to decide. Danish: ønsket beslutning. */
export interface DecisionWanted {
  /** Unique among the decisions that a plan asks for. */
  readonly id: string
  /** What is to be decided, as it can stand on an agenda. */
  readonly words: Text
  /** Who decides: a body in the plan's register. Nobody has asked, when absent. Danish: hvem der skal beslutte. */
  readonly body?: EntityRef | undefined
  /** When the answer is needed. Nobody has asked, when absent. Danish: senest. */
  readonly by?: DateOrUnknown | undefined
}

/** A planning model as a plan uses it: which one, in which version, under which version of the contract. */
export interface ModelUse {
  readonly id: string
  readonly version: string
  readonly contract: number
}

/** Content that a plan holds as it was written; opening never rewrites it. */
export interface HeldContent {
  readonly version: number
  readonly content: unknown
}

/** The initiative's document: what is planned, what it rests on, what happened. Readonly all the way down; every change gives a new plan. Danish: plan. */
export interface Plan {
  readonly id: string
  readonly title: Text
  readonly period: Period
  readonly places: readonly EntityRef[]
  readonly models: readonly ModelUse[]
  /** By kind of artefact, one of each. */
  readonly artefacts: Readonly<Record<string, HeldContent>>
  /** By model id, then by phase id. */
  readonly phases: Readonly<Record<string, Readonly<Record<string, PhaseState>>>>
  readonly journal: readonly JournalEntry[]
  readonly deviations: readonly Deviation[]
  /** By `Finding.key`. An answer whose finding is gone stays. */
  readonly answers: Readonly<Record<string, Answer>>
  /** What the initiative is for, in a sentence or two. Absent: nobody has asked yet. Danish: formål. */
  readonly purpose?: Text | undefined
  /** What is wanted of a council, a steering group or a funder. Absent: nobody has asked yet; empty: nothing is. Danish: ønskede beslutninger. */
  readonly decisionsWanted?: readonly DecisionWanted[] | undefined
  /** What becomes of it when the project ends: embedding. Absent: nobody has asked yet. Danish: forankring efter projektet. */
  readonly afterwards?: Datum<Text> | undefined
  /** Money and effort in words: the frame, and who pays. Absent: nobody has asked yet. Danish: budget. */
  readonly budget?: Datum<Text> | undefined
}
