import type { EntityRef, PartialDate, Slots, Verdict } from '@groundplan/kernel'
import type { Plan } from '../plan.js'

/** The four answers a rule can give. */
export type VerdictKind = Verdict['kind']

/** A finding that a case expects, in the rule's own terms. */
export interface ExpectedFinding {
  /** The name of the message in the rule. */
  readonly message: string
  readonly about: readonly EntityRef[]
  /** All slots with their values; leave out for a message without slots. */
  readonly slots?: Slots | undefined
  /** Where it leads in the document; leave out when it leads nowhere. */
  readonly pointer?: string | undefined
}

/** What a rule must answer: a verdict, or exactly these findings, in this order (an `unmet` verdict). */
export type Expected = VerdictKind | readonly ExpectedFinding[]

/** One plan as of a date, and what each rule must answer. A rule that is not named must not find anything. */
export interface ConformanceCase<Ru extends string = string> {
  readonly name: string
  readonly plan: Plan
  readonly at: PartialDate
  readonly thresholds?: Readonly<Record<string, number>> | undefined
  readonly expect: { readonly [R in Ru]?: Expected | undefined }
  /** Verdicts on phases, where the case is about them. */
  readonly phases?: Readonly<Record<string, VerdictKind>> | undefined
  /** Verdicts on principles, where the case is about them. */
  readonly principles?: Readonly<Record<string, VerdictKind>> | undefined
}

/** What the kit should not ask for, each with the reason; an excuse that proves untrue is a finding. */
export interface ConformanceOptions<Ru extends string = string> {
  /** Answers that a rule can never give, such as `unknown` for one that reads nothing that may be missing. */
  readonly never?: { readonly [R in Ru]?: Readonly<Partial<Record<VerdictKind, string>>> | undefined } | undefined
  /** How long one run of the model on one plan may take before it counts as never ending: seconds, more than 0; 2 unless told. */
  readonly timeLimit?: number | undefined
}
