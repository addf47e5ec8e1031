import { say } from '@groundplan/kernel'
import { type AbcdRule, abcd } from '@groundplan/model-abcd'
import type { ConformanceCase } from '@groundplan/planning-models/testing'
import { runConformance } from '@groundplan/planning-models/testing'
import { describe, expect, test } from 'vitest'
import { at, planOf, type RuleCase } from './cases/build.js'
import { connectCases } from './cases/connect.js'
import { mapCases } from './cases/map.js'
import { mobiliseCases } from './cases/mobilise.js'
import { uncoverCases } from './cases/uncover.js'

const cases = [...uncoverCases, ...mapCases, ...connectCases, ...mobiliseCases]

const refOf = (text: string) => {
  const [kind = '', ...id] = text.split(':')
  return { kind, id: id.join(':') }
}

/** A rule's case in the form of the kit. */
const conformanceCase = ({ rule, name, plan, expect: expected }: RuleCase): ConformanceCase => ({
  name: `${rule}: ${name}`,
  plan,
  at,
  expect: {
    [rule]:
      typeof expected === 'string'
        ? expected
        : expected.map(({ message, about, slots, pointer }) => ({ message, about: about.map(refOf), slots, pointer })),
  },
})

describe('the model keeps the contract', () => {
  // Each rule on its own: a case is about one rule, and others may find something in the same small plan.
  test.each(Object.keys(abcd.rules) as AbcdRule[])('%s', (rule) => {
    const alone = { ...abcd, rules: { [rule]: abcd.rules[rule] } }
    const own = cases.filter((one) => one.rule === rule).map(conformanceCase)
    expect(runConformance(alone, own).map((finding) => say(finding, 'en'))).toEqual([])
  })

  test('a wrong answer in a case is seen', () => {
    const alone = { ...abcd, rules: { wishTakenUp: abcd.rules.wishTakenUp } }
    const [first, ...rest] = cases.filter((one) => one.rule === 'wishTakenUp').map(conformanceCase)
    const wrong = { ...(first as ConformanceCase), expect: { wishTakenUp: 'unknown' } } as const
    expect(runConformance(alone, [wrong, ...rest]).length).toBeGreaterThan(0)
  })

  test('an empty plan is met nowhere', () => {
    expect(
      runConformance(abcd, [{ name: 'empty', plan: planOf({}), at, expect: {} }]).filter(({ code }) =>
        code.endsWith('/emptyPlan'),
      ),
    ).toEqual([])
  })
})
