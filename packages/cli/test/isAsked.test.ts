import { defineArtefact, defineRule, defineRuleSet, judge, optional, today } from '@groundplan/kernel'
import { abcd } from '@groundplan/model-abcd'
import { type Assessable, attach, createPlan, type Plan } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { isAsked } from '../src/isAsked.js'

const kindOf = (name: string) =>
  defineArtefact({ kind: `@example/x/${name}`, version: 1, title: { en: name, da: name }, schema: z.object({}) })
const [benches, paths] = [kindOf('benches'), kindOf('paths')]
const reading = (reads: Parameters<typeof defineRule>[0]['reads']) =>
  defineRule({
    label: { en: 'Label', da: 'Navn' },
    why: { en: 'Do it.', da: 'Gør det.' },
    cites: [{ own: { en: 'Judgement', da: 'Skøn' } }],
    weight: 'advice',
    reads,
    messages: { none: { en: 'None', da: 'Ingen' } },
    check: () => judge([], () => undefined),
  }) as never
const set = (...reads: Parameters<typeof reading>[0][]): Assessable =>
  defineRuleSet({
    id: '@example/x',
    sources: {},
    rules: Object.fromEntries(reads.map((one, i) => [`r${i}`, reading(one)])),
  })
const empty = createPlan({ id: 'p', title: { verbatim: 'P' }, period: { from: '2026' } })
const withBenches: Plan = attach(empty, benches, {})

describe('isAsked', () => {
  it('asks a model when the plan uses it', () => {
    expect(isAsked(abcd, empty)).toBe(false)
    expect(isAsked(abcd, createPlan({ ...empty, models: [abcd] }))).toBe(true)
  })

  it('asks a rule set when the plan holds all that one of its rules cannot do without', () => {
    expect(isAsked(set({ benches }), empty)).toBe(false)
    expect(isAsked(set({ benches }), withBenches)).toBe(true)
    expect(isAsked(set({ benches, paths }), withBenches)).toBe(false)
    expect(isAsked(set({ benches, paths: optional(paths), today }), withBenches)).toBe(true)
    expect(isAsked(set({ benches, paths }, { benches }), withBenches)).toBe(true)
  })

  it('does not ask a rule set that needs nothing of the plan: nobody has named it', () => {
    expect(isAsked(set({ benches: optional(benches) }, { today }), withBenches)).toBe(false)
    expect(isAsked(set(), withBenches)).toBe(false)
  })
})
