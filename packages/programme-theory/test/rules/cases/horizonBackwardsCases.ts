import { known, notApplicable, unknown } from '@groundplan/kernel'
import { atLink } from '../at.js'
import { of, type RuleCase } from '../ruleCase.js'
import { attendance, chain, coping, link, meetings, support, text, theoryOf, title } from '../theoryOf.js'

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
]
