import { known, notApplicable, unknown } from '@groundplan/kernel'
import type { JournalEntry } from '@groundplan/planning-models'
import { modelId } from '../modelId.js'
import { inside } from './inside.js'
import { meeting } from './meeting.js'
import { type Holds, planOf } from './planOf.js'
import type { RuleCase } from './ruleCase.js'
import { text } from './text.js'

const residents = { id: 'residents', name: text('Residents', 'Beboere'), ofResidents: known(true) }
const staff = { id: 'staff', name: text('Staff', 'Personalet'), ofResidents: known(false) }
const somebody = { id: 'somebody', name: text('Somebody', 'Nogen') }
const phase = [`phase:${modelId}/uncover`]
const groups = [residents, staff, somebody]
const group = (id: string) => ({ kind: 'group', id }) as const

const gathered = (name: string, expect: RuleCase['expect'], holds: Holds, asks: RuleCase['asks'] = []): RuleCase => ({
  rule: 'residentsGathered',
  name,
  expect,
  asks,
  plan: planOf({ phases: { uncover: 'started' }, groups, ...holds }),
})
const whenGathered = [
  'When did the residents meet to say what they wish?',
  'Hvornår var beboerne samlet til møde om deres ønsker?',
] as const
const whoTookPart = [
  'Which groups took part in the meetings about wishes, and do they consist of residents?',
  'Hvilke grupper deltog i møderne om ønsker, og består de af beboere?',
] as const
const elsewhere: JournalEntry = {
  ...meeting('m', 'uncover', '2025'),
  phase: { model: '@example/other', phase: 'uncover' },
}

const gatheredCases: readonly RuleCase[] = [
  gathered('a meeting with residents', 'met', { journal: [meeting('m', 'uncover', '2025', [group('residents')])] }),
  gathered('residents at one of two meetings', 'met', {
    journal: [meeting('m', 'uncover', '2025', [group('staff')]), meeting('n', 'uncover', '2025', [group('residents')])],
  }),
  gathered(
    'staff alone',
    [
      {
        message: 'othersOnly',
        about: phase,
        pointer: '/plan/journal/1',
        slots: { actors: [staff.name, text('Board', 'Bestyrelse')] },
        en: 'The meetings about wishes were held by Staff and Board, and none of these consists of residents',
        da: 'Møderne om ønsker blev holdt af Personalet og Bestyrelse, og ingen af dem består af beboere',
      },
    ],
    {
      bodies: [{ id: 'board', name: text('Board', 'Bestyrelse'), ofResidents: known(false) }],
      journal: [
        meeting('e', 'map', '2025', [group('residents')]),
        meeting('m', 'uncover', '2025', [group('staff'), { kind: 'wish', id: 'w' }]),
        meeting('n', 'uncover', '2025', [{ kind: 'body', id: 'board' }, group('staff')]),
      ],
    },
  ),
  gathered('no meeting noted', 'unknown', { journal: [] }, [whenGathered]),
  gathered(
    'what was noted is no meeting of this phase',
    'unknown',
    {
      journal: [
        meeting('o', 'uncover', '2025', [group('residents')], 'observation'),
        meeting('e', 'map', '2025', [group('residents')]),
        { ...elsewhere, about: [group('residents')] },
        { id: 'free', at: '2025', kind: 'meeting', words: text('x', 'y'), about: [group('residents')] },
      ],
    },
    [whenGathered],
  ),
  gathered(
    'nobody wrote who met',
    'unknown',
    { journal: [meeting('m', 'uncover', '2025', [{ kind: 'wish', id: 'w' }])] },
    [whoTookPart],
  ),
  gathered(
    'a group of whom nobody knows',
    'unknown',
    { journal: [meeting('m', 'uncover', '2025', [group('staff'), group('somebody')])] },
    [whoTookPart],
  ),
  gathered('not begun', 'notApplicable', {
    phases: { uncover: 'notStarted' },
    journal: [meeting('m', 'uncover', '2025')],
  }),
  gathered('no state', 'notApplicable', { phases: {} }),
  {
    ...gathered('without the registers of actors', 'unknown', {}, [whoTookPart]),
    plan: planOf({
      phases: { uncover: 'completed' },
      journal: [meeting('m', 'uncover', '2025', [group('residents')])],
    }),
  },
]

const wish = { id: 'w', name: text('Benches', 'Bænke') }
const raised = (name: string, expect: RuleCase['expect'], holds: Holds, asks: RuleCase['asks'] = []): RuleCase => ({
  rule: 'wishRaisedByResidents',
  name,
  expect,
  asks,
  plan: planOf({ groups, ...holds }),
})
const by = (...ids: readonly string[]) => ({ wishes: [{ ...wish, raisedBy: known(ids.map(group)) }] })
const who = ['Who raised the wish “Benches”?', 'Hvem har fremsat ønsket »Bænke«?'] as const

const raisedCases: readonly RuleCase[] = [
  { ...raised('by residents', 'met', by('residents')), examined: 1 },
  raised('by staff and residents', 'met', by('staff', 'residents')),
  raised('by the residents’ council', 'met', {
    bodies: [{ id: 'council', name: text('Council', 'Beboerråd'), ofResidents: known(true) }],
    wishes: [{ ...wish, raisedBy: known([{ kind: 'body', id: 'council' } as const]) }],
  }),
  {
    ...raised(
      'by staff',
      [
        {
          message: 'others',
          about: ['wish:v'],
          pointer: inside('wishes', 'items/1/raisedBy'),
          slots: { wish: wish.name, actors: [staff.name, text('Town', 'Byen')] },
          en: 'The wish “Benches” was raised by Staff and Town, none of whom are residents',
          da: 'Ønsket »Bænke« er fremsat af Personalet og Byen, som ikke er beboere',
        },
      ],
      {
        organisations: [{ id: 'town', name: text('Town', 'Byen'), ofResidents: known(false) }],
        wishes: [
          ...by('residents').wishes,
          { ...wish, id: 'v', raisedBy: known([group('staff'), { kind: 'organisation', id: 'town' } as const]) },
        ],
      },
    ),
    examined: 2,
  },
  raised(
    'by nobody',
    [
      {
        message: 'nobody',
        about: ['wish:w'],
        pointer: inside('wishes', 'items/0/raisedBy'),
        slots: { wish: wish.name },
        en: 'Nobody raised the wish “Benches”',
        da: 'Ingen har fremsat ønsket »Bænke«',
      },
    ],
    by(),
  ),
  raised('never asked', 'unknown', { wishes: [wish] }, [who]),
  raised('nobody knows', 'unknown', { wishes: [{ ...wish, raisedBy: unknown() }] }, [who]),
  raised('by staff and somebody', 'unknown', by('staff', 'somebody'), [
    ['Does Somebody consist of residents?', 'Består Nogen af beboere?'],
  ]),
  raised('who raised it does not apply', 'notApplicable', { wishes: [{ ...wish, raisedBy: notApplicable() }] }),
  {
    ...raised(
      'by nobody, beside one that does not apply',
      [
        {
          message: 'nobody',
          about: ['wish:w'],
          pointer: inside('wishes', 'items/1/raisedBy'),
          slots: { wish: wish.name },
          en: 'Nobody raised the wish “Benches”',
          da: 'Ingen har fremsat ønsket »Bænke«',
        },
      ],
      { wishes: [{ ...wish, id: 'v', raisedBy: notApplicable() }, ...by().wishes] },
    ),
    examined: 1,
  },
  raised(
    'by somebody of whom it is no question whether they are residents',
    [
      {
        message: 'others',
        about: ['wish:w'],
        pointer: inside('wishes', 'items/0/raisedBy'),
        slots: { wish: wish.name, actors: [text('Town', 'Byen')] },
        en: 'The wish “Benches” was raised by Town, none of whom are residents',
        da: 'Ønsket »Bænke« er fremsat af Byen, som ikke er beboere',
      },
    ],
    {
      organisations: [{ id: 'town', name: text('Town', 'Byen'), ofResidents: notApplicable() }],
      wishes: [{ ...wish, raisedBy: known([{ kind: 'organisation', id: 'town' } as const]) }],
    },
  ),
  raised('no wish', 'notApplicable', { wishes: [] }),
  {
    ...raised('without the registers of actors', 'unknown', {}, [
      ['Does residents consist of residents?', 'Består residents af beboere?'],
    ]),
    plan: planOf(by('residents')),
  },
]

/** The cases of the rules of the first step. */
export const uncoverCases: readonly RuleCase[] = [...gatheredCases, ...raisedCases]
