import {
  type Artefact,
  choicesOf,
  defineArtefact,
  externalCodeLayout,
  layoutUnder,
  optional,
  periodLayout,
  today,
} from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const spec = {
  kind: '@example/parks/benches',
  version: 3,
  title: { en: 'Benches', da: 'Bænke' },
  schema: z.object({ items: z.array(z.object({ id: z.string() })) }),
} as const

/** As an author without types would call it. */
const define = (changes: Readonly<Record<string, unknown>>): Artefact =>
  defineArtefact({ ...spec, ...changes } as unknown as typeof spec)
const older = (content: unknown): unknown => content

describe('defineArtefact', () => {
  it('gives back what it was given, frozen', () => {
    const migrations = { 1: older, 2: older }
    const mentions = () => []
    const artefact = define({ migrations, mentions })
    expect(artefact).toStrictEqual({ ...spec, migrations, mentions })
    expect(artefact.schema).toBe(spec.schema)
    expect(Object.isFrozen(artefact)).toBe(true)
    expect(Object.isFrozen(spec.schema)).toBe(false)
  })

  it.each([
    ['@a/b/c', true],
    ['@groundplan/community/activities', true],
    ['@a/b.c/d-e_1', true],
    ['benches', false],
    ['@example/benches', false],
    ['example/parks/benches', false],
    ['@example/parks/benches/more', false],
    ['@example//benches', false],
    ['@/parks/benches', false],
    ['@example/parks/', false],
    ['@example/my parks/benches', false],
    ['x@example/parks/benches', false],
    ['', false],
  ])('kind %o: %s', (kind, isKind) => {
    if (isKind) expect(define({ kind }).kind).toBe(kind)
    else
      expect(() => define({ kind })).toThrow(
        new TypeError(
          `Artefact kind "${kind}" must read "@scope/package/name": put the package that owns it in front.`,
        ),
      )
  })

  it.each([0, -1, 1.5, Number.NaN, Infinity, '1', undefined])('refuses version %o', (version) => {
    expect(() => define({ version })).toThrow(
      new TypeError(`Version of @example/parks/benches must be a whole number from 1, not ${version}.`),
    )
  })

  it('needs a title in one language at least', () => {
    expect(define({ title: { en: 'Benches' } }).title).toEqual({ en: 'Benches' })
    expect(define({ title: { da: 'Bænke' } }).title).toEqual({ da: 'Bænke' })
    for (const title of [{}, { en: '' }])
      expect(() => define({ title })).toThrow(
        new TypeError('@example/parks/benches needs a title in English ("en"), Danish ("da") or both.'),
      )
  })

  it.each([
    ['a plain object', {}],
    ['a validator without a JSON Schema', { '~standard': { version: 1, vendor: 'x', validate: () => ({}) } }],
    ['a JSON Schema without a validator', { '~standard': { version: 1, vendor: 'x', jsonSchema: {} } }],
  ])('refuses %s as a schema', (_, schema) => {
    expect(() => define({ schema })).toThrow(
      new TypeError(
        'The schema of @example/parks/benches must speak Standard Schema and give a JSON Schema, as zod 4.2 and later do.',
      ),
    )
  })

  it('takes migrations that reach the present version without a gap', () => {
    for (const migrations of [{}, { 2: older }, { 1: older, 2: older }, undefined])
      expect(define({ migrations }).migrations).toBe(migrations)
  })

  it.each([
    ['0', { 0: older, 1: older, 2: older }],
    ['3', { 2: older, 3: older }],
    ['1.5', { 1.5: older, 2: older }],
    ['NaN', { first: older }],
  ])('refuses a migration from version %s', (from, migrations) => {
    expect(() => define({ migrations })).toThrow(
      new TypeError(
        `A migration of @example/parks/benches starts at version ${from}, which never runs: versions before 3 start at 1.`,
      ),
    )
  })

  it.each([
    [2, { 1: older }],
    [1, { 1: undefined, 2: older }],
    [2, { 2: 'older' }],
  ])('refuses a gap at version %i', (from, migrations) => {
    expect(() => define({ migrations })).toThrow(
      new TypeError(
        `@example/parks/benches has no migration from version ${from} to ${from + 1}: without it older content cannot be read.`,
      ),
    )
  })
})

describe('names of fields', () => {
  it('are kept, in one language or both', () => {
    const layout = { 'items.id': { label: { en: 'Id' }, hidden: true }, items: { label: { da: 'Bænke' } } } as const
    expect(define({ layout }).layout).toBe(layout)
    for (const none of [undefined, {}]) expect(define({ layout: none }).layout).toBe(none)
  })
  it.each([undefined, {}, { label: undefined }, { label: {} }, { label: { en: '', da: '' } }])(
    'are refused as %j',
    (entry) => {
      expect(() => define({ layout: { items: { label: { en: 'All' } }, 'items.id': entry } })).toThrow(
        new TypeError(
          'The layout of @example/parks/benches has no label for "items.id": give { label: { en, da } }, or leave the field out.',
        ),
      )
    },
  )
  it('of a shape are put below where it stands', () => {
    const given = { a: { label: { en: 'A' } }, 'b.c': { label: { en: 'C' } } }
    const put = layoutUnder('items.x', given)
    expect(put).toEqual({ 'items.x.a': given.a, 'items.x.b.c': given['b.c'] })
    expect(put['items.x.a']).toBe(given.a)
    expect(Object.isFrozen(put)).toBe(true)
    expect(Object.keys(layoutUnder('when', periodLayout))).toEqual(['when.from', 'when.to'])
    expect(Object.keys(externalCodeLayout)).toEqual(['system', 'version', 'code'])
  })
  it('have the words of a vocabulary or scale for what may be chosen', () => {
    const labels = [
      { id: 'b', label: { en: 'B', da: 'b' } },
      { id: 'a', label: { da: 'a' } },
    ]
    expect(choicesOf(labels)).toEqual({ b: { en: 'B', da: 'b' }, a: { da: 'a' } })
    expect(Object.keys(choicesOf(labels))).toEqual(['b', 'a'])
    expect(Object.isFrozen(choicesOf(labels))).toBe(true)
  })
})

describe('what rules read', () => {
  it('is an artefact, an optional one, or a fact', () => {
    const benches = defineArtefact(spec)
    expect(optional(benches)).toStrictEqual({ optional: benches })
    expect(today).toStrictEqual({ fact: 'today' })
    expect(Object.isFrozen(today)).toBe(true)
  })
})
