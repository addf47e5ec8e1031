import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import { inside } from './inside.js'
import { type Holds, planOf } from './planOf.js'
import type { RuleCase } from './ruleCase.js'
import { text } from './text.js'

const wish = { id: 'w', name: text('Benches', 'Bænke') }
const counted = (
  name: string,
  expect: RuleCase['expect'],
  wishes: Holds['wishes'],
  asks: RuleCase['asks'] = [],
): RuleCase => ({
  rule: 'wishSupportCounted',
  name,
  expect,
  asks,
  plan: planOf(wishes ? { wishes } : {}),
})
const use = ['How many would use “Benches”?', 'Hvor mange vil bruge »Bænke«?'] as const
const part = [
  'How many would take part in realising the wish “Benches”?',
  'Hvor mange vil være med til at indfri ønsket »Bænke«?',
] as const
const noUsers = {
  message: 'noUsers',
  about: ['wish:w'],
  pointer: inside('wishes', 'items/0/wouldUse'),
  slots: { wish: wish.name },
  en: 'Nobody would use “Benches”',
  da: 'Ingen vil bruge »Bænke«',
}
const noHands = {
  message: 'noHands',
  about: ['wish:w'],
  pointer: inside('wishes', 'items/0/wouldTakePart'),
  slots: { wish: wish.name },
  en: 'Nobody would take part in realising “Benches”',
  da: 'Ingen vil være med til at indfri ønsket »Bænke«',
}

const countedCases: readonly RuleCase[] = [
  { ...counted('both counts', 'met', [{ ...wish, wouldUse: known(75), wouldTakePart: known(25) }]), examined: 1 },
  counted('a count of one', 'met', [{ ...wish, wouldUse: known(1), wouldTakePart: known(1) }]),
  counted('nobody at all', [noUsers, noHands], [{ ...wish, wouldUse: known(0), wouldTakePart: known(0) }]),
  counted('users, but no hands', [noHands], [{ ...wish, wouldUse: known(3), wouldTakePart: known(0) }]),
  counted('hands unknown, no users', [noUsers], [{ ...wish, wouldUse: known(0) }], [part]),
  counted('never asked', 'unknown', [wish], [use, part]),
  counted(
    'asked, not known or not told',
    'unknown',
    [{ ...wish, wouldUse: unknown(), wouldTakePart: withheld() }],
    [use, part],
  ),
  counted('neither count applies', 'notApplicable', [
    { ...wish, wouldUse: notApplicable(), wouldTakePart: notApplicable() },
  ]),
  {
    ...counted(
      'neither count applies to the first of two',
      [{ ...noHands, pointer: inside('wishes', 'items/1/wouldTakePart') }],
      [
        { ...wish, id: 'v', wouldUse: notApplicable(), wouldTakePart: notApplicable() },
        { ...wish, wouldUse: notApplicable(), wouldTakePart: known(0) },
      ],
    ),
    examined: 1,
  },
  counted('use does not apply, hands are counted', 'met', [
    { ...wish, wouldUse: notApplicable(), wouldTakePart: known(2) },
  ]),
  counted('use does not apply, hands never asked', 'unknown', [{ ...wish, wouldUse: notApplicable() }], [part]),
  counted('hands do not apply, use never asked', 'unknown', [{ ...wish, wouldTakePart: notApplicable() }], [use]),
  counted('no wish', 'notApplicable', []),
]

const asset = (id: string, type: 'individual' | 'association' | 'institution' | 'physical') => ({
  id,
  name: text(id, id),
  type,
  skills: [],
})
const mapped = (name: string, expect: RuleCase['expect'], holds: Holds, asks: RuleCase['asks'] = []): RuleCase => ({
  rule: 'everyKindOfAssetMapped',
  name,
  expect,
  asks,
  plan: planOf(holds),
})
const kinds = {
  individual: [
    'What skills, knowledge and experience do people have?',
    'Hvilke færdigheder, viden og erfaringer har folk?',
  ],
  association: ['What networks and associations are there?', 'Hvilke netværk og foreninger findes der?'],
  institution: ['What organisations and institutions are there?', 'Hvilke organisationer og institutioner findes der?'],
  physical: ['What physical assets are there?', 'Hvilke fysiske ressourcer findes der?'],
} as const
const all = [asset('a', 'individual'), asset('b', 'association'), asset('c', 'institution'), asset('d', 'physical')]

const mappedCases: readonly RuleCase[] = [
  { ...mapped('all four', 'met', { assets: all }), examined: 4 },
  mapped('two lack', 'unknown', { assets: [asset('a', 'individual'), asset('d', 'physical')] }, [
    kinds.association,
    kinds.institution,
  ]),
  {
    ...mapped(
      'one looked for in vain, one not looked for',
      [
        {
          message: 'noneFound',
          about: ['assetType:institution'],
          pointer: inside('assets', 'lookedFor'),
          slots: { type: text('Organisations and institutions', 'Organisationer og institutioner') },
          en: 'Looked for, but none found: Organisations and institutions',
          da: 'Ledt efter, men ikke fundet: Organisationer og institutioner',
        },
      ],
      {
        assets: {
          items: [asset('a', 'individual'), asset('d', 'physical')],
          lookedFor: known(['institution', 'physical']),
        },
      },
      [kinds.association],
    ),
    examined: 4,
  },
  mapped('begun, nothing yet', 'unknown', { assets: [], phases: { map: 'started' } }, Object.values(kinds)),
  mapped('not mapped by kind', 'notApplicable', {
    assets: { items: [asset('a', 'individual')], lookedFor: notApplicable() },
    phases: { map: 'started' },
  }),
  mapped('not begun', 'notApplicable', { assets: [], phases: { map: 'notStarted' } }),
]

/** The cases of the rules of the second step. */
export const mapCases: readonly RuleCase[] = [...countedCases, ...mappedCases]
