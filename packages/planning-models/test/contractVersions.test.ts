import { newDocument } from '@groundplan/kernel/document'
import {
  type Assessable,
  assess,
  canRun,
  completePhase,
  createPlan,
  definePlanningModel,
  defineRuleSet,
  deviate,
  figuresOf,
  flowFigure,
  type Plan,
  type PlanningModel,
  parsePlan,
  reopenPhase,
  startPhase,
} from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { garden } from './fixtures/garden.js'
import { both, codes, emptyPlan, frozenPlan, soundPlan } from './support.js'

const at = '2026-10-01'
const id = '@example/later'
/** A plug-in of another contract: nothing but its id is as this host knows it. */
const other = (parts: object): PlanningModel => ({ ...garden, id, ...parts }) as unknown as PlanningModel
const oddShapes: readonly [string, object][] = [
  ['the parts of today', {}],
  ['phases as a list and rules as null', { phases: [{ id: 'a' }], rules: null, principles: 7, views: [1], title: 'x' }],
  ['no parts at all', { phases: undefined, rules: undefined, principles: undefined, views: undefined, flow: 3 }],
  ['texts for parts', { phases: 'abc', rules: 'abc', principles: 'abc', views: 'abc', links: 'abc', languages: 'en' }],
  [
    'parts that break when they are looked at',
    {
      rules: {
        r: Object.defineProperty({}, 'weight', {
          get: () => {
            throw new Error('never')
          },
        }),
      },
      phases: { a: null },
      flow: { later: [] },
    },
  ],
]

describe('a model of a later contract', () => {
  it.each(oddShapes)('with %s is named, never run, and the rest is as if it were not there', (_, parts) => {
    const later = other({ contract: 2, ...parts })
    const plan = frozenPlan(structuredClone(soundPlan))
    const { models, findings, missing } = assess([later, garden], plan, { at })
    const alone = assess([garden], plan, { at })
    expect(canRun(later)).toBe(false)
    expect(codes(findings.slice(0, 1))).toEqual(['models/newerContract'])
    expect(findings[0]).toMatchObject({ model: id, weight: 'important', about: [{ kind: 'model', id }] })
    expect(both(findings[0])).toEqual([
      '@example/later is written for version 2 of the contract; here version 1 is the latest known, so its rules were not run',
      '@example/later er skrevet til kontraktens version 2; her kendes højst version 1, så reglerne er ikke kørt',
    ])
    expect(findings[0]?.why).toEqual({
      en: 'Update @groundplan/planning-models here, and the program that brings it along. Until then an earlier version of the model does.',
      da: 'Hent en nyere udgave af @groundplan/planning-models og af det program, der bruger den. Indtil da kan en tidligere udgave af modellen bruges.',
    })
    expect([findings.slice(1), missing, models['@example/garden']]).toEqual([
      alone.findings,
      alone.missing,
      alone.models['@example/garden'],
    ])
    expect(figuresOf(later, plan, { at })).toEqual([])
    expect(flowFigure(later, plan)).toBeUndefined()
    expect(parsePlan(newDocument(plan), { models: [later] }).plan).toEqual(plan)
  })
  it('has an unknown verdict for every part that has a name', () => {
    const { models } = assess([other({ contract: 2 })], soundPlan, { at })
    const unknown = { kind: 'unknown', missing: [] }
    expect(models[id]).toEqual({
      rules: { bedTended: unknown, helpersMeet: unknown, eventInPeriod: unknown },
      phases: { plan: unknown, sow: unknown, invite: unknown, reap: unknown },
      principles: { care: unknown },
    })
    const listed = other({ contract: 2, phases: ['a'], rules: null, principles: 'abc' })
    expect(assess([listed], soundPlan, { at }).models[id]).toEqual({ rules: {}, phases: {}, principles: {} })
  })
  it('does not make a threshold of its own an error of the caller', () => {
    const thresholds = { [`${id}/helpersMeet/months`]: 3 }
    expect(codes(assess([other({ contract: 2 })], emptyPlan, { at, thresholds }).findings)).toEqual([
      'models/newerContract',
    ])
    expect(() => assess([garden], emptyPlan, { at, thresholds })).toThrow('No rule here has the threshold')
    expect(() => assess([other({ contract: 2 })], emptyPlan, { at, thresholds: { [`${id}x/y/z`]: 3 } })).toThrow(
      'No rule here has the threshold "@example/laterx/y/z"; there are none.',
    )
  })
  it('can be noted in a plan, with any phase, as a model that is known by its id alone', () => {
    const later = other({ contract: 2, phases: ['a'] })
    const started = startPhase(emptyPlan, { model: later, phase: 'a' as never, at })
    expect(started.models).toEqual([{ id, version: '1.2.0', contract: 2 }])
    expect(started.phases).toEqual({ [id]: { a: { state: 'started', since: at } } })
    const done = completePhase(started, { model: later, phase: 'a' as never, at })
    const again = reopenPhase(done, { model: later, phase: 'a' as never, at })
    expect(again.phases[id]?.['a']?.state).toBe('reopened')
    const why = { verbatim: 'w' }
    expect(deviate(again, { model: later, phase: 'b' as never, at, why }).deviations).toHaveLength(1)
    const { plan, findings } = parsePlan(newDocument(again), { models: [later] })
    expect(plan).toEqual(again)
    expect(codes(findings)).toEqual(['models/newerContract'])
  })
})

describe('a model of an odd contract', () => {
  it.each<[string, unknown, string, string]>([
    ['0', 0, '0', '0'],
    ['a text', '1', 'the text “1”', 'teksten »1«'],
    ['a half', 1.5, '1.5', '1,5'],
    ['a negative number', -1, '-1', '-1'],
    ['infinite', Number.POSITIVE_INFINITY, 'no number', 'ikke et tal'],
    ['an object', { valueOf: () => 2 }, 'no number', 'ikke et tal'],
    ['null', null, 'none', 'ingen'],
    ['undefined', undefined, 'none', 'ingen'],
  ])('%s is refused, and its author asked', (_, contract, en, da) => {
    const odd = other({ contract })
    const { findings } = assess([odd, garden], soundPlan, { at })
    expect(canRun(odd)).toBe(false)
    expect(codes(findings)).toEqual(['models/oddContract'])
    expect(both(findings[0])).toEqual([
      `@example/later should give version 1 of the contract, but gives ${en}, so its rules were not run`,
      `@example/later skulle angive kontraktens version 1, men angiver ${da}, så reglerne er ikke kørt`,
    ])
    expect(findings[0]?.why).toEqual({
      en: 'Install a version of the model that is written for the contract known here, or ask its author for one.',
      da: 'Hent en udgave af modellen, der er skrevet til den kontrakt, som kendes her, eller bed den, der står bag, om en.',
    })
    expect(figuresOf(odd, soundPlan, { at })).toEqual([])
    expect(flowFigure(odd, soundPlan)).toBeUndefined()
  })
  it('is one that gives none, where a rule set needs none', () => {
    const { contract: _, ...bare } = { ...garden, id }
    expect(codes(assess([bare as unknown as Assessable], soundPlan, { at }).findings)).toEqual(['models/oddContract'])
    const set = defineRuleSet({ id: '@example/set', sources: {}, rules: {} })
    expect([canRun(set), assess([set], soundPlan, { at }).findings]).toEqual([true, []])
    const withContract = { ...set, contract: 3 } as unknown as Assessable
    expect(codes(assess([withContract], soundPlan, { at }).findings)).toEqual(['models/newerContract'])
  })
  it('leaves the phase of a plan noted, but no use that a plan could not hold', () => {
    for (const contract of ['1', 0, undefined]) {
      const started = startPhase(emptyPlan, { model: other({ contract }), phase: 'a' as never, at })
      expect([started.models, Object.keys(started.phases)]).toEqual([[], [id]])
      expect(parsePlan(newDocument(started)).findings).toEqual([])
      expect(() => createPlan({ ...emptyPlan, models: [other({ contract })] })).toThrow('whole number from 1')
    }
  })
  it('can be noted again where it was already', () => {
    const once = startPhase(emptyPlan, { model: garden, phase: 'sow', at })
    expect(startPhase(once, { model: garden, phase: 'plan', at }).models).toHaveLength(1)
  })
})

describe('a plan that was made under another contract', () => {
  const using = (contract: number, version = '1.2.0'): Plan => ({
    ...soundPlan,
    models: [{ id: '@example/garden', version, contract }],
  })
  it('is told so when it is opened, and is assessed as usual', () => {
    const { plan, findings } = parsePlan(newDocument(using(2, '9.0.0')), { models: [garden] })
    expect(findings.map(({ code, pointer, weight }) => [code, pointer, weight])).toEqual([
      ['@groundplan/planning-models/plan/newerModelContract', '/plan/models/0/contract', 'important'],
    ])
    expect(both(findings[0])).toEqual([
      'The plan was made with @example/garden under version 2 of the contract; here the model is of version 1',
      'Planen er lavet med @example/garden efter kontraktens version 2; her er modellen fra version 1',
    ])
    expect(assess([garden], plan!, { at })).toEqual(assess([garden], soundPlan, { at }))
  })
  it('is not compared with a model that is not run: that is told first, and why its content cannot be read', () => {
    const { findings } = parsePlan(newDocument(using(1)), { models: [{ ...garden, contract: 2 } as never] })
    expect(codes(findings)).toEqual(['models/newerContract', 'plan/unknownKind', 'plan/unknownKind'])
  })
  it('is not told of a contract that is the same', () => {
    expect(parsePlan(newDocument(using(1)), { models: [garden] }).findings).toEqual([])
  })
})

describe('a model that was put together by hand, and wrongly,', () => {
  it.each<[string, object]>([
    ['rules are null entries of principles', { principles: { care: null } }],
    ['a phase is nothing', { phases: { a: null } }],
    ['the flow is no flow', { flow: { later: [] } }],
    ['the flow is a number', { flow: 7 }],
    ['shortcuts are no list', { shortcuts: 7 }],
    ['needs are no list', { phases: { a: { label: { en: 'a', da: 'b' }, needs: 7 } } }],
    ['a view reads nothing that exists', { views: { v: { title: { en: 'a', da: 'b' }, reads: { x: null } } } }],
    ['a phase needs nothing that exists', { phases: { a: { label: { en: 'a', da: 'b' }, needs: [null] } } }],
  ])('is contained when %s', (_, parts) => {
    const wrong = other(parts)
    const { models, findings } = assess([wrong, garden], soundPlan, { at })
    expect(codes(findings)).toEqual(['contained/model'])
    expect(findings[0]).toMatchObject({ model: id, about: [{ kind: 'model', id }] })
    const [en = '', da = ''] = both(findings[0])
    expect(en).toMatch(/^@example\/later is not built as a planning model or rule set is: ./)
    expect(da).toMatch(/^@example\/later er ikke bygget op som en planlægningsmodel eller et regelsæt: ./)
    expect(models['@example/garden']).toEqual(assess([garden], soundPlan, { at }).models['@example/garden'])
    expect([figuresOf(wrong, soundPlan, { at }), flowFigure(wrong, soundPlan)]).toEqual([[], undefined])
    expect(codes(parsePlan(newDocument(emptyPlan), { models: [wrong] }).findings)).toEqual(['contained/model'])
  })
  it('is refused by definePlanningModel, with what to do', () => {
    const make = (contract: unknown) => () => definePlanningModel({ ...garden, contract } as never)
    expect(make(2)).toThrow(
      'Planning model "@example/garden": contract must be 1, not 2: write 1, or update @groundplan/planning-models to a version that knows 2.',
    )
    for (const odd of [0, '1', undefined])
      expect(make(odd)).toThrow(
        `Planning model "@example/garden": contract must be 1, not ${JSON.stringify(odd)}: write contract: 1.`,
      )
  })
})
