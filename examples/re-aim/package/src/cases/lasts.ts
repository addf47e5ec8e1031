import { known, notApplicable, unknown, withheld } from '@groundplan/planning-models'
import { at, type Case, planOf } from './plan.js'

const shared = { only: ['lasts'], at } as const
const site = { id: 'site1', name: { verbatim: 'Site 1' } }
const rating = { id: 'rating1', site: site.id, construct: 'maintenance' } as const

/** What is said of the rule “It lasts”, one situation at a time. */
export const lasts: readonly Case[] = [
  {
    ...shared,
    name: 'lasts: it holds',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: known(2) }] }),
    expect: { lasts: 'met' },
  },
  {
    ...shared,
    name: 'lasts: one step too low',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: known(1) }] }),
    expect: {
      lasts: [
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
    name: 'lasts: nobody has rated it yet',
    plan: planOf({ sites: [site] }),
    expect: { lasts: 'unknown' },
  },
  {
    ...shared,
    name: 'lasts: asked, but nobody knows',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: unknown() }] }),
    expect: { lasts: 'unknown' },
  },
  {
    ...shared,
    name: 'lasts: known, but held back',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: withheld() }] }),
    expect: { lasts: 'unknown' },
  },
  {
    ...shared,
    name: 'lasts: the question does not apply',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: notApplicable() }] }),
    expect: { lasts: 'notApplicable' },
  },
  {
    ...shared,
    name: 'lasts: the register is empty',
    plan: planOf({ sites: [], ratings: [] }),
    expect: { lasts: 'notApplicable' },
  },
  {
    ...shared,
    name: 'lasts: the register is not in the plan',
    plan: planOf({ ratings: [] }),
    expect: { lasts: 'unknown' },
  },
]
