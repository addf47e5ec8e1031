import { concentrationIndex, gini } from '@groundplan/statistics'
import { expect, test } from 'vitest'
import { type Drawn, drawnCases } from '../support/drawn.js'
import { answered, frozen, Worst } from '../support/oracle.js'

// Thousands of numbers for each function: ties, weights of 0, one person, groups without persons. The inputs are drawn in the same order as in
// fixtures/inequality/drawn.oracle.py, where they are rational numbers.

const exact = 'inequality/drawn.exact.jsonl'
const versions = ['standard', 'generalised', 'erreygers', 'wagstaff'] as const

test('gini', () => {
  const worst = new Worst()
  const draw = (from: Drawn) => {
    const n = 1 + from.whole(from.pick([0, 2, 10, 40]))
    const [top, by] = [from.pick([1, 3, 100, 1e6]), from.pick([1, 100])]
    const persons = from.many(n, () => [from.whole(top) / by, from.whole(from.pick([0, 3, 1000])) / 10] as const)
    return frozen({ values: persons.map(([value]) => value), weights: persons.map(([, weight]) => weight) })
  }
  for (const { input, r } of drawnCases(exact, 'gini', draw)) {
    worst.add('plain', answered(gini({ values: input.values })) as number, r[0] as number, input)
    worst.add('weighted', answered(gini(input)) as number, r[1] as number, input)
  }
  worst.mustBeWithin(1e-14, ['plain', 'weighted'])
  expect(worst.compared).toBeGreaterThanOrEqual(2000)
})

test('concentrationIndex of persons, with and without weights, and of groups', () => {
  const worst = new Worst()
  const drawPersons = (from: Drawn) => {
    const n = 2 + from.whole(from.pick([1, 10, 30]))
    const [bounds, places] = [
      from.pick([
        [0, 1],
        [1, 5],
        [-2, 3],
      ] as const),
      from.pick([1, 5, 1000]),
    ]
    const least = Math.max(bounds[0], 0)
    const persons = from.many(
      n,
      () =>
        [from.whole(bounds[1] - least) + least, from.whole(places), from.whole(from.pick([0, 3, 1000])) / 10] as const,
    )
    return frozen({
      values: persons.map(([value]) => value),
      position: persons.map(([, position]) => position),
      weights: persons.map(([, , weight]) => weight),
      bounds,
    })
  }
  for (const { input, r } of drawnCases(exact, 'persons', drawPersons)) {
    const { weights, ...plain } = input
    for (const [i, version] of versions.entries()) {
      // An index may be near 0 where its parts are not; its range is 2, or with the values' unit that of the bounds.
      const add = (name: string, got: number, expected: number) =>
        worst.add(`${version}${name}`, got, expected, input, Math.abs(got - expected))
      add('', answered(concentrationIndex({ ...plain, version })).estimate, r[i] as number)
      add(', weighted', answered(concentrationIndex({ ...plain, weights, version })).estimate, r[4 + i] as number)
    }
  }
  const drawGroups = (from: Drawn) =>
    frozen(
      from.many(1 + from.whole(5), () => {
        const population = from.whole(from.pick([0, 9, 300, 1e5]))
        return { population, events: from.whole(population) }
      }),
    )
  for (const { input, r } of drawnCases(exact, 'groups', drawGroups)) {
    for (const [i, version] of versions.entries()) {
      for (const order of ['mostDeprivedFirst', 'leastDeprivedFirst'] as const) {
        const groups = order === 'mostDeprivedFirst' ? input : [...input].reverse()
        const found = answered(concentrationIndex({ groups, order, version }))
        worst.add(
          `${version}, groups`,
          found.estimate,
          r[i] as number,
          input,
          Math.abs(found.estimate - (r[i] as number)),
        )
        const error = r[4 + i] as number
        if (found.standardError === undefined) expect(error, JSON.stringify(input)).toBeLessThan(1e-20)
        else worst.add(`${version}, error`, found.standardError, error, input)
      }
    }
  }
  // Wagstaff's divides by the mean's distances to the bounds, which may be small.
  worst.mustBeWithin(
    1e-12,
    versions.flatMap((version) => [version, `${version}, weighted`, `${version}, groups`, `${version}, error`]),
  )
  expect(worst.compared).toBeGreaterThanOrEqual(4000)
})
