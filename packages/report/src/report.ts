import type { Figure, Objective, SectionPart, SectionPlace } from '@groundplan/figures'
import type {
  AnyLocalized,
  AnyMessage,
  Cited,
  DateOrUnknown,
  Datum,
  Finding,
  Missing,
  PartialDate,
  Period,
  Slots,
  Source,
  Text,
  Verdict,
  Weight,
} from '@groundplan/kernel'
import type { Answer, JournalEntry, PhaseProgress } from '@groundplan/planning-models'

/** How many criteria (the rules of all models) got which verdict; `met`, `unmet`, `unknown` and `notApplicable` add up to the number of rules. Danish: antal kriterier. */
export interface Counts {
  readonly met: number
  readonly unmet: number
  /** How many of `unmet` gave nothing but advice. */
  readonly advised: number
  readonly unknown: number
  readonly notApplicable: number
}

/** A place in the plan in a reader's words, from the whole to the part, such as Activities, then Shared meals. */
export type Trail = readonly Text[]

/** A principle, phase or rule with its verdict. */
export interface ReportedQuestion {
  readonly id: string
  readonly label: AnyLocalized
  readonly verdict: Verdict
  readonly cites: readonly Cited[]
  /** True when it is unmet and all that was found is advice: that calls for nothing. */
  readonly isAdvised?: boolean | undefined
}

/** A phase with its verdict and how far it has come. */
export interface ReportedPhase extends ReportedQuestion {
  /** `notRecorded` when nobody has written down how far it has come, which is not the same as not started. */
  readonly state: PhaseProgress | 'notRecorded'
  readonly since: DateOrUnknown
}

/** A finding with where it was found, in words, and what people answered. */
export type ReportedFinding = Finding & {
  /** Undefined for what was noticed when the document was opened. */
  readonly model?: string | undefined
  readonly rule?: string | undefined
  readonly where: Trail
  readonly answer?: Answer | undefined
  /** True when it is to be done by a date that lies before the date of the report. */
  readonly overdue: boolean
}

/**
 * Why a step comes where it comes: its deadline has passed; the file itself is at fault; a goal hangs on it, or so many other open points are about the
 * same thing; it is important; its deadline is near; or it is a piece of advice. Danish: begrundelse for rækkefølgen.
 */
export type StepReason =
  | { readonly because: 'overdue'; readonly due: PartialDate }
  | { readonly because: 'structural' }
  | { readonly because: 'goal'; readonly goal: Text }
  | { readonly because: 'hangs'; readonly others: number; readonly on: Text }
  | { readonly because: 'important' }
  | { readonly because: 'dueSoon'; readonly due: PartialDate }
  | { readonly because: 'advice' }

/** A finding that nobody accepted or disagreed with, and why it comes where it comes. */
export interface ReportedStep {
  readonly finding: ReportedFinding
  readonly reason: StepReason
}

/** A sentence of ours with what fills it. */
export interface Said {
  readonly message: AnyMessage
  readonly slots: Slots
}

/** Changes that one revision made and that still stand, with its role and reason; without these where the history does not tell. */
export interface ChangeGroup {
  readonly at?: string | undefined
  readonly by?: string | undefined
  readonly why?: Text | undefined
  readonly changes: readonly Said[]
}

/** What changed since an earlier point. Danish: ændringer siden sidst. */
export interface ReportedSince {
  /** What was asked for, as it was asked for. */
  readonly asked: string
  /**
   * Why there is nothing to compare with: the plan was handed over without its history, no report was approved yet, the history has no such point,
   * or it does not fit the plan, so that nobody can go back in it.
   */
  readonly problem?: 'noHistory' | 'noReport' | 'notFound' | 'unfit' | undefined
  /**
   * The day of the earlier point, and where it is a report the role that approved it and the day that it tells of, where that is known; undefined for
   * the beginning.
   */
  readonly from?: {
    readonly at?: string | undefined
    readonly asOf?: PartialDate | undefined
    readonly report?: boolean
    readonly by?: string | undefined
  }
  /** True when what was done before the earliest revision is not known, and the earlier point lies there. */
  readonly isCut: boolean
  /** Oldest revision first. */
  readonly groups: readonly ChangeGroup[]
}

/** A part of a report that a package brings along. */
export interface ReportedSection {
  readonly id: string
  readonly place: SectionPlace
  readonly title: AnyLocalized
  readonly parts: readonly SectionPart[]
}

/** A decision that is wanted, with the name of the body that is to make it. Danish: ønsket beslutning. */
export interface ReportedDecision {
  readonly id: string
  readonly words: Text
  readonly body?: Text | undefined
  readonly by?: DateOrUnknown | undefined
}

/** A piece of missing knowledge with what it is about, in words, and how much hangs on it. */
export type ReportedMissing = Missing & {
  readonly model: string
  readonly rule?: string | undefined
  readonly where: Trail
  /** The weight of the heaviest question that waits for it. */
  readonly weight: Weight
  /** How many questions of models and rule sets wait for it, 1 or more. */
  readonly waiting: number
}

/** A picture that a model draws of the plan, or what would have to be known to draw it. */
export interface ReportedFigure {
  readonly id: string
  readonly title: AnyLocalized
  readonly figure?: Figure | undefined
  /** Why a figure that there is must not be shown. */
  readonly leftOut?: Said | undefined
  readonly missing: readonly Missing[]
}

/** What one planning model or rule set says of the plan. */
export interface ReportedModel {
  readonly id: string
  /** Undefined for a rule set. */
  readonly version?: string | undefined
  readonly title: Text
  readonly summary?: AnyLocalized | undefined
  readonly principles: readonly ReportedQuestion[]
  readonly phases: readonly ReportedPhase[]
  readonly rules: readonly ReportedQuestion[]
  readonly figures: readonly ReportedFigure[]
}

/** An entry of the journal with the names of what it is about. */
export interface ReportedEntry {
  readonly entry: JournalEntry
  readonly about: readonly Text[]
}

/** Everything that a report shows, as plain data: texts are in both languages still, and nothing is drawn yet. Danish: rapportens indhold. */
export interface Report {
  /** The date as of which the plan was assessed. */
  readonly at: PartialDate
  readonly id: string
  readonly title: Text
  readonly period: Period
  readonly places: readonly Text[]
  /** Never asked, when undefined. */
  readonly purpose?: Text | undefined
  /** Never asked, when undefined; none, when empty. */
  readonly decisionsWanted?: readonly ReportedDecision[] | undefined
  readonly budget?: Datum<Text> | undefined
  /** What becomes of it after the project. */
  readonly afterwards?: Datum<Text> | undefined
  readonly models: readonly ReportedModel[]
  /** What the ids of packages and kinds of content are called, where they are known here. */
  readonly titles: Readonly<Record<string, Text>>
  /** Over the rules of all models. */
  readonly counts: Counts
  /** From all sections; undefined when no section for objectives was handed over. */
  readonly objectives?: readonly Objective[] | undefined
  /** Sections with something to show, in the order in which they were handed over. */
  readonly sections: readonly ReportedSection[]
  /** The titles of sections that were left out since what the plan holds of what they read cannot be read. */
  readonly sectionsWithout: readonly AnyLocalized[]
  /** All findings on the plan, heaviest first. */
  readonly findings: readonly ReportedFinding[]
  /** Sections and parts of models that broke down: nothing that those who made the plan have to act on. */
  readonly broken: readonly Finding[]
  /** Those that nobody accepted or disagreed with, the most useful first: see `orderSteps`. */
  readonly steps: readonly ReportedStep[]
  /** All missing knowledge: who, money and dates first, the theory behind the plan last; within each that which most hangs on first. */
  readonly missing: readonly ReportedMissing[]
  readonly journal: readonly ReportedEntry[]
  readonly deviations: readonly { readonly at: DateOrUnknown; readonly why: Text; readonly phase: Text }[]
  /** What changed since an earlier point; undefined when nobody asked and no report was approved yet. */
  readonly since?: ReportedSince | undefined
  /** Every revision of the plan, newest last; empty for a plan without its history. */
  readonly changes: readonly { readonly at: string; readonly by: string; readonly why: Text }[]
  /** Publications that the verdicts and findings rest on, once each. */
  readonly sources: readonly Source[]
}
