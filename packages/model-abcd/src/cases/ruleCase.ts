import type { Slots } from '@groundplan/kernel'
import type { Plan } from '@groundplan/planning-models'
import type { ConformanceCase } from '@groundplan/planning-models/testing'
import type { AbcdRule } from '../abcd.js'
import { type Holds, planOf } from './planOf.js'

/** What a rule should say of a finding: its message, its pointer in the document, what it is about (`kind:id`), its slots, and its sentence. */
export interface Told {
  readonly message: string
  readonly about: readonly string[]
  readonly pointer: string
  readonly slots: Slots
  readonly en: string
  readonly da: string
}

/** One case of one rule. */
export interface RuleCase {
  readonly rule: AbcdRule
  readonly name: string
  readonly plan: Plan
  readonly expect: 'met' | 'unknown' | 'notApplicable' | readonly Told[]
  /** What other rules find in the same plan. */
  readonly besides?: ConformanceCase<AbcdRule>['expect'] | undefined
  /** The denominator, where the verdict is met or unmet. */
  readonly examined?: number
  /** The questions that stay open, in English and Danish. */
  readonly asks?: readonly (readonly [en: string, da: string])[]
}

/** A case of one rule, from what the plan holds. */
export const of =
  (rule: AbcdRule) =>
  (name: string, expect: RuleCase['expect'], holds: Holds, asks: RuleCase['asks'] = []): RuleCase => ({
    rule,
    name,
    expect,
    asks,
    plan: planOf(holds),
  })
