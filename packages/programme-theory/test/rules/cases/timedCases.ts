import { known, notApplicable, type Period, unknown, withheld } from '@groundplan/kernel'
import { atNode } from '../at.js'
import { coffee, drawn } from '../registered.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { meetings, support, text, theoryOf } from '../theoryOf.js'

const timed = of('timed')
const at = (when: Period) => ({ theories: [theoryOf([meetings({ when: known(when) })])] })
const whenMeetings = ['When does “Morning meetings” start?', 'Hvornår begynder »Morgenmøder«?'] as const
const whenCoffee = ['When does “Coffee mornings” start?', 'Hvornår begynder »Kaffemorgener«?'] as const
const noDay = (from: string, to: string, en: string, da: string): Told => ({
  message: 'noDay',
  about: ['theoryNode:meetings'],
  at: atNode(0, 'when'),
  slots: { activity: text('Morning meetings', 'Morgenmøder'), from: { date: from }, to: { date: to } },
  en: `The time given for “Morning meetings” ends when it begins, or before: from ${en}`,
  da: `Perioden for »Morgenmøder« slutter, når den begynder, eller før: fra ${da}`,
})

/** The cases of the rule on when activities start. */
export const timedCases: readonly RuleCase[] = [
  timed('it goes on and on', 'met', at({ from: '2017-05' }), { examined: 1 }),
  timed('some part of a year', 'met', at({ from: '2017', to: '2017' })),
  timed('nobody knows the end', 'met', at({ from: '2017-05', to: 'unknown' })),
  timed('withheld', 'met', { theories: [theoryOf([meetings({ when: withheld() })])] }),
  timed(
    'it ends before it starts',
    [noDay('2017-05', '2016', 'May 2017 to 2016', 'maj 2017 til 2016')],
    at({ from: '2017-05', to: '2016' }),
  ),
  timed(
    'it ends on the day on which it starts',
    [noDay('2017-05-01', '2017-05-01', '1 May 2017 to 1 May 2017', '1. maj 2017 til 1. maj 2017')],
    at({ from: '2017-05-01', to: '2017-05-01' }),
  ),
  timed('a single day', 'met', at({ from: '2017-05-01', to: '2017-05-02' })),
  timed(
    'the register has it wrong',
    [
      {
        ...noDay('2018', '2017', '2018 to 2017', '2018 til 2017'),
        about: ['activity:coffee'],
        at: ['activities', 'items', 0, 'when'],
        slots: { activity: text('Coffee mornings', 'Kaffemorgener'), from: { date: '2018' }, to: { date: '2017' } },
        en: 'The time given for “Coffee mornings” ends when it begins, or before: from 2018 to 2017',
        da: 'Perioden for »Kaffemorgener« slutter, når den begynder, eller før: fra 2018 til 2017',
      },
    ],
    { theories: [theoryOf([drawn()])], activities: [coffee({ when: known({ from: '2018', to: '2017' }) })] },
  ),
  timed('the register knows', 'met', {
    theories: [theoryOf([drawn()])],
    activities: [coffee({ when: known({ from: '2018' }) })],
  }),
  timed(
    'the register does not know',
    'unknown',
    { theories: [theoryOf([drawn()])], activities: [coffee()] },
    { asks: [whenCoffee] },
  ),
  timed('nobody knows the start', 'unknown', at({ from: 'unknown', to: '2019' }), { asks: [whenMeetings] }),
  timed(
    'waiting for volunteers is a question',
    'unknown',
    { theories: [theoryOf([meetings({ when: unknown({ verbatim: 'Afventer frivillige', lang: 'da' }) })])] },
    { asks: [whenMeetings] },
  ),
  timed('never asked', 'unknown', { theories: [theoryOf([meetings()])] }, { asks: [whenMeetings] }),
  timed(
    'many are asked for together',
    'unknown',
    { theories: [theoryOf(Array.from({ length: 11 }, (_, i) => meetings({ id: `m${i}` })))] },
    {
      asks: [
        [
          'When do the 11 activities of “Good mornings” start of which this is not said?',
          'Hvornår begynder de 11 aktiviteter i »Gode morgener«, hvor det ikke fremgår?',
        ],
      ],
    },
  ),
  timed('does not apply', 'notApplicable', { theories: [theoryOf([meetings({ when: notApplicable() })])] }),
  timed('no activity', 'notApplicable', { theories: [theoryOf([support()])] }),
]
