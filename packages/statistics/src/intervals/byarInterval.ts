import { mustLevel } from '../shared/must.js'
import { mustObject } from '../shared/mustObject.js'
import type { CountedEvents, CountInterval } from './countInterval.js'
import { byarLimits } from './countLimits.js'
import { mustTally } from './mustTally.js'

/**
 * Byar's approximate interval for the expected number of events (hændelser): what public health tables often state. From ten events on within half a
 * per cent of `exactPoissonInterval` at 0.95; for none the lower limit is 0.
 *
 * From x (1 − 1/(9x) − z/(3√x))³ to (x + 1)(1 − 1/(9(x + 1)) + z/(3√(x + 1)))³. When a computer is at hand the exact interval is as easy.
 *
 * Source: Breslow and Day, Statistical Methods in Cancer Research II, IARC 1987, p. 69 (Byar's formula, from Rothman and Boice 1979).
 * Thrown: events that are not a whole number from 0 on, a level outside 0 to 1.
 *
 * ```ts
 * import { byarInterval } from '@groundplan/statistics'
 * const falls = byarInterval({ events: 10, level: 0.95 })
 * const limits = [falls.lower.toFixed(4), falls.upper.toFixed(4)] // => ['4.7874', '18.3915']
 * ```
 */
export function byarInterval(input: CountedEvents): CountInterval {
  const { events, level = 0.95 } = mustObject('input', input, '`events`')
  mustTally('events', events)
  return { estimate: events, ...byarLimits(events, mustLevel('level', level)), events, level, method: 'byar' }
}
