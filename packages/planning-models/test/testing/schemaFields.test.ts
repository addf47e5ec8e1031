import { defineArtefact } from '@groundplan/kernel'
import { datumSchema, entityRefSchema, periodSchema, textSchema } from '@groundplan/kernel/schemas'
import { editableFields } from '@groundplan/planning-models/testing'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { schemaFields } from '../../src/testing/schemaFields.js'

const fieldsOf = (schema: z.ZodType) => schemaFields(z.toJSONSchema(schema, { io: 'input' }))
const edited = (schema: z.ZodType) => [...fieldsOf(schema).edited]

describe('the fields of a schema', () => {
  it('are its properties, through lists and data, without what all texts, data and references have', () => {
    const schema = z.object({
      items: z.array(
        z.object({
          id: z.string(),
          name: textSchema,
          when: z.exactOptional(datumSchema(periodSchema)),
          seats: datumSchema(z.number()),
          owners: datumSchema(z.array(entityRefSchema)),
          uses: datumSchema(z.array(z.object({ by: entityRefSchema, why: textSchema }))),
        }),
      ),
    })
    expect(edited(schema)).toEqual([
      ...['items', 'items.id', 'items.name', 'items.when', 'items.when.from', 'items.when.to', 'items.seats'],
      ...['items.owners', 'items.uses', 'items.uses.by', 'items.uses.why'],
    ])
    const { all, open } = fieldsOf(schema)
    expect([...open]).toEqual([])
    for (const part of ['name.da', 'name.verbatim', 'when.value', 'when.why', 'owners.kind', 'owners.is', 'uses.by.id'])
      expect(all.has(`items.${part}`)).toBe(true)
    expect(all.has('items.when.value.from')).toBe(false)
  })
  it('are those of all branches of a union', () => {
    const one = z.discriminatedUnion('is', [
      z.object({ is: z.literal('tree'), height: z.number() }),
      z.object({ is: z.literal('bench'), seats: z.number() }),
    ])
    expect(edited(z.object({ one }))).toEqual(['one', 'one.is', 'one.height', 'one.seats'])
    expect(edited(z.object({ one: one.and(z.object({ more: z.string() })) }))).toContain('one.more')
    const bare = z.discriminatedUnion('is', [z.object({ is: z.literal('a') }), z.object({ is: z.literal('b') })])
    expect(edited(z.object({ bare }))).toEqual(['bare', 'bare.is'])
    const kinds = z.discriminatedUnion('is', [
      z.object({ is: z.literal('known'), value: z.object({ a: z.string() }) }),
      z.object({ is: z.literal('odd'), b: z.string() }),
    ])
    expect(edited(z.object({ kinds }))).toEqual(['kinds', 'kinds.is', 'kinds.value', 'kinds.value.a', 'kinds.b'])
  })
  it('take a reference by one of a few names as one', () => {
    const no = z.exactOptional(z.never())
    const on = z.union([z.object({ node: z.string(), link: no }), z.object({ link: z.string(), node: no })])
    const { edited, all } = fieldsOf(z.object({ on: z.array(on) }))
    expect([[...edited], [...all]]).toEqual([['on'], ['on', 'on.node', 'on.link']])
    const other = z.union([z.object({ node: z.string() }), z.object({ size: z.number() })])
    expect([...fieldsOf(z.object({ on: other })).edited]).toEqual(['on', 'on.node', 'on.size'])
  })
  it('have a star for a free key', () => {
    const names = z.record(z.string(), z.object({ text: textSchema }))
    expect(edited(z.object({ names }))).toEqual(['names', 'names.*', 'names.*.text'])
  })
  it('cannot be told where anything may stand, or where a schema contains itself', () => {
    const { edited, open } = fieldsOf(
      z.object({
        any: z.unknown(),
        loose: z.looseObject({}),
        kept: z.strictObject({}),
        half: z.looseObject({ a: z.string() }),
      }),
    )
    expect([[...edited], [...open]]).toEqual([
      ['any', 'loose', 'kept', 'half', 'half.a'],
      ['any', 'loose', 'half'],
    ])
    const tree: z.ZodType = z.object({
      name: z.string(),
      get parts() {
        return z.array(tree)
      },
    })
    const deep = fieldsOf(z.object({ root: tree }))
    expect([...deep.edited].slice(0, 3)).toEqual(['root', 'root.name', 'root.parts'])
    expect(deep.open.size).toBe(1)
    for (const odd of [undefined, true, 'text', { $ref: 'https://elsewhere/x' }, { $ref: '#/$defs/gone' }])
      expect([...schemaFields(odd).open]).toEqual([''])
  })
  it('have the words of closed lists, also where branches are told apart by them', () => {
    const one = z.discriminatedUnion('is', [
      z.object({ is: z.literal('tree') }),
      z.object({ is: z.literal('bench'), of: datumSchema(z.array(z.enum(['oak', 'elm']))), seats: z.number() }),
    ])
    expect([...fieldsOf(z.object({ one })).closed]).toEqual([
      ['one.is', ['tree', 'bench']],
      ['one.of', ['oak', 'elm']],
    ])
  })
  it('follow references within the schema', () => {
    const $defs = { 'a/b': { type: 'object', properties: { c: { type: 'string' }, d: false } } }
    const schema = { type: 'object', properties: { x: { $ref: '#/$defs/a~1b' }, y: { $ref: '#/$defs/a~1b' } }, $defs }
    expect([...schemaFields(schema).edited]).toEqual(['x', 'x.c', 'y', 'y.c'])
  })
  it('are told of an artefact', () => {
    const things = defineArtefact({
      kind: '@example/a/b',
      version: 1,
      title: { en: 'A', da: 'B' },
      schema: z.object({ items: z.array(z.object({ id: z.string() })) }),
    })
    expect(editableFields(things)).toEqual(['items', 'items.id'])
  })
})
