import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import type { TheoryLink } from '@groundplan/programme-theory'
import { of, type RuleCase } from '../ruleCase.js'
import { attendance, coping, link, meetings, rooms, support, text, theoryOf } from '../theoryOf.js'

const considered = of('contextConsidered')
const nodes = [meetings(), attendance(), support(), coping()]
const links = (first: Partial<TheoryLink>, second: Partial<TheoryLink>) => ({
  theories: [theoryOf(nodes, [link('meetings', 'attendance', first), link('attendance', 'coping', second)])],
})
const none = { conditions: known([]) }
const whatContext = [
  'What in the context does the success of “Good mornings” depend on, and does any of it have to change?',
  'Hvilke forhold i konteksten skal være til stede, for at »Gode morgener« lykkes, og skal nogen af dem ændre sig?',
] as const

/** The cases of the rule on the context. */
export const contextConsideredCases: readonly RuleCase[] = [
  considered(
    'a condition is drawn',
    'met',
    { theories: [theoryOf([...nodes, rooms()], [link('meetings', 'attendance')])] },
    { examined: 1 },
  ),
  considered('each link needs none', 'met', links(none, none), { examined: 1 }),
  considered('one link needs none, of the other it is not told or beside the point', 'met', {
    theories: [
      ...links(none, { conditions: withheld() }).theories,
      { ...links(none, { conditions: notApplicable() }).theories[0]!, id: 'u' },
    ],
  }),
  considered('never asked: one question for the theory', 'unknown', links({}, {}), { asks: [whatContext] }),
  considered('only the first link was thought of', 'unknown', links(none, {}), { asks: [whatContext] }),
  considered('nobody knows of the first', 'unknown', links({ conditions: unknown() }, none), { asks: [whatContext] }),
  considered('no link', 'notApplicable', { theories: [theoryOf(nodes)] }),
  considered('only a resource leads to something', 'notApplicable', {
    theories: [
      theoryOf(
        [...nodes, { is: 'resource', id: 'hours', label: text('Hours', 'Timer') }],
        [link('hours', 'meetings'), link('hours', 'support')],
      ),
    ],
  }),
]
