import { known, notApplicable, unknown, withheld } from '@groundplan/planning-models'
import { at, type Case, planOf } from './plan.js'

const shared = { only: ['takenUp'], at } as const
const site = { id: 'site1', name: { verbatim: 'Site 1' } }
const rating = { id: 'rating1', site: site.id, construct: 'adoption' } as const

/** What is said of the rule “Those who could deliver it take it up”, one situation at a time. */
export const takenUp: readonly Case[] = [
  {
    ...shared,
    name: 'takenUp: it holds',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: known(2) }] }),
    expect: { takenUp: 'met' },
  },
  {
    ...shared,
    name: 'takenUp: one step too low',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: known(1) }] }),
    expect: {
      takenUp: [
        {
          message: 'tooLow',
          about: [
            { kind: 'site', id: site.id },
            { kind: 'rating', id: rating.id },
          ],
          slots: { site: site.name, found: 1, least: 2 },
          at: ['ratings', 'items', 0, 'rating'],
        },
      ],
    },
  },
  {
    ...shared,
    name: 'takenUp: nobody has rated it yet',
    plan: planOf({ sites: [site] }),
    expect: { takenUp: 'unknown' },
  },
  {
    ...shared,
    name: 'takenUp: asked, but nobody knows',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: unknown() }] }),
    expect: { takenUp: 'unknown' },
  },
  {
    ...shared,
    name: 'takenUp: known, but held back',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: withheld() }] }),
    expect: { takenUp: 'unknown' },
  },
  {
    ...shared,
    name: 'takenUp: the question does not apply',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: notApplicable() }] }),
    expect: { takenUp: 'notApplicable' },
  },
  {
    ...shared,
    name: 'takenUp: the register is empty',
    plan: planOf({ sites: [], ratings: [] }),
    expect: { takenUp: 'notApplicable' },
  },
  {
    ...shared,
    name: 'takenUp: the register is not in the plan',
    plan: planOf({ ratings: [] }),
    expect: { takenUp: 'unknown' },
  },
]
