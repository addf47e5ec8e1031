import { defineArtefact, type Layout } from '@groundplan/kernel'
import { defineRule, defineRuleSet, judge } from '@groundplan/planning-models'
import { runConformance } from '@groundplan/planning-models/testing'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { both, own } from '../support.js'

const label = { en: 'Name', da: 'Navn' }
const schema = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), more: z.record(z.string(), z.string()) })),
  notes: z.unknown(),
})
const told = (layout: unknown, given: object = { schema }, languages: readonly ('en' | 'da')[] = ['en', 'da']) => {
  const things = {
    ...defineArtefact({ kind: '@example/x/things', version: 1, title: { en: 'Things', da: 'Ting' }, schema }),
    ...given,
    layout: layout as Layout,
  } as ReturnType<typeof defineArtefact>
  const rule = {
    ...defineRule({
      label: { en: 'a thing', da: 'en ting' },
      why: { en: 'Ask', da: 'Spørg' },
      cites: own,
      weight: 'advice',
      reads: { things },
      messages: {},
      check: () => judge([], () => undefined),
    }),
    languages,
  }
  const set = defineRuleSet({ id: '@example/x', sources: {}, rules: { rule: rule as never } })
  return runConformance(set, [])
    .filter(({ code }) => code.endsWith('/layout'))
    .map((finding) => both(finding))
}

describe('the names of fields', () => {
  it('may be left out, or be those of fields that are there', () => {
    for (const layout of [
      undefined,
      null,
      {},
      { items: { label }, 'items.name': { label }, 'items.more.*': { label } },
    ])
      expect(told(layout)).toEqual([])
    expect(told({ 'notes.anything.at.all': { label } })).toEqual([])
  })
  it('are told of where they lead nowhere, with the fields beside them', () => {
    expect(told({ 'items.nmae': { label }, name: { label }, 'a.b': { label } })).toEqual([
      [
        'The layout of @example/x/things does not fit at “items.nmae”: the schema has no such field; there: items.id, items.name, items.more',
        'Feltnavnene i @example/x/things passer ikke ved »items.nmae«: skemaet har ikke det felt; der er: items.id, items.name, items.more',
      ],
      [expect.stringContaining('“name”: the schema has no such field; there: items, notes'), expect.anything()],
      [
        expect.stringContaining('there: items, items.id, items.name, items.more, items.more.*, notes'),
        expect.stringContaining('der er: items, items.id'),
      ],
    ])
  })
  it('name at most eight fields, and none where there are none', () => {
    const wide = (n: number) => ({
      schema: z.object(Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}`, z.string()]))),
    })
    expect(told({ x: { label } }, wide(8))[0]?.[0]).toMatch(/f0, .*, f7$/)
    expect(told({ x: { label } }, wide(9))[0]?.[0]).toMatch(/f0, .*, f7, …$/)
    expect(told({ x: { label } }, { schema: z.array(z.string()) })[0]).toEqual([
      expect.stringMatching(/there: none$/),
      expect.stringMatching(/der er: ingen$/),
    ])
  })
  it('are written in every language that is declared', () => {
    expect(told({ 'items.name': { label: { en: 'Name' } } })).toEqual([
      [
        'The layout of @example/x/things does not fit at “items.name”: no label in Danish',
        'Feltnavnene i @example/x/things passer ikke ved »items.name«: der mangler et navn på dansk',
      ],
    ])
    expect(told({ 'items.name': { label: { en: '', da: 'Navn' } } })[0]?.[0]).toContain('no label in English')
    for (const odd of [{}, null, { label: null }, { label: 7 }]) expect(told({ 'items.name': odd })).toHaveLength(2)
    expect(told({ 'items.name': { label: { en: 'Name' } } }, { schema }, ['en'])).toEqual([])
  })
  it('are not held against a schema that cannot say what it has', () => {
    const silent = {
      '~standard': {
        ...schema['~standard'],
        jsonSchema: {
          input: () => {
            throw new Error('cannot')
          },
        },
      },
    }
    expect(told({ 'items.nmae': { label } }, { schema: silent })).toEqual([])
  })
})
