import type { Theories, Theory } from '../model/theory.js'
import { wholeById } from './wholeTheories.js'

/**
 * A theory together with the parts that it uses of others, as analyses and figures take it; undefined when there is no theory of that id. The very
 * object of the content when nothing is included, and the same object each time for the same content.
 *
 * Own parts stand first, then those of each included theory in the order of `includes`, and of what that one includes in turn; each part once,
 * by however many ways it comes, also where theories include each other in a ring. Links, conditions, assumptions and notes on what is left out
 * by `without` are left out too; those of the theory itself stay as they are, and may then have an end or name a part that is not there (a
 * finding of the rules). Focus areas and boxes come along when a part that does names them; a box whose id the theory has already is
 * that box. Horizons do not come along: those of the theory itself count, matched by id, and so does its title. A theory that is not there, and
 * parts of one id in two theories, are for findings to say: nothing is refused here. Cost: linear in what is included.
 *
 * ```ts
 * import { buildTheory, wholeTheory } from '@groundplan/programme-theory'
 * const shared = buildTheory({
 *   id: 'shared', title: { en: 'For all', da: 'Fælles' }, isPart: true,
 *   outcomes: { networks: { label: { en: 'Networks grow', da: 'Netværk vokser' }, leadsTo: 'wellBeing' } },
 *   goals: { wellBeing: { en: 'Well-being', da: 'Trivsel' } },
 * })
 * const north = buildTheory({
 *   id: 'north', title: { en: 'The north', da: 'Nord' },
 *   includes: [{ theory: 'shared', parts: ['networks'] }],
 *   activities: { walks: { label: { en: 'Walks', da: 'Gåture' }, leadsTo: 'networks' } },
 * })
 * const whole = wholeTheory({ items: [shared, north] }, 'north')
 * whole?.nodes.map(({ id }) => id) // => ['walks', 'networks', 'wellBeing']
 * ```
 */
export function wholeTheory(content: Theories, id: string): Theory | undefined {
  return wholeById(content, id)?.theory
}
