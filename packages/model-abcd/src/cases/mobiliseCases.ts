import type { Activity, ActorRef } from '@groundplan/community'
import { known, notApplicable, unknown } from '@groundplan/kernel'
import { inside } from './inside.js'
import { interestMeetingCases } from './interestMeetingCases.js'
import type { Holds } from './planOf.js'
import { of, type RuleCase } from './ruleCase.js'
import { supportCases } from './supportCases.js'
import { takenUpCases } from './takenUpCases.js'
import { text } from './text.js'

const group = (id: string): ActorRef => ({ kind: 'group', id })
const organisation = (id: string): ActorRef => ({ kind: 'organisation', id })
const name = text('Benches', 'Bænke')

const activity = (more: Partial<Activity> = {}): Activity => ({
  id: 'a',
  name: text('Shared meals', 'Fællesspisning'),
  ...more,
})
const whichWishes = [
  'Which wishes are answered by Shared meals?',
  'Hvilke ønsker bliver indfriet af Fællesspisning?',
] as const

const answered = of('wishAnsweredByActivity')
const begunWith = (...activities: readonly Activity[]): Holds => ({
  wishes: [{ id: 'w', name }],
  activities,
  // Begun so lately that nobody need have met again.
  phases: { mobilise: { state: 'started', since: '2026-09-01' } },
})
const answeredCases: readonly RuleCase[] = [
  { ...answered('answered', 'met', begunWith(activity({ realises: known(['w']) }))), examined: 1 },
  answered(
    'answered by one, another open',
    'met',
    begunWith(activity({ realises: known(['w']) }), activity({ id: 'b' })),
  ),
  answered(
    'not answered',
    [
      {
        message: 'unanswered',
        about: ['wish:w'],
        pointer: inside('wishes', 'items/0'),
        slots: { wish: name },
        en: 'No recorded activity answers the wish “Benches”',
        da: 'Ingen registreret aktivitet indfrier ønsket »Bænke«',
      },
    ],
    begunWith(activity({ realises: known(['x']) })),
  ),
  {
    ...answered(
      'an activity is open',
      'unknown',
      begunWith(activity({ realises: unknown() }), activity({ id: 'b', realises: known([]) })),
      [whichWishes],
    ),
    besides: {
      activityRealisesWish: [
        {
          message: 'none',
          about: [{ kind: 'activity', id: 'b' }],
          pointer: inside('activities', 'items/1/realises'),
          slots: { activity: activity().name },
        },
      ],
    },
  },
  answered(
    'the only activity has no wish to realise',
    [
      {
        message: 'unanswered',
        about: ['wish:w'],
        pointer: inside('wishes', 'items/0'),
        slots: { wish: name },
        en: 'No recorded activity answers the wish “Benches”',
        da: 'Ingen registreret aktivitet indfrier ønsket »Bænke«',
      },
    ],
    begunWith(activity({ realises: notApplicable() })),
  ),
  answered('not begun', 'notApplicable', { ...begunWith(), phases: { mobilise: 'notStarted' } }),
]

const realises = of('activityRealisesWish')
const realisesCases: readonly RuleCase[] = [
  { ...realises('one', 'met', { activities: [activity({ realises: known(['w']) })] }), examined: 1 },
  realises(
    'none',
    [
      {
        message: 'none',
        about: ['activity:a'],
        pointer: inside('activities', 'items/0/realises'),
        slots: { activity: activity().name },
        en: 'None of the wishes is answered by Shared meals',
        da: 'Intet ønske bliver indfriet af Fællesspisning',
      },
    ],
    { activities: [activity({ realises: known([]) })] },
  ),
  realises('never asked', 'unknown', { activities: [activity()] }, [whichWishes]),
  realises('realising does not apply', 'notApplicable', { activities: [activity({ realises: notApplicable() })] }),
  {
    ...realises(
      'none, beside one that does not apply',
      [
        {
          message: 'none',
          about: ['activity:a'],
          pointer: inside('activities', 'items/1/realises'),
          slots: { activity: activity().name },
          en: 'None of the wishes is answered by Shared meals',
          da: 'Intet ønske bliver indfriet af Fællesspisning',
        },
      ],
      { activities: [activity({ id: 'b', realises: notApplicable() }), activity({ realises: known([]) })] },
    ),
    examined: 1,
  },
  realises('no activity', 'notApplicable', { activities: [] }),
]

const owned = of('activityOwnedByResidents')
const actors: Holds = {
  groups: [
    { id: 'residents', name: text('Residents', 'Beboere'), ofResidents: known(true) },
    { id: 'staff', name: text('Staff', 'Personalet'), ofResidents: known(false) },
    { id: 'somebody', name: text('Somebody', 'Nogen'), ofResidents: unknown() },
  ],
}
const ownedBy = (...owners: readonly ActorRef[]): Holds => ({
  ...actors,
  activities: [activity({ owners: known(owners) })],
})
const ownedPointer = inside('activities', 'items/0/owners')
const ownedCases: readonly RuleCase[] = [
  { ...owned('by residents', 'met', ownedBy(group('residents'))), examined: 1 },
  owned('by staff with residents', 'met', ownedBy(group('staff'), group('somebody'), group('residents'))),
  owned('by the residents’ council', 'met', {
    bodies: [{ id: 'council', name: text('Council', 'Beboerråd'), ofResidents: known(true) }],
    activities: [activity({ owners: known([{ kind: 'body', id: 'council' }]) })],
  }),
  owned(
    'by staff',
    [
      {
        message: 'others',
        about: ['activity:a'],
        pointer: ownedPointer,
        slots: { activity: activity().name, owners: [text('Staff', 'Personalet')] },
        en: 'The owners of Shared meals are not residents: Staff',
        da: 'Ejerne af Fællesspisning er ikke beboere: Personalet',
      },
    ],
    ownedBy(group('staff')),
  ),
  owned(
    'by nobody',
    [
      {
        message: 'nobody',
        about: ['activity:a'],
        pointer: ownedPointer,
        slots: { activity: activity().name },
        en: 'Nobody owns Shared meals',
        da: 'Ingen ejer Fællesspisning',
      },
    ],
    ownedBy(),
  ),
  owned('never asked', 'unknown', { activities: [activity()] }, [
    ['Who owns Shared meals?', 'Hvem ejer Fællesspisning?'],
  ]),
  owned('by somebody', 'unknown', ownedBy(group('staff'), group('somebody')), [
    ['Does Somebody consist of residents?', 'Består Nogen af beboere?'],
  ]),
  owned(
    'without the registers of actors',
    'unknown',
    { activities: [activity({ owners: known([organisation('club')]) })] },
    [['Does club consist of residents?', 'Består club af beboere?']],
  ),
  owned('ownership does not apply', 'notApplicable', { activities: [activity({ owners: notApplicable() })] }),
  {
    ...owned(
      'by nobody, beside one that does not apply',
      [
        {
          message: 'nobody',
          about: ['activity:a'],
          pointer: inside('activities', 'items/1/owners'),
          slots: { activity: activity().name },
          en: 'Nobody owns Shared meals',
          da: 'Ingen ejer Fællesspisning',
        },
      ],
      { activities: [activity({ id: 'b', owners: notApplicable() }), activity({ owners: known([]) })] },
    ),
    examined: 1,
  },
  owned('no activity', 'notApplicable', { activities: [] }),
]

/** The cases of the rules of the fourth step. */
export const mobiliseCases: readonly RuleCase[] = [
  ...takenUpCases,
  ...answeredCases,
  ...realisesCases,
  ...ownedCases,
  ...supportCases,
  ...interestMeetingCases,
]
