import {
  answer,
  attach,
  completePhase,
  concludeTrial,
  createPlan,
  detach,
  deviate,
  record,
  recordTrial,
  reopenPhase,
  startPhase,
} from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { garden, helpers } from './fixtures/garden.js'
import { emptyPlan, soundPlan } from './support.js'

const words = { verbatim: 'Heste på engen' }
const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))

describe('createPlan', () => {
  it('makes an empty, frozen plan and keeps what it is given', () => {
    const places = [{ kind: 'place', id: 'green' }]
    const plan = createPlan({ id: 'p1', title: words, period: { from: 'unknown' }, places, models: [garden] })
    expect(plan).toEqual({
      id: 'p1',
      title: words,
      period: { from: 'unknown' },
      places,
      models: [{ id: '@example/garden', version: '1.2.0', contract: 1 }],
      artefacts: {},
      phases: {},
      journal: [],
      deviations: [],
      answers: {},
    })
    expect(isFrozen(plan)).toBe(true)
    expect(Object.isFrozen(places)).toBe(false)
  })
  it('has no places and models unless given', () => {
    expect([emptyPlan.places, emptyPlan.models]).toEqual([[], []])
  })
  it.each([
    [{ id: '' }, 'A plan needs an id'],
    [{ id: 7 as never }, 'A plan needs an id'],
    [{ period: { from: '2026-13' } }, 'The start of the period must be a date'],
    [{ period: { from: '2026', to: '31/12' } }, 'The end of the period must be a date'],
    [
      { title: { verbatim: new Date(0) as never } },
      'The title must be plain JSON data; at "/verbatim" there is an instance of a class',
    ],
    [
      { places: [{ kind: 'place', id: (() => 1) as never }] },
      'The places must be plain JSON data; at "/0/id" there is function',
    ],
  ])('refuses %o', (part, message) => {
    expect(() => createPlan({ id: 'p1', title: words, period: { from: '2026' }, ...part })).toThrow(message)
  })
})

describe('phases', () => {
  it('start, complete and reopen, and keep what was before', () => {
    const started = startPhase(emptyPlan, { model: garden, phase: 'sow', at: '2026-04' })
    const completed = completePhase(started, { model: garden, phase: 'sow', at: '2026-06' })
    const reopened = reopenPhase(completed, { model: garden, phase: 'sow', at: 'unknown' })
    expect(started.phases).toEqual({ '@example/garden': { sow: { state: 'started', since: '2026-04' } } })
    expect(reopened.phases['@example/garden']?.['sow']).toEqual({
      state: 'reopened',
      since: 'unknown',
      earlier: [
        { state: 'started', since: '2026-04' },
        { state: 'completed', since: '2026-06' },
      ],
    })
    expect(isFrozen(reopened)).toBe(true)
    expect(emptyPlan.phases).toEqual({})
  })
  it('keeps other phases and models, and fields that nobody here knows', () => {
    const first = startPhase(emptyPlan, { model: garden, phase: 'plan', at: '2026' })
    const second = startPhase(first, { model: garden, phase: 'sow', at: '2026' })
    const third = startPhase(second, { model: '@example/other', phase: 'x', at: '2026' })
    expect(Object.keys(third.phases['@example/garden'] ?? {})).toEqual(['plan', 'sow'])
    expect(Object.keys(third.phases)).toEqual(['@example/garden', '@example/other'])
    const foreign = {
      ...first,
      phases: { '@example/garden': { plan: { state: 'started', since: '2026', mood: 'glad' } } },
    } as never
    expect(
      completePhase(foreign, { model: garden, phase: 'plan', at: '2027' }).phases['@example/garden']?.['plan'],
    ).toMatchObject({
      mood: 'glad',
    })
  })
  it('note the model as used when it is passed as a value, once', () => {
    const first = startPhase(emptyPlan, { model: garden, phase: 'plan', at: '2026' })
    const second = startPhase(first, { model: garden, phase: 'sow', at: '2026' })
    expect(second.models).toEqual([{ id: '@example/garden', version: '1.2.0', contract: 1 }])
    expect(startPhase(emptyPlan, { model: '@example/garden', phase: 'plan', at: '2026' }).models).toEqual([])
  })
  it('may be completed without a start', () => {
    const plan = completePhase(emptyPlan, { model: garden, phase: 'sow', at: '2026' })
    expect(plan.phases['@example/garden']?.['sow']).toEqual({ state: 'completed', since: '2026' })
  })
  it('refuse a phase that the model lacks, and a date that does not exist', () => {
    expect(() => startPhase(emptyPlan, { model: garden, phase: 'weed' as never, at: '2026' })).toThrow(
      '@example/garden has no phase "weed"; its phases are plan, sow, invite, reap.',
    )
    expect(() => startPhase(emptyPlan, { model: garden, phase: 'sow', at: '2026-02-30' })).toThrow(
      'The date of a phase must be a date that exists, as "2026", "2026-04" or "2026-04-01", or "unknown"; it is "2026-02-30".',
    )
  })
})

describe('deviate', () => {
  it('adds the deviation with its reason', () => {
    const plan = deviate(emptyPlan, { model: garden, phase: 'reap', at: '2026', why: words })
    expect(deviate(plan, { model: '@x/y', phase: 'z', at: 'unknown', why: words }).deviations).toEqual([
      { model: '@example/garden', phase: 'reap', at: '2026', why: words },
      { model: '@x/y', phase: 'z', at: 'unknown', why: words },
    ])
    expect(isFrozen(plan)).toBe(true)
  })
  it('refuses an unknown phase and a date that does not exist', () => {
    expect(() => deviate(emptyPlan, { model: garden, phase: 'weed' as never, at: '2026', why: words })).toThrow(
      'has no phase',
    )
    expect(() => deviate(emptyPlan, { model: garden, phase: 'sow', at: 'soon', why: words })).toThrow(
      'The date of a deviation',
    )
  })
})

describe('the journal', () => {
  const entry = { id: 'j1', at: '2026-05', kind: 'event', words } as const
  it('keeps entries in the order they are written', () => {
    const plan = record(record(emptyPlan, entry), {
      ...entry,
      id: 'j0',
      at: '2020',
      about: [{ kind: 'helper', id: 'h1' }],
    })
    expect(plan.journal).toEqual([
      { ...entry, about: [] },
      { ...entry, id: 'j0', at: '2020', about: [{ kind: 'helper', id: 'h1' }] },
    ])
    expect(isFrozen(plan)).toBe(true)
  })
  it('refuses a second entry of an id, no id, and dates that do not exist', () => {
    const plan = record(emptyPlan, entry)
    expect(() => record(plan, entry)).toThrow(
      'The journal already has an entry "j1": give the new one an id of its own.',
    )
    expect(() => record(plan, { ...entry, id: '' })).toThrow('A journal entry needs an id')
    expect(() => record(plan, { ...entry, id: 4 as never })).toThrow('A journal entry needs an id')
    expect(() => record(plan, { ...entry, id: 'j2', at: 'May' })).toThrow('The date of a journal entry')
    expect(() => record(plan, { ...entry, id: 'j2', outcome: { is: 'adopt', at: 'May' } })).toThrow(
      'The date of an outcome',
    )
  })
  it('holds tests and what they led to', () => {
    const tried = recordTrial(emptyPlan, { id: 't1', at: '2026-05', words, phase: { model: garden.id, phase: 'sow' } })
    expect(tried.journal[0]).toEqual({
      id: 't1',
      at: '2026-05',
      kind: 'trial',
      words,
      phase: { model: garden.id, phase: 'sow' },
      about: [],
    })
    const outcome = { is: 'adapt', at: '2026-06', adaptation: words } as const
    const concluded = concludeTrial(record(tried, entry), 't1', outcome)
    expect(concluded.journal.map(({ id, outcome }) => [id, outcome?.is])).toEqual([
      ['t1', 'adapt'],
      ['j1', undefined],
    ])
    expect(isFrozen(concluded)).toBe(true)
    expect(tried.journal[0]?.outcome).toBeUndefined()
    expect(concludeTrial(concluded, 't1', { is: 'scale', at: '2027' }).journal[0]?.outcome).toEqual({
      is: 'scale',
      at: '2027',
    })
  })
  it('gives outcomes to tests only', () => {
    const plan = record(emptyPlan, entry)
    expect(() => concludeTrial(plan, 't9', { is: 'adopt', at: '2026' })).toThrow('The journal has no entry "t9"')
    expect(() => concludeTrial(plan, 'j1', { is: 'adopt', at: '2026' })).toThrow('is of kind "event": only a test')
    const tried = recordTrial(emptyPlan, { id: 't1', at: '2026-05', words })
    expect(() => concludeTrial(tried, 't1', { is: 'adopt', at: 'now' })).toThrow('The date of an outcome')
  })
})

describe('answer', () => {
  const given = {
    at: '2026-05',
    by: 'gardener',
    answer: 'willDo',
    why: words,
    due: '2026-11',
    owner: 'gardener',
  } as const
  it('stands under the key of the finding, and a later one replaces it', () => {
    const plan = answer(emptyPlan, { key: 'k' }, given)
    expect(plan.answers).toEqual({ k: given })
    expect(answer(plan, 'k', { ...given, answer: 'disagree' }).answers['k']?.answer).toBe('disagree')
    expect(Object.keys(answer(plan, 'l', given).answers)).toEqual(['k', 'l'])
    expect(isFrozen(plan)).toBe(true)
  })
  it('refuses a key that is none and dates that do not exist; a due date is known', () => {
    expect(() => answer(emptyPlan, '', given)).toThrow('pass the finding itself')
    expect(() => answer(emptyPlan, '__proto__', given)).toThrow('pass the finding itself')
    expect(() => answer(emptyPlan, 'k', { ...given, at: '?' })).toThrow('The date of an answer')
    expect(() => answer(emptyPlan, 'k', { ...given, due: 'unknown' })).toThrow(
      'The due date of an answer must be a date that exists, as "2026", "2026-04" or "2026-04-01"; it is "unknown".',
    )
    expect(answer(emptyPlan, 'k', { ...given, due: undefined, owner: undefined }).answers['k']).not.toHaveProperty(
      'due',
    )
  })
})

describe('attach and detach', () => {
  it('take away one kind only', () => {
    const plan = detach(soundPlan, helpers)
    expect(Object.keys(plan.artefacts)).toEqual(['@example/garden/beds'])
    expect(Object.keys(soundPlan.artefacts)).toHaveLength(2)
    expect(detach(plan, helpers)).toBe(plan)
    expect(isFrozen(plan)).toBe(true)
  })
  it('copy what is given, so that a later change of it changes nothing', () => {
    const items = [{ id: 'h1' }]
    const plan = attach(emptyPlan, helpers, { items })
    items.push({ id: 'h2' })
    expect(plan.artefacts[helpers.kind]).toEqual({ version: 1, content: { items: [{ id: 'h1' }] } })
    expect(isFrozen(plan)).toBe(true)
  })
  it.each([
    [{ items: [{ id: 1n }] }, '/items/0/id" there is bigint'],
    [{ items: Number.NaN }, '/items" there is NaN'],
    [{ items: new Map() }, '/items" there is an instance of a class'],
    [JSON.parse('{"items":{"__proto__":1}}'), '/items/__proto__" there is the key "__proto__"'],
    [JSON.parse('{"constructor":1}'), '/constructor" there is the key "constructor"'],
    [JSON.parse('{"prototype":1}'), '/prototype" there is the key "prototype"'],
    [JSON.parse(`${'['.repeat(65)}${']'.repeat(65)}`), 'there is nesting deeper than 64'],
  ])('refuse what JSON cannot hold: %#', (content, message) => {
    expect(() => attach(emptyPlan, helpers, content as never)).toThrow(message)
  })
  it('take what JSON can hold: null, numbers, 64 levels, objects without a prototype', () => {
    const deep = JSON.parse(`${'['.repeat(64)}${']'.repeat(64)}`)
    const bare = Object.assign(Object.create(null), { a: null, b: 0, c: true, d: undefined })
    expect(attach(emptyPlan, helpers, deep).artefacts[helpers.kind]?.content).toEqual(deep)
    expect(attach(emptyPlan, helpers, bare).artefacts[helpers.kind]?.content).toStrictEqual({ a: null, b: 0, c: true })
  })
})
