import type { Activity, ActorRef, Support, Wish } from '@groundplan/community'
import { type Datum, known, notApplicable, type Period, unknown } from '@groundplan/kernel'
import { type Holds, inside, of, type RuleCase, text } from './build.js'
import { quietCases } from './interestMeetings.js'

const group = (id: string): ActorRef => ({ kind: 'group', id })
const organisation = (id: string): ActorRef => ({ kind: 'organisation', id })
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
const takenCases: readonly RuleCase[] = [
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
  taken('no group, supporters unknown', 'unknown', wish({ wouldUse: known(0), takenUpBy: known([]) }), [
    [
      'How many would take part in realising the wish “Benches”?',
      'Hvor mange vil være med til at indfri ønsket »Bænke«?',
    ],
  ]),
  taken(
    'known to have no supporters',
    'notApplicable',
    wish({ wouldUse: known(0), wouldTakePart: known(0), takenUpBy: known([]) }),
  ),
  taken('hands counted, users unknown', 'unknown', wish({ wouldTakePart: known(0), takenUpBy: known([]) }), [
    ['How many would use “Benches”?', 'Hvor mange vil bruge »Bænke«?'],
  ]),
  taken(
    'hands do not apply, users unknown',
    'unknown',
    wish({ wouldUse: unknown(), wouldTakePart: notApplicable(), takenUpBy: known([]) }),
    [['How many would use “Benches”?', 'Hvor mange vil bruge »Bænke«?']],
  ),
  taken('taking it up does not apply', 'notApplicable', wish({ wouldUse: known(3), takenUpBy: notApplicable() })),
  taken('neither count applies', 'notApplicable', wish({ wouldUse: notApplicable(), wouldTakePart: notApplicable() })),
  taken('no users, hands do not apply', 'notApplicable', wish({ wouldUse: known(0), wouldTakePart: notApplicable() })),
  taken('no wish', 'notApplicable', { wishes: [] }),
]

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
  ...wish({}),
  activities,
  phases: { mobilise: 'started' },
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
  answered(
    'an activity is open',
    'unknown',
    begunWith(activity({ realises: unknown() }), activity({ id: 'b', realises: known([]) })),
    [whichWishes],
  ),
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

const ends = of('publicSupportEnds')
const support = (id: string, period?: Datum<Period>): Support => ({
  by: organisation(id),
  what: text('Hours', 'Timer'),
  ...(period && { period }),
})
const supported = (...given: readonly Support[]): Holds => ({
  activities: [activity({ support: known(given) })],
  organisations: [
    { id: 'town', name: text('The town', 'Kommunen'), municipal: known(true) },
    { id: 'region', name: text('The region', 'Regionen'), sphere: known('public'), municipal: known(false) },
    { id: 'club', name: text('The club', 'Foreningen'), sphere: known('third') },
    { id: 'office', name: text('The office', 'Kontoret'), municipal: known(false) },
  ],
})
const endless = known({ from: '2020' })
const until = known({ from: '2020', to: '2027' })
const someDay = known({ from: '2020', to: 'unknown' } as const)
const endlessFinding = (
  id: string,
  organisationName: ReturnType<typeof text>,
  place: number,
  en: string,
  da: string,
) => ({
  message: 'endless',
  about: ['activity:a', `organisation:${id}`],
  pointer: inside('activities', `items/0/support/value/${place}`),
  slots: { activity: activity().name, organisation: organisationName },
  en,
  da,
})
const town = (place: number) =>
  endlessFinding(
    'town',
    text('The town', 'Kommunen'),
    place,
    'The support of Shared meals by The town has no end date',
    'Støtten til Fællesspisning fra Kommunen har ingen slutdato',
  )
const region = endlessFinding(
  'region',
  text('The region', 'Regionen'),
  1,
  'The support of Shared meals by The region has no end date',
  'Støtten til Fællesspisning fra Regionen har ingen slutdato',
)
const whenEnds = (en: string, da: string) =>
  [
    `When does the support of Shared meals by ${en} end, or when did it?`,
    `Hvornår ophører – eller ophørte – støtten til Fællesspisning fra ${da}?`,
  ] as const
const officePublic = ['Is The office part of the public sector?', 'Hører Kontoret under det offentlige?'] as const
const endsCases: readonly RuleCase[] = [
  { ...ends('an end is agreed', 'met', supported(support('town', until), support('region', until))), examined: 1 },
  ends('a club may go on', 'met', supported(support('club', endless), support('club'))),
  ends(
    'two public bodies without an end',
    [town(0), region],
    supported(support('town', endless), support('region', endless)),
  ),
  ends(
    'one of two supports by one body',
    [town(1)],
    supported(support('town', until), support('town', endless), support('club', endless)),
  ),
  ends('public, end unknown', 'unknown', supported(support('town', someDay)), [whenEnds('The town', 'Kommunen')]),
  ends('public, period never asked', 'unknown', supported(support('town')), [whenEnds('The town', 'Kommunen')]),
  ends('nobody knows whether it is public, no end', 'unknown', supported(support('office', endless)), [officePublic]),
  ends('nobody knows either', 'unknown', supported(support('office', unknown())), [
    officePublic,
    whenEnds('The office', 'Kontoret'),
  ]),
  ends('support never asked', 'unknown', { activities: [activity()] }, [
    ['Who supports Shared meals, and until when?', 'Hvem støtter Fællesspisning, og hvor længe?'],
  ]),
  ends(
    'without the register of organisations',
    'unknown',
    { activities: [activity({ support: known([support('town', endless)]) })] },
    [['Is town part of the public sector?', 'Hører town under det offentlige?']],
  ),
  ends(
    'by a group only',
    'notApplicable',
    supported({ by: group('residents'), what: text('Hours', 'Timer'), period: endless }),
  ),
  ends(
    'a group beside an organisation of the same id',
    'met',
    supported({ by: group('town'), what: text('Hours', 'Timer'), period: endless }, support('town', until)),
  ),
  ends('support does not apply', 'notApplicable', { activities: [activity({ support: notApplicable() })] }),
  ends('an end does not apply', 'notApplicable', supported(support('town', notApplicable()))),
  ends(
    'an end does not apply to one of two supports by one body',
    [town(1)],
    supported(support('town', notApplicable()), support('town', endless)),
  ),
  ends('a sphere does not apply', 'met', {
    ...supported(support('friends', endless)),
    organisations: [{ id: 'friends', name: text('Friends', 'Venner'), sphere: notApplicable() }],
  }),
  ends('nobody', 'notApplicable', supported()),
]

export const mobiliseCases: readonly RuleCase[] = [
  ...takenCases,
  ...answeredCases,
  ...realisesCases,
  ...ownedCases,
  ...endsCases,
  ...quietCases,
]
