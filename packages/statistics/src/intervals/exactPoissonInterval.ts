import { mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import type { CountedEvents, CountInterval } from './countInterval.js'
import { exactLimits } from './countLimits.js'
import { mustTally } from './mustTally.js'

/**
 * Garwood's exact interval for the expected number of events (hændelser) that are independent of each other: both tail tests of the Poisson
 * distribution inverted. It covers at least as often as its level says. Not for events that come together, as admissions of one person.
 *
 * From the α/2 quantile of the gamma distribution with shape x (0 for no events) to the 1 − α/2 quantile of that with shape x + 1.
 *
 * Source: Garwood, Biometrika 1936, 28: 437–442. R: `poisson.test(x)`.
 * Thrown: events that are not a whole number from 0 on, a level outside 0 to 1.
 *
 * ```ts
 * import { exactPoissonInterval } from '@groundplan/statistics'
 * const falls = exactPoissonInterval({ events: 10, level: 0.95 })
 * const limits = [falls.lower.toFixed(4), falls.upper.toFixed(4)] // => ['4.7954', '18.3904']
 * ```
 */
export function exactPoissonInterval(input: CountedEvents): CountInterval {
  const { events, level = 0.95 } = mustObject('input', input, '`events`')
  mustTally('events', events)
  return { estimate: events, ...exactLimits(events, mustLevel('level', level)), events, level, method: 'exactPoisson' }
}
