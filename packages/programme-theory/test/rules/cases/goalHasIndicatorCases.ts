import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import { atNode } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { coping, meetings, support, text, theoryOf, title } from '../theoryOf.js'

const has = of('goalHasIndicator')
const share = { id: 'share', label: text('Share', 'Andel') }
const none = (place: number, id: string, en: string, da: string): Told => ({
  message: 'none',
  about: [`theoryNode:${id}`],
  at: atNode(place, 'indicators'),
  slots: { goal: text(en, da) },
  en: `The goal “${en}” has no indicator, and is not marked as a process, capacity, culture or experience`,
  da: `Målet »${da}« har ingen indikator og er ikke markeret som proces, kapacitet, kultur eller oplevelse`,
})
const whatShows = [
  'What would show that the goal “Families cope” is reached?',
  'Hvad vil vise, at målet »Familier mestrer hverdagen« er nået?',
] as const
const open = (n: number) => Array.from({ length: n }, (_, i) => coping({ id: `g${i}` }))

/** The cases of the rule on goals without an indicator. */
export const goalHasIndicatorCases: readonly RuleCase[] = [
  has('an indicator', 'met', { theories: [theoryOf([coping({ indicators: known([share]) })])] }, { examined: 1 }),
  has(
    'known to have none: goals, and outcomes on the last horizon',
    [
      none(0, 'coping', 'Families cope', 'Familier mestrer hverdagen'),
      none(2, 'support', 'Parents are supported', 'Forældre får støtte'),
    ],
    {
      theories: [
        theoryOf([
          coping({ indicators: known([]) }),
          support({ id: 'other', indicators: known([]) }),
          support({ horizon: known('longTerm'), indicators: known([]), result: known('countable') }),
        ]),
      ],
    },
    { examined: 2 },
  ),
  has('never asked', 'unknown', { theories: [theoryOf([coping()])] }, { asks: [whatShows] }),
  has('nobody knows', 'unknown', { theories: [theoryOf([coping({ indicators: unknown() })])] }, { asks: [whatShows] }),
  has('withheld', 'unknown', { theories: [theoryOf([coping({ indicators: withheld() })])] }, { asks: [whatShows] }),
  has(
    'ten are asked for one by one',
    'unknown',
    { theories: [theoryOf(open(10))] },
    { asks: open(10).map(() => whatShows) },
  ),
  has(
    'eleven are asked for together, those of another theory by themselves',
    'unknown',
    { theories: [theoryOf(open(11)), theoryOf([coping()], [], { id: 'u' })] },
    {
      asks: [
        [
          'What would show that the 11 goals of “Good mornings” are reached for which no indicator is given?',
          'Hvad vil vise, at de 11 mål i »Gode morgener«, hvor ingen indikator er angivet, er nået?',
        ],
        whatShows,
      ],
    },
  ),
  has(
    'a part of two theories is told once',
    [
      {
        ...none(0, 'coping', 'Families cope', 'Familier mestrer hverdagen'),
        at: ['theories', 'items', 2, 'nodes', 0, 'indicators'],
      },
    ],
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', title, includes: [{ theory: 'part' }] }),
        theoryOf([coping({ indicators: known([]) })], [], { id: 'part', isPart: true }),
      ],
    },
    { examined: 1 },
  ),
  has('marked as qualitative, or does not apply', 'notApplicable', {
    theories: [
      theoryOf([
        coping({ result: known('culture'), indicators: known([]) }),
        coping({ id: 'other', indicators: notApplicable() }),
      ]),
    ],
  }),
  has('no goal', 'notApplicable', { theories: [theoryOf([meetings(), support({ indicators: known([]) })])] }),
]
