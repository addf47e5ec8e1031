import { sites } from '../artefacts/sites.js'
import { at, type Case, planOf } from './plan.js'

const shared = { only: ['moreThanOneSite'], at } as const
const site = (number: number) => ({ id: `site${number}`, name: { verbatim: `Site ${number}` } })

/** What is said of the rule “There is more than one site”, one situation at a time. */
export const moreThanOneSite: readonly Case[] = [
  {
    ...shared,
    name: 'moreThanOneSite: it holds',
    plan: planOf({ sites: [1, 2].map(site) }),
    expect: { moreThanOneSite: 'met' },
  },
  {
    ...shared,
    name: 'moreThanOneSite: one too few',
    plan: planOf({ sites: [site(1)] }),
    expect: {
      moreThanOneSite: [
        {
          message: 'tooFew',
          about: [{ kind: 'artefact', id: sites.kind }],
          slots: { found: 1, least: 2 },
          at: ['sites', 'items'],
        },
      ],
    },
  },
  {
    ...shared,
    name: 'moreThanOneSite: the register is not in the plan',
    plan: planOf({}),
    expect: { moreThanOneSite: 'unknown' },
  },
]
