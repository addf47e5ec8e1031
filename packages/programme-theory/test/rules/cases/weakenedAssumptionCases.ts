import type { Assumption, Theory, TheoryLink } from '@groundplan/programme-theory'
import { atAssumption, trust } from '../assumed.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, chain, coping, link, meetings, support, text, theoryOf, title } from '../theoryOf.js'

const weakened = of('weakenedAssumption')
const assuming = (assumption: Assumption, links: readonly TheoryLink[] = chain, more: Partial<Theory> = {}): Theory =>
  theoryOf([meetings(), attendance(), support(), coping()], links, { assumptions: [assumption], ...more })
const weak = [['weakened', '2018']] as const
const critical = (goals: number, en: string): Told => ({
  message: 'critical',
  about: ['assumption:trust'],
  at: atAssumption(0, 'states'),
  slots: { assumption: text('They trust us', 'De har tillid til os'), theory: title, goals },
  en: `The assumption “They trust us” is weakened, and ${en} on what it is about`,
  da: `Antagelsen »De har tillid til os« er svækket, og ${goals} mål i »Gode morgener« afhænger af det, den handler om`,
})
const oneGoal = critical(1, '1 goal of “Good mornings” hangs')

/** The cases of the rule on weakened assumptions. */
export const weakenedAssumptionCases: readonly RuleCase[] = [
  weakened('a goal hangs on the link', [oneGoal], { theories: [assuming(trust(weak))] }, { examined: 1 }),
  weakened('two goals hang on the activity', [critical(2, '2 goals of “Good mornings” hang')], {
    theories: [
      theoryOf(
        [meetings(), attendance(), support(), coping(), coping({ id: 'other' })],
        [...chain, link('attendance', 'other')],
        { assumptions: [trust(weak, { on: [{ node: 'meetings' }] })] },
      ),
    ],
  }),
  weakened(
    'one of two about the same link',
    [oneGoal],
    { theories: [assuming(trust(weak), chain, { assumptions: [trust(weak), trust([], { id: 'other' })] })] },
    { examined: 2 },
  ),
  weakened('to be weakened later', 'met', { theories: [assuming(trust([['weakened', '2026-11']]))] }),
  weakened('supported', 'met', { theories: [assuming(trust([['supported', '2018']]))] }, { examined: 1 }),
  weakened('rejected, which is for another rule', 'met', { theories: [assuming(trust([['rejected', '2018']]))] }),
  weakened('there is a way round', 'met', {
    theories: [assuming(trust(weak), [...chain, link('meetings', 'coping')])],
  }),
  weakened('what it was about is gone', 'met', { theories: [assuming(trust(weak, { on: [{ node: 'lost' }] }))] }),
  weakened(
    'a part of two theories',
    [{ ...oneGoal, about: ['assumption:trust', 'theory:u'], at: ['theories', 'items', 2, 'assumptions', 0, 'states'] }],
    {
      theories: [
        theoryOf([], [link('meetings', 'coping')], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        assuming(trust(weak), chain, { id: 'part', isPart: true }),
      ],
    },
    { examined: 2 },
  ),
  weakened('no assumption', 'notApplicable', { theories: [theoryOf([meetings(), coping()])] }),
]
