import { concentrationIndex, directlyStandardisedRate, gini, linearModel } from '@groundplan/statistics'
import { expect, test } from 'vitest'
import { drawRows } from './models/drawnRows.js'
import { type Drawn, drawnCases } from './support/drawn.js'
import { answered, frozen, Worst } from './support/oracle.js'

// Beside package survey of R, where the estimators are the same; fixtures/survey/ORIGIN.md says what is and what is not. The inputs are drawn in the same
// order as in fixtures/survey/survey.oracle.R.

const file = 'survey/survey.jsonl'
type Numbers = readonly number[]

test('linearModel with weights and clusters beside svyglm, with the factor converted', () => {
  const worst = new Worst()
  for (const { seed, input, r } of drawnCases(file, 'regression', drawRows)) {
    const { clusters, lag: _, weights, ...model } = input
    const each = weights ?? model.y.map(() => 1)
    const parameters = r.length / 3
    for (const [i, covariance] of (['CR1', 'HC1'] as const).entries()) {
      const errors = r.slice((i + 1) * parameters, (i + 2) * parameters)
      if (errors.includes(null)) continue
      const of = { ...model, weights: each, covariance, ...(covariance === 'CR1' ? { clusters } : {}) }
      for (const [j, { estimate, standardError }] of Object.values(answered(linearModel(of)).coefficients).entries()) {
        const [b, se] = [r[j] as number, errors[j] as number]
        worst.add('estimate', estimate, b, seed, Math.abs(estimate - b) / Math.max(Math.abs(b), se))
        worst.add(covariance, standardError, se, seed)
      }
    }
  }
  worst.mustBeWithin(1e-10, ['estimate', 'CR1', 'HC1'])
  expect(worst.compared).toBeGreaterThan(1000)
})

test('directlyStandardisedRate beside svystandardize and svyratio', () => {
  const worst = new Worst()
  const draw = (from: Drawn) =>
    frozen(
      from.many(2 + from.whole(4), () => {
        const exposure = 1 + from.whole(150)
        return { exposure, events: from.whole(exposure), weight: (1 + from.whole(999)) / 10 }
      }),
    )
  for (const { input, r } of drawnCases(file, 'standardised', draw)) {
    const { estimate } = answered(directlyStandardisedRate({ strata: input }))
    worst.add('svystandardize', estimate, r[0] as number, input)
    worst.add('svyratio', estimate, r[1] as number, input)
  }
  worst.mustBeWithin(1e-13, ['svystandardize', 'svyratio'])
  expect(worst.compared).toBe(600)
})

test('weighted gini and concentrationIndex beside a covariance and the convenient regression', () => {
  const worst = new Worst()
  const draw = (from: Drawn) => {
    const n = 3 + from.whole(from.pick([5, 40]))
    const tops = [from.pick([3, 1000]), from.pick([3, 1000]), from.pick([3, 1000])] as const
    const rows = from.many(n, () => [from.whole(tops[0]), from.whole(tops[1]), from.whole(tops[2]) / 10] as const)
    const column = (j: 0 | 1 | 2): Numbers => rows.map((row) => row[j])
    return frozen({ values: column(0), position: column(1), weights: column(2) })
  }
  for (const { input, r } of drawnCases(file, 'index', draw)) {
    const { position, ...of } = input
    const coefficient = answered(gini(of)) as number
    // Both are covariances over a mean: near 0 they have the digits of their range.
    worst.add('gini', coefficient, r[0] as number, input, Math.abs(coefficient - (r[0] as number)))
    const { estimate, standardError } = answered(concentrationIndex({ ...of, position, version: 'standard' }))
    expect(standardError).toBeUndefined()
    if (r[1] === null) expect(estimate).toBeCloseTo(0, 14)
    else worst.add('concentration', estimate, r[1] as number, input, Math.abs(estimate - (r[1] as number)))
  }
  worst.mustBeWithin(1e-13, ['gini', 'concentration'])
  expect(worst.compared).toBeGreaterThan(1000)
})
