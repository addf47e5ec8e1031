import { atNode } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, chain, coping, link, meetings, rooms, support, text, theoryOf, title } from '../theoryOf.js'

const led = of('outcomeUnled')
const nodes = [meetings(), attendance(), support(), coping(), rooms()]
const nothing = (place: number, id: string, en: string, da: string): Told => ({
  message: 'nothing',
  about: [`theoryNode:${id}`],
  at: atNode(place),
  slots: { node: text(en, da), theory: title },
  en: `Nothing in “Good mornings” leads to “${en}”`,
  da: `Intet i »Gode morgener« fører til »${da}«`,
})
const noActivity = (place: number, id: string, en: string, da: string): Told => ({
  message: 'noActivity',
  about: [`theoryNode:${id}`],
  at: atNode(place),
  slots: { node: text(en, da), theory: title },
  en: `Something leads to “${en}” in “Good mornings”, but no activity does, directly or indirectly`,
  da: `Noget fører til »${da}« i »Gode morgener«, men det gør ingen aktivitet, hverken direkte eller indirekte`,
})

/** The cases of the rule on outcomes and goals that nothing leads to. */
export const outcomeUnledCases: readonly RuleCase[] = [
  led('a whole chain', 'met', { theories: [theoryOf(nodes, chain)] }, { examined: 3 }),
  led(
    'the beginning of a way is told, not what follows',
    [nothing(1, 'attendance', 'Families attend', 'Familier deltager')],
    { theories: [theoryOf(nodes, chain.slice(1))] },
    { examined: 3 },
  ),
  led(
    'two goals that nothing leads to, one of them by a link to itself',
    [
      nothing(1, 'coping', 'Families cope', 'Familier mestrer hverdagen'),
      nothing(2, 'support', 'Parents are supported', 'Forældre får støtte'),
    ],
    { theories: [theoryOf([meetings(), coping(), support()], [link('support', 'support')])] },
  ),
  led(
    'a goal reached only from the context',
    [noActivity(3, 'coping', 'Families cope', 'Familier mestrer hverdagen')],
    { theories: [theoryOf(nodes, [...chain.slice(0, 2), link('rooms', 'coping')])] },
  ),
  led(
    'changes that only lead to one another: the first by id stands for them',
    [noActivity(0, 'attendance', 'Families attend', 'Familier deltager')].map((told) => ({ ...told, at: atNode(1) })),
    {
      theories: [
        theoryOf(
          [support(), attendance(), coping()],
          [link('attendance', 'support'), link('support', 'attendance'), link('support', 'coping')],
        ),
      ],
    },
  ),
  led(
    'an output that nobody delivers',
    [nothing(0, 'plan', 'A plan', 'En plan')],
    {
      theories: [
        theoryOf(
          [{ is: 'output', id: 'plan', label: text('A plan', 'En plan') }, support()],
          [link('plan', 'support')],
        ),
      ],
    },
    { examined: 2 },
  ),
  led('a link from nowhere leads nobody', [nothing(0, 'support', 'Parents are supported', 'Forældre får støtte')], {
    theories: [theoryOf([support()], [link('away', 'support')])],
  }),
  led(
    'a shared goal that one of two theories leads to',
    [
      {
        ...nothing(0, 'coping', 'Families cope', 'Familier mestrer hverdagen'),
        about: ['theoryNode:coping', 'theory:u'],
        at: ['theories', 'items', 2, 'nodes', 0],
      },
    ],
    {
      theories: [
        theoryOf([meetings()], [link('meetings', 'coping')], { includes: [{ theory: 'shared' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'shared' }] }),
        theoryOf([coping()], [], { id: 'shared', isPart: true }),
      ],
    },
    { examined: 2 },
  ),
  led('a store of parts is not judged', 'notApplicable', { theories: [theoryOf([coping()], [], { isPart: true })] }),
  led('activities alone', 'notApplicable', { theories: [theoryOf([meetings(), rooms()])] }),
]
