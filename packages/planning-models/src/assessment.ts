import type { Finding, Missing, PartialDate, RuleSet, Verdict } from '@groundplan/kernel'
import type { Assessable, PlanningModel } from './model.js'
import type { Answer } from './plan.js'

/** The verdicts on one model or rule set, by the names of its rules, phases and principles. */
export interface ModelAssessment<P extends string = string, Pr extends string = string, Ru extends string = string> {
  readonly rules: Readonly<Record<Ru, Verdict>>
  readonly phases: Readonly<Record<P, Verdict>>
  readonly principles: Readonly<Record<Pr, Verdict>>
}

/** The type of the verdicts on `M`. */
export type AssessmentOf<M> =
  M extends PlanningModel<string, infer P, infer Pr, infer Ru>
    ? ModelAssessment<P, Pr, Ru>
    : M extends RuleSet<string, infer Ru>
      ? ModelAssessment<never, never, Ru>
      : never

/** A finding with the model that found it, the rule where it was one, and what people answered. */
export type AssessedFinding<Id extends string = string> = Finding & {
  readonly model: Id
  /** Undefined for findings about phases, their order, and about the model itself. */
  readonly rule?: string | undefined
  readonly answer?: Answer | undefined
}

/** A piece of missing knowledge, listed once, with the first rule that asks for it and all that do. */
export type AssessedMissing<Id extends string = string> = Missing & {
  readonly model: Id
  /** Undefined where a phase asks for it. */
  readonly rule?: string | undefined
  readonly askedBy: readonly {
    readonly model: Id
    readonly rule?: string | undefined
    readonly phase?: string | undefined
  }[]
}

/** What a set of models and rule sets says of a plan as of a date. Danish: vurdering. */
export interface Assessment<Ms extends readonly Assessable[] = readonly Assessable[]> {
  readonly at: PartialDate
  /** By id, as typed by the models passed in. */
  readonly models: { readonly [M in Ms[number] as M['id']]: AssessmentOf<M> }
  /** Structural first, then important, then advice; within each in the order of the models and their rules. */
  readonly findings: readonly AssessedFinding<Ms[number]['id']>[]
  readonly missing: readonly AssessedMissing<Ms[number]['id']>[]
}
