import type { ActorRef, Wish } from '@groundplan/community'
import { known, notApplicable, unknown } from '@groundplan/kernel'
import { inside } from './inside.js'
import type { Holds } from './planOf.js'
import { of, type RuleCase } from './ruleCase.js'
import { text } from './text.js'

const group = (id: string): ActorRef => ({ kind: 'group', id })
const name = text('Benches', 'Bænke')

const taken = of('wishTakenUp')
const wish = (more: Partial<Wish>): Holds => ({ wishes: [{ id: 'w', name, ...more }] })
const whoTook = ['Which group has taken up the wish “Benches”?', 'Hvilken gruppe har taget ønsket »Bænke« op?'] as const
const nobodyTook = (people: number, en: string, da: string): RuleCase['expect'] => [
  {
    message: 'nobody',
    about: ['wish:w'],
    pointer: inside('wishes', 'items/0/takenUpBy'),
    slots: { wish: name, people },
    en,
    da,
  },
]
/** What is said of the counts, where a count of the wish is nought. */
const nought = (...messages: readonly ('noUsers' | 'noHands')[]): RuleCase['besides'] => ({
  wishSupportCounted: messages.map((message) => ({
    message,
    about: [{ kind: 'wish', id: 'w' }],
    pointer: inside('wishes', `items/0/${message === 'noUsers' ? 'wouldUse' : 'wouldTakePart'}`),
    slots: { wish: name },
  })),
})

/** The cases of the rule that asks which group has taken up a wish. */
export const takenUpCases: readonly RuleCase[] = [
  { ...taken('a group', 'met', wish({ wouldTakePart: known(3), takenUpBy: known([group('g')]) })), examined: 1 },
  taken(
    'supporters without a group: the larger count, not the sum',
    nobodyTook(
      75,
      '75 people support “Benches”, but no group has taken it up',
      '75 personer bakker op om ønsket »Bænke«, men ingen gruppe har taget det op',
    ),
    wish({ wouldUse: known(75), wouldTakePart: known(25), takenUpBy: known([]) }),
  ),
  taken(
    'one supporter',
    nobodyTook(
      1,
      '1 person supports “Benches”, but no group has taken it up',
      '1 person bakker op om ønsket »Bænke«, men ingen gruppe har taget det op',
    ),
    wish({ wouldTakePart: known(1), takenUpBy: known([]) }),
  ),
  taken('nobody asked for the group', 'unknown', wish({ wouldUse: known(2) }), [whoTook]),
  {
    ...taken('no group, supporters unknown', 'unknown', wish({ wouldUse: known(0), takenUpBy: known([]) }), [
      [
        'How many would take part in realising the wish “Benches”?',
        'Hvor mange vil være med til at indfri ønsket »Bænke«?',
      ],
    ]),
    besides: nought('noUsers'),
  },
  {
    ...taken(
      'known to have no supporters',
      'notApplicable',
      wish({ wouldUse: known(0), wouldTakePart: known(0), takenUpBy: known([]) }),
    ),
    besides: nought('noUsers', 'noHands'),
  },
  {
    ...taken('hands counted, users unknown', 'unknown', wish({ wouldTakePart: known(0), takenUpBy: known([]) }), [
      ['How many would use “Benches”?', 'Hvor mange vil bruge »Bænke«?'],
    ]),
    besides: nought('noHands'),
  },
  taken(
    'hands do not apply, users unknown',
    'unknown',
    wish({ wouldUse: unknown(), wouldTakePart: notApplicable(), takenUpBy: known([]) }),
    [['How many would use “Benches”?', 'Hvor mange vil bruge »Bænke«?']],
  ),
  taken('taking it up does not apply', 'notApplicable', wish({ wouldUse: known(3), takenUpBy: notApplicable() })),
  taken('neither count applies', 'notApplicable', wish({ wouldUse: notApplicable(), wouldTakePart: notApplicable() })),
  {
    ...taken(
      'no users, hands do not apply',
      'notApplicable',
      wish({ wouldUse: known(0), wouldTakePart: notApplicable() }),
    ),
    besides: nought('noUsers'),
  },
  taken('no wish', 'notApplicable', { wishes: [] }),
]
