import { deepFreeze, say } from '@groundplan/kernel'
import { assess, attach, createPlan, detach, type Plan } from '@groundplan/planning-models'
import { programmeTheory, type Theories, theories } from '@groundplan/programme-theory'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTheories } from './anyTheories.js'
import { asOf } from './ruleCase.js'

const empty = createPlan({ id: 'p', title: { en: 'Plan', da: 'Plan' }, period: { from: '2016' } })
const verdictsOf = (content: Theories) => assess([programmeTheory], attach(empty, theories, content), { at: asOf })

test('whatever the schema lets in, no rule breaks down, and each finding has a key and words of its own', () => {
  fc.assert(
    fc.property(anyTheories, (content) => {
      const { findings, models } = verdictsOf(deepFreeze(content) as Theories)
      expect(findings.filter(({ code }) => code.includes('contained/')).map((one) => say(one, 'en'))).toEqual([])
      const own = Object.values(models['@groundplan/programme-theory'].rules).flatMap((verdict) =>
        verdict.kind === 'unmet' ? verdict.findings : [],
      )
      expect(new Set(own.map(({ key }) => key)).size).toBe(own.length)
      for (const finding of own) {
        expect(finding.pointer).toBeDefined()
        for (const locale of ['en', 'da']) expect(say(finding, locale)).not.toMatch(/\{(?!slot)|undefined|\[(en|da)\]/)
      }
    }),
    { numRuns: 400 },
  )
})

test('a store of parts that nobody uses changes no answer', () => {
  fc.assert(
    fc.property(anyTheories, (content) => {
      const part = { id: 'unused', title: { en: 'Unused', da: 'Ubrugt' }, isPart: true, nodes: [], links: [] } as const
      const before = verdictsOf(content).models
      expect(verdictsOf({ items: [...content.items, part] }).models).toEqual(before)
    }),
    { numRuns: 100 },
  )
})

test('a plan without theories is asked for them, and nothing is found', () => {
  const plan: Plan = detach(attach(empty, theories, { items: [] }), theories)
  const { models, findings } = assess([programmeTheory], plan, { at: asOf })
  expect(findings).toEqual([])
  for (const verdict of Object.values(models['@groundplan/programme-theory'].rules))
    expect(verdict.kind).toBe('unknown')
})
