import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import { of, type RuleCase } from '../ruleCase.js'
import { meetings, support, text, theoryOf } from '../theoryOf.js'

const stated = of('resourcesStated')
const money = known({ amount: 20_000, currency: 'DKK' })
const whatItTakes = [
  'What does it take to carry out “Good mornings”: hours, rooms, money?',
  'Hvilke ressourcer kræver det at gennemføre »Gode morgener« – timer, lokaler, penge?',
] as const

/** The cases of the rule on resources. */
export const resourcesStatedCases: readonly RuleCase[] = [
  stated(
    'one activity has a cost',
    'met',
    { theories: [theoryOf([meetings(), meetings({ id: 'other', cost: money })])] },
    { examined: 1 },
  ),
  stated('a cost that is not told', 'met', { theories: [theoryOf([meetings({ cost: withheld() })])] }),
  stated('a resource is drawn', 'met', {
    theories: [theoryOf([meetings(), { is: 'resource', id: 'hours', label: text('Hours', 'Timer') }])],
  }),
  stated(
    'nothing is said: one question for all activities',
    'unknown',
    { theories: [theoryOf([meetings(), meetings({ id: 'other', cost: unknown() })])] },
    { asks: [whatItTakes] },
  ),
  stated(
    'costs of one do not apply, those of the other were never asked for',
    'unknown',
    { theories: [theoryOf([meetings({ cost: notApplicable() }), meetings({ id: 'other' })])] },
    { asks: [whatItTakes] },
  ),
  stated('costs do not apply', 'notApplicable', { theories: [theoryOf([meetings({ cost: notApplicable() })])] }),
  stated('no activity', 'notApplicable', { theories: [theoryOf([support()])] }),
]
