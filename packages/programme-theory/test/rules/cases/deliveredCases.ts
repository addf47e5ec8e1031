import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import { atNode } from '../at.js'
import { coffee, drawn } from '../registered.js'
import { of, type RuleCase } from '../ruleCase.js'
import { meetings, support, text, theoryOf } from '../theoryOf.js'

const delivered = of('delivered')
const staff = known([{ kind: 'group', id: 'staff' } as const])
const waiting = unknown({ verbatim: 'Afventer frivillige', lang: 'da' })
const whoMeetings = ['Who delivers “Morning meetings”?', 'Hvem står for »Morgenmøder«?'] as const
const whoCoffee = ['Who delivers “Coffee mornings”?', 'Hvem står for »Kaffemorgener«?'] as const

/** The cases of the rule on who delivers activities. */
export const deliveredCases: readonly RuleCase[] = [
  delivered('by a group', 'met', { theories: [theoryOf([meetings({ deliveredBy: staff })])] }, { examined: 1 }),
  delivered('known, but not told', 'met', { theories: [theoryOf([meetings({ deliveredBy: withheld() })])] }),
  delivered(
    'known to be nobody',
    [
      {
        message: 'nobody',
        about: ['theoryNode:meetings'],
        at: atNode(1, 'deliveredBy'),
        slots: { activity: text('Morning meetings', 'Morgenmøder') },
        en: 'Nobody delivers “Morning meetings”',
        da: 'Ingen står for »Morgenmøder«',
      },
    ],
    { theories: [theoryOf([support(), meetings({ deliveredBy: known([]) })])] },
  ),
  delivered(
    'the register knows that nobody does, told once for both places',
    [
      {
        message: 'nobody',
        about: ['activity:coffee'],
        at: ['activities', 'items', 1, 'deliveredBy'],
        slots: { activity: text('Coffee mornings', 'Kaffemorgener') },
        en: 'Nobody delivers “Coffee mornings”',
        da: 'Ingen står for »Kaffemorgener«',
      },
    ],
    {
      theories: [theoryOf([drawn(), drawn('again')])],
      activities: [{ id: 'meals', name: text('Meals', 'Måltider') }, coffee({ deliveredBy: known([]) })],
    },
    { examined: 1 },
  ),
  delivered('the register knows', 'met', {
    theories: [theoryOf([drawn()])],
    activities: [coffee({ deliveredBy: known([{ kind: 'organisation', id: 'club' }]) })],
  }),
  delivered(
    'the register does not say either: asked once',
    'unknown',
    { theories: [theoryOf([drawn(), drawn('again')])], activities: [coffee()] },
    { asks: [whoCoffee] },
  ),
  delivered(
    'what the theory says counts before the register',
    'unknown',
    { theories: [theoryOf([drawn('own', { deliveredBy: unknown() })])], activities: [coffee({ deliveredBy: staff })] },
    { asks: [whoCoffee] },
  ),
  delivered(
    'without the register',
    'unknown',
    { theories: [theoryOf([drawn()])] },
    { asks: [['Who delivers “coffee”?', 'Hvem står for »coffee«?']] },
  ),
  delivered(
    'waiting for volunteers is a question',
    'unknown',
    { theories: [theoryOf([meetings({ deliveredBy: waiting })])] },
    { asks: [whoMeetings] },
  ),
  delivered('never asked', 'unknown', { theories: [theoryOf([meetings()])] }, { asks: [whoMeetings] }),
  delivered(
    'many are asked for together',
    'unknown',
    { theories: [theoryOf(Array.from({ length: 11 }, (_, i) => meetings({ id: `m${i}` })))] },
    {
      asks: [
        [
          'Who delivers the 11 activities of “Good mornings” of which this is not said?',
          'Hvem står for de 11 aktiviteter i »Gode morgener«, hvor det ikke fremgår?',
        ],
      ],
    },
  ),
  delivered(
    'a part of two theories is judged once',
    'met',
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([meetings({ deliveredBy: staff })], [], { id: 'part', isPart: true }),
      ],
    },
    { examined: 1 },
  ),
  delivered('does not apply', 'notApplicable', { theories: [theoryOf([meetings({ deliveredBy: notApplicable() })])] }),
  delivered('no activity', 'notApplicable', { theories: [theoryOf([support()])] }),
]
