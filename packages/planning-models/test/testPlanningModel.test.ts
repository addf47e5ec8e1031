import { testPlanningModel } from '@groundplan/planning-models/testing'
import { describe, expect, it, test } from 'vitest'
import { garden } from './fixtures/garden.js'
import { gardenCases } from './fixtures/gardenCases.js'

testPlanningModel(garden, gardenCases, test)

describe('the kit under a test runner', () => {
  it('registers a test for the model and one for each case, each with what fails in it', () => {
    const tests = new Map<string, () => void>()
    testPlanningModel(
      garden,
      gardenCases.map((each, i) => (i === 1 ? { ...each, expect: {} } : each)) as never,
      (name, body) => tests.set(name, body),
      {
        never: { bedTended: { met: 'x' } },
      },
    )
    expect([...tests.keys()]).toEqual([
      '@example/garden keeps the contract',
      ...gardenCases.map(({ name }) => `@example/garden: ${name}`),
    ])
    expect(tests.get('@example/garden: all is tended')).not.toThrow()
    expect(tests.get('@example/garden: a bed nobody tends, and one nobody knows of')).toThrow(
      [
        '1 finding',
        '- In “a bed nobody tends, and one nobody knows of”, bedTended does not find what is expected',
        '  found:',
        '    alone (bed:b1) {"bed":"Roses"} at ["beds","items",0,"helpers"]',
        '  expected:',
        '    nothing',
        '  Message, things spoken of, slots, place and order must be as expected. Correct the rule or the case; list others in `only` when the case is not about this rule.',
      ].join('\n'),
    )
    expect(tests.get('@example/garden keeps the contract')).toThrow(
      [
        '1 finding',
        '- bedTended is said never to be met, but “all is tended” shows it',
        '  The excuse is not true. Take it out of `never`.',
      ].join('\n'),
    )
  })

  it('complains in Danish where only Danish is spoken', () => {
    const rule = {
      languages: ['da'],
      label: { da: 'Bede passes' },
      why: { da: 'Spørg, hvem der har lyst.' },
      reads: {},
      messages: { alone: { da: 'Ingen passer bedet' } },
      cites: [{ own: { da: 'Vores skøn' } }],
      check: () => ({ is: 'met' }),
    } as never
    const model = (rules: Readonly<Record<string, never>>) => ({ id: '@example/have', sources: {}, rules }) as never
    const complaintsOf = (rules: Readonly<Record<string, never>>) => {
      const tests = new Map<string, () => void>()
      testPlanningModel(model(rules), [], (name, body) => tests.set(name, body))
      const [[name, body] = ['', () => undefined]] = tests
      let said = ''
      try {
        body()
      } catch (error) {
        said = String(error)
      }
      return [name, said.split('\n')[0]]
    }
    expect(complaintsOf({ passet: rule })).toEqual([
      '@example/have overholder kontrakten',
      expect.stringMatching(/^Error: \d+ fund$/),
    ])
    expect(complaintsOf({ passet: rule, tended: { ...(rule as object), languages: ['en', 'da'] } as never })).toEqual([
      '@example/have keeps the contract',
      expect.stringMatching(/^Error: \d+ findings$/),
    ])
    expect(complaintsOf({ tended: { ...(rule as object), languages: undefined } as never })[0]).toBe(
      '@example/have keeps the contract',
    )
    expect(complaintsOf({})).toEqual(['@example/have keeps the contract', ''])
  })

  it('counts what fails together', () => {
    const tests = new Map<string, () => void>()
    testPlanningModel(garden, gardenCases, (name, body) => tests.set(name, body), {
      never: { bedTended: { met: 'x', unmet: 'x' } },
    })
    expect(tests.get('@example/garden keeps the contract')).toThrow(
      /^2 findings\n- bedTended .*\n {2}The excuse .*\n- bedTended/,
    )
  })
})
