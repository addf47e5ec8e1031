import { known, notApplicable, unknown, withheld } from '@groundplan/planning-models'
import { at, type Case, planOf } from './plan.js'

const shared = { only: ['effectsKnown'], at } as const
const site = { id: 'site1', name: { verbatim: 'Site 1' } }
const rating = { id: 'rating1', site: site.id, construct: 'effectiveness' } as const

/** What is said of the rule “What each site brings about is known”, one situation at a time. */
export const effectsKnown: readonly Case[] = [
  {
    ...shared,
    name: 'effectsKnown: it holds',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: known(4) }] }),
    expect: { effectsKnown: 'met' },
  },
  {
    ...shared,
    name: 'effectsKnown: nobody has rated it yet',
    plan: planOf({ sites: [site] }),
    expect: { effectsKnown: 'unknown' },
  },
  {
    ...shared,
    name: 'effectsKnown: asked, but nobody knows',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: unknown() }] }),
    expect: { effectsKnown: 'unknown' },
  },
  {
    ...shared,
    name: 'effectsKnown: known, but held back',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: withheld() }] }),
    expect: { effectsKnown: 'unknown' },
  },
  {
    ...shared,
    name: 'effectsKnown: the question does not apply',
    plan: planOf({ sites: [site], ratings: [{ ...rating, rating: notApplicable() }] }),
    expect: { effectsKnown: 'notApplicable' },
  },
  {
    ...shared,
    name: 'effectsKnown: the register is empty',
    plan: planOf({ sites: [], ratings: [] }),
    expect: { effectsKnown: 'notApplicable' },
  },
  {
    ...shared,
    name: 'effectsKnown: the register is not in the plan',
    plan: planOf({ ratings: [] }),
    expect: { effectsKnown: 'unknown' },
  },
]
