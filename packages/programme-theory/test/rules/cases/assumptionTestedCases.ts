import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import type { Assumption } from '@groundplan/programme-theory'
import { trust } from '../assumed.js'
import { of, type RuleCase } from '../ruleCase.js'
import { attendance, chain, support, text, theoryOf } from '../theoryOf.js'

const tested = of('assumptionTested')
const nodes = [attendance(), support()]
const testing = [
  ['stated', '2017'],
  ['beingTested', '2018'],
] as const
const assuming = (...assumptions: readonly Assumption[]) => ({ theories: [theoryOf(nodes, chain, { assumptions })] })
const whatShows = [
  'What would show whether the assumption “They trust us” holds?',
  'Hvad vil vise, om antagelsen »De har tillid til os« holder?',
] as const

/** The cases of the rule on indicators of assumptions. */
export const assumptionTestedCases: readonly RuleCase[] = [
  tested(
    'an indicator',
    'met',
    assuming(trust(testing, { indicator: known(text('They come back', 'De kommer igen')) })),
    { examined: 1 },
  ),
  tested('withheld', 'met', assuming(trust(testing, { indicator: withheld() }))),
  tested('never asked', 'unknown', assuming(trust(testing)), { asks: [whatShows] }),
  tested('nobody knows', 'unknown', assuming(trust(testing, { indicator: unknown() })), { asks: [whatShows] }),
  tested(
    'many are asked for together',
    'unknown',
    assuming(...Array.from({ length: 11 }, (_, i) => trust(testing, { id: `a${i}` }))),
    {
      asks: [
        [
          'What would show whether the 11 assumptions of “Good mornings” hold that are being tested without an indicator?',
          'Hvad vil vise, om de 11 antagelser i »Gode morgener« holder, der afprøves uden en indikator?',
        ],
      ],
    },
  ),
  tested(
    'a part of two theories is asked for once',
    'unknown',
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf(nodes, chain.slice(1, 2), { id: 'part', isPart: true, assumptions: [trust(testing)] }),
      ],
    },
    { asks: [whatShows] },
  ),
  tested('to be tested later', 'notApplicable', assuming(trust([['beingTested', '2026-11']]))),
  tested(
    'an indicator of nothing but spaces',
    'unknown',
    assuming(trust(testing, { indicator: known({ verbatim: '  ' }) })),
    { asks: [whatShows] },
  ),
  tested('does not apply', 'notApplicable', assuming(trust(testing, { indicator: notApplicable() }))),
  tested(
    'stated or judged: no test is under way',
    'notApplicable',
    assuming(trust(), trust([...testing, ['supported', '2019']], { id: 'judged' })),
  ),
  tested('no assumption', 'notApplicable', { theories: [theoryOf(nodes, chain)] }),
]
