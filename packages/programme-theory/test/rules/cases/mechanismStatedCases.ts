import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import { of, type RuleCase } from '../ruleCase.js'
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
} from '../theoryOf.js'

const stated = of('mechanismStated')
const nodes = [meetings(), attendance(), support(), coping(), rooms()]
const trust = known(text('Trust grows', 'Tilliden vokser'))
const how = (enFrom: string, enTo: string, daFrom: string, daTo: string) =>
  [
    `By what mechanism does “${enFrom}” lead to “${enTo}”: what does it set off, and in whom?`,
    `Hvordan fører »${daFrom}« til »${daTo}«: Hvad sætter det i gang, og hos hvem?`,
  ] as const
const toAttendance = how('Morning meetings', 'Families attend', 'Morgenmøder', 'Familier deltager')
const toSupport = how('Families attend', 'Parents are supported', 'Familier deltager', 'Forældre får støtte')
const toCoping = how('Parents are supported', 'Families cope', 'Forældre får støtte', 'Familier mestrer hverdagen')
const one = (more: Parameters<typeof link>[2]) => ({
  theories: [theoryOf(nodes, [link('attendance', 'support', more)])],
})

/** The cases of the rule on mechanisms. */
export const mechanismStatedCases: readonly RuleCase[] = [
  stated('a mechanism', 'met', one({ mechanism: trust }), { examined: 1 }),
  stated('withheld', 'met', one({ mechanism: withheld() })),
  stated(
    'never asked',
    'unknown',
    { theories: [theoryOf(nodes, chain)] },
    { asks: [toAttendance, toSupport, toCoping] },
  ),
  stated('nobody knows', 'unknown', one({ mechanism: unknown() }), { asks: [toSupport] }),
  stated(
    'from an output, and from one goal to the next',
    'unknown',
    {
      theories: [
        theoryOf(
          [{ is: 'output', id: 'plan', label: text('A plan', 'En plan') }, support(), coping(), coping({ id: 'end' })],
          [link('plan', 'support'), link('coping', 'end')],
        ),
      ],
    },
    {
      asks: [
        how('A plan', 'Parents are supported', 'En plan', 'Forældre får støtte'),
        how('Families cope', 'Families cope', 'Familier mestrer hverdagen', 'Familier mestrer hverdagen'),
      ],
    },
  ),
  stated(
    'many are asked for together',
    'unknown',
    {
      theories: [
        theoryOf(
          [meetings(), ...Array.from({ length: 11 }, (_, i) => attendance({ id: `o${i}` }))],
          Array.from({ length: 11 }, (_, i) => link('meetings', `o${i}`)),
        ),
      ],
    },
    {
      asks: [
        [
          'What makes one thing lead to the other in the 11 links of “Good mornings” for which the mechanism is missing?',
          'Hvad får det ene til at føre til det andet i de 11 sammenhænge i »Gode morgener«, hvor mekanismen mangler?',
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
        theoryOf([attendance(), support()], [link('attendance', 'support')], { id: 'part', isPart: true }),
      ],
    },
    { asks: [toSupport] },
  ),
  stated('does not apply', 'notApplicable', one({ mechanism: notApplicable() })),
  stated('delivery and context have none', 'notApplicable', {
    theories: [
      theoryOf(
        [
          ...nodes,
          { is: 'output', id: 'plan', label: text('A plan', 'En plan') },
          { is: 'resource', id: 'hours', label: text('Hours', 'Timer') },
        ],
        [
          link('meetings', 'plan'),
          link('hours', 'meetings'),
          link('hours', 'support'),
          link('rooms', 'support'),
          link('support', 'rooms'),
          link('support', 'lost'),
        ],
      ),
    ],
  }),
  stated(
    'from an activity that the register names',
    'unknown',
    { theories: [theoryOf([breakfast, coping()], [link('breakfast', 'coping')])], activities: register },
    { asks: [how('Breakfast', 'Families cope', 'Morgenmad', 'Familier mestrer hverdagen')] },
  ),
]
