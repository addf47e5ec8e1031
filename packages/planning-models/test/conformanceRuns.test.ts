import { attach, defineRuleSet, type Rule } from '@groundplan/planning-models'
import { runConformance } from '@groundplan/planning-models/testing'
import { describe, expect, it } from 'vitest'
import { testingCatalogue } from '../src/testing/catalogue.js'
import { beds, garden, helpers } from './fixtures/garden.js'
import { emptyPlan, own } from './support.js'

const at = '2026-10-01'

describe('the kit', () => {
  it('takes rule sets too', () => {
    const rule = { ...garden.rules.bedTended, cites: own, phase: undefined, principle: undefined } as unknown as Rule<
      never,
      never,
      never
    >
    const set = defineRuleSet({ id: '@example/set', sources: {}, rules: { rule } })
    expect(
      runConformance(set, [
        { name: 'x', plan: attach(emptyPlan, beds, { items: [] }), at, expect: { rule: 'notApplicable' } },
      ]).map(({ code }) => code.split('/').at(-1)),
    ).toEqual(['never', 'never', 'never', 'message'])
  })
  it('leaves the plans of the cases as they are', () => {
    const plan = structuredClone(attach(emptyPlan, helpers, { items: [{ id: 'b' }, { id: 'a' }] }))
    runConformance(garden, [{ name: 'x', plan, at, expect: {} }])
    expect(Object.isFrozen(plan)).toBe(false)
    expect(plan.artefacts[helpers.kind]?.content).toEqual({ items: [{ id: 'b' }, { id: 'a' }] })
  })
  it('names each of its checks in both languages, with the same slots, and says what to do', () => {
    for (const { message, why } of Object.values(testingCatalogue)) {
      expect(message.en).not.toBe(message.da)
      expect(why.en).not.toBe(why.da)
      const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()
      expect(slots(message.en)).toEqual(slots(message.da))
    }
  })
})
