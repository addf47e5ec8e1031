import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suppress } from '../../src/disclosure.js'
import { isRefusal } from '../../src/shared/refusal.js'
import { tableOf } from './arbitraryTables.js'

const area = { all: ['e', 'w', 'n'], e: ['e1', 'e2', 'e3'], w: ['w1', 'w2'], n: ['n1', 'n2'] }
const shares = fc.array(fc.double({ min: 0.3, max: 0.99, noNaN: true }), { minLength: 14, maxLength: 14 })
const totals = fc.array(fc.constantFrom(1, 2, 17.5, 1e3, 1e6), { minLength: 14, maxLength: 14 })

test('amounts of any size: what comes back is safe, and leaves each dominated amount its upper protection level', () => {
  fc.assert(
    fc.property(
      tableOf('t', { area, sex: { both: ['f', 'm'] } }, 15),
      shares,
      totals,
      ({ name, dimensions, cells }, share, total) => {
        const table = {
          name,
          dimensions,
          cells: cells.map(({ key, count }, at) => {
            const sum = count === 0 ? 0 : total[at]!
            const two = [sum * share[at]!, (sum - sum * share[at]!) / 2].sort((a, b) => b - a)
            return {
              key,
              count,
              magnitude: { total: sum, largest: count === 0 ? [] : count === 1 ? [sum] : two },
            }
          }),
        }
        const result = suppress([table], { prior: 0.15, dominance: { largest: 1, share: 0.9 } })
        if (isRefusal(result)) throw new Error(result.why.en)
        expect(result.audit.verdict).toBe('safe')
        for (const { key, count, magnitude } of table.cells) {
          const [first = 0, second = 0] = magnitude.largest
          const needed = Math.max(0.15 * first - (magnitude.total - first - second), first / 0.9 - magnitude.total)
          if (count === 0 || needed <= 1e-9 * magnitude.total) continue
          const found = result.audit.cells.find(
            (cell) =>
              cell.measure === 'magnitude' && cell.key['area'] === key['area'] && cell.key['sex'] === key['sex'],
          )
          const upper = found?.upper === 'unbounded' ? Infinity : Number(found?.upper)
          // The solver's last digits, against a thousandth of a thousandth of the amount.
          expect(upper).toBeGreaterThanOrEqual((magnitude.total + needed) * (1 - 1e-6))
        }
      },
    ),
    { numRuns: 40, seed: 14 },
  )
})
