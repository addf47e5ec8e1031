import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import { coffee, drawn } from '../registered.js'
import { of, type RuleCase } from '../ruleCase.js'
import { meetings, support, text, theoryOf } from '../theoryOf.js'

const dosed = of('dosed')
const sessions = known({ amount: 10, unit: text('sessions', 'mødegange') })
const weekly = known({ times: 1, per: 'week' } as const)
const howMuch = (en: string, da: string) =>
  [
    `How much of “${en}” is delivered: how often, how many times, for how long?`,
    `Hvilken dosis har »${da}«: hvor ofte, hvor mange gange, hvor længe?`,
  ] as const
const meetingsDose = howMuch('Morning meetings', 'Morgenmøder')
const coffeeDose = howMuch('Coffee mornings', 'Kaffemorgener')

/** The cases of the rule on the dose of activities. */
export const dosedCases: readonly RuleCase[] = [
  dosed('ten sessions', 'met', { theories: [theoryOf([meetings({ dose: sessions })])] }, { examined: 1 }),
  dosed('withheld', 'met', { theories: [theoryOf([meetings({ dose: withheld() })])] }),
  dosed('once a week in the register', 'met', {
    theories: [theoryOf([drawn()])],
    activities: [coffee({ frequency: weekly })],
  }),
  dosed('known to the register, but not told', 'met', {
    theories: [theoryOf([drawn()])],
    activities: [coffee({ frequency: withheld() })],
  }),
  dosed(
    'what the theory says counts before the register',
    'unknown',
    { theories: [theoryOf([drawn('own', { dose: unknown() })])], activities: [coffee({ frequency: weekly })] },
    { asks: [coffeeDose] },
  ),
  dosed(
    'no frequency in the register either',
    'unknown',
    { theories: [theoryOf([drawn()])], activities: [coffee({ frequency: notApplicable() })] },
    { asks: [coffeeDose] },
  ),
  dosed('never asked', 'unknown', { theories: [theoryOf([meetings()])] }, { asks: [meetingsDose] }),
  dosed(
    'nobody knows',
    'unknown',
    { theories: [theoryOf([support(), meetings({ dose: unknown() })])] },
    { asks: [meetingsDose] },
  ),
  dosed(
    'many are asked for together',
    'unknown',
    { theories: [theoryOf(Array.from({ length: 11 }, (_, i) => meetings({ id: `m${i}` })))] },
    {
      asks: [
        [
          'How much is delivered of the 11 activities of “Good mornings” of which this is not said?',
          'Hvilken dosis har de 11 aktiviteter i »Gode morgener«, hvor det ikke fremgår?',
        ],
      ],
    },
  ),
  dosed(
    'a part of two theories is asked for once',
    'unknown',
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([meetings()], [], { id: 'part', isPart: true }),
      ],
    },
    { asks: [meetingsDose] },
  ),
  dosed('does not apply', 'notApplicable', { theories: [theoryOf([meetings({ dose: notApplicable() })])] }),
  dosed('no activity', 'notApplicable', { theories: [theoryOf([support()])] }),
]
