import { known } from '@groundplan/kernel'
import type { Assumption, Theory, TheoryLink, TheoryNode } from '@groundplan/programme-theory'
import { atAssumption, trust } from '../assumed.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, chain, coping, link, meetings, rooms, support, text, theoryOf, title } from '../theoryOf.js'

const rejected = of('rejectedAssumption')
const nodes: readonly TheoryNode[] = [meetings(), attendance(), support(), coping(), rooms()]
const no = [['rejected', '2018']] as const
const assuming = (
  assumptions: readonly Assumption[],
  links: readonly TheoryLink[] = chain,
  more: Partial<Theory> = {},
): Theory => theoryOf(nodes, links, { assumptions, ...more })
const critical = (goals: number, en: string): Told => ({
  message: 'critical',
  about: ['assumption:trust'],
  at: atAssumption(0, 'states'),
  slots: { assumption: text('They trust us', 'De har tillid til os'), theory: title, goals },
  en: `The assumption “They trust us” is rejected, and ${en} on what it is about`,
  da: `Antagelsen »De har tillid til os« er forkastet, og ${goals} mål i »Gode morgener« afhænger af det, den handler om`,
})
const oneGoal = critical(1, '1 goal of “Good mornings” hangs')
const twoGoals = critical(2, '2 goals of “Good mornings” hang')
const drawn: Told = {
  message: 'drawn',
  about: ['assumption:trust'],
  at: atAssumption(0, 'states'),
  slots: { assumption: text('They trust us', 'De har tillid til os'), theory: title },
  en: 'The assumption “They trust us” is rejected, but what it is about still stands in “Good mornings”',
  da: 'Antagelsen »De har tillid til os« er forkastet, men det, den handler om, står stadig i »Gode morgener«',
}
const wayRound = [...chain, link('meetings', 'coping')]
const further = [...nodes, coping({ id: 'further' })]
const toFurther = [...chain, link('coping', 'further')]

/** The cases of the rule on rejected assumptions. */
export const rejectedAssumptionCases: readonly RuleCase[] = [
  rejected(
    'supported, or not judged yet',
    'met',
    { theories: [assuming([trust([['supported', '2018']]), trust([], { id: 'other' })])] },
    { examined: 2 },
  ),
  rejected('once rejected, tested anew', 'met', {
    theories: [
      assuming([
        trust([
          ['rejected', '2018'],
          ['beingTested', '2019'],
        ]),
      ]),
    ],
  }),
  rejected(
    'to be rejected later',
    'met',
    { theories: [assuming([trust([['rejected', '2026-10-02']])])] },
    { examined: 1 },
  ),
  rejected('rejected today, to be tested anew later', [oneGoal], {
    theories: [
      assuming([
        trust([
          ['rejected', '2026-10-01'],
          ['beingTested', '2027'],
        ]),
      ]),
    ],
  }),
  rejected('rejected, nobody wrote down when', [oneGoal], { theories: [assuming([trust([['rejected', 'unknown']])])] }),
  rejected('rejected some time this year', [oneGoal], { theories: [assuming([trust([['rejected', '2026']])])] }),
  rejected('a goal hangs on the link', [oneGoal], { theories: [assuming([trust(no)])] }, { examined: 1 }),
  rejected('two goals hang on the outcome', [twoGoals], {
    theories: [theoryOf(further, toFurther, { assumptions: [trust(no, { on: [{ node: 'support' }] })] })],
  }),
  rejected('each goal counts once', [twoGoals], {
    theories: [
      theoryOf(further, toFurther, {
        assumptions: [trust(no, { on: [{ node: 'support' }, { link: 'support-coping' }, { node: 'coping' }] })],
      }),
    ],
  }),
  rejected('the last goal hangs on itself', [oneGoal], {
    theories: [theoryOf(further, toFurther, { assumptions: [trust(no, { on: [{ node: 'further' }] })] })],
  }),
  rejected('a condition of a link that a goal hangs on', [oneGoal], {
    theories: [
      assuming(
        [trust(no, { on: [{ node: 'rooms' }] })],
        [...chain.slice(0, 2), link('support', 'coping', { conditions: known(['rooms']) })],
      ),
    ],
  }),
  rejected('conditions of two links on which the same goal hangs', [oneGoal], {
    theories: [
      assuming(
        [trust(no, { on: [{ node: 'rooms' }] })],
        chain.map((step) => ({ ...step, conditions: known(['rooms']) })),
      ),
    ],
  }),
  rejected('a condition of two links with a goal of its own each', [twoGoals], {
    theories: [
      theoryOf(
        [meetings(), rooms(), coping(), coping({ id: 'further' })],
        ['coping', 'further'].map((goal) => link('meetings', goal, { conditions: known(['rooms']) })),
        { assumptions: [trust(no, { on: [{ node: 'rooms' }] })] },
      ),
    ],
  }),
  rejected(
    'one of two about the same link',
    [oneGoal],
    { theories: [assuming([trust(no), trust([['weakened', '2018']], { id: 'other' })])] },
    { examined: 2 },
  ),
  rejected('there is a way round the link', [drawn], { theories: [assuming([trust(no)], wayRound)] }),
  rejected('a condition of no link', [drawn], {
    theories: [assuming([trust(no, { on: [{ node: 'rooms' }] })])],
  }),
  rejected('one of two parts is gone', [drawn], {
    theories: [assuming([trust(no, { on: [{ link: 'lost' }, { node: 'lost' }, { node: 'rooms' }] })])],
  }),
  rejected('what it was about is gone', 'met', {
    theories: [assuming([trust(no, { on: [{ link: 'lost' }, { node: 'lost' }] })])],
  }),
  rejected(
    'a part of two theories: in the one a way round, in the other none',
    [
      { ...drawn, about: ['assumption:trust', 'theory:t'], at: ['theories', 'items', 2, 'assumptions', 0, 'states'] },
      { ...oneGoal, about: ['assumption:trust', 'theory:u'], at: ['theories', 'items', 2, 'assumptions', 0, 'states'] },
    ],
    {
      theories: [
        theoryOf([], [link('meetings', 'coping')], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        assuming([trust(no)], chain, { id: 'part', isPart: true }),
      ],
    },
    { examined: 2 },
  ),
  rejected('no assumption', 'notApplicable', { theories: [theoryOf(nodes, chain)] }),
]
