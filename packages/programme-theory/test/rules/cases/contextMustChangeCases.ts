import { type Datum, known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import type { Assumption, Theory, TheoryLink } from '@groundplan/programme-theory'
import { atNode } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, link, meetings, rooms, text, theoryOf, title } from '../theoryOf.js'

const changes = of('contextMustChange')
const [yes, no] = [known(true), known(false)]
const room = (
  mustChange: Datum<boolean> | undefined,
  holds: Datum<boolean> | undefined,
  links: readonly TheoryLink[] = [],
  more: Partial<Theory> = {},
): Theory =>
  theoryOf(
    [
      meetings(),
      attendance(),
      rooms({ ...(mustChange && { mustChange }), ...(holds && { holds }) }),
      rooms({ id: 'keys', mustChange: notApplicable() }),
      { is: 'resource', id: 'hours', label: text('Hours', 'Timer') },
    ],
    links,
    more,
  )
const assumed = (reviewOn: Assumption['reviewOn'], on: Assumption['on'] = [{ node: 'rooms' }]): Partial<Theory> => ({
  assumptions: [{ id: 'free', label: text('They are free', 'De er ledige'), on, ...(reviewOn && { reviewOn }) }],
})
const left: Told = {
  message: 'left',
  about: ['theoryNode:rooms'],
  at: atNode(2),
  slots: { condition: text('There are rooms', 'Der er lokaler'), theory: title },
  en: 'This has to change, but nothing in “Good mornings” leads to it, and no assumption about it is to be looked at again: “There are rooms”',
  da: 'Dette skal ændre sig, men intet i »Gode morgener« fører til det, og ingen antagelse om det skal tages op igen: »Der er lokaler«',
}
const must = [
  'Does this have to change for the initiative to succeed: “There are rooms”?',
  'Skal dette ændre sig, for at indsatsen kan lykkes: »Der er lokaler«?',
] as const
const holdsToday = ['Does this hold today: “There are rooms”?', 'Er det sådan i dag: »Der er lokaler«?'] as const
const whenReviewed = [
  'When will the assumption “They are free” be looked at again?',
  'Hvornår tages antagelsen »De er ledige« op igen?',
] as const

/** The cases of the rule on conditions that must change. */
export const contextMustChangeCases: readonly RuleCase[] = [
  changes('it need not change', 'met', { theories: [room(no, no)] }, { examined: 1 }),
  changes('it holds already', 'met', { theories: [room(undefined, yes)] }),
  changes('an activity leads to it', 'met', { theories: [room(yes, no, [link('meetings', 'rooms')])] }),
  changes('an outcome leads to it by way of another condition', 'met', {
    theories: [room(yes, no, [link('attendance', 'keys'), link('keys', 'rooms')])],
  }),
  changes('an assumption with a date', 'met', { theories: [room(yes, no, [], assumed(known('2027')))] }),
  changes('an assumption with a date that is not told', 'met', { theories: [room(yes, no, [], assumed(withheld()))] }),
  changes('two assumptions, whichever has the date', 'met', {
    theories: ['first', 'second'].map((id, place) => {
      const dated = assumed(known('2027')).assumptions ?? []
      const undated = (assumed(undefined).assumptions ?? []).map((one) => ({ ...one, id: 'other' }))
      const assumptions = place === 0 ? [...dated, ...undated] : [...undated, ...dated]
      return { ...room(yes, no), id, assumptions }
    }),
  }),
  changes('left to itself', [left], { theories: [room(yes, no)] }, { examined: 1 }),
  changes('left to itself, and whether it holds does not apply', [left], { theories: [room(yes, notApplicable())] }),
  changes('only a resource and itself lead to it', [left], {
    theories: [room(yes, no, [link('hours', 'rooms'), link('rooms', 'rooms')])],
  }),
  changes('an assumption that no date is meant for', [left], {
    theories: [room(yes, no, [], assumed(notApplicable()))],
  }),
  changes('an assumption about something else', [left], {
    theories: [room(yes, no, [], assumed(known('2027'), [{ node: 'keys' }, { link: 'rooms' }]))],
  }),
  changes(
    'a shared condition that one of two theories works on',
    [{ ...left, about: ['theoryNode:rooms', 'theory:u'], at: ['theories', 'items', 2, 'nodes', 2] }],
    {
      theories: [
        theoryOf([], [link('meetings', 'rooms')], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        { ...room(yes, no), id: 'part', isPart: true },
      ],
    },
    { examined: 2 },
  ),
  changes('nobody was asked', 'unknown', { theories: [room(undefined, undefined)] }, { asks: [must] }),
  changes('nobody knows whether it must', 'unknown', { theories: [room(unknown(), no)] }, { asks: [must] }),
  changes('it must, but does it hold', 'unknown', { theories: [room(yes, unknown())] }, { asks: [holdsToday] }),
  changes(
    'it must, and whether it holds is withheld',
    'unknown',
    { theories: [room(yes, withheld())] },
    {
      asks: [holdsToday],
    },
  ),
  changes(
    'an assumption without a date',
    'unknown',
    { theories: [room(yes, no, [], assumed(undefined))] },
    { asks: [whenReviewed] },
  ),
  changes(
    'two theories share what is to be found out: asked once',
    'unknown',
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        { ...room(yes, undefined), id: 'part', isPart: true },
      ],
    },
    { asks: [holdsToday] },
  ),
  changes('no condition', 'notApplicable', { theories: [theoryOf([meetings()])] }),
  changes('change does not apply', 'notApplicable', { theories: [room(notApplicable(), no)] }),
]
