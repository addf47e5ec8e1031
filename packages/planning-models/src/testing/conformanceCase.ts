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
  /**
   * Where it leads, as the rule says it: the name of something in its `reads`, then the way in it, as in `at: ['beds', 'items', 0]`. Where the rule
   * gives no `at`, but what it speaks of is defined in the plan, `pointer` says where.
   */
  readonly at?: readonly (string | number)[] | undefined
  /** Where it leads in the document, as a JSON Pointer, in place of `at`; leave both out when it leads nowhere. */
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
  // An `Expected`, spelt out so that a compiler lists the choices.
  readonly expect: {
    readonly [R in Ru]?: 'met' | 'unmet' | 'unknown' | 'notApplicable' | readonly ExpectedFinding[] | undefined
  }
  /** How many things a rule examined, whole numbers from 0, where the case is about that: what its share is a share of. */
  readonly examined?: { readonly [R in Ru]?: number | undefined } | undefined
  /**
   * The rules that the case is about, where others may well find something in so small a plan: what those find is not compared, all else that
   * the contract asks of them is. All rules unless told.
   */
  readonly only?: readonly Ru[] | undefined
  /** Verdicts on phases, where the case is about them. */
  readonly phases?: Readonly<Record<string, VerdictKind>> | undefined
  /** Verdicts on principles, where the case is about them. */
  readonly principles?: Readonly<Record<string, VerdictKind>> | undefined
}

/** How far the kit has come: `done` of `of` steps, and what it takes up now: the name of a case, then those of the checks. */
export interface ConformanceProgress {
  readonly doing: string
  readonly done: number
  readonly of: number
}

/** What the kit should not ask for, each with the reason; an excuse that proves untrue is a finding. */
export interface ConformanceOptions<Ru extends string = string> {
  /** Answers that a rule can never give, such as `unknown` for one that reads nothing that may be missing. */
  readonly never?: { readonly [R in Ru]?: Readonly<Partial<Record<VerdictKind, string>>> | undefined } | undefined
  /**
   * Artefacts whose lists are in an order that means something, by kind, each with the reason: the steps of a programme, say. Their items are not
   * put in another order.
   */
  readonly ordered?: Readonly<Record<string, string>> | undefined
  /**
   * Texts that are right word for word in both languages, each with the reason, by the name that the finding gives: `rules.open.messages.closed`.
   * One word, and the title of the model, may be the same without.
   */
  readonly alike?: Readonly<Record<string, string>> | undefined
  /** How long one run of the model on one plan may take before it counts as never ending: seconds, more than 0; 2 unless told. */
  readonly timeLimit?: number | undefined
  /** Called before each step, for those who wait. */
  readonly progress?: ((progress: ConformanceProgress) => void) | undefined
}
