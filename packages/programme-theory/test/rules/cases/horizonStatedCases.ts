import { notApplicable, unknown } from '@groundplan/kernel'
import { of, type RuleCase } from '../ruleCase.js'
import { attendance, chain, coping, link, meetings, support, text, theoryOf } from '../theoryOf.js'

const stated = of('horizonStated')
const whenSupport = [
  'When is “Parents are supported” expected: on which horizon?',
  'Hvornår kan »Forældre får støtte« ventes – inden for hvilken tidshorisont?',
] as const
const whenCoping = [
  'When is “Families cope” expected: on which horizon?',
  'Hvornår kan »Familier mestrer hverdagen« ventes – inden for hvilken tidshorisont?',
] as const
const { horizon: _, ...timeless } = support()
const many = (n: number) => Array.from({ length: n }, (_, i) => ({ ...timeless, id: `s${i}` }))

/** The cases of the rule on horizons that are not stated. */
export const horizonStatedCases: readonly RuleCase[] = [
  stated(
    'all effects, and a goal at the end that needs none',
    'met',
    { theories: [theoryOf([meetings(), attendance(), support(), coping()], chain)] },
    { examined: 2 },
  ),
  stated('never asked', 'unknown', { theories: [theoryOf([timeless])] }, { asks: [whenSupport] }),
  stated(
    'the source does not say',
    'unknown',
    {
      theories: [theoryOf([attendance(), support({ horizon: unknown(text('Not in the table', 'Ikke i tabellen')) })])],
    },
    { asks: [whenSupport] },
  ),
  stated(
    'a goal whose horizon is not known',
    'unknown',
    { theories: [theoryOf([coping({ horizon: unknown() })])] },
    { asks: [whenCoping] },
  ),
  stated(
    'an objective that leads on',
    'unknown',
    { theories: [theoryOf([coping(), support()], [link('coping', 'support')])] },
    { asks: [whenCoping] },
  ),
  stated(
    'ten are asked for one by one',
    'unknown',
    { theories: [theoryOf(many(10))] },
    { asks: many(10).map(() => whenSupport) },
  ),
  stated(
    'eleven are asked for together',
    'unknown',
    { theories: [theoryOf(many(11))] },
    {
      asks: [
        [
          'When are the 11 changes of “Good mornings” expected that have no horizon?',
          'Hvornår kan de 11 forandringer i »Gode morgener«, der ingen tidshorisont har, ventes?',
        ],
      ],
    },
  ),
  stated(
    'a part of two theories is asked for once',
    'unknown',
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([timeless], [], { id: 'part', isPart: true }),
        // A theory that uses nothing of others changes nothing of that.
        theoryOf([meetings()], [], { id: 'alone' }),
      ],
    },
    { asks: [whenSupport] },
  ),
  stated('it does not apply', 'notApplicable', {
    theories: [theoryOf([support({ horizon: notApplicable() }), coping()])],
  }),
  stated('activities alone', 'notApplicable', { theories: [theoryOf([meetings()])] }),
]
