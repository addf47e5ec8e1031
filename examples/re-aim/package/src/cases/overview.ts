import { known } from '@groundplan/planning-models'
import { at, type Case, planOf } from './plan.js'

/** One of everything: what a full plan looks like, and what the views are drawn from. */
export const overview: readonly Case[] = [
  {
    name: 'everything is written down',
    only: [],
    plan: planOf({
      sites: [{ id: 'site1', name: { verbatim: 'Site 1' } }],
      ratings: [
        { id: 'site1-reach', site: 'site1', construct: 'reach', rating: known(4) },
        { id: 'site1-effectiveness', site: 'site1', construct: 'effectiveness', rating: known(4) },
        { id: 'site1-adoption', site: 'site1', construct: 'adoption', rating: known(4) },
        { id: 'site1-implementation', site: 'site1', construct: 'implementation', rating: known(4) },
        { id: 'site1-maintenance', site: 'site1', construct: 'maintenance', rating: known(4) },
      ],
    }),
    at,
    expect: {},
  },
]
