import { assess, defineRule, defineRuleSet } from '@groundplan/planning-models'
import { expect, it } from 'vitest'
import { beds } from './fixtures/garden.js'
import { both, emptyPlan, own } from './support.js'

const seen = { message: 'm', about: [{ kind: 'bed', id: 'b1' }], slots: { x: 'y' } }
const asked = { what: { entity: { kind: 'bed', id: 'b1' }, field: 'name' }, toKnow: { en: '?', da: '?' }, slots: {} }
const sees = (more: object) => ({ examined: 1, seen: [{ ...seen, ...more }], missing: [] })
const asks = (more: object) => ({ examined: 1, seen: [], missing: [{ ...asked, ...more }] })

/** What is said of a rule that gives this answer, in both languages, after the colon. */
function said(answer: unknown, more: object = {}): readonly string[] {
  const rule = defineRule({
    label: { en: 'Rule', da: 'Regel' },
    why: { en: 'Look.', da: 'Se efter.' },
    cites: own,
    weight: 'advice',
    reads: {},
    messages: { m: { en: 'Seen {x}', da: 'Set {x}' } },
    check: () => answer as never,
    ...more,
  })
  const set = defineRuleSet({ id: '@example/wrong', sources: {}, rules: { rule } as never })
  const { findings } = assess([set], emptyPlan, { at: '2026-10-01' })
  expect(findings.map(({ code }) => code)).toEqual(['@groundplan/planning-models/contained/malformed'])
  return both(findings[0]).map((words) => words.replace(/^.*?: /, ''))
}

const noSlot = [
  'a slot that holds neither text, number, date nor list',
  'et felt, der hverken er tekst, tal, dato eller liste',
] as const
const noWhat = ['something missing that does not say what', 'noget manglende, der ikke siger, hvad det er'] as const
const noQuestion = ['something missing without a question', 'noget manglende uden et spørgsmål'] as const
const noText = ['a question that is no text', 'et spørgsmål, der ikke er tekst'] as const

it.each<[unknown, string, string]>([
  ['met', 'no result: return what judge() gives', 'intet resultat: returnér det, judge() giver'],
  [{}, '“seen” and “missing” must be lists', '»seen« og »missing« skal være lister'],
  [{ ...sees({}), examined: -1 }, '“examined” must be a whole number from 0', '»examined« skal være et helt tal fra 0'],
  [
    { ...sees({}), examined: 0 },
    'something was said although nothing was examined',
    'der blev sagt noget, selv om intet var undersøgt',
  ],
  [{ ...sees({}), seen: [7] }, 'a sighting that is no object', 'en iagttagelse, der ikke er et objekt'],
  [
    sees({ message: 'n' }),
    'a message that the rule does not declare: n (declared: m)',
    'en besked, som reglen ikke har: n (den har: m)',
  ],
  [sees({ about: 'b1' }), '“about” of “m” must be a list', '»about« i »m« skal være en liste'],
  [sees({ at: [] }), '“at” of “m” must be a path', '»at« i »m« skal være en vej'],
  [sees({ at: [-1] }), '“at” of “m” must hold names and places', '»at« i »m« skal bestå af navne og pladser'],
  [
    sees({ at: ['beds'] }),
    '“at” starts with “beds”, which the rule does not read (it reads: nothing)',
    '»at« begynder med »beds«, som reglen ikke læser (den læser: intet)',
  ],
  [sees({ about: [7] }), 'a reference that is no object', 'en henvisning, der ikke er et objekt'],
  [sees({ about: [{}] }), 'a reference without kind or id', 'en henvisning uden kind eller id'],
  [sees({ slots: null }), 'slots that are no object', 'felter, der ikke er et objekt'],
  [
    sees({ slots: {} }),
    'the slot “x” is not filled: give it in “slots”',
    'feltet »x« er ikke udfyldt: angiv det i »slots«',
  ],
  [
    sees({ slots: { y: 1, z: 2 } }),
    'the slot “x” is not filled: give it in “slots” (filled: y, z)',
    'feltet »x« er ikke udfyldt: angiv det i »slots« (udfyldt: y, z)',
  ],
  [sees({ slots: { x: null } }), ...noSlot],
  [sees({ slots: { x: {} } }), ...noSlot],
  [
    sees({ slots: { x: { date: '2026-13' } } }),
    'a slot with a date that does not exist: 2026-13',
    'et felt med en dato, der ikke findes: 2026-13',
  ],
  [{ ...asks({}), missing: [7] }, 'something missing that is no object', 'noget manglende, der ikke er et objekt'],
  [asks({ what: 7 }), ...noWhat],
  [asks({ what: {} }), ...noWhat],
  [asks({ toKnow: 7 }), ...noQuestion],
  [asks({ toKnow: {} }), ...noQuestion],
  [asks({ toKnow: { en: 7 } }), ...noText],
  [asks({ toKnow: { da: {} } }), ...noText],
  [asks({ slots: 7 }), 'slots that are no object', 'felter, der ikke er et objekt'],
])('%j is told in both languages', (answer, en, da) => {
  expect(said(answer)).toEqual([en, da])
})

it('what the rule has or reads is named', () => {
  expect(said(sees({ message: 'm' }), { messages: {} })).toEqual([
    'a message that the rule does not declare: m (declared: none)',
    'en besked, som reglen ikke har: m (den har: ingen)',
  ])
  const reads = { beds: { optional: beds }, helpers: { optional: beds } }
  expect(said(sees({ at: ['bed'] }), { reads })).toEqual([
    '“at” starts with “bed”, which the rule does not read (it reads: beds, helpers)',
    '»at« begynder med »bed«, som reglen ikke læser (den læser: beds, helpers)',
  ])
  expect(said(sees({ at: ['beds', 0] }), { reads })).toEqual([
    '“at” leads nowhere: /beds/0',
    '»at« fører ingen steder hen: /beds/0',
  ])
})
