import { known, notApplicable, unknown, withheld } from '@groundplan/planning-models'
import { at, type Case, planOf } from './plan.js'

const shared = { only: ['reaches'], at } as const
const site = { id: 'site1', name: { verbatim: 'Site 1' } }
const rating = { id: 'rating1', site: site.id, construct: 'reach' } as const

/** What is said of the rule “Each site reaches those it is for”, one situation at a time. */
export const reaches: readonly Case[] = [
  {
    ...shared,
    name: 'reaches: it holds',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: known(2) }] }),
    expect: { reaches: 'met' },
  },
  {
    ...shared,
    name: 'reaches: one step too low',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: known(1) }] }),
    expect: {
      reaches: [
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
    name: 'reaches: nobody has rated it yet',
    plan: planOf({ sites: [site] }),
    expect: { reaches: 'unknown' },
  },
  {
    ...shared,
    name: 'reaches: asked, but nobody knows',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: unknown() }] }),
    expect: { reaches: 'unknown' },
  },
  {
    ...shared,
    name: 'reaches: known, but held back',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: withheld() }] }),
    expect: { reaches: 'unknown' },
  },
  {
    ...shared,
    name: 'reaches: the question does not apply',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: notApplicable() }] }),
    expect: { reaches: 'notApplicable' },
  },
  {
    ...shared,
    name: 'reaches: the register is empty',
    plan: planOf({ sites: [], ratings: [] }),
    expect: { reaches: 'notApplicable' },
  },
  {
    ...shared,
    name: 'reaches: the register is not in the plan',
    plan: planOf({ ratings: [] }),
    expect: { reaches: 'unknown' },
  },
]
