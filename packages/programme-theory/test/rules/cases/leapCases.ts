import { known, notApplicable, unknown } from '@groundplan/kernel'
import { atLink } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
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

const leaps = of('leap')
const nodes = [meetings(), attendance(), support(), coping(), rooms()]
const whenSupport = [
  'When is “Parents are supported” expected: on which horizon?',
  'Hvornår kan »Forældre får støtte« ventes – inden for hvilken tidshorisont?',
] as const
const straight: Told = {
  message: 'straight',
  about: ['theoryLink:meetings-coping'],
  at: atLink(0),
  slots: {
    theory: title,
    from: text('Morning meetings', 'Morgenmøder'),
    to: text('Families cope', 'Familier mestrer hverdagen'),
  },
  en: 'In “Good mornings”, “Morning meetings” leads straight to “Families cope”, with nothing in between',
  da: 'I »Gode morgener« fører »Morgenmøder« direkte til »Familier mestrer hverdagen« uden noget imellem',
}
const signs = named('Signs/indicators (year 1)', 'Tegn/indikatorer (1. år)')
const mediumTerm = named('Medium-term outcomes (years 2–3)', 'Mellemlang virkning (2-3 år)')

/** The cases of the rule on links that leap. */
export const leapCases: readonly RuleCase[] = [
  leaps('a whole chain', 'met', { theories: [theoryOf(nodes, chain)] }, { examined: 3 }),
  leaps(
    'from an activity straight to a goal',
    [straight],
    { theories: [theoryOf([meetings(), coping()], [link('meetings', 'coping')])] },
    { examined: 1 },
  ),
  leaps(
    'past two horizons in use',
    [
      {
        ...straight,
        message: 'over',
        slots: { ...straight.slots, skipped: [signs, mediumTerm] },
        en: 'In “Good mornings”, the link from “Morning meetings” to “Families cope” leaps over “Signs/indicators (year 1)” and “Medium-term outcomes (years 2–3)”',
        da: 'I »Gode morgener« springer pilen fra »Morgenmøder« til »Familier mestrer hverdagen« over »Tegn/indikatorer (1. år)« og »Mellemlang virkning (2-3 år)«',
      },
    ],
    { theories: [theoryOf(nodes, [link('meetings', 'coping'), ...chain])] },
    { examined: 4 },
  ),
  leaps(
    'past horizons that the theory gives itself',
    [
      {
        ...straight,
        message: 'over',
        slots: { ...straight.slots, skipped: [named('Soon', 'Snart')] },
        en: 'In “Good mornings”, the link from “Morning meetings” to “Families cope” leaps over “Soon”',
        da: 'I »Gode morgener« springer pilen fra »Morgenmøder« til »Familier mestrer hverdagen« over »Snart«',
      },
    ],
    {
      theories: [
        theoryOf(
          [meetings(), attendance({ horizon: known('soon') }), coping({ horizon: known('late') })],
          [link('meetings', 'coping')],
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
  leaps(
    'an effect whose horizon nobody knows, asked for once',
    'unknown',
    {
      theories: [
        theoryOf(
          [meetings(), attendance(), support({ horizon: unknown() }), coping()],
          [link('meetings', 'support'), ...chain],
        ),
      ],
    },
    { asks: [whenSupport] },
  ),
  leaps(
    'a goal on the way whose horizon was never asked for, and a leap besides',
    [
      {
        ...straight,
        about: ['theoryLink:meetings-end'],
        slots: { ...straight.slots, to: text('The end', 'Enden') },
        ...{
          en: 'In “Good mornings”, “Morning meetings” leads straight to “The end”, with nothing in between',
          da: 'I »Gode morgener« fører »Morgenmøder« direkte til »Enden« uden noget imellem',
        },
      },
    ],
    {
      theories: [
        theoryOf(
          [meetings(), coping(), coping({ id: 'end', label: text('The end', 'Enden') })],
          [link('meetings', 'end'), link('meetings', 'coping'), link('coping', 'end')],
        ),
      ],
    },
    {
      asks: [
        [
          'When is “Families cope” expected: on which horizon?',
          'Hvornår kan »Familier mestrer hverdagen« ventes – inden for hvilken tidshorisont?',
        ],
      ],
      examined: 3,
    },
  ),
  leaps(
    'eleven effects without a horizon: one question for all of them',
    'unknown',
    {
      theories: [
        theoryOf(
          [meetings(), ...Array.from({ length: 11 }, (_, i) => ({ ...support({ id: `s${i}` }), horizon: unknown() }))],
          Array.from({ length: 11 }, (_, i) => link('meetings', `s${i}`)),
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
  leaps('a horizon does not apply', 'met', {
    theories: [theoryOf([meetings(), support({ horizon: notApplicable() })], [link('meetings', 'support')])],
  }),
  leaps('the context and what is no change may be anywhere', 'notApplicable', {
    theories: [
      theoryOf(
        [...nodes, { is: 'resource', id: 'money', label: text('Money', 'Penge') }],
        [link('rooms', 'coping'), link('money', 'coping'), link('meetings', 'rooms'), link('away', 'coping')],
      ),
    ],
  }),
  leaps('no link', 'notApplicable', { theories: [theoryOf(nodes)] }),
  leaps(
    'an activity that the register names',
    [
      {
        ...straight,
        about: ['theoryLink:breakfast-coping'],
        slots: { ...straight.slots, from: text('Breakfast', 'Morgenmad') },
        en: 'In “Good mornings”, “Breakfast” leads straight to “Families cope”, with nothing in between',
        da: 'I »Gode morgener« fører »Morgenmad« direkte til »Familier mestrer hverdagen« uden noget imellem',
      },
    ],
    { theories: [theoryOf([breakfast, coping()], [link('breakfast', 'coping')])], activities: register },
  ),
]
