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
      /bedTended finds alone.*Message, things spoken of/,
    )
    expect(tests.get('@example/garden keeps the contract')).toThrow(
      'bedTended is said never to be met, but “all is tended” shows it. Take the excuse away.',
    )
  })
})
