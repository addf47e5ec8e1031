import type { Artefact, Finding, PlanDocument } from '@groundplan/kernel'
import type { Assessable } from './model.js'
import type { Plan } from './plan.js'

/** What the caller can read: artefacts, and models and rule sets (the artefacts they speak of are known too). */
export interface Known {
  readonly artefacts?: readonly Artefact[] | undefined
  readonly models?: readonly Assessable[] | undefined
}

/** A plan that was opened, with its document; both undefined when it cannot be read. Findings say what was noticed, with pointers. */
export interface Parsed {
  readonly document?: PlanDocument<Plan>
  readonly plan?: Plan
  readonly findings: readonly Finding[]
}

export declare function parsePlan(value: unknown, known?: Known): Parsed
export declare function parsePlanText(text: string, known?: Known): Parsed
