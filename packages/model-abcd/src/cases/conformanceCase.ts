import type { EntityRef } from '@groundplan/kernel'
import type { ConformanceCase } from '@groundplan/planning-models/testing'
import type { AbcdRule } from '../abcd.js'
import { asOf } from './asOf.js'
import type { RuleCase } from './ruleCase.js'

const refOf = (told: string): EntityRef => {
  const [kind = '', ...id] = told.split(':')
  return { kind, id: id.join(':') }
}

/** A rule's case in the form of the conformance kit, which needs neither the sentences nor the denominator. */
export const conformanceCase = ({ rule, name, plan, expect, besides }: RuleCase): ConformanceCase<AbcdRule> => ({
  name: `${rule}: ${name}`,
  plan,
  at: asOf,
  expect: {
    ...besides,
    [rule]:
      typeof expect === 'string'
        ? expect
        : expect.map(({ message, about, slots, pointer }) => ({ message, about: about.map(refOf), slots, pointer })),
  },
})
