import type { Finding, Verdict } from '@groundplan/kernel'
import type { ConformanceCase, ExpectedFinding } from '@groundplan/planning-models/testing'
import { describe, expect, it } from 'vitest'
import { compareRule as compare, told } from '../../src/testing/compareRule.js'
import { outline } from '../../src/testing/outline.js'
import { caseCalled } from './defect.js'

/** As for a rule that reads `all` at `/p`. */
const places = {
  pointer: ({ at, pointer }: ExpectedFinding) => (at === undefined ? pointer : ['/p', ...at.slice(1)].join('/')),
  at: (pointer: string) => (pointer.startsWith('/p') ? ['all', ...pointer.split('/').slice(2)] : undefined),
}
const compareRule = (of: ConformanceCase, name: string, verdict: Verdict) => compare(of, name, verdict, places)
const one = caseCalled('no beds')
const expecting = (expects: unknown, more: object = {}) => ({ ...one, expect: { r: expects }, ...more }) as typeof one
const finding = (id: string, message = 'm') =>
  ({
    code: `@example/x/r/${message}`,
    about: [{ kind: 'bed', id }],
    slots: { b: 1, a: 'x' },
    pointer: '/p',
  }) as unknown as Finding
const unmet = (...findings: Finding[]): Verdict => ({ kind: 'unmet', examined: 2, findings, missing: [] })
const wanted = (id: string) => ({ message: 'm', about: [{ kind: 'bed', id }], slots: { a: 'x', b: 1 }, pointer: '/p' })

describe('the answer of a rule', () => {
  it('is as expected, whatever the order of slots', () => {
    expect(compareRule(expecting([wanted('1'), wanted('2')]), 'r', unmet(finding('1'), finding('2')))).toBeUndefined()
    expect(compareRule(expecting('unmet'), 'r', unmet(finding('1')))).toBeUndefined()
    expect(compareRule(expecting('met'), 'r', { kind: 'met', examined: 1 })).toBeUndefined()
  })
  it('differs in kind', () => {
    expect(compareRule(expecting('met'), 'r', unmet(finding('1')))).toEqual({
      check: 'verdict',
      found: 'unmet',
      expected: 'met',
    })
  })
  it('differs in findings, told a line each', () => {
    expect(compareRule(expecting([wanted('2'), wanted('1')]), 'r', unmet(finding('1'), finding('2')))).toEqual({
      check: 'findings',
      found: 'm (bed:1) {"a":"x","b":1} /p\n    m (bed:2) {"a":"x","b":1} /p',
      expected: 'm (bed:2) {"a":"x","b":1} /p\n    m (bed:1) {"a":"x","b":1} /p',
    })
    expect(compareRule(expecting([wanted('1')]), 'r', { kind: 'met', examined: 1 })).toEqual({
      check: 'findings',
      found: { en: 'nothing', da: 'ingenting' },
      expected: 'm (bed:1) {"a":"x","b":1} /p',
    })
  })
  it('stands where the rule says, and differs there in the rule’s own terms', () => {
    const at = (...path: string[]) => ({ ...wanted('1'), pointer: undefined, at: path })
    expect(compareRule(expecting([at('all')]), 'r', unmet(finding('1')))).toBeUndefined()
    expect(compareRule(expecting([at('all', 'x')]), 'r', unmet(finding('1')))).toEqual({
      check: 'findings',
      found: 'm (bed:1) {"a":"x","b":1} at ["all"]',
      expected: 'm (bed:1) {"a":"x","b":1} at ["all","x"]',
    })
    const elsewhere = { ...finding('1'), pointer: '/q' } as Finding
    expect(compareRule(expecting([at('all')]), 'r', unmet(elsewhere))).toMatchObject({
      found: 'm (bed:1) {"a":"x","b":1} /q',
    })
    const { pointer: _, ...nowhere } = finding('1')
    expect(compareRule(expecting([at('all')]), 'r', unmet(nowhere))?.found).toBe('m (bed:1) {"a":"x","b":1} -')
    expect(compareRule(one, 'r', unmet(finding('1')))?.found).toBe('m (bed:1) {"a":"x","b":1} at ["all"]')
  })
  it('has as many findings as expected', () => {
    const both = unmet(finding('1'), finding('2'))
    expect(compareRule(expecting([wanted('1')]), 'r', both)?.check).toBe('findings')
    expect(compareRule(expecting([wanted('1'), wanted('2')]), 'r', unmet(finding('1')))?.check).toBe('findings')
  })
  it('may not be a finding where nothing is expected, unless the case is about others', () => {
    const nothing = { en: 'nothing', da: 'ingenting' }
    expect(compareRule(one, 'r', unmet(finding('1')))).toMatchObject({ check: 'findings', expected: nothing })
    expect(compareRule({ ...one, only: ['r'] }, 'r', unmet(finding('1')))).toMatchObject({ expected: nothing })
    expect(compareRule({ ...one, only: ['other'] }, 'r', unmet(finding('1')))).toBeUndefined()
    expect(compareRule(one, 'r', { kind: 'unknown', missing: [] })).toBeUndefined()
    expect(compareRule(one, 'toString', { kind: 'met', examined: 1 })).toBeUndefined()
  })
  it('that expects a list without findings is never right', () => {
    expect(compareRule(expecting([]), 'r', { kind: 'met', examined: 1 })?.check).toBe('findings')
  })
})

it('what leads nowhere and has no slots is told as such', () => {
  expect(told({ message: 'm', about: [] })).toBe('m () {} -')
})

it('an answer is outlined with its denominator, what was found and what is missing', () => {
  expect(outline(undefined)).toBe('-')
  expect(outline({ kind: 'met', examined: 3 })).toBe('met of 3')
  expect(outline({ kind: 'notApplicable', why: { en: 'x', da: 'y' } })).toBe('notApplicable')
  const missing = [{ what: { artefact: 'beds' }, toKnow: { en: 'x', da: 'y' }, slots: {} }]
  expect(outline({ ...unmet(finding('1')), missing } as Verdict)).toBe(
    'unmet of 2\n    m (bed:1) {"a":"x","b":1} /p\n    ? {"artefact":"beds"}',
  )
  expect(outline({ kind: 'unknown', missing })).toBe('unknown\n    ? {"artefact":"beds"}')
})
