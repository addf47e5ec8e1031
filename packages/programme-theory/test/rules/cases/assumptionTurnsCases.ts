import type { Slots } from '@groundplan/kernel'
import type { Assumption, AssumptionStatus } from '@groundplan/programme-theory'
import { atAssumption, trust } from '../assumed.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, chain, support, text, theoryOf } from '../theoryOf.js'

const turns = of('assumptionTurns')
const assuming = (...assumptions: readonly Assumption[]) => ({
  theories: [theoryOf([attendance(), support()], chain, { assumptions })],
})
const life = (...states: readonly (readonly [AssumptionStatus, string])[]) => assuming(trust(states))
const told = (message: string, place: number, slots: Slots, en: string, da: string): Told => ({
  message,
  about: ['assumption:trust'],
  at: atAssumption(0, 'states', place),
  slots: { assumption: text('They trust us', 'De har tillid til os'), ...slots },
  en,
  da,
})
const out = (place: number, later: string, earlier: string, en: string, da: string) =>
  told(
    'backwards',
    place,
    { later: { date: later }, earlier: { date: earlier } },
    `The states of the assumption “They trust us” are out of order: ${en}`,
    `Trinene for antagelsen »De har tillid til os« står ikke i tidsrækkefølge: ${da}`,
  )
const straight = (place: number, from: [string, string], to: [string, string]) =>
  told(
    'unusual',
    place,
    { from: text(...from), to: text(...to) },
    `The assumption “They trust us” went straight from “${from[0]}” to “${to[0]}”`,
    `Antagelsen »De har tillid til os« gik direkte fra »${from[1]}« til »${to[1]}«`,
  )
const revived = (place: number, to: [string, string]) =>
  told(
    'revived',
    place,
    { to: text(...to) },
    `The assumption “They trust us” was rejected, and after that it is “${to[0]}”`,
    `Antagelsen »De har tillid til os« blev forkastet, men står derefter som »${to[1]}«`,
  )
const [stated, tested, supported, rejected]: readonly [string, string][] = [
  ['Stated', 'Formuleret'],
  ['Being tested', 'Afprøves'],
  ['Supported', 'Underbygget'],
  ['Rejected', 'Forkastet'],
]

/** The cases of the rule on the life of assumptions. */
export const assumptionTurnsCases: readonly RuleCase[] = [
  turns(
    'tested, judged, tested anew, judged again',
    'met',
    life(
      ['stated', '2017'],
      ['beingTested', '2018'],
      ['supported', '2018-05'],
      ['beingTested', '2019-01'],
      ['weakened', 'unknown'],
      ['rejected', '2020'],
    ),
    { examined: 1 },
  ),
  turns('nobody wrote down when', 'met', life(['stated', 'unknown'], ['beingTested', 'unknown'])),
  turns('the same status noted twice', 'met', life(['beingTested', '2018'], ['beingTested', '2019'])),
  turns('on one day', 'met', life(['stated', '2018-01-01'], ['beingTested', '2018-01-01'])),
  turns(
    'back in time',
    [
      out(
        1,
        '2018-03',
        '2018-02-28',
        'March 2018 stands before 28 February 2018',
        'marts 2018 står før 28. februar 2018',
      ),
    ],
    life(['stated', '2018-03'], ['beingTested', '2018-02-28']),
    { examined: 1 },
  ),
  turns(
    'back in time past a date that is unknown and one that is coarse: the latest decides',
    [out(3, '2018-03', '2017', 'March 2018 stands before 2017', 'marts 2018 står før 2017')],
    life(
      ['stated', '2018-03'],
      ['beingTested', 'unknown'],
      ['supported', '2018'],
      ['weakened', '2017'],
      ['rejected', '2016'],
    ),
  ),
  turns(
    'back in time behind the second of three',
    [out(2, '2018', '2017-06', '2018 stands before June 2017', '2018 står før juni 2017')],
    life(['stated', '2017'], ['beingTested', '2018'], ['supported', '2017-06']),
  ),
  turns('judged without a test', [straight(1, stated!, supported!)], life(['stated', '2017'], ['supported', '2018'])),
  turns(
    'the first of two turns is told',
    [straight(1, stated!, rejected!), revived(2, tested!)].reverse(),
    life(['stated', '2017'], ['rejected', '2018'], ['beingTested', '2019'], ['stated', '2020']),
  ),
  turns(
    'rejected, and then supported',
    [revived(2, supported!)],
    life(['beingTested', '2017'], ['rejected', '2018'], ['supported', '2019']),
  ),
  turns(
    'a part of two theories is told once',
    [{ ...straight(1, stated!, rejected!), at: ['theories', 'items', 2, 'assumptions', 0, 'states', 1] }],
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([attendance(), support()], chain.slice(1, 2), {
          id: 'part',
          isPart: true,
          assumptions: [
            trust([
              ['stated', '2017'],
              ['rejected', '2018'],
            ]),
          ],
        }),
      ],
    },
    { examined: 1 },
  ),
  turns('one state', 'notApplicable', life(['supported', '2018'])),
  turns('no state', 'notApplicable', assuming(trust())),
]
