import { ask, deepFreeze } from '@groundplan/kernel'
import {
  answer,
  assess,
  attach,
  definePlanningModel,
  defineRule,
  defineRuleSet,
  detach,
  figuresOf,
  judge,
  missing,
  type Plan,
  read,
  record,
  startPhase,
} from '@groundplan/planning-models'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beds, garden, helpers } from './fixtures/garden.js'
import { both, codes, emptyPlan, frozenPlan, own, soundPlan } from './support.js'

const at = '2026-10-01'
const of = (plan: Plan, given: object = {}) => assess([garden], plan, { at, ...given })
const rulesOf = (plan: Plan) => of(plan).models['@example/garden'].rules

const troubled = startPhase(
  attach(soundPlan, beds, {
    items: [
      { id: 'b1', name: 'Roses', helpers: [] },
      { id: 'b2', name: 'Leeks', helpers: ['h1'] },
      { id: 'b3', name: 'Kale' },
    ],
  }),
  { model: garden, phase: 'plan', at: '2026-01' },
)

describe('a rule', () => {
  it('is met over what was examined', () => {
    expect(rulesOf(soundPlan).bedTended).toEqual({ kind: 'met', examined: 2 })
  })
  it('is unmet with its findings, and with what is missing beside them', () => {
    expect(rulesOf(troubled).bedTended).toEqual({
      kind: 'unmet',
      examined: 3,
      findings: [
        {
          code: '@example/garden/bedTended/alone',
          key: '@example/garden/bedTended/alone#bed:b1',
          weight: 'important',
          about: [{ kind: 'bed', id: 'b1' }],
          pointer: '/plan/artefacts/@example~1garden~1beds/content/items/0/helpers',
          message: { en: 'Nobody tends {bed}', da: 'Ingen passer {bed}' },
          slots: { bed: 'Roses' },
          why: { en: 'Ask who would like it.', da: 'Spørg, hvem der har lyst.' },
          cites: [{ source: { title: 'The gardener', year: 2020 }, at: 'ch. 2' }],
        },
      ],
      missing: [
        {
          what: { entity: { kind: 'bed', id: 'b3' }, field: 'helpers' },
          toKnow: { en: 'Who tends {bed}?', da: 'Hvem passer {bed}?' },
          slots: { bed: 'Kale' },
        },
      ],
    })
  })
  it('is unknown when all it has is questions', () => {
    const plan = attach(soundPlan, beds, { items: [{ id: 'b3', name: 'Kale' }] })
    expect(rulesOf(plan).bedTended.kind).toBe('unknown')
  })
  it('does not apply where there is nothing to judge, in its own words or in ours', () => {
    expect(rulesOf(soundPlan).helpersMeet).toEqual({
      kind: 'notApplicable',
      why: { en: 'Nothing has been sown yet.', da: 'Der er ikke sået endnu.' },
    })
    expect(rulesOf(emptyPlan).eventInPeriod).toEqual({
      kind: 'notApplicable',
      why: {
        en: 'There is nothing in the plan that this applies to.',
        da: 'Planen indeholder ikke noget, som dette gælder for.',
      },
    })
  })
  it('is unknown without a required artefact, and asks for it', () => {
    const verdict = rulesOf(emptyPlan).bedTended
    expect(verdict).toMatchObject({ kind: 'unknown', missing: [{ what: { artefact: beds.kind } }] })
    const [question] = verdict.kind === 'unknown' ? verdict.missing : []
    expect([ask(question!, 'en'), ask(question!, 'da')]).toEqual([
      'What is to stand under “Beds”? The plan holds nothing of it yet.',
      'Hvad skal der stå under »Bede«? Planen rummer endnu intet.',
    ])
  })
  it('is unknown when an artefact cannot be read, required or not', () => {
    const newer = frozenPlan({
      ...soundPlan,
      artefacts: { [beds.kind]: { version: 9, content: {} }, [helpers.kind]: { version: 9, content: {} } },
    })
    const broken = frozenPlan({
      ...soundPlan,
      artefacts: { [beds.kind]: { version: 2, content: {} }, [helpers.kind]: { version: 1, content: {} } },
    })
    for (const [plan, en, da] of [
      [
        newer,
        'Install the package that can read Beds, version 9.',
        'Hent den udgave af pakken, der kan læse Bede, version 9.',
      ],
      [broken, 'Mend Beds: what is written there cannot be read.', 'Ret Bede: Det, der står der, kan ikke læses.'],
    ] as const) {
      const { bedTended, helpersMeet } = rulesOf(plan)
      expect([bedTended.kind, helpersMeet.kind]).toEqual(['unknown', 'unknown'])
      const [question] = bedTended.kind === 'unknown' ? bedTended.missing : []
      expect([ask(question!, 'en'), ask(question!, 'da')]).toEqual([en, da])
    }
  })
  it('reads an optional artefact as absent, facts of the plan, and thresholds', () => {
    const sown = startPhase(soundPlan, { model: garden, phase: 'sow', at: '2026-01-01' })
    const quiet = of(sown).models['@example/garden'].rules.helpersMeet
    expect(quiet.kind === 'unmet' && quiet.findings.map((finding) => both(finding))).toEqual([
      ['h1 has met nobody for 9 months', 'h1 har ikke mødt nogen i 9 måneder'],
      ['h2 has met nobody for 9 months', 'h2 har ikke mødt nogen i 9 måneder'],
    ])
    const met = record(sown, {
      id: 'm',
      at: '2026-08-15',
      kind: 'meeting',
      words: { verbatim: 'Kaffe' },
      about: [{ kind: 'helper', id: 'h1' }],
    })
    const after = of(met).models['@example/garden'].rules.helpersMeet
    expect(after.kind === 'unmet' && after.findings.map(({ key }) => key)).toEqual([
      '@example/garden/helpersMeet/quiet#helper:h2',
    ])
    expect(rulesOf(detach(sown, helpers)).helpersMeet.kind).toBe('notApplicable')
    const name = '@example/garden/helpersMeet/months'
    expect(of(sown, { thresholds: { [name]: 9 } }).models['@example/garden'].rules.helpersMeet.kind).toBe('unmet')
    expect(of(sown, { thresholds: { [name]: 10 } }).models['@example/garden'].rules.helpersMeet).toEqual({
      kind: 'met',
      examined: 2,
    })
    expect(rulesOf(sown).helpersMeet.kind).toBe('unmet')
  })
  it('reads the frame, and points into the journal', () => {
    const plan = record(emptyPlan, { id: 'j1', at: '1999', kind: 'event', words: { verbatim: 'x' } })
    const { findings } = of(plan)
    expect(findings[0]).toMatchObject({ pointer: '/plan/journal/0/at', weight: 'structural' })
    expect(
      rulesOf(record(emptyPlan, { id: 'j1', at: 'unknown', kind: 'event', words: { verbatim: 'x' } })).eventInPeriod
        .kind,
    ).toBe('unknown')
  })
})

describe('an assessment', () => {
  it('folds principles and phases', () => {
    const { principles, phases } = of(troubled).models['@example/garden']
    expect([principles.care.kind, phases.sow.kind, phases.plan, phases.reap.kind]).toEqual([
      'unmet',
      'unmet',
      { kind: 'met', examined: 1 },
      'notApplicable',
    ])
  })
  it('lists findings by weight, then in the order of models and rules', () => {
    const plan = record(startPhase(troubled, { model: garden, phase: 'sow', at: '2026-01' }), {
      id: 'j',
      at: '1999',
      kind: 'event',
      words: { verbatim: 'x' },
    })
    const { findings } = of(plan)
    expect(findings.map(({ weight, rule }) => [weight, rule])).toEqual([
      ['structural', 'eventInPeriod'],
      ['important', 'bedTended'],
      ['advice', 'helpersMeet'],
      ['advice', 'helpersMeet'],
    ])
    expect(findings.every(({ model }) => model === '@example/garden')).toBe(true)
  })
  it('lists each piece of missing knowledge once, with all who ask', () => {
    const ask = (question: string) =>
      defineRule({
        label: { en: 'a', da: 'b' },
        why: { en: 'a', da: 'b' },
        cites: own,
        weight: 'advice',
        reads: { beds },
        messages: {},
        check: ({ beds }) =>
          judge(beds.items, ({ id }) => [
            missing({ kind: 'bed', id }, 'helpers', { en: question, da: question }),
            missing({ kind: 'bed', id }, 'crop', { en: question, da: question }),
          ]),
      })
    const set = defineRuleSet({
      id: '@example/asking',
      sources: {},
      rules: { first: ask('Who?'), second: ask('Whom?') },
    })
    const plan = attach(soundPlan, beds, { items: [{ id: 'b3', name: 'Kale' }] })
    expect(
      assess([set, garden], plan, { at }).missing.map(({ what, toKnow, model, rule, askedBy }) => [
        what,
        toKnow,
        model,
        rule,
        askedBy,
      ]),
    ).toEqual([
      [
        { entity: { kind: 'bed', id: 'b3' }, field: 'helpers' },
        { en: 'Who?', da: 'Who?' },
        '@example/asking',
        'first',
        [
          { model: '@example/asking', rule: 'first' },
          { model: '@example/asking', rule: 'second' },
          { model: '@example/garden', rule: 'bedTended' },
        ],
      ],
      [
        { entity: { kind: 'bed', id: 'b3' }, field: 'crop' },
        { en: 'Who?', da: 'Who?' },
        '@example/asking',
        'first',
        [
          { model: '@example/asking', rule: 'first' },
          { model: '@example/asking', rule: 'second' },
        ],
      ],
    ])
    const absent = assess([garden], emptyPlan, { at }).missing
    expect(absent.map(({ what, rule, askedBy }) => [what, rule, askedBy])).toEqual([
      [
        { artefact: beds.kind },
        'bedTended',
        [
          { model: '@example/garden', rule: 'bedTended' },
          { model: '@example/garden', phase: 'plan' },
        ],
      ],
      [{ artefact: helpers.kind }, undefined, [{ model: '@example/garden', phase: 'invite' }]],
    ])
    expect('rule' in absent[1]!).toBe(false)
  })
  it('puts answers beside findings and keeps those whose finding is gone', () => {
    const [finding] = of(troubled).findings
    const given = { at: '2026-05', by: 'gardener', answer: 'accepted', why: { verbatim: 'Wild roses' } } as const
    const answered = answer(troubled, finding!, given)
    expect(of(answered).findings[0]?.answer).toEqual(given)
    expect('answer' in of(troubled).findings[0]!).toBe(false)
    const mended = attach(answered, beds, { items: [] })
    expect(codes(of(mended).findings)).toEqual([])
    expect(mended.answers[finding!.key]).toEqual(given)
  })
  it('is the same for the same input and leaves it as it was, also when nothing is frozen', () => {
    const loose = structuredClone(troubled) as Plan
    const before = JSON.stringify(loose)
    expect(JSON.stringify(of(loose))).toBe(JSON.stringify(of(troubled)))
    expect(JSON.stringify(loose)).toBe(before)
    expect(Object.isFrozen(loose.journal)).toBe(false)
    deepFreeze(loose)
    expect(JSON.stringify(of(loose))).toBe(JSON.stringify(of(troubled)))
  })
  it('is empty without models', () => {
    expect(assess([], soundPlan, { at })).toEqual({ at, models: {}, findings: [], missing: [] })
  })
  it('refuses a date that does not exist, a threshold that no rule has, and what is no model', () => {
    for (const wrong of ['unknown', '2026-02-30', '', 7 as never])
      expect(() => assess([garden], soundPlan, { at: wrong })).toThrow(
        'The date of an assessment (`at`) must be a date that exists',
      )
    expect(() => of(soundPlan, { thresholds: { '@example/garden/helpersMeet/weeks': 1 } })).toThrow(
      'No rule here has the threshold "@example/garden/helpersMeet/weeks"; there is @example/garden/helpersMeet/months.',
    )
    expect(() => assess([], soundPlan, { at, thresholds: { x: 1 } })).toThrow(
      'No rule here has the threshold "x"; there are none.',
    )
    for (const [value, named] of [
      [Number.NaN, 'NaN'],
      [Number.POSITIVE_INFINITY, 'Infinity'],
      ['10' as never, "the text '10'"],
    ] as const)
      expect(() => of(soundPlan, { thresholds: { '@example/garden/helpersMeet/months': value } })).toThrow(
        `must be a finite number, not ${named}.`,
      )
    for (const wrong of [undefined, null, 'abcd', {}, { id: 4 }])
      expect(() => assess([wrong as never], soundPlan, { at })).toThrow(
        'pass what definePlanningModel or defineRuleSet returned',
      )
  })
  it('refuses what is no plan, no list of models and no date at all, and says what to pass', () => {
    const wrongly = assess as unknown as (...given: readonly unknown[]) => unknown
    const document = { format: 1, plan: soundPlan, done: [], undone: [], reports: [] }
    expect(() => wrongly([garden], document, { at })).toThrow('pass that `plan`')
    expect(() => wrongly([garden], JSON.stringify(document), { at })).toThrow('open the text with parsePlanText')
    for (const wrong of [undefined, null, {}, [], { plan: {} }, { artefacts: {} }, { answers: {} }])
      expect(() => wrongly([garden], wrong, { at })).toThrow('A plan is needed here: pass what createPlan gives')
    expect(() => wrongly(garden, soundPlan, { at })).toThrow('assess([model], plan, …)')
    expect(() => wrongly([garden], soundPlan)).toThrow('The date of an assessment (`at`) must be a date that exists')
    expect(() => read(document as never, beds)).toThrow('pass that `plan`')
    expect(() => figuresOf(garden, document as never, { at })).toThrow('pass that `plan`')
  })
  it('keeps the keys of findings when items stand in another order, and does not depend on the order of models', () => {
    const items = Array.from({ length: 6 }, (_, i) => ({
      id: `b${i}`,
      name: `Bed ${i}`,
      ...(i % 3 === 0 ? {} : { helpers: i % 2 ? [] : ['h1'] }),
    }))
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: 6 }), (shuffled) => {
        const keys = (list: typeof items) =>
          of(attach(soundPlan, beds, { items: list }))
            .findings.map(({ key }) => key)
            .sort()
        expect(keys(shuffled)).toEqual(keys(items))
      }),
      { numRuns: 30 },
    )
    const other = defineRuleSet({ id: '@example/other', sources: {}, rules: {} })
    expect(assess([other, garden], troubled, { at }).models['@example/garden']).toEqual(
      assess([garden, other], troubled, { at }).models['@example/garden'],
    )
  })
})

describe('models that do not fit together', () => {
  it('share an id: the first is assessed, the second is told of', () => {
    const twin = definePlanningModel({
      ...garden,
      contract: 1,
      id: '@example/garden',
      version: '2.0.0',
      rules: {},
      languages: ['en', 'da'],
    } as never)
    const { models, findings } = assess([garden, twin], soundPlan, { at })
    expect(Object.keys(models['@example/garden'].rules)).toEqual(['bedTended', 'helpersMeet', 'eventInPeriod'])
    expect(codes(findings)).toEqual(['models/duplicateId'])
    expect(findings[0]).toMatchObject({
      model: '@example/garden',
      about: [{ kind: 'model', id: '@example/garden' }],
      weight: 'important',
    })
    expect(both(findings[0])).toEqual([
      'Two models or rule sets are called @example/garden; only the first was assessed',
      'To modeller eller regelsæt hedder @example/garden; kun det første er vurderet',
    ])
    const set = defineRuleSet({ id: '@example/garden', sources: {}, rules: {} })
    expect(codes(assess([set, garden], soundPlan, { at }).findings)).toEqual(['models/duplicateId'])
  })
  it('are of another contract: told of, never run', () => {
    const later = {
      ...garden,
      contract: 2,
      rules: {
        bedTended: {
          ...garden.rules.bedTended,
          check: () => {
            throw new Error('never')
          },
        },
      },
    } as unknown as typeof garden
    const { models, findings } = assess([later], troubled, { at })
    expect(models['@example/garden'].rules.bedTended).toEqual({ kind: 'unknown', missing: [] })
    expect([models['@example/garden'].phases.sow.kind, models['@example/garden'].principles.care.kind]).toEqual([
      'unknown',
      'unknown',
    ])
    expect(codes(findings)).toEqual(['models/newerContract'])
    expect(both(findings[0])).toEqual([
      '@example/garden is written for version 2 of the contract; here version 1 is the latest known, so its rules were not run',
      '@example/garden er skrevet til kontraktens version 2; her kendes højst version 1, så reglerne er ikke kørt',
    ])
  })
})
