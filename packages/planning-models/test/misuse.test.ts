import { newDocument } from '@groundplan/kernel/document'
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
import { helpers } from './fixtures/garden.js'
import { emptyPlan } from './support.js'

// What people without types hand over by mistake: the message says what to hand over instead.
const any = (value: unknown): never => value as never
const words = { verbatim: 'Heste på engen' }
const entry = { id: 'j1', at: '2026', kind: 'event', words }
const step = { model: '@example/garden', phase: 'sow', at: '2026' }
const given = { id: 'p1', title: words, period: { from: '2026' } }
const reply = { at: '2026', by: 'coordinator', answer: 'willDo', why: words }
const bare = (what: string): string =>
  `${what} must be a text: { verbatim: '…' } for somebody’s words, or ours as { en: '…', da: '…' }; a bare string is none.`
const refs = (what: string): string =>
  `${what} must be a list of references, each with kind and id, as [{ kind: 'place', id: 'p1' }].`

describe('createPlan', () => {
  it.each([undefined, null, 'p1', []])('asks for what a plan needs when it gets %o', (value) => {
    expect(() => createPlan(any(value))).toThrow(
      new TypeError('A new plan needs an object: hand over { id, title, period }.'),
    )
  })
  it('asks for each of them', () => {
    const refused = (part: object, message: string): void =>
      expect(() => createPlan(any({ ...given, ...part }))).toThrow(new TypeError(message))
    expect(() => createPlan(any({ title: 'P' }))).toThrow('A plan needs an id')
    expect(() => createPlan(any({ places: ['x'] }))).toThrow('A plan needs an id')
    for (const title of ['P', undefined, null, {}, { en: 1 }, { verbatim: 'x', lang: 1 }])
      refused({ title }, bare('The title'))
    for (const period of [undefined, null, '2026', ['2026']])
      refused({ period }, 'The period of a plan needs an object: hand over { from }, or { from, to }.')
    for (const places of ['x', ['x'], [null], [{ kind: 'place' }], [{ id: 'x' }], [{ kind: '', id: 'x' }], {}])
      refused({ places }, refs('The places'))
    refused({ models: 'x' }, 'The models must be a list: hand over [model].')
    for (const models of [
      ['x'],
      [null],
      [{ id: 'x', version: '1' }],
      [{ id: 'x', contract: 1 }],
      [{ id: 'x', version: '1', contract: '1' }],
      [{ id: 'x', version: '1', contract: 0 }],
      [{ id: 'x', version: '1', contract: 1.5 }],
      [{ version: '1', contract: 1 }],
    ])
      refused(
        { models },
        'A model that a plan uses is the model itself, or { id, version, contract } with a whole number from 1 in "contract": hand over one of these.',
      )
  })
  it('takes a text in one language', () => {
    for (const title of [{ da: 'Haven' }, { en: 'The garden' }, { verbatim: '' }])
      expect(createPlan(any({ ...given, title })).title).toEqual(title)
  })
})

describe('what is written into a plan', () => {
  it.each<[string, (value: never) => unknown, string]>([
    [
      'record',
      (value) => record(emptyPlan, value),
      'A journal entry needs an object: hand over { id, at, kind, words }.',
    ],
    [
      'startPhase',
      (value) => startPhase(emptyPlan, value),
      'A step of a phase needs an object: hand over { model, phase, at }.',
    ],
    [
      'deviate',
      (value) => deviate(emptyPlan, value),
      'A deviation needs an object: hand over { model, phase, at, why }.',
    ],
    [
      'answer',
      (value) => answer(emptyPlan, 'k', value),
      'An answer needs an object: hand over { at, by, answer, why }.',
    ],
    [
      'concludeTrial',
      (value) => concludeTrial(emptyPlan, 'j1', value),
      'An outcome needs an object: hand over { is, at }.',
    ],
  ])('is asked for by %s', (_, use, message) => {
    for (const value of [undefined, null, 'x', []]) expect(() => use(any(value))).toThrow(new TypeError(message))
  })
  it('says whose words it holds', () => {
    expect(() => record(emptyPlan, any({ words: 'x' }))).toThrow('A journal entry needs an id')
    expect(() => record(emptyPlan, any({ ...entry, words: 'x' }))).toThrow(bare('The words of a journal entry'))
    expect(() => record(emptyPlan, any({ ...entry, words: undefined }))).toThrow(bare('The words of a journal entry'))
    expect(() => deviate(emptyPlan, any({ ...step, why: 'x' }))).toThrow(bare('The reason'))
    expect(() => deviate(emptyPlan, any(step))).toThrow(bare('The reason'))
    expect(() => answer(emptyPlan, 'k', any({ ...reply, why: 'x' }))).toThrow(bare('The reason of an answer'))
  })
  it('speaks of things by kind and id', () => {
    expect(() => record(emptyPlan, any({ ...entry, about: ['x'] }))).toThrow(refs('What a journal entry is about'))
    expect(() => record(emptyPlan, any({ ...entry, about: 'x' }))).toThrow(refs('What a journal entry is about'))
  })
})

describe('what is no plan', () => {
  it.each<[string, (plan: never) => unknown]>([
    ['record', (plan) => record(plan, any(entry))],
    ['recordTrial', (plan) => recordTrial(plan, any(entry))],
    ['concludeTrial', (plan) => concludeTrial(plan, 'j1', { is: 'adopt', at: '2026' })],
    ['startPhase', (plan) => startPhase(plan, step)],
    ['completePhase', (plan) => completePhase(plan, step)],
    ['reopenPhase', (plan) => reopenPhase(plan, step)],
    ['deviate', (plan) => deviate(plan, { ...step, why: words })],
    ['answer', (plan) => answer(plan, 'k', any(reply))],
    ['attach', (plan) => attach(plan, helpers, { items: [] })],
    ['detach', (plan) => detach(plan, helpers)],
  ])('is refused by %s', (_, use) => {
    for (const value of [undefined, null, 7]) expect(() => use(any(value))).toThrow('A plan is needed here: pass what')
    expect(() => use(any(newDocument(emptyPlan)))).toThrow('A plan is needed here: this holds one in its `plan`')
  })
})
