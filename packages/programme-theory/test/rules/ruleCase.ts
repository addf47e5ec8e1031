import { type Activities, activities, type Groups, groups } from '@groundplan/community'
import type { EntityRef, PartialDate, Slots } from '@groundplan/kernel'
import { attach, createPlan, type Plan } from '@groundplan/planning-models'
import type { ConformanceCase } from '@groundplan/planning-models/testing'
import { type ProgrammeTheoryRule, type Theory, theories } from '@groundplan/programme-theory'

/** The day as of which the cases are assessed, unless a case says another. */
export const asOf = '2026-10-01'

/** What the plan of a case holds; what is left out is not attached. */
export interface Holds {
  readonly theories: readonly Theory[]
  readonly activities?: Activities['items']
  readonly groups?: Groups['items']
}

/** What a rule should say of a finding: `at` as the rule gives it, `about` as `kind:id`. */
export interface Told {
  readonly message: string
  readonly about: readonly string[]
  readonly at: readonly (string | number)[]
  readonly slots: Slots
  readonly en: string
  readonly da: string
}

/** One case of one rule. */
export interface RuleCase {
  readonly rule: ProgrammeTheoryRule
  readonly name: string
  readonly plan: Plan
  readonly at: PartialDate
  readonly expect: 'met' | 'unknown' | 'notApplicable' | readonly Told[]
  /** How many things are judged, where the verdict is met or unmet. */
  readonly examined?: number
  /** Whether the theory gives its own horizons, whose order means something; the kit would put them in another. */
  readonly isInOrder?: boolean
  /** The questions that stay open, in English and Danish. */
  readonly asks: readonly (readonly [en: string, da: string])[]
}

/** A case of one rule, from what the plan holds. */
export const of =
  (rule: ProgrammeTheoryRule) =>
  (
    name: string,
    expect: RuleCase['expect'],
    holds: Holds,
    more: Partial<Pick<RuleCase, 'asks' | 'examined' | 'at' | 'isInOrder'>> = {},
  ): RuleCase => {
    let plan = createPlan({ id: 'case', title: { en: 'Case', da: 'Tilfælde' }, period: { from: '2016' } })
    plan = attach(plan, theories, { items: holds.theories })
    if (holds.activities) plan = attach(plan, activities, { items: holds.activities })
    if (holds.groups) plan = attach(plan, groups, { items: holds.groups })
    return { rule, name, expect, at: asOf, asks: [], ...more, plan }
  }

const refOf = (told: string): EntityRef => {
  const [kind = '', ...id] = told.split(':')
  return { kind, id: id.join(':') }
}

/** A rule's case in the form of the conformance kit, which needs no sentences. Others may well find something in so small a theory. */
export const conformanceCase = ({
  rule,
  name,
  plan,
  at,
  expect,
  examined,
}: RuleCase): ConformanceCase<ProgrammeTheoryRule> => ({
  name: `${rule}: ${name}`,
  plan,
  at,
  only: [rule],
  expect: {
    [rule]:
      typeof expect === 'string'
        ? expect
        : expect.map(({ message, about, slots, at: where }) => ({
            message,
            about: about.map(refOf),
            slots,
            at: where,
          })),
  },
  ...(examined === undefined ? {} : { examined: { [rule]: examined } }),
})
