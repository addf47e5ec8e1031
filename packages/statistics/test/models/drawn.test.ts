import { expect, test } from 'vitest'
import {
  type Coefficient,
  differenceInDifferences,
  fromCells,
  interruptedTimeSeries,
  isRefusal,
  linearModel,
  pairedChange,
} from '../../src/index.js'
import { type Drawn, drawnCases } from '../support/drawn.js'
import { Worst } from '../support/oracle.js'
import { collapse } from './collapse.js'
import { drawCells, drawRows } from './drawnRows.js'
import { tested, told } from './read.js'

// Thousands of numbers for each function beside lm, sandwich and clubSandwich, of designs drawn in the same order as in fixtures/models/drawn.oracle.R.

type Numbers = readonly (number | null)[]
const kinds = ['classical', 'HC1', 'HC3', 'CR1', 'CR2', 'neweyWest'] as const
type Kind = (typeof kinds)[number]
interface Truth {
  readonly standardError: Numbers
  readonly p: Numbers
  readonly df?: Numbers
}

/** The line's numbers: the condition, CR2's smallest eigenvalue, the estimates, and for each covariance standard errors and p; CR2 has degrees of freedom, too. */
function read([condition, eigenvalue, ...r]: Numbers, parameters: number, hasLag: boolean, hasP = true) {
  const take = () => r.splice(0, parameters)
  const estimates = take()
  const truths = new Map<Kind, Truth>()
  for (const kind of hasLag ? kinds : kinds.slice(0, 5)) {
    const truth = { standardError: take(), p: hasP ? take() : [] }
    truths.set(kind, kind === 'CR2' ? { ...truth, df: take() } : truth)
  }
  expect(r).toEqual([])
  return { condition: condition as number, eigenvalue: eigenvalue as number, estimates, truths }
}

/** Differences by the standard error, the rest by its size; that of p grows with t². */
function addFit(
  worst: Worst,
  name: string,
  found: readonly Coefficient[],
  estimates: Numbers,
  truth: Truth,
  at: unknown,
) {
  for (const [j, { estimate, standardError, df, t, p }] of found.entries()) {
    const [b, se] = [estimates[j] as number, truth.standardError[j] as number]
    worst.add(`${name} estimate`, estimate, b, at, Math.abs(estimate - b) / Math.max(Math.abs(b), se))
    worst.add(`${name} error`, standardError, se, at)
    worst.add(`${name} p`, p, truth.p[j] as number, at, Math.abs(p / (truth.p[j] as number) - 1) / Math.max(1, t * t))
    if (truth.df) worst.add(`${name} df`, df, truth.df[j] as number, at)
  }
}

const names = (from: readonly string[]) =>
  from.flatMap((kind) =>
    ['estimate', 'error', 'p', ...(kind.startsWith('CR2') ? ['df'] : [])].map((what) => `${kind} ${what}`),
  )

/** The fit of what was drawn, with one covariance. */
function fitOf({ clusters, lag, ...model }: ReturnType<typeof drawRows>, kind: Kind) {
  const isClustered = kind === 'CR1' || kind === 'CR2'
  const covariance = kind === 'neweyWest' ? { neweyWest: lag } : kind
  return linearModel({ ...model, covariance, ...(isClustered ? { clusters } : {}) })
}

const parametersOf = ({ x, intercept }: ReturnType<typeof drawRows>) => Object.keys(x).length + (intercept ? 1 : 0)

/** Where R loses digits: sandwich twice those of the condition; CR2 where a cluster nearly decides a coefficient. */
const isNear = (kind: Kind, { condition, eigenvalue }: ReturnType<typeof read>) =>
  condition > 100 || (kind === 'CR2' && eigenvalue < 1e-4)

test('linearModel: weights, few and uneven clusters, lags', () => {
  const worst = new Worst()
  for (const { seed, input, r } of drawnCases('models/drawn-rows.jsonl', 'rows', drawRows)) {
    const truth = read(r, parametersOf(input), true)
    for (const [kind, of] of truth.truths) {
      // Where R's own standard error is 0 but for rounding, or not defined.
      if (of.standardError.includes(null) || isNear(kind, truth)) continue
      const fit = told(fitOf(input, kind))
      expect(fit.observations).toBe(input.y.length)
      addFit(worst, kind, Object.values(fit.coefficients), truth.estimates, of, seed)
    }
  }
  worst.mustBeWithin(1e-10, names(kinds))
  expect(worst.compared).toBeGreaterThan(6000)
})

test('linearModel at 60 digits: columns that are nearly one, clusters that nearly decide', () => {
  const worst = new Worst()
  for (const { seed, input, r } of drawnCases('models/drawn-near.jsonl', 'near', drawRows)) {
    const truth = read(r, parametersOf(input), true, false)
    for (const [kind, of] of truth.truths) {
      const fit = told(fitOf(input, kind))
      for (const [j, { estimate, standardError, df }] of Object.values(fit.coefficients).entries()) {
        const [b, se] = [truth.estimates[j] as number, of.standardError[j] as number]
        const lost = kind === 'CR2' ? Math.max(truth.condition, 1 / truth.eigenvalue) : truth.condition
        worst.add(`${kind} estimate`, estimate, b, seed, Math.abs(estimate - b) / Math.max(Math.abs(b), se) / lost)
        worst.add(`${kind} error`, standardError, se, seed, Math.abs(standardError / se - 1) / lost)
        if (of.df) worst.add(`${kind} df`, df, of.df[j] as number, seed, Math.abs(df / (of.df[j] as number) - 1) / lost)
      }
    }
  }
  // The data's own last digit counts as often as the condition says.
  worst.mustBeWithin(
    1e-14,
    names(kinds).filter((name) => !name.endsWith(' p')),
  )
  expect(worst.compared).toBeGreaterThan(2000)
})

test('fromCells beside the fits of the observations', () => {
  const worst = new Worst()
  for (const { seed, input, r } of drawnCases('models/drawn-cells.jsonl', 'cells', drawCells)) {
    const { clusters, lag, ...model } = input
    const { estimates, truths } = read(r, Object.keys(model.x).length + 1, lag !== undefined)
    for (const [kind, truth] of truths) {
      if (truth.standardError.includes(null) || kind === 'neweyWest') continue
      const isClustered = kind === 'CR1' || kind === 'CR2'
      const cells = fromCells({ cells: collapse({ ...model, clusters }, isClustered), covariance: kind })
      const rows = linearModel({ ...model, covariance: kind, ...(isClustered ? { clusters } : {}) })
      for (const [name, fit] of [
        ['cells', cells],
        ['rows', rows],
      ] as const) {
        if (isRefusal(fit)) throw new Error(`${kind} ${name} ${seed}: ${fit.why.en}`)
        const found = ['intercept', ...Object.keys(model.x)].map((column) => fit.coefficients[column]!)
        addFit(worst, `${kind} ${name}`, found, estimates, truth, seed)
      }
    }
  }
  worst.mustBeWithin(1e-10, names(kinds.slice(0, 5).flatMap((kind) => [`${kind} cells`, `${kind} rows`])))
  expect(worst.compared).toBeGreaterThan(8000)
})

const keys = ['estimate', 'standardError', 'df', 't', 'p', 'lower', 'upper'] as const

/** One coefficient with all that is told of it. */
function addPart(worst: Worst, name: string, found: Coefficient, r: Numbers, at: unknown) {
  const [, standardError, , t] = r as readonly number[]
  for (const [i, key] of keys.entries()) {
    const expected = r[i] as number
    const unit = key === 't' ? 1 : ['estimate', 'lower', 'upper'].includes(key) ? standardError! : Math.abs(expected)
    const scale = Math.max(Math.abs(expected), unit) * (key === 'p' ? Math.max(1, t! * t!) : 1)
    worst.add(`${name} ${key}`, found[key], expected, at, Math.abs(found[key] - expected) / scale)
  }
}
const parts = (...of: readonly string[]) => of.flatMap((name) => keys.map((key) => `${name} ${key}`))

test('differenceInDifferences', () => {
  const worst = new Worst()
  const draw = (from: Drawn) => {
    const G = 6 + from.whole(from.pick([2, 14]))
    const periods = 2 + from.whole(1)
    const [size, adjust] = [from.pick([0, 2, 20]), from.pick(['group', 'cluster'] as const)]
    const level = from.many(G, () => from.whole(6))
    const rows = level.flatMap((own, g) =>
      Array.from({ length: periods }, (_, t) => t + 1).flatMap((t) =>
        from.many(1 + from.whole(size), () => ({ g: g + 1, t, y: own + t * ((g + 1) % 2) + from.whole(8) })),
      ),
    )
    const observations = {
      y: rows.map(({ y }) => y),
      group: rows.map(({ g }) => (g % 2 === 1 ? 'north' : 'south')),
      period: rows.map(({ t }) => `${t}`),
      cluster: rows.map(({ g }) => g),
    }
    return { observations, adjust, exposed: ['north'], after: [`${periods}`] }
  }
  for (const { seed, input, r } of drawnCases('models/drawn-studies.jsonl', 'difference', draw)) {
    for (const [i, covariance] of (['CR1', 'CR2'] as const).entries()) {
      const { effect } = told(differenceInDifferences({ ...input, covariance }))
      if (effect.is === 'unknown') throw new Error(effect.why.en)
      addPart(worst, covariance, effect, r.slice(7 * i), seed)
    }
  }
  worst.mustBeWithin(1e-10, parts('CR1', 'CR2'))
  expect(worst.compared).toBeGreaterThan(2000)
})

test('interruptedTimeSeries', () => {
  const worst = new Worst()
  const draw = (from: Drawn) => {
    const [before, after] = [6 + from.whole(20), 6 + from.whole(20)]
    const [length, lag] = [from.pick([0, 0, 4]), from.whole(5)]
    let carried = 0
    const y = from
      .many(before + after, () => from.noise())
      .map((noise, i) => {
        carried = 0.5 * carried + noise
        const line = 20 + 0.25 * i - 2 * (i >= before ? 1 : 0) - 0.5 * Math.max(0, i - before) + carried
        return Math.floor(line * 1000) / 1000
      })
    return { y, interruption: before, lag, season: length > 0 ? ({ length, as: 'indicators' } as const) : undefined }
  }
  const of = ['slopeBefore', 'levelChange', 'slopeChange', 'slopeAfter', 'differenceAtEnd'] as const
  for (const { seed, input, r } of drawnCases('models/drawn-studies.jsonl', 'series', draw)) {
    const result = told(interruptedTimeSeries(input))
    for (const [i, name] of of.entries()) addPart(worst, name, result[name], r.slice(7 * i), seed)
  }
  worst.mustBeWithin(1e-10, parts(...of))
  expect(worst.compared).toBeGreaterThan(2000)
})

test('pairedChange', () => {
  const worst = new Worst()
  const draw = (from: Drawn) => {
    const n = 4 + from.whole(from.pick([3, 60]))
    const shift = from.pick([0, 100, 1e5])
    const pairs = from.many(n, () => {
      const before = (from.whole(2000) - 1000) / 100 + shift
      const after = before + (from.whole(600) - 250) / 100
      const [hasLeft, cameLate] = [from.whole(6) === 0, from.whole(20) === 0]
      return { before: cameLate ? null : before, after: hasLeft ? null : after }
    })
    return { pairs }
  }
  for (const { seed, input, r } of drawnCases('models/drawn-studies.jsonl', 'paired', draw)) {
    const { completers } = told(pairedChange(input))
    addPart(worst, 'change', tested(completers.change), r, seed)
    worst.add('standard deviation', completers.standardDeviation, r[7] as number, seed)
  }
  worst.mustBeWithin(1e-10, [...parts('change'), 'standard deviation'])
  expect(worst.compared).toBeGreaterThan(2000)
})
