import type { Figure } from '@groundplan/figures'
import type {
  AnyLocalized,
  Cited,
  DateOrUnknown,
  Finding,
  Missing,
  PartialDate,
  Period,
  Source,
  Text,
  Verdict,
  Weight,
} from '@groundplan/kernel'
import type { Answer, JournalEntry, PhaseProgress } from '@groundplan/planning-models'

/** How many criteria (the rules of all models) got which verdict; they add up to the number of rules. Danish: antal kriterier. */
export interface Counts {
  readonly met: number
  readonly unmet: number
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

/** A piece of missing knowledge with what it is about, in words, and how much hangs on it. */
export type ReportedMissing = Missing & {
  readonly model: string
  readonly rule?: string | undefined
  readonly where: Trail
  /** The weight of the heaviest question that waits for it. */
  readonly weight: Weight
}

/** A picture that a model draws of the plan, or what would have to be known to draw it. */
export interface ReportedFigure {
  readonly id: string
  readonly title: AnyLocalized
  readonly figure?: Figure | undefined
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
  readonly models: readonly ReportedModel[]
  /** Over the rules of all models. */
  readonly counts: Counts
  /** All findings, heaviest first. */
  readonly findings: readonly ReportedFinding[]
  /** Those that nobody accepted or disagreed with: heaviest first, within a weight those with the earliest date. */
  readonly steps: readonly ReportedFinding[]
  /** All missing knowledge, that which most hangs on first. */
  readonly missing: readonly ReportedMissing[]
  readonly journal: readonly ReportedEntry[]
  readonly deviations: readonly { readonly at: DateOrUnknown; readonly why: Text; readonly phase: Text }[]
  /** What was changed in the plan, newest last; empty for a plan without its history. */
  readonly changes: readonly { readonly at: string; readonly by: string; readonly why: Text }[]
  /** Publications that the verdicts and findings rest on, once each. */
  readonly sources: readonly Source[]
}
