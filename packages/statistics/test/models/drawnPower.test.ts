import { expect, test } from 'vitest'
import { minimumDetectableChange, power, type StudyDesign } from '../../src/index.js'
import { type Drawn, drawnCases } from '../support/drawn.js'
import { Worst } from '../support/oracle.js'
import { told } from './read.js'

/** As `power` of fixtures/models/drawn.oracle.R. */
function draw(from: Drawn) {
  const kind = from.whole(4)
  const [level, wanted] = [from.pick([0.8, 0.9, 0.95, 0.99]), from.pick([0.5, 0.8, 0.9, 0.975])]
  const sd = (1 + from.whole(999)) / 100
  from.whole(400)
  const [first, second] = [2 + from.whole(from.pick([3, 60, 900])), 2 + from.whole(from.pick([3, 60, 900]))]
  const study = (): StudyDesign => {
    if (kind === 0) return { design: 'twoMeans', first, second, sd }
    if (kind === 1) return { design: 'pairedChange', pairs: first, sd }
    if (kind === 2) return { design: 'twoProportions', first, second, proportion: (1 + from.whole(98)) / 100 }
    if (kind === 3)
      return {
        design: 'differenceInDifferences',
        clusters: { exposed: 3 + (first % 20), comparison: 3 + (second % 20) },
        size: 1 + from.whole(5),
        sd,
        icc: from.whole(30) / 100,
        clusterAutocorrelation: from.whole(100) / 100,
        personAutocorrelation: from.whole(90) / 100,
      }
    return {
      design: 'interruptedTimeSeries',
      before: 3 + (first % 30),
      after: 3 + (second % 30),
      sd,
      autocorrelation: (from.whole(180) - 90) / 100,
      of: from.pick(['level', 'slope'] as const),
    }
  }
  return { study: study(), level, wanted }
}

test('power and minimumDetectableChange beside pt with a noncentrality, and uniroot', () => {
  const [forward, back] = [new Worst(), new Worst()]
  for (const { input, r } of drawnCases('models/drawn-power.jsonl', 'power', draw)) {
    const { study, level, wanted } = input
    const [change, expected, error, least, leastError] = r as readonly [number, number, number, ...(number | null)[]]
    const found = told(power({ ...study, level, change }))
    // R's noncentral t is good to some 1e-12 of 1.
    forward.add('power', found.power, expected, input, Math.abs(found.power - expected) / Math.max(expected, 0.01))
    forward.add('standard error', found.standardError, error, input)
    if (least === null || least === undefined) continue
    const smallest = told(minimumDetectableChange({ ...study, level, power: wanted }))
    back.add('change', smallest.change, least, input)
    back.add('standard error', smallest.standardError, leastError as number, input)
    back.add('power', smallest.power, wanted, input)
  }
  forward.mustBeWithin(1e-10, ['power', 'standard error'])
  back.mustBeWithin(1e-10, ['change', 'standard error', 'power'])
  expect(forward.compared).toBe(1400)
  expect(back.compared).toBeGreaterThan(1700)
})
