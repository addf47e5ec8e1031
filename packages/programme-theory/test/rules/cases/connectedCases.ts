import { known } from '@groundplan/kernel'
import { atNode } from '../at.js'
import { of, type RuleCase } from '../ruleCase.js'
import {
  attendance,
  breakfast,
  chain,
  coping,
  link,
  meetings,
  named,
  register,
  rooms,
  support,
  text,
  theoryOf,
  title,
} from '../theoryOf.js'

const whole = of('connected')
const bread = { is: 'resource', id: 'bread', label: text('Bread', 'Brød') } as const
const pairs = (n: number) =>
  Array.from({ length: n }, (_, i) => [
    meetings({ id: `m${i}`, label: text(`Meeting ${i}`, `Møde ${i}`) }),
    attendance({ id: `a${i}` }),
  ]).flat()

/** The cases of the rule on a theory that falls apart. */
export const connectedCases: readonly RuleCase[] = [
  whole(
    'one chain, and a condition and a resource beside it that serve nothing',
    [
      {
        message: 'condition',
        about: ['theoryNode:rooms'],
        at: atNode(4),
        slots: { theory: title, node: text('There are rooms', 'Der er lokaler') },
        en: 'The context condition “There are rooms” leads nowhere in “Good mornings”, and no link depends on it: what hangs on it?',
        da: 'Forholdet i konteksten »Der er lokaler« fører ikke til noget i »Gode morgener«, og ingen pil afhænger af det: Hvad har det betydning for?',
      },
      {
        message: 'resource',
        about: ['theoryNode:bread'],
        at: atNode(5),
        slots: { theory: title, node: text('Bread', 'Brød') },
        en: 'The resource “Bread” leads nowhere in “Good mornings”: what is it for?',
        da: 'Ressourcen »Brød« fører ikke til noget i »Gode morgener«: Hvad skal den bruges til?',
      },
    ],
    {
      theories: [
        theoryOf(
          [meetings(), attendance(), support(), coping(), rooms(), bread],
          [...chain, link('rooms', 'rooms'), link('attendance', 'rooms')],
        ),
      ],
    },
    { examined: 3 },
  ),
  whole(
    'a resource and a condition that lead on, and a condition that a link depends on',
    'met',
    {
      theories: [
        theoryOf(
          [meetings(), attendance(), rooms(), rooms({ id: 'named' }), bread],
          [
            link('meetings', 'attendance', { conditions: known(['named']) }),
            link('rooms', 'meetings'),
            link('bread', 'meetings'),
          ],
        ),
      ],
    },
    { examined: 4 },
  ),
  whole(
    'two chains',
    [
      {
        message: 'apart',
        about: ['theory:t'],
        at: ['theories', 'items', 0],
        slots: {
          theory: title,
          n: 2,
          nodes: [named('Morning meetings', 'Morgenmøder'), named('Parents are supported', 'Forældre får støtte')],
        },
        en: '“Good mornings” falls into 2 parts without a link between them, with “Morning meetings” and “Parents are supported” among others',
        da: '»Gode morgener« falder i 2 dele uden en pil imellem; i dem står blandt andet »Morgenmøder« og »Forældre får støtte«',
      },
    ],
    {
      theories: [
        theoryOf(
          [meetings(), support(), attendance(), coping()],
          [link('meetings', 'attendance'), link('support', 'coping')],
        ),
      ],
    },
    { examined: 1 },
  ),
  whole(
    'six chains: five are named',
    [
      {
        message: 'apart',
        about: ['theory:t'],
        at: ['theories', 'items', 0],
        slots: { theory: title, n: 6, nodes: [...[0, 1, 2, 3, 4].map((i) => named(`Meeting ${i}`, `Møde ${i}`)), '…'] },
        en: '“Good mornings” falls into 6 parts without a link between them, with “Meeting 0”, “Meeting 1”, “Meeting 2”, “Meeting 3”, “Meeting 4” and … among others',
        da: '»Gode morgener« falder i 6 dele uden en pil imellem; i dem står blandt andet »Møde 0«, »Møde 1«, »Møde 2«, »Møde 3«, »Møde 4« og …',
      },
    ],
    {
      theories: [
        theoryOf(
          pairs(6),
          [0, 1, 2, 3, 4, 5].map((i) => link(`m${i}`, `a${i}`)),
        ),
      ],
    },
  ),
  whole(
    'five chains: all are named',
    [
      {
        message: 'apart',
        about: ['theory:t'],
        at: ['theories', 'items', 0],
        slots: { theory: title, n: 5, nodes: [0, 1, 2, 3, 4].map((i) => named(`Meeting ${i}`, `Møde ${i}`)) },
        en: '“Good mornings” falls into 5 parts without a link between them, with “Meeting 0”, “Meeting 1”, “Meeting 2”, “Meeting 3” and “Meeting 4” among others',
        da: '»Gode morgener« falder i 5 dele uden en pil imellem; i dem står blandt andet »Møde 0«, »Møde 1«, »Møde 2«, »Møde 3« og »Møde 4«',
      },
    ],
    {
      theories: [
        theoryOf(
          pairs(5),
          [0, 1, 2, 3, 4].map((i) => link(`m${i}`, `a${i}`)),
        ),
      ],
    },
  ),
  whole('a condition that both chains depend on', 'met', {
    theories: [
      theoryOf(
        [meetings(), attendance(), support(), coping(), rooms()],
        [
          link('meetings', 'attendance', { conditions: known(['rooms']) }),
          link('support', 'coping', { conditions: known(['rooms']) }),
        ],
      ),
    ],
  }),
  whole('no link', 'notApplicable', { theories: [theoryOf([meetings(), attendance()])] }),
  whole(
    'an activity that the register names',
    [
      {
        message: 'apart',
        about: ['theory:t'],
        at: ['theories', 'items', 0],
        slots: {
          theory: title,
          n: 2,
          nodes: [named('Breakfast', 'Morgenmad'), named('Parents are supported', 'Forældre får støtte')],
        },
        en: '“Good mornings” falls into 2 parts without a link between them, with “Breakfast” and “Parents are supported” among others',
        da: '»Gode morgener« falder i 2 dele uden en pil imellem; i dem står blandt andet »Morgenmad« og »Forældre får støtte«',
      },
    ],
    {
      theories: [
        theoryOf(
          [breakfast, support(), attendance(), coping()],
          [link('breakfast', 'attendance'), link('support', 'coping')],
        ),
      ],
      activities: register,
    },
  ),
]
