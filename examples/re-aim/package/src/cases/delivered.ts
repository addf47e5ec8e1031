import { known, notApplicable, unknown, withheld } from '@groundplan/planning-models'
import { at, type Case, planOf } from './plan.js'

const shared = { only: ['delivered'], at } as const
const site = { id: 'site1', name: { verbatim: 'Site 1' } }
const rating = { id: 'rating1', site: site.id, construct: 'implementation' } as const

/** What is said of the rule “It is delivered as intended”, one situation at a time. */
export const delivered: readonly Case[] = [
  {
    ...shared,
    name: 'delivered: it holds',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: known(2) }] }),
    expect: { delivered: 'met' },
  },
  {
    ...shared,
    name: 'delivered: one step too low',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: known(1) }] }),
    expect: {
      delivered: [
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
    name: 'delivered: nobody has rated it yet',
    plan: planOf({ sites: [site] }),
    expect: { delivered: 'unknown' },
  },
  {
    ...shared,
    name: 'delivered: asked, but nobody knows',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: unknown() }] }),
    expect: { delivered: 'unknown' },
  },
  {
    ...shared,
    name: 'delivered: known, but held back',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: withheld() }] }),
    expect: { delivered: 'unknown' },
  },
  {
    ...shared,
    name: 'delivered: the question does not apply',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: notApplicable() }] }),
    expect: { delivered: 'notApplicable' },
  },
  {
    ...shared,
    name: 'delivered: the register is empty',
    plan: planOf({ sites: [], ratings: [] }),
    expect: { delivered: 'notApplicable' },
  },
  {
    ...shared,
    name: 'delivered: the register is not in the plan',
    plan: planOf({ ratings: [] }),
    expect: { delivered: 'unknown' },
  },
]
