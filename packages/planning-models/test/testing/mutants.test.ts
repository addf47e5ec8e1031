import { deepFreeze, type Rule } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { type Mutant, mutants } from '../../src/testing/mutants.js'

const seen = (message: string, id: string) => ({ message, about: [{ kind: 'bed', id }], slots: { bed: id } })
const asked = { what: { artefact: 'x' }, toKnow: { en: 'Who?', da: 'Hvem?' }, slots: {} }
const text = { en: 'Seen', da: 'Set' }

function ruleWith(answer: unknown, messages: readonly string[] = ['alone', 'dry', 'sunny']): Rule {
  return Object.freeze({
    languages: ['en', 'da'],
    label: text,
    why: text,
    cites: [],
    weight: 'advice',
    growth: 'linear',
    reads: {},
    messages: Object.fromEntries(messages.map((name) => [name, text])),
    check: (...given: unknown[]) => (typeof answer === 'function' ? (answer(...given) as unknown) : answer),
  }) as unknown as Rule
}
const answerOf = ({ rule }: Mutant): unknown => rule.check({} as never, {} as never, {} as never)
const answer = deepFreeze({
  examined: 4,
  seen: [seen('dry', '1'), seen('alone', '2'), seen('sunny', '3')],
  missing: [asked],
})

describe('the mutants of a rule', () => {
  const [drops, swapsFirst, swapsSecond, asksNothing, ...rest] = mutants(ruleWith(answer))
  it('are one that drops, one for each pair of neighbours among the messages, and one that does not ask', () => {
    expect([drops, swapsFirst, swapsSecond, asksNothing].map((each) => each?.id)).toEqual([
      'dropsFirst',
      'swaps',
      'swaps',
      'asksNothing',
    ])
    expect(rest).toEqual([])
    expect(mutants(ruleWith(answer, ['alone'])).map(({ id }) => id)).toEqual(['dropsFirst', 'asksNothing'])
    expect(mutants(ruleWith(answer, [])).map(({ id }) => id)).toEqual(['dropsFirst', 'asksNothing'])
  })
  it('say what they do, in both languages', () => {
    expect(drops?.what).toEqual({ en: 'leaves out the first thing it finds', da: 'udelader det første, den finder' })
    expect(swapsFirst?.what).toEqual({ en: 'mixes up “alone” and “dry”', da: 'forveksler »alone« og »dry«' })
    expect(swapsSecond?.what).toEqual({ en: 'mixes up “dry” and “sunny”', da: 'forveksler »dry« og »sunny«' })
    expect(asksNothing?.what).toEqual({ en: 'forgets its questions', da: 'glemmer sine spørgsmål' })
  })
  it('differ from the rule in one thing each', () => {
    expect(answerOf(drops!)).toEqual({ ...answer, seen: answer.seen.slice(1) })
    expect(answerOf(swapsFirst!)).toEqual({
      ...answer,
      seen: [seen('alone', '1'), seen('dry', '2'), seen('sunny', '3')],
    })
    expect(answerOf(swapsSecond!)).toEqual({
      ...answer,
      seen: [seen('sunny', '1'), seen('alone', '2'), seen('dry', '3')],
    })
    expect(answerOf(asksNothing!)).toEqual({ ...answer, missing: [] })
  })
  it('leave the rule and its answer as they are', () => {
    const rule = ruleWith(answer)
    for (const mutant of mutants(rule)) {
      answerOf(mutant)
      expect({ ...mutant.rule, check: rule.check }).toEqual(rule)
      expect(Object.isFrozen(mutant.rule)).toBe(true)
    }
    expect(answer.seen.map(({ message }) => message)).toEqual(['dry', 'alone', 'sunny'])
    expect(rule.check({} as never, {} as never, {} as never)).toBe(answer)
  })
  it('pass on what the check gets', () => {
    const got: unknown[] = []
    const rule = ruleWith((...given: unknown[]) => {
      got.push(given)
      return answer
    })
    const given = [{ a: 1 }, { b: 2 }, { c: 3 }] as const
    for (const mutant of mutants(rule)) mutant.rule.check(given[0] as never, given[1] as never, given[2] as never)
    expect(got).toEqual([given, given, given, given])
  })
  it.each([
    undefined,
    null,
    'text',
    Promise.resolve(answer),
    { seen: [] },
    { missing: [] },
    { seen: 'x', missing: [] },
    { seen: [], missing: 'x' },
  ])('pass on an answer that is none: %j', (odd) => {
    for (const mutant of mutants(ruleWith(odd))) expect(answerOf(mutant)).toBe(odd)
  })
  it('pass on what is odd among the sightings', () => {
    const odd = { examined: 1, seen: [null, 'alone', { message: 7 }, undefined], missing: [] }
    for (const mutant of mutants(ruleWith(odd)))
      expect(answerOf(mutant)).toEqual(mutant.id === 'dropsFirst' ? { ...odd, seen: odd.seen.slice(1) } : odd)
  })
  it('do not throw where nothing was seen', () => {
    const nothing = { examined: 0, seen: [], missing: [] }
    for (const mutant of mutants(ruleWith(nothing))) expect(answerOf(mutant)).toEqual(nothing)
  })
})
