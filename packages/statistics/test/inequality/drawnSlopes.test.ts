import { relativeIndex, slopeIndex } from '@groundplan/statistics'
import { expect, test } from 'vitest'
import { type Drawn, drawnCases, levels } from '../support/drawn.js'
import { answered, frozen, Worst } from '../support/oracle.js'

// Beside lm and glm, with groups without people and levels from 0.5 to 0.9999; drawn in the same order as in fixtures/inequality/drawn.oracle.R.

function draw(from: Drawn) {
  const k = 3 + from.whole(6)
  const level = from.pick(levels)
  const groups = from.many(k, () => {
    const population = from.whole(from.pick([0, 300, 10000]))
    const value = (200 + from.whole(1000)) / 10
    return { population, value, events: Math.floor(population * ((1 + from.whole(60)) / 100)) }
  })
  const valued = groups.map(({ population, value }) => ({ population, value }))
  const counted = groups.map(({ population, events }) => ({ population, events }))
  return frozen({ level, valued, counted })
}

test('slopeIndex and relativeIndex', () => {
  const [slopes, ratios] = [new Worst(), new Worst()]
  for (const { seed, input, r } of drawnCases('inequality/drawn.r.jsonl', 'groups', draw)) {
    for (const [i, estimator] of (
      ['weightedRegression', 'logisticRegression', 'poissonRegression'] as const
    ).entries()) {
      const [most, least, estimate, error, lower, upper, ...ratio] = r.slice(9 * i, 9 * i + 9)
      if (estimate === null) continue
      const groups = i === 0 ? input.valued : input.counted
      // Turned round, the order and the sign give the same numbers.
      const isTurned = seed % 2 === 1
      const of = {
        groups: isTurned ? [...groups].reverse() : groups,
        order: isTurned ? 'leastDeprivedFirst' : 'mostDeprivedFirst',
        estimator,
        level: input.level,
      } as const
      const slope = answered(slopeIndex({ ...of, sign: 'mostMinusLeastDeprived' }))
      // A difference has the digits of its ends, and of its width.
      const size = Math.max(Math.abs(most as number), Math.abs(least as number), error as number)
      for (const [name, got, expected] of [
        ['ends', slope.mostDeprived, most],
        ['ends', slope.leastDeprived, least],
        ['slope', slope.estimate, estimate],
        ['limits', slope.lower, Math.max(lower as number, i === 1 ? -1 : (lower as number))],
        ['limits', slope.upper, Math.min(upper as number, i === 1 ? 1 : (upper as number))],
      ] as const)
        slopes.add(name, got, expected as number, seed, Math.abs(got - (expected as number)) / size)
      slopes.add('standard error', slope.standardError, error as number, seed)
      const relativeOf = relativeIndex({ ...of, sign: 'mostOverLeastDeprived' })
      // A fitted end below 0, or a limit beyond the largest number.
      if (ratio.includes(null) || ratio.includes(0)) {
        expect(relativeOf).toMatchObject({ refused: ratio[0] === null ? 'notPositive' : 'beyondRange' })
        continue
      }
      const relative = answered(relativeOf)
      // The error of a logarithm is the relative one of its number.
      for (const [j, got] of [relative.estimate, relative.lower, relative.upper].entries())
        ratios.add('ratio', got, ratio[j] as number, seed, Math.abs(Math.log(got / (ratio[j] as number))))
    }
  }
  slopes.mustBeWithin(1e-10, ['ends', 'slope', 'limits', 'standard error'])
  ratios.mustBeWithin(1e-10, ['ratio'])
  expect(slopes.compared).toBeGreaterThan(3000)
  expect(ratios.compared).toBeGreaterThan(1500)
})
