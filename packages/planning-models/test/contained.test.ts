import { assess } from '@groundplan/planning-models'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beds, garden } from './fixtures/garden.js'
import { both, codes, hostile, soundPlan } from './support.js'

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

describe('a rule that misbehaves is contained:', () => {
  it.each<[string, (read: never, say: never, limits: never) => unknown, string, string]>([
    [
      'it throws',
      () => {
        throw new Error('broken')
      },
      'threw',
      'broken',
    ],
    [
      'it throws undefined',
      () => {
        throw undefined
      },
      'threw',
      'undefined',
    ],
    [
      'it never returns from itself',
      function again(): unknown {
        return again()
      },
      'threw',
      'call stack',
    ],
    [
      'it throws something that cannot be told',
      () => {
        throw {
          get message() {
            throw new Error('x')
          },
          toString() {
            throw new Error('y')
          },
        }
      },
      'threw',
      '…',
    ],
    ['it answers later', async () => ({ examined: 0, seen: [], missing: [] }), 'promise', 'promise'],
    ['it answers never', () => Promise.reject(new Error('later')), 'promise', 'promise'],
    [
      'it has a hostile then',
      () =>
        Object.defineProperty({}, 'then', {
          get: () => {
            throw new Error('then')
          },
        }),
      'threw',
      'then',
    ],
    ['it returns nothing', () => undefined, 'malformed', 'no result'],
    ['it returns null', () => null, 'malformed', 'no result'],
    ['it returns text', () => 'met', 'malformed', 'no result'],
    ['it counts wrongly', answering({ examined: -1 }), 'malformed', 'whole number'],
    ['it counts in halves', answering({ examined: 0.5 }), 'malformed', 'whole number'],
    ['it counts in words', answering({ examined: '1' }), 'malformed', 'whole number'],
    ['it sees without looking', answering({ examined: 0, seen: [seen] }), 'malformed', 'nothing was examined'],
    ['it asks without looking', answering({ examined: 0, missing: [question] }), 'malformed', 'nothing was examined'],
    ['it has no list of sightings', answering({ seen: undefined }), 'malformed', 'must be lists'],
    ['it has no list of questions', answering({ missing: {} }), 'malformed', 'must be lists'],
    ['it has an endless list', answering({ seen: new Set([seen]) }), 'malformed', 'must be lists'],
    [
      'its getter throws',
      () => ({
        examined: 1,
        get seen() {
          throw new Error('getter')
        },
        missing: [],
      }),
      'threw',
      'getter',
    ],
    [
      'it is a hostile proxy',
      () =>
        new Proxy(
          {},
          {
            get: () => {
              throw new Error('trap')
            },
          },
        ),
      'threw',
      'trap',
    ],
    ['a sighting is null', answering({ seen: [null] }), 'malformed', 'a sighting that is no object'],
    ['a sighting is missing', answering({ seen: new Array(3) }), 'malformed', 'a sighting that is no object'],
    [
      'a message is unknown',
      answering({ seen: [{ ...seen, message: 'other' }] }),
      'malformed',
      'does not declare: other',
    ],
    ['a message is no name', answering({ seen: [{ ...seen, message: 4 }] }), 'malformed', 'does not declare: 4'],
    [
      'a message is inherited',
      answering({ seen: [{ ...seen, message: 'toString' }] }),
      'malformed',
      'does not declare',
    ],
    [
      'it speaks of nothing at all',
      answering({ seen: [{ ...seen, about: undefined }] }),
      'malformed',
      '“about” of “m”',
    ],
    [
      'it speaks of null',
      answering({ seen: [{ ...seen, about: [null] }] }),
      'malformed',
      'a reference that is no object',
    ],
    [
      'it speaks of a thing without an id',
      answering({ seen: [{ ...seen, about: [{ kind: 'bed' }] }] }),
      'malformed',
      'without kind or id',
    ],
    [
      'it speaks of a thing without a kind',
      answering({ seen: [{ ...seen, about: [{ id: 'b1' }] }] }),
      'malformed',
      'without kind or id',
    ],
    ['a slot is missing', answering({ seen: [{ ...seen, slots: {} }] }), 'malformed', 'the slot “x” is not filled'],
    [
      'a slot is inherited',
      answering({ seen: [{ ...seen, slots: Object.create({ x: 'y' }) }] }),
      'malformed',
      'the slot “x” is not filled',
    ],
    [
      'slots are missing',
      answering({ seen: [{ ...seen, slots: undefined }] }),
      'malformed',
      'slots that are no object',
    ],
    ['slots are null', answering({ seen: [{ ...seen, slots: null }] }), 'malformed', 'slots that are no object'],
    [
      'a slot is NaN',
      answering({ seen: [{ ...seen, slots: { x: Number.NaN } }] }),
      'malformed',
      'a slot that holds neither',
    ],
    [
      'a slot is null',
      answering({ seen: [{ ...seen, slots: { x: null } }] }),
      'malformed',
      'a slot that holds neither',
    ],
    [
      'a slot is a function',
      answering({ seen: [{ ...seen, slots: { x: () => 1 } }] }),
      'malformed',
      'a slot that holds neither',
    ],
    [
      'a slot is an odd object',
      answering({ seen: [{ ...seen, slots: { x: { de: 'x' } } }] }),
      'malformed',
      'a slot that holds neither',
    ],
    [
      'a slot is no date',
      answering({ seen: [{ ...seen, slots: { x: { date: '2026-02-30' } } }] }),
      'malformed',
      'does not exist: 2026-02-30',
    ],
    [
      'a slot has no end',
      () => {
        const x: unknown[] = []
        x.push(x)
        return { examined: 1, seen: [{ ...seen, slots: { x } }], missing: [] }
      },
      'malformed',
      'a slot that holds neither',
    ],
    [
      'a slot is too long',
      answering({ seen: [{ ...seen, slots: { x: new Array(10_001).fill('y') } }] }),
      'tooMuch',
      '10,001',
    ],
    ['it points from nowhere', answering({ seen: [{ ...seen, at: [] }] }), 'malformed', '“at” of “m” must be a path'],
    ['it points by text', answering({ seen: [{ ...seen, at: '/plan' }] }), 'malformed', '“at” of “m” must be a path'],
    ['it points by halves', answering({ seen: [{ ...seen, at: ['beds', 0.5] }] }), 'malformed', 'names and places'],
    [
      'it points by a negative place',
      answering({ seen: [{ ...seen, at: ['beds', -1] }] }),
      'malformed',
      'names and places',
    ],
    [
      'it points from what it does not read',
      answering({ seen: [{ ...seen, at: ['moon'] }] }),
      'malformed',
      '“at” starts with “moon”',
    ],
    [
      'it says the same twice',
      answering({ seen: [seen, { ...seen, slots: { x: 'z' } }] }),
      'duplicateKey',
      'hostile/m#bed:b1',
    ],
    ['a question is null', answering({ missing: [null] }), 'malformed', 'something missing that is no object'],
    [
      'a question is about nothing',
      answering({ missing: [{ ...question, what: undefined }] }),
      'malformed',
      'does not say what',
    ],
    [
      'a question is about an empty thing',
      answering({ missing: [{ ...question, what: {} }] }),
      'malformed',
      'does not say what',
    ],
    [
      'a question is about a broken thing',
      answering({ missing: [{ ...question, what: { entity: {}, field: 'f' } }] }),
      'malformed',
      'without kind or id',
    ],
    [
      'a question has no words',
      answering({ missing: [{ ...question, toKnow: {} }] }),
      'malformed',
      'without a question',
    ],
    [
      'a question has no words at all',
      answering({ missing: [{ ...question, toKnow: 'x' }] }),
      'malformed',
      'without a question',
    ],
    [
      'a question is a number',
      answering({ missing: [{ ...question, toKnow: { en: 4 } }] }),
      'malformed',
      'a question that is no text',
    ],
    [
      'a question is half a plural',
      answering({ missing: [{ ...question, toKnow: { en: { count: 'n', one: 'x' } } }] }),
      'malformed',
      'a question that is no text',
    ],
    [
      'the slots of a question are null',
      answering({ missing: [{ ...question, slots: null }] }),
      'malformed',
      'slots that are no object',
    ],
    ['it says too much', answering({ seen: new Array(10_001).fill(seen) }), 'tooMuch', '10,001'],
    ['it asks too much', answering({ missing: new Array(10_001).fill(question) }), 'tooMuch', '10,001'],
    [
      'it says too much in all',
      answering({ seen: new Array(5_001).fill(seen), missing: new Array(5_000).fill(question) }),
      'tooMuch',
      '10,001',
    ],
  ])('%s', (_, check, kind, words) => {
    const { verdict, findings, missing } = run(check)
    expect(verdict).toEqual({ kind: 'unknown', missing: [] })
    expect(codes(findings)).toEqual([`contained/${kind}`])
    expect(findings[0]).toMatchObject({
      model: '@example/hostile',
      rule: 'hostile',
      weight: 'important',
      about: [{ kind: 'rule', id: '@example/hostile/hostile' }],
    })
    const [en = '', da = ''] = both(findings[0])
    expect(en).toContain('“Hostile rule”')
    expect(en).toContain(words)
    expect(da).toContain('»Fjendtlig regel«')
    expect(da).not.toContain('[en]')
    expect(missing).toEqual([])
  })

  it('it points where nothing is', () => {
    const { findings } = run(answering({ seen: [{ ...seen, at: ['beds', 'items', 9] }] }), { reads: { beds } })
    expect(both(findings[0])[0]).toContain('“at” leads nowhere: /beds/items/9')
  })
  it('it changes what it reads, what it says with, or its limits', () => {
    for (const change of [
      ({ beds }: { beds: { items: unknown[] } }) => beds.items.pop(),
      (read: { beds: unknown }) => {
        read.beds = undefined
      },
      (_: unknown, say: { m: unknown }) => {
        say.m = undefined
      },
      (_: unknown, __: unknown, limits: { n: number }) => {
        limits.n = 3
      },
    ]) {
      const { findings } = run(change as never, {
        reads: { beds },
        thresholds: { n: { value: 1, unit: 'x', cites: [] } },
      })
      expect(codes(findings)).toEqual(['contained/threw'])
    }
  })
  it('it reads a fact that nobody knows', () => {
    const { findings } = run(answering({}), { reads: { moon: { fact: 'moon' } } })
    expect(both(findings[0])[0]).toContain('nothing in a plan is called "moon"')
  })
})

it('nothing that a rule returns makes an assessment throw', () => {
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withSparseArray: true,
      }),
      (value) => {
        const { verdict } = run(() => value)
        expect(['unknown', 'notApplicable', 'met', 'unmet']).toContain(verdict.kind)
        const partly = run(() => ({ examined: 1, seen: [value], missing: [] }))
        expect(['unknown', 'unmet']).toContain(partly.verdict.kind)
      },
    ),
    { numRuns: 300 },
  )
})

describe('a rule that defineRule would have refused is contained:', () => {
  const whole = hostile(() => undefined).rules['hostile']!
  it.each<[string, unknown, string]>([
    ['without a check', { ...whole, check: undefined }, '“Hostile rule” broke down'],
    ['without messages', { ...whole, messages: undefined }, '“Hostile rule” broke down'],
    ['without reads', { ...whole, reads: null }, '“Hostile rule” broke down'],
    ['that cites nothing known', { ...whole, cites: [{ source: 'other', at: 'x' }] }, 'other'],
    ['without a label', { ...whole, label: undefined, reads: null }, '“odd” broke down'],
    ['that is nothing', null, '“odd” broke down'],
    ['that is a number', 7, '“odd” broke down'],
  ])('%s', (_, odd, words) => {
    const set = { id: '@example/hostile', sources: {}, rules: { odd } } as never
    const { models, findings } = assess([set, garden], soundPlan, { at })
    expect(codes(findings)).toEqual(['contained/threw'])
    expect(both(findings[0])[0]).toContain(words)
    expect(models['@example/garden']).toEqual(assess([garden], soundPlan, { at }).models['@example/garden'])
  })
  it('a set without rules has none', () => {
    expect(assess([{ id: '@example/none' } as never], soundPlan, { at }).findings).toEqual([])
  })
  it('a view without reads does not keep the model from being assessed', () => {
    const model = { ...garden, views: { v: { title: garden.title } } } as unknown as typeof garden
    expect(assess([model], soundPlan, { at }).models).toEqual(assess([garden], soundPlan, { at }).models)
  })
})
