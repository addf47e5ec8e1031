import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import type { ActivityDescription } from '@groundplan/programme-theory'
import { of, type RuleCase } from '../ruleCase.js'
import { breakfast, meetings, register, support, text, theoryOf } from '../theoryOf.js'

const evaluated = of('evaluationDescribed')
const described = (description: ActivityDescription) => ({
  theories: [theoryOf([support(), meetings({ description })])],
})
const how = ['How is “Morning meetings” evaluated?', 'Hvordan evalueres »Morgenmøder«?'] as const

/** The cases of the rule on how activities are evaluated. */
export const evaluationDescribedCases: readonly RuleCase[] = [
  evaluated(
    'by interviews',
    'met',
    described({ evaluatedBy: known(text('Interviews with day carers', 'Interviews med dagplejere')) }),
    { examined: 1 },
  ),
  evaluated('withheld', 'met', described({ evaluatedBy: withheld() })),
  evaluated('no description', 'unknown', { theories: [theoryOf([meetings()])] }, { asks: [how] }),
  evaluated('a description that does not say', 'unknown', described({}), { asks: [how] }),
  evaluated('nobody knows', 'unknown', described({ evaluatedBy: unknown() }), { asks: [how] }),
  evaluated(
    'many are asked for together',
    'unknown',
    { theories: [theoryOf(Array.from({ length: 11 }, (_, i) => meetings({ id: `m${i}` })))] },
    {
      asks: [
        [
          'How are the 11 activities of “Good mornings” evaluated of which this is not said?',
          'Hvordan evalueres de 11 aktiviteter i »Gode morgener«, hvor det ikke fremgår?',
        ],
      ],
    },
  ),
  evaluated(
    'a part of two theories is asked for once',
    'unknown',
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([meetings()], [], { id: 'part', isPart: true }),
      ],
    },
    { asks: [how] },
  ),
  evaluated('does not apply', 'notApplicable', described({ evaluatedBy: notApplicable() })),
  evaluated('no activity', 'notApplicable', { theories: [theoryOf([support()])] }),
  evaluated(
    'an activity that the register names',
    'unknown',
    { theories: [theoryOf([breakfast])], activities: register },
    { asks: [['How is “Breakfast” evaluated?', 'Hvordan evalueres »Morgenmad«?']] },
  ),
]
