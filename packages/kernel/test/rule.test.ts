import { deepFreeze, defineRule, judge, optional, type Rule, say, today } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { benches, outer, trees } from './support/benches.js'

const spec = {
  ...outer,
  reads: { benches, today, trees: optional(trees) },
  messages: { none: { en: '{bench} has no shade', da: '{bench} har ingen skygge' } },
  check: () => judge([], () => undefined),
} as const

/** As an author without types would call it. */
const define = (changes: Readonly<Record<string, unknown>>): Rule =>
  defineRule({ ...spec, ...changes } as unknown as typeof spec) as unknown as Rule

const refusal = (changes: Readonly<Record<string, unknown>>): string => {
  try {
    define(changes)
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return (error as TypeError).message
  }
  return 'nothing is refused'
}

describe('defineRule', () => {
  it('gives back what it was given, frozen, with the languages and growth that go without saying', () => {
    const given = Object.freeze({ ...spec, reads: Object.freeze({ ...spec.reads }) })
    const rule = defineRule(given)
    expect(rule).toStrictEqual({ ...spec, growth: 'linear', languages: ['en', 'da'] })
    expect(Object.isFrozen(rule)).toBe(true)
    expect(rule).not.toBe(given)
  })

  it('keeps what is said', () => {
    const thresholds = { months: { value: 6, unit: 'month', cites: outer.cites } }
    const notApplicable = { en: 'No benches', da: 'Ingen bænke' }
    const rule = defineRule({
      ...spec,
      weight: 'structural',
      growth: 'quadratic',
      phase: 'build',
      principle: 'shade',
      thresholds,
      notApplicable,
    })
    expect(rule).toMatchObject({
      weight: 'structural',
      growth: 'quadratic',
      phase: 'build',
      principle: 'shade',
      thresholds,
      notApplicable,
      languages: ['en', 'da'],
    })
  })

  it.each(['structural', 'important', 'advice'])('takes the weight %s', (weight) => {
    expect(define({ weight }).weight).toBe(weight)
  })

  it('may be written in one language alone', () => {
    const english = defineRule({
      languages: ['en'],
      label: { en: 'Shade' },
      why: { en: 'Plant a tree.' },
      cites: [{ own: { en: 'Judgement' } }],
      weight: 'advice',
      reads: { benches },
      messages: { none: { en: '{bench} has no shade' } },
      check: ({ benches }, say) =>
        judge(benches.items, ({ id }) => say.none({ about: [{ kind: 'bench', id }], slots: { bench: id } })),
    })
    const danish = defineRule({
      languages: ['da'],
      label: { da: 'Skygge' },
      why: { da: 'Plant et træ.' },
      cites: [{ own: { da: 'Skøn' } }],
      weight: 'advice',
      reads: {},
      messages: { none: { da: { count: 'antal', one: '{antal} bænk', other: '{antal} bænke' } } },
      check: () => judge([], () => undefined),
    })
    expect([english.languages, danish.languages]).toEqual([['en'], ['da']])
    expect(say({ message: danish.messages['none']!, slots: { antal: 2 } }, 'en')).toBe('2 bænke [da]')
  })

  it('takes messages whose slots are the same, in whatever order and wording', () => {
    const messages = {
      a: { en: '{a} of {b} {b}', da: '{b}: {a}' },
      b: { en: 'no slots', da: 'ingen pladser' },
      c: { en: { count: 'n', one: 'one of {a}', other: '{n} of {a}' }, da: '{a} har {n}' },
    }
    expect(define({ messages }).messages).toBe(messages)
  })
})

describe('defineRule, for authors without types', () => {
  const text = (name: string, language: string) =>
    `A rule needs "${name}" in "${language}": write it, or declare the languages that the rule has.`
  const noPlace = 'A rule cites no place: give "source" and, in "at", the page, chapter or section.'
  const noCites = 'A rule needs at least one citation: a place in a source, or { own: … } where you judged yourself.'
  const noWords = (name: string, language: string) =>
    `Message "${name}" needs words in "${language}": a text, or { count, one, other } where a number decides.`
  const brace = (language: string, stray: string) =>
    `The ${language} text of message "m" has a brace that is no slot, at "${stray}": a slot is {name}, of letters, digits and "_"; put any other brace in a slot.`
  const notRead = '"benches" in "reads" must be an artefact, optional(artefact) or a fact such as today.'
  const m = (en: unknown, da: unknown) => ({ messages: { m: { en, da } } })
  const limit = (changes: object) => ({
    thresholds: { months: { value: 6, unit: 'month', cites: outer.cites, ...changes } },
  })

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['no label', { label: undefined }, text('label', 'en')],
    ['an empty label', { label: { en: '', da: 'x' } }, text('label', 'en')],
    ['a label that is no text', { label: { en: 'x', da: 5 } }, text('label', 'da')],
    ['no Danish why', { why: { en: 'x' } }, text('why', 'da')],
    ['no English reason', { notApplicable: { da: 'x' } }, text('notApplicable', 'en')],
    ['no Danish judgement', { cites: [{ own: { en: 'x' } }] }, text('own', 'da')],
    ['a label in another language than declared', { languages: ['da'], label: { en: 'x' } }, text('label', 'da')],
    ['no citations', { cites: undefined }, noCites],
    ['an empty list of citations', { cites: [] }, noCites],
    ['a bare book', { cites: [{ source: 'handbook' }] }, noPlace],
    ['an empty place', { cites: [{ source: 'handbook', at: '' }] }, noPlace],
    ['a place without a book', { cites: [{ own: outer.why }, { at: 'p. 7' }] }, noPlace],
    [
      'a weight of its own',
      { weight: 'heavy' },
      '"weight" must be "structural", "important" or "advice", not "heavy".',
    ],
    ['a growth of its own', { growth: 'cubic' }, '"growth" must be "linear" or "quadratic", not "cubic".'],
    ['a language of its own', { languages: ['nb'] }, `"languages" must be ['en', 'da'], ['en'] or ['da'], not [nb].`],
    ['no language', { languages: [] }, `"languages" must be ['en', 'da'], ['en'] or ['da'], not [].`],
    ['an endless threshold', limit({ value: Infinity }), 'Threshold "months" must be a finite number, not Infinity.'],
    ['a threshold in words', limit({ value: '6' }), `Threshold "months" must be a finite number, not the text '6'.`],
    ['no unit', limit({ unit: '' }), 'Threshold "months" needs a unit: what is counted, in the singular ("month").'],
    [
      'a unit that is no text',
      limit({ unit: 1 }),
      'Threshold "months" needs a unit: what is counted, in the singular ("month").',
    ],
    ['an uncited threshold', limit({ cites: [] }), noCites.replace('A rule', 'Threshold "months"')],
    [
      'a threshold from a bare book',
      limit({ cites: [{ source: 'x' }] }),
      noPlace.replace('A rule', 'Threshold "months"'),
    ],
    ['reading undefined', { reads: { benches: undefined } }, notRead],
    ['reading null', { reads: { benches: null } }, notRead],
    ['reading a name', { reads: { benches: '@example/parks/benches' } }, notRead],
    ['reading anything', { reads: { benches: {} } }, notRead],
    ['no check', { check: undefined }, 'A rule needs "check": a function that gives what judge() gave.'],
    ['a message with "/"', { messages: { 'a/b': {} } }, '"a/b" cannot name a message: leave out "/", "#" and spaces.'],
    ['a message with "#"', { messages: { 'a#': {} } }, '"a#" cannot name a message: leave out "/", "#" and spaces.'],
    [
      'a message with a space',
      { messages: { ' a': {} } },
      '" a" cannot name a message: leave out "/", "#" and spaces.',
    ],
    ['a message without a name', { messages: { '': {} } }, '"" cannot name a message: leave out "/", "#" and spaces.'],
    ['no English message', m(undefined, 'x'), noWords('m', 'en')],
    ['an empty Danish message', m('x', ''), noWords('m', 'da')],
    ['null for a message', m('x', null), noWords('m', 'da')],
    ['a plural without its number', m({ one: 'x', other: 'x' }, 'x'), noWords('m', 'en')],
    ['a plural without singular', m({ count: 'n', one: '', other: '{n}' }, '{n}'), noWords('m', 'en')],
    ['a plural without plural', m('{n}', { count: 'n', one: '{n}' }), noWords('m', 'da')],
    ['an open brace', m('a {b', 'x'), brace('English', '{b')],
    ['a closing brace', m('x', 'a} b'), brace('Danish', '} b')],
    ['an empty slot', m('{}', '{}'), brace('English', '{}')],
    ['a slot of two words', m('{to ord}', 'x'), brace('English', '{to ord}')],
    ['a brace in a brace', m('{a {b}', 'x'), brace('English', '{a ')],
    ['a format as elsewhere', m('{n, number}', 'x'), brace('English', '{n, number}')],
    ['an open brace in a singular', m({ count: 'n', one: '{', other: '{n}' }, '{n}'), brace('English', '{')],
    [
      'an open brace in a plural, lines down',
      m('{n}', { count: 'n', one: '{n}', other: '{n} {\n}' }),
      brace('Danish', '{\n}'),
    ],
    [
      'a slot that Danish lacks',
      m('{name} of {place}', '{name}'),
      'Message "m": The Danish text lacks the slot: place',
    ],
    [
      'a slot that English lacks',
      m('{name}', '{name} i {place}'),
      'Message "m": The Danish text has a slot that the English lacks: place',
    ],
    [
      'a number that decides in English alone',
      m({ count: 'n', one: 'one', other: 'many' }, 'nogle'),
      'Message "m": The Danish text lacks the slot: n',
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(refusal(deepFreeze(changes) as typeof changes)).toBe(message)
  })

  it('does not ask for texts in languages that were not declared', () => {
    const label = { da: 'x' }
    const cites = [{ own: { da: 'x' } }]
    expect(define({ languages: ['da'], label, why: label, cites, messages: { m: { da: '{å}' } } }).label).toBe(label)
  })

  it('does not compare with a text in a language that was not declared', () => {
    const messages = { m: { en: '{a}', da: '{b' } }
    expect(define({ languages: ['en'], messages }).messages).toBe(messages)
  })
})
