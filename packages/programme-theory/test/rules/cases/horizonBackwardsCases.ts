import { known, notApplicable, unknown } from '@groundplan/kernel'
import type { Theory, TheoryNode } from '@groundplan/programme-theory'
import { atLink } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import {
  attendance,
  breakfast,
  chain,
  coping,
  link,
  meetings,
  register,
  rooms,
  support,
  text,
  theoryOf,
  title,
} from '../theoryOf.js'

const forwards = of('horizonBackwards')
const nodes = [meetings(), attendance(), support(), coping()]
const turned = {
  message: 'earlier',
  about: ['theoryLink:support-attendance'],
  at: atLink(0),
  slots: {
    theory: title,
    from: text('Parents are supported', 'Forældre får støtte'),
    fromWhen: text('Medium-term outcomes (years 2–3)', 'Mellemlang virkning (2-3 år)'),
    to: text('Families attend', 'Familier deltager'),
    toWhen: text('Signs/indicators (year 1)', 'Tegn/indikatorer (1. år)'),
  },
  en: 'In “Good mornings”, “Parents are supported” (Medium-term outcomes (years 2–3)) leads to “Families attend”, which is expected earlier (Signs/indicators (year 1))',
  da: 'I »Gode morgener« fører »Forældre får støtte« (Mellemlang virkning (2-3 år)) til »Familier deltager«, som ventes tidligere (Tegn/indikatorer (1. år))',
}

const list: TheoryNode = { is: 'output', id: 'list', label: text('A list', 'En liste') }
/** From support by way of a meeting and a list to attendance. */
const byWayOf = [link('support', 'meetings'), link('meetings', 'list'), link('list', 'attendance')]
/** An outcome on the horizon of its id. */
const at = (id: string) => attendance({ id, label: text(id, id), horizon: known(id) })
/** Horizons that say their years themselves. */
const yearsOf = (soon: readonly [number, number], late: readonly [number, number]): Partial<Theory> => ({
  horizons: [
    { id: 'soon', label: text('soon', 'soon'), years: { from: soon[0], to: soon[1] } },
    { id: 'late', label: text('late', 'late'), years: { from: late[0], to: late[1] } },
  ],
})

const endsEarly: Told = {
  message: 'years',
  about: ['theory:t', 'horizon:soon'],
  at: ['theories', 'items', 0, 'horizons', 0, 'years'],
  slots: { theory: title, horizon: text('soon', 'soon'), from: 3, to: 2 },
  en: 'The horizon “soon” of “Good mornings” ends before it begins: from year 3 to year 2',
  da: 'Tidshorisonten »soon« i »Gode morgener« slutter, før den begynder: fra år 3 til år 2',
}

/** The cases of the rule on links that go back in time. */
export const horizonBackwardsCases: readonly RuleCase[] = [
  forwards('a whole chain', 'met', { theories: [theoryOf(nodes, chain)] }, { examined: 2 }),
  forwards('two on one horizon', 'met', {
    theories: [theoryOf([attendance(), attendance({ id: 'other' })], [link('attendance', 'other')])],
  }),
  forwards(
    'from the medium term to a sign',
    [turned],
    { theories: [theoryOf(nodes, [link('support', 'attendance'), link('meetings', 'support')])] },
    { examined: 1 },
  ),
  forwards(
    'on horizons that the theory gives itself',
    [
      {
        ...turned,
        slots: { ...turned.slots, fromWhen: text('Late', 'Sent'), toWhen: text('Soon', 'Snart') },
        en: 'In “Good mornings”, “Parents are supported” (Late) leads to “Families attend”, which is expected earlier (Soon)',
        da: 'I »Gode morgener« fører »Forældre får støtte« (Sent) til »Familier deltager«, som ventes tidligere (Snart)',
      },
    ],
    {
      theories: [
        theoryOf(
          [support({ horizon: known('late') }), attendance({ horizon: known('soon') })],
          [link('support', 'attendance')],
          {
            horizons: [
              { id: 'soon', label: text('Soon', 'Snart') },
              { id: 'late', label: text('Late', 'Sent') },
            ],
          },
        ),
      ],
    },
    { isInOrder: true },
  ),
  forwards('in a ring, which is told as a feedback', 'notApplicable', {
    theories: [theoryOf(nodes, [link('attendance', 'support'), link('support', 'attendance')])],
  }),
  forwards(
    'an objective without a horizon, on the way to another change',
    'unknown',
    { theories: [theoryOf([coping(), support()], [link('coping', 'support')])] },
    {
      asks: [
        [
          'When is “Families cope” expected: on which horizon?',
          'Hvornår kan »Familier mestrer hverdagen« ventes – inden for hvilken tidshorisont?',
        ],
      ],
    },
  ),
  forwards(
    'neither end known, asked for once each',
    'unknown',
    {
      theories: [
        theoryOf(
          [attendance({ horizon: unknown() }), support({ horizon: unknown() }), coping()],
          [link('support', 'attendance'), link('support', 'coping')],
        ),
      ],
    },
    {
      asks: [
        [
          'When is “Parents are supported” expected: on which horizon?',
          'Hvornår kan »Forældre får støtte« ventes – inden for hvilken tidshorisont?',
        ],
        [
          'When is “Families attend” expected: on which horizon?',
          'Hvornår kan »Familier deltager« ventes – inden for hvilken tidshorisont?',
        ],
      ],
    },
  ),
  forwards('a goal that stands on no horizon by choice', 'met', {
    theories: [theoryOf([coping({ horizon: notApplicable() }), support()], [link('coping', 'support')])],
  }),
  forwards(
    'eleven objectives without a horizon: one question for all of them',
    'unknown',
    {
      theories: [
        theoryOf(
          [support(), ...Array.from({ length: 11 }, (_, i) => coping({ id: `g${i}` }))],
          Array.from({ length: 11 }, (_, i) => link(`g${i}`, 'support')),
        ),
      ],
    },
    {
      asks: [
        [
          'When are the 11 changes of “Good mornings” expected that have no horizon?',
          'Hvornår kan de 11 forandringer i »Gode morgener«, der ingen tidshorisont har, ventes?',
        ],
      ],
    },
  ),
  forwards('no link between changes', 'notApplicable', {
    theories: [theoryOf(nodes, [link('meetings', 'coping'), link('away', 'support')])],
  }),
  forwards(
    'by way of an activity and what it brings about',
    [
      {
        ...turned,
        message: 'through',
        about: ['theoryLink:list-attendance'],
        at: atLink(2),
        slots: { ...turned.slots, via: text('A list', 'En liste') },
        en: 'In “Good mornings”, “Parents are supported” (Medium-term outcomes (years 2–3)) leads by way of “A list” to “Families attend”, which is expected earlier (Signs/indicators (year 1))',
        da: 'I »Gode morgener« fører »Forældre får støtte« (Mellemlang virkning (2-3 år)) via »En liste« til »Familier deltager«, som ventes tidligere (Tegn/indikatorer (1. år))',
      },
    ],
    { theories: [theoryOf([...nodes, list], byWayOf)] },
    { examined: 1 },
  ),
  forwards('by way of an activity, to what comes later', 'met', {
    theories: [theoryOf(nodes, [link('attendance', 'meetings'), link('meetings', 'support')])],
  }),
  forwards('by way of a condition, which has no place in time', 'notApplicable', {
    theories: [theoryOf([...nodes, rooms()], [link('support', 'rooms'), link('rooms', 'attendance')])],
  }),
  forwards('by way of an activity, in a ring', 'notApplicable', {
    theories: [theoryOf([...nodes, list], [...byWayOf, link('attendance', 'support')])],
  }),
  forwards(
    'against the order of the horizons, but not of their years',
    'met',
    {
      theories: [theoryOf([at('soon'), at('late')], [link('late', 'soon')], yearsOf([4, 6], [1, 1]))],
    },
    { examined: 3, isInOrder: true },
  ),
  forwards(
    'in order of the horizons, but against their years',
    [
      {
        message: 'earlier',
        about: ['theoryLink:soon-late'],
        at: atLink(0),
        slots: {
          theory: title,
          from: text('soon', 'soon'),
          fromWhen: text('soon', 'soon'),
          to: text('late', 'late'),
          toWhen: text('late', 'late'),
        },
        en: 'In “Good mornings”, “soon” (soon) leads to “late”, which is expected earlier (late)',
        da: 'I »Gode morgener« fører »soon« (soon) til »late«, som ventes tidligere (late)',
      },
    ],
    {
      theories: [theoryOf([at('soon'), at('late')], [link('soon', 'late')], yearsOf([4, 6], [2, 3]))],
    },
    { isInOrder: true },
  ),
  forwards(
    'years that meet',
    'met',
    {
      theories: [theoryOf([at('soon'), at('late')], [link('late', 'soon')], yearsOf([1, 2], [2, 3]))],
    },
    { isInOrder: true },
  ),
  forwards(
    'a horizon that ends before it begins; its years order nothing',
    [endsEarly],
    { theories: [theoryOf([at('soon'), at('late')], [link('soon', 'late')], yearsOf([3, 2], [1, 1]))] },
    { examined: 3, isInOrder: true },
  ),
  forwards(
    'an only horizon that ends before it begins',
    [endsEarly],
    {
      theories: [
        theoryOf([at('soon')], [], {
          horizons: [{ id: 'soon', label: text('soon', 'soon'), years: { from: 3, to: 2 } }],
        }),
      ],
    },
    { examined: 1 },
  ),
  forwards('an only horizon of one year', 'met', {
    theories: [
      theoryOf([at('soon')], [], {
        horizons: [{ id: 'soon', label: text('soon', 'soon'), years: { from: 2, to: 2 } }],
      }),
    ],
  }),
  forwards(
    'by way of an activity that the register names',
    [
      {
        ...turned,
        message: 'through',
        about: ['theoryLink:breakfast-attendance'],
        at: atLink(1),
        slots: { ...turned.slots, via: text('Breakfast', 'Morgenmad') },
        en: 'In “Good mornings”, “Parents are supported” (Medium-term outcomes (years 2–3)) leads by way of “Breakfast” to “Families attend”, which is expected earlier (Signs/indicators (year 1))',
        da: 'I »Gode morgener« fører »Forældre får støtte« (Mellemlang virkning (2-3 år)) via »Morgenmad« til »Familier deltager«, som ventes tidligere (Tegn/indikatorer (1. år))',
      },
    ],
    {
      theories: [theoryOf([...nodes, breakfast], [link('support', 'breakfast'), link('breakfast', 'attendance')])],
      activities: register,
    },
  ),
]
