import { meanInterval } from '@groundplan/statistics'
import { describe, expect, it } from 'vitest'
import { answered } from '../support/oracle.js'

describe('meanInterval', () => {
  it('does not depend on the unit, however small or large', () => {
    // 2 and 4: mean 3, standard error 1.
    for (const unit of [2 ** -40, 1, 2 ** 40]) {
      const mean = answered(meanInterval({ values: [2 * unit, 4 * unit] }))
      expect(mean.estimate / unit).toBeCloseTo(3, 14)
      expect(mean.standardError / unit).toBeCloseTo(1, 14)
    }
  })

  it('tells the sum of the values, not of so many means', () => {
    // 49 · (1 / 49) is not 1 to a computer.
    const values = Array.from({ length: 49 }, (_, i) => (i === 0 ? 1 : 0))
    expect(answered(meanInterval({ values })).sum).toBe(1)
  })

  it('of small values that differ by their last digit says that they are the same', () => {
    const value = 2 ** -490
    expect(meanInterval({ values: [value, value * (1 + 2 ** -52)] })).toMatchObject({ refused: 'sameValues' })
  })
})
