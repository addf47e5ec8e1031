import { normalCdf } from '@groundplan/statistics/distributions'
import { describe, expect, test } from 'vitest'

// log Φ(−z) = −z²/2 − log(z·√(2π)) + log(1 − 1/z² + …), DLMF 7.12.1: for z from 1e5 on the last term is below 1e-10, and far below one unit in the last
// place of z²/2.
describe('the normal distribution far out', () => {
  test.each([1e5, 1e6, 1e7 + 1 / 3, 1e10 / 7, 1e15, 1.352437871216869e25])(
    '%d has a logarithm and no probability',
    (z) => {
      const exact = -(z * z) / 2 - Math.log(z * Math.sqrt(2 * Math.PI))
      expect(Math.abs(normalCdf(-z, { log: true }) / exact - 1)).toBeLessThan(4e-16)
      expect(normalCdf(z, { log: true, tail: 'upper' })).toBe(normalCdf(-z, { log: true }))
      expect(normalCdf(-z)).toBe(0)
      expect(normalCdf(z)).toBe(1)
    },
  )
})
