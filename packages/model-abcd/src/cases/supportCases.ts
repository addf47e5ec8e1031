import type { Activity, ActorRef, Support } from '@groundplan/community'
import { type Datum, known, notApplicable, type Period, unknown } from '@groundplan/kernel'
import { inside } from './inside.js'
import type { Holds } from './planOf.js'
import { of, type RuleCase } from './ruleCase.js'
import { text } from './text.js'

const group = (id: string): ActorRef => ({ kind: 'group', id })
const organisation = (id: string): ActorRef => ({ kind: 'organisation', id })
const activity = (more: Partial<Activity> = {}): Activity => ({
  id: 'a',
  name: text('Shared meals', 'Fællesspisning'),
  ...more,
})

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

/** The cases of the rule that asks when public support ends. */
export const supportCases: readonly RuleCase[] = [
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
