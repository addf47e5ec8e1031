import * as community from '@groundplan/community'
import {
  activities,
  registers as all,
  assetAccesses,
  assetOrigins,
  assets,
  assetTypes,
  bodies,
  groups,
  organisations,
  places,
  populationApproaches,
  preventionFields,
  settings,
  spheres,
  wishes,
} from '@groundplan/community'
import type { Artefact, Mention } from '@groundplan/kernel'
import { validate } from '@groundplan/kernel/document'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as full from './full.js'

const registers = [
  [activities, 'activity', full.activities],
  [groups, 'group', full.groups],
  [settings, 'setting', full.settings],
  [organisations, 'organisation', full.organisations],
  [places, 'place', full.places],
  [bodies, 'body', full.bodies],
  [assets, 'asset', full.assets],
  [wishes, 'wish', full.wishes],
] as const satisfies readonly (readonly [Artefact, string, unknown])[]

const accepts = (artefact: Artefact, value: unknown): boolean =>
  validate(artefact.schema, value, { owner: artefact.kind }).findings.length === 0
const mentionsOf = (artefact: Artefact, content: unknown): readonly Mention[] => [
  ...(artefact.mentions?.(content as never) ?? []),
]
const at = (content: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((here, key) => (here as Record<string | number, unknown>)[key], content)

describe.each(registers)('$kind', (artefact, kind, content) => {
  const [item] = content.items

  test('names itself, in both languages, in version 1', () => {
    expect(artefact.kind).toMatch(/^@groundplan\/community\/[a-z]+$/)
    expect(artefact.version).toBe(1)
    expect(artefact.title).toEqual({ en: expect.stringMatching(/^\p{Lu}/u), da: expect.stringMatching(/^\p{Lu}/u) })
  })

  test('takes an empty register, the least item and every property, and keeps each value', () => {
    expect(accepts(artefact, { items: [] })).toBe(true)
    const least = { ...(kind === 'asset' ? { type: 'physical', skills: [] } : {}), id: 'x', name: { verbatim: '' } }
    expect(accepts(artefact, { items: [least] })).toBe(true)
    const checked = validate(artefact.schema, content, { owner: artefact.kind })
    expect(checked.findings).toEqual([])
    expect(checked.value).toEqual(content)
  })

  test.each(['id', 'name'])('needs %s', (field) => {
    const { [field]: _, ...rest } = item as Record<string, unknown>
    expect(accepts(artefact, { items: [rest] })).toBe(false)
  })

  test('refuses an empty id, a bare text for a name, and items that are no list', () => {
    expect(accepts(artefact, { items: [{ ...item, id: '' }] })).toBe(false)
    expect(accepts(artefact, { items: [{ ...item, name: 'plain' }] })).toBe(false)
    expect(accepts(artefact, { items: {} })).toBe(false)
    expect(accepts(artefact, {})).toBe(false)
  })

  test('every property of the full item may be each kind of nothing, if it is a datum at all', () => {
    for (const [field, value] of Object.entries(item)) {
      const isDatum = typeof value === 'object' && value !== null && 'is' in value
      for (const nothing of [{ is: 'unknown', why: { verbatim: 'x' } }, { is: 'withheld' }, { is: 'notApplicable' }])
        expect([field, accepts(artefact, { items: [{ ...item, [field]: nothing }] })]).toEqual([field, isDatum])
      if (isDatum)
        expect([
          field,
          accepts(artefact, { items: [{ ...item, [field]: (value as { value?: unknown }).value }] }),
        ]).toEqual([field, false])
    }
  })

  test('keeps no field for a person', () => {
    const text = JSON.stringify(artefact.schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }))
    expect(text).not.toMatch(/"(?:person|firstName|lastName|email|phone|address|cpr|birth\w*)"/i)
  })

  test('defines each item at its place', () => {
    const defined = mentionsOf(artefact, content).filter(({ role }) => role === 'defines')
    expect(defined).toEqual(content.items.map(({ id }, i) => ({ role: 'defines', kind, id, at: ['items', i] })))
  })

  test('mentions every reference in the content, each with a path that leads to it', () => {
    const found = mentionsOf(artefact, content).filter(({ role }) => role === 'mentions')
    for (const mention of found) {
      const there = at(content, mention.at)
      expect(typeof there === 'string' ? there : (there as { id: string }).id).toBe(mention.id)
      if (typeof there === 'object') expect((there as { kind: string }).kind).toBe(mention.kind)
    }
    expect(found.map((mention) => `${mention.kind} ${mention.id}`).sort()).toEqual(full.mentioned[kind])
  })

  test('what is not known mentions nothing', () => {
    const emptied = {
      items: content.items.map((one) =>
        Object.fromEntries(
          Object.entries(one).map(([key, value]) => [
            key,
            typeof value === 'object' && 'is' in value ? { is: 'unknown' } : value,
          ]),
        ),
      ),
    }
    expect(mentionsOf(artefact, emptied).filter(({ role }) => role === 'mentions')).toEqual([])
  })
})

describe('values that are refused', () => {
  const [activity] = full.activities.items
  const [asset] = full.assets.items
  const [wish] = full.wishes.items
  const refused: readonly (readonly [string, Artefact, unknown])[] = [
    ['a frequency of none', activities, { ...activity, frequency: { is: 'known', value: { times: 0, per: 'week' } } }],
    ['half a time', activities, { ...activity, frequency: { is: 'known', value: { times: 0.5, per: 'week' } } }],
    ['per day', activities, { ...activity, frequency: { is: 'known', value: { times: 1, per: 'day' } } }],
    ['a person as owner', activities, { ...activity, owners: { is: 'known', value: [{ kind: 'person', id: 'p' }] } }],
    ['an owner without id', activities, { ...activity, owners: { is: 'known', value: [{ kind: 'group', id: '' }] } }],
    [
      'indicated as a field of the triangle',
      activities,
      { ...activity, preventionField: { is: 'known', value: 'indicated' } },
    ],
    ['red as an approach', activities, { ...activity, populationApproach: { is: 'known', value: 'red' } }],
    ['a wish without id', activities, { ...activity, realises: { is: 'known', value: [''] } }],
    ['support by nobody', activities, { ...activity, support: { is: 'known', value: [{ what: { verbatim: 'x' } }] } }],
    ['a date that does not exist', activities, { ...activity, when: { is: 'known', value: { from: '2026-02-30' } } }],
    ['another type of asset', assets, { ...asset, type: 'money' }],
    ['an asset without type', assets, { ...asset, type: undefined }],
    ['a skill without letters', assets, { ...asset, skills: [''] }],
    ['a capacity below 0', assets, { ...asset, capacity: { is: 'known', value: -1 } }],
    ['half a unit', assets, { ...asset, capacity: { is: 'known', value: 1.5 } }],
    ['a count below 0', wishes, { ...wish, wouldUse: { is: 'known', value: -1 } }],
    ['a need without skill', wishes, { ...wish, needs: { is: 'known', value: [{ skill: '' }] } }],
    [
      'half a needed unit',
      wishes,
      { ...wish, needs: { is: 'known', value: [{ skill: 's', units: { is: 'known', value: 0.5 } }] } },
    ],
    [
      'an unknown sphere',
      organisations,
      { ...full.organisations.items[0], sphere: { is: 'known', value: 'municipal' } },
    ],
    ['an external code without code', places, { ...full.places.items[0], externalCodes: [{ system: 'x', code: '' }] }],
  ]
  test.each(refused)('%s', (_, artefact, item) => expect(accepts(artefact, { items: [item] })).toBe(false))

  test('zero is a value', () => {
    expect(
      accepts(wishes, { items: [{ ...wish, wouldUse: { is: 'known', value: 0 }, needs: { is: 'known', value: [] } }] }),
    ).toBe(true)
    expect(
      accepts(assets, {
        items: [{ ...asset, capacity: { is: 'known', value: 0 } }],
        lookedFor: { is: 'known', value: [] },
      }),
    ).toBe(true)
    expect(accepts(assets, { items: [], lookedFor: { is: 'known', value: ['money'] } })).toBe(false)
    expect(accepts(assets, { items: [], skillNames: { cooking: 'plain' } })).toBe(false)
  })

  test('nothing typed makes a schema throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...registers), fc.jsonValue(), ([artefact], value) => {
        expect(() => accepts(artefact, value)).not.toThrow()
        expect(() => accepts(artefact, { items: [value] })).not.toThrow()
      }),
    )
  })
})

describe('vocabularies', () => {
  const scales = [preventionFields, populationApproaches, assetAccesses]
  const lists = [spheres, assetTypes, assetOrigins]

  test('the words, in their order', () => {
    expect(scales.map(({ steps }) => steps.map(({ id }) => id))).toEqual([
      ['green', 'yellow', 'red'],
      ['universal', 'selective', 'indicated'],
      ['none', 'sought', 'arranged'],
    ])
    expect(lists.map(({ terms }) => terms.map(({ id }) => id))).toEqual([
      ['public', 'private', 'third', 'informal'],
      ['individual', 'association', 'institution', 'physical'],
      ['local', 'outside'],
    ])
  })

  test.each([
    ...scales.map((scale) => ({ ...scale, entries: scale.steps })),
    ...lists.map((one) => ({ ...one, entries: one.terms })),
  ])('$id: both languages, and sources that are there', ({ id, title, sources, entries, label, has }) => {
    expect(id).toMatch(/^@groundplan\/community\/[a-z-]+$/)
    expect(Object.keys(title)).toEqual(['en', 'da'])
    for (const entry of entries) {
      expect(entry.label.en).toMatch(/\S/)
      expect(entry.label.da).toMatch(/\S/)
      expect(entry.cites.length).toBeGreaterThan(0)
      for (const cite of entry.cites) if ('source' in cite) expect(sources[cite.source]?.year).toBeGreaterThan(2000)
      expect(has(entry.id)).toBe(true)
      expect((label as (id: string) => unknown)(entry.id)).toBe(entry.label)
    }
    for (const other of ['', 'toString', 7, undefined]) expect(has(other)).toBe(false)
    expect(() => (label as (id: string) => unknown)('other')).toThrow('check with has() first')
  })
})

test('the list of registers holds every artefact that the package exports, each once, and cannot be changed', () => {
  const exported = Object.values<unknown>(community).filter(
    (value) => typeof value === 'object' && value !== null && 'schema' in value,
  )
  expect(all).toHaveLength(8)
  expect(new Set<unknown>(all)).toEqual(new Set(exported))
  expect(all.map(({ kind }) => kind)).toEqual(registers.map(([{ kind }]) => kind))
  expect(Object.isFrozen(all)).toBe(true)
})
