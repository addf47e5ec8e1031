import { known, say, unknown } from '@groundplan/kernel'
import { validate } from '@groundplan/kernel/document'
import { theories } from '@groundplan/programme-theory'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { full } from './full.js'

const check = (content: unknown) => validate(theories.schema, content, { owner: theories.kind })
const accepts = (content: unknown): boolean => check(content).findings.length === 0
const label = { verbatim: 'x' }
const theory = (rest: object) => ({ items: [{ id: 't', title: label, nodes: [], links: [], ...rest }] })
const node = (is: string, rest: object = {}) => theory({ nodes: [{ is, id: 'n', label, ...rest }] })
const link = (rest: object) => theory({ links: [{ id: 'l', from: 'a', to: 'b', ...rest }] })
const assumption = (rest: object) => theory({ assumptions: [{ id: 'a', label, on: [{ node: 'n' }], ...rest }] })

type Path = readonly (string | number)[]

/** Every place in a content at which an object has a property, with what it holds. */
function places(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    return [[at, held] as const, ...places(held, at)]
  })
}

/** A copy in which a place holds another value. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to
  if (Array.isArray(value)) return value.map((held, i) => (i === key ? changed(held, rest, to) : held))
  return { ...(value as object), [key]: changed((value as Record<string, unknown>)[key], rest, to) }
}

describe('takes', () => {
  test('every property, and keeps each value', () => {
    expect(check(full).findings).toEqual([])
    expect(check(full).value).toEqual(full)
  })

  test.each([
    ['no theory', { items: [] }],
    ['a theory without parts', theory({})],
    ['an activity that only the register names', theory({ nodes: [{ is: 'activity', id: 'n', activity: 'a' }] })],
    ['a goal whose horizon nobody knows', node('goal', { horizon: unknown() })],
    ['an empty list of states', assumption({ states: [] })],
    ['how an output will be seen', node('output', { seenBy: known(label) })],
    ['what is loose and contradictory', link({ from: 'nowhere', to: 'nowhere', conditions: known(['nothing']) })],
  ])('%s', (_, content) => {
    expect(check(content).findings).toEqual([])
  })

  test('a datum wherever the value may be missing, in all its kinds, and a bare value nowhere', () => {
    const data = places(full).filter(
      ([path, held]) => typeof held === 'object' && held !== null && 'value' in held && path.at(-1) !== 'value',
    )
    expect(data).toHaveLength(39)
    for (const [path, held] of data) {
      for (const nothing of [unknown(label), { is: 'withheld' }, { is: 'notApplicable', why: label }])
        expect([path, accepts(changed(full, path, nothing))]).toEqual([path, true])
      expect([path, accepts(changed(full, path, (held as { value: unknown }).value))]).toEqual([path, false])
      expect([path, accepts(changed(full, path, null))]).toEqual([path, false])
    }
  })
})

describe('refuses', () => {
  test('a wrong kind of value at every place', () => {
    for (const [path] of places(full)) {
      const wrong = ['text', 7, true, [7], { other: 7 }].filter((value) => {
        const content = changed(full, path, value)
        return accepts(content)
      })
      // Only texts take any text, only ids any text, only numbers a number, only yes or no a truth value.
      expect([path.join('/'), wrong.length <= 1]).toEqual([path.join('/'), true])
    }
  })

  test('a thing without what it needs', () => {
    const needed = [
      ...['id', 'title', 'nodes', 'links'].map((key) => ['items', 1, key]),
      ...['id', 'label', 'years'].map((key) => ['items', 1, 'horizons', 0, key]),
      ['items', 1, 'horizons', 0, 'years', 'from'],
      ['items', 1, 'horizons', 0, 'years', 'to'],
      ...['focusAreas', 'boxes'].flatMap((list) => ['id', 'label'].map((key) => ['items', 1, list, 0, key])),
      ...[0, 2, 3, 4, 5].flatMap((i) => ['is', 'id', 'label'].map((key) => ['items', 1, 'nodes', i, key])),
      ...['amount', 'currency'].map((key) => ['items', 1, 'nodes', 0, 'cost', 'value', key]),
      ...['amount', 'unit'].map((key) => ['items', 1, 'nodes', 1, 'dose', 'value', key]),
      ...['body', 'at', 'decision'].map((key) => ['items', 1, 'nodes', 1, 'description', 'approvals', 'value', 0, key]),
      ...['id', 'label'].map((key) => ['items', 1, 'nodes', 3, 'indicators', 'value', 0, key]),
      ...['id', 'from', 'to'].map((key) => ['items', 1, 'links', 0, key]),
      ['items', 1, 'links', 0, 'evidence', 'value', 0, 'strength'],
      ...['id', 'label', 'on'].map((key) => ['items', 1, 'assumptions', 0, key]),
      ...['is', 'at'].map((key) => ['items', 1, 'assumptions', 0, 'states', 0, key]),
      ...['id', 'text'].map((key) => ['items', 1, 'notes', 0, key]),
      ['items', 1, 'includes', 0, 'theory'],
    ] as readonly Path[]
    for (const path of needed) {
      const without = JSON.parse(JSON.stringify(changed(full, path, undefined))) as unknown
      const isNeeded = path.at(-1) !== 'years'
      expect([path.join('/'), accepts(without)]).toEqual([path.join('/'), !isNeeded])
    }
  })

  test.each([
    ['an empty id', theory({ id: '' })],
    ['another kind of node', node('result')],
    ['money below 0', node('resource', { cost: known({ amount: -1, currency: 'DKK' }) })],
    ['a currency in words', node('resource', { cost: known({ amount: 1, currency: 'DKKR' }) })],
    ['a currency in small letters', node('resource', { cost: known({ amount: 1, currency: 'dkk' }) })],
    ['a dose of none', node('activity', { dose: known({ amount: 0, unit: label }) })],
    ['a dose per hour', node('activity', { dose: known({ amount: 1, unit: label, per: 'hour' }) })],
    ['a date that does not exist', node('activity', { when: known({ from: '2018-02-30' }) })],
    [
      'another decision',
      node('activity', {
        description: { approvals: known([{ body: { kind: 'body', id: 'b' }, at: '2018', decision: 'noted' }]) },
      }),
    ],
    ['another level', node('goal', { level: known('family') })],
    ['another kind of result', node('output', { result: known('number') })],
    ['another polarity', link({ polarity: '+' })],
    ['another confidence', link({ confidence: known('none') })],
    ['another strength', link({ evidence: known([{ strength: 'proof' }]) })],
    ['another finding of evidence', link({ evidence: known([{ strength: 'experience', finding: 'neither' }]) })],
    ['another status', assumption({ states: [{ is: 'proven', at: '2018' }] })],
    ['an assumption about nothing', assumption({ on: [] })],
    ['a part that is none', assumption({ on: [{ theory: 't' }] })],
    ['a part that is two', assumption({ on: [{ node: 'n', link: 'l' }] })],
    ['a note on a part that is two', theory({ notes: [{ id: 'n', text: label, on: [{ node: 'n', link: 'l' }] }] })],
    ['years below 0', theory({ horizons: [{ id: 'h', label, years: { from: -1, to: 1 } }] })],
    ['years without an end', theory({ horizons: [{ id: 'h', label, years: { from: 1 } }] })],
    ['years that end below 0', theory({ horizons: [{ id: 'h', label, years: { from: 0, to: -1 } }] })],
  ])('%s', (_, content) => {
    expect(accepts(content)).toBe(false)
  })

  test('a currency in a sentence of both languages', () => {
    const [finding] = check(node('resource', { cost: known({ amount: 1, currency: 'kr' }) })).findings
    expect(finding && say(finding, 'en')).toBe(
      'Expected a currency in three capital letters, such as "DKK", found the text "kr".',
    )
    expect(finding && say(finding, 'da')).toBe(
      'Her skulle stå en valuta med tre store bogstaver, for eksempel "DKK", men her står teksten »kr«.',
    )
    expect(finding?.pointer).toBe('/items/0/nodes/0/cost/value/currency')
  })

  test('without throwing, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => accepts(value)).not.toThrow()
        expect(() => accepts({ items: [value] })).not.toThrow()
        expect(() => accepts(theory({ nodes: [value], links: [value], assumptions: [value] }))).not.toThrow()
      }),
    )
  })
})

test('says what it is, in both languages', () => {
  expect(theories.kind).toBe('@groundplan/programme-theory/theories')
  expect(theories.version).toBe(1)
  expect(theories.title).toEqual({ en: 'Programme theories', da: 'Programteorier' })
})

test('keeps no field for a person, and gives a JSON Schema that knows a currency', () => {
  const text = JSON.stringify(theories.schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }))
  expect(text).not.toMatch(/"(?:person(?!")|firstName|lastName|email|phone|address|cpr|birth\w*)"/i)
  expect(text).toContain('"pattern":"^[A-Z]{3}$"')
})
