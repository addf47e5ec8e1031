import { assess } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { beds, garden } from './fixtures/garden.js'
import { both, hostile, soundPlan } from './support.js'

const at = '2026-10-01'
const thing = { kind: 'bed', id: 'b1' }
const seen = { message: 'm', about: [thing], slots: { x: 'y' } }
const answering = (parts: object) => () => ({ examined: 1, seen: [], missing: [], ...parts })
const question = { what: { artefact: 'k' }, toKnow: { en: 'a', da: 'b' }, slots: {} }

function run(check: (read: never, say: never, limits: never) => unknown, more: object = {}) {
  const alone = assess([garden], soundPlan, { at })
  const { models, findings, missing } = assess([hostile(check, more), garden], soundPlan, { at })
  expect(models['@example/garden']).toEqual(alone.models['@example/garden'])
  return { verdict: models['@example/hostile'].rules['hostile']!, findings, missing }
}

describe('a rule that keeps to the contract by hand', () => {
  it('may give every form of slot and question', () => {
    const slots = {
      x: [
        'a',
        4,
        { date: '2026-05' },
        { date: 'unknown' },
        { verbatim: 'v' },
        { verbatim: 'v', lang: 'da' },
        { en: 'e', da: 'd' },
        { en: 'e' },
        { da: 'd' },
      ],
    }
    const plural = { count: 'n', one: '{n} a', other: '{n} b' }
    const entity = { what: { entity: thing, field: 'f' }, toKnow: { en: plural, da: plural }, slots: { n: 1 } }
    const { verdict } = run(
      answering({
        seen: [{ ...seen, slots, extra: 1 }],
        missing: [question, entity, { what: { fact: 'f' }, toKnow: { da: 'x' } }],
      }),
    )
    expect(verdict.kind === 'unmet' && verdict.findings[0]?.slots).toEqual(slots)
    expect(verdict.kind === 'unmet' && verdict.missing).toEqual([
      question,
      entity,
      { what: { fact: 'f' }, toKnow: { da: 'x' }, slots: {} },
    ])
  })
  it('may name its slots in Danish', () => {
    const messages = { m: { en: 'Seen {ønske_1}', da: 'Set {ønske_1}' } }
    const { verdict } = run(answering({ seen: [{ ...seen, slots: { ønske_1: 'y' } }] }), { messages })
    expect(verdict.kind === 'unmet' && both(verdict.findings[0])).toEqual(['Seen y', 'Set y'])
  })
  it('may say 10 000 things', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...seen, about: [{ kind: 'bed', id: `b${i}` }] }))
    const { verdict } = run(answering({ seen: many }))
    expect(verdict.kind === 'unmet' && verdict.findings).toHaveLength(10_000)
  })
  it('hands over nothing of its own objects', () => {
    const about = [{ ...thing }]
    const { verdict } = run(answering({ seen: [{ ...seen, about }] }))
    about[0]!.id = 'changed'
    expect(verdict.kind === 'unmet' && verdict.findings[0]?.about).toEqual([thing])
  })
  it('may point at today or at what is absent: then the finding leads to what it is about', () => {
    const reads = { today: { fact: 'today' }, sow: { fact: 'phaseState', phase: 'sow' }, beds }
    for (const start of ['today', 'sow']) {
      const { verdict } = run(answering({ seen: [{ ...seen, at: [start] }] }), { reads })
      expect(verdict.kind === 'unmet' && verdict.findings[0]?.pointer).toBe(
        '/plan/artefacts/@example~1garden~1beds/content/items/0',
      )
    }
  })
  it('may point into the frame', () => {
    const { verdict } = run(answering({ seen: [{ ...seen, at: ['frame', 'period', 'from'] }] }), {
      reads: { frame: { fact: 'frame' } },
    })
    expect(verdict.kind === 'unmet' && verdict.findings[0]?.pointer).toBe('/plan/period/from')
  })
})
