import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { fileOf, isArtefact, jsonSchemaOf } from '../schemas.mjs'

const artefact = {
  kind: '@groundplan/parks/benches',
  version: 2,
  title: { en: 'Benches', da: 'Bænke' },
  schema: z.object({ count: z.int().min(0) }),
}

describe('isArtefact', () => {
  it('knows an artefact by its shape', () => {
    expect(isArtefact(artefact)).toBe(true)
  })
  it.each([
    null,
    'text',
    {},
    { ...artefact, kind: 1 },
    { ...artefact, version: 1.5 },
    { ...artefact, title: 'Benches' },
    { ...artefact, schema: {} },
  ])('refuses %j', (value) => {
    expect(isArtefact(value)).toBe(false)
  })
})

describe('the JSON Schema of an artefact', () => {
  it('has its dialect, a stable name and a title', () => {
    expect(jsonSchemaOf(artefact)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:groundplan:schema:@groundplan/parks/benches:2',
      title: 'Benches',
      type: 'object',
      properties: { count: { type: 'integer', minimum: 0 } },
      required: ['count'],
    })
  })
  it('is written to a file named for kind and version', () => {
    const [file, text] = fileOf(artefact)
    expect(file).toBe('benches.v2.json')
    expect(JSON.parse(text)).toEqual(jsonSchemaOf(artefact))
    expect(text.endsWith('}\n')).toBe(true)
  })
  it('is refused when the validator cannot say it', () => {
    const silent = { '~standard': { version: 1, vendor: 'a', validate: () => ({ value: 1 }) } }
    expect(() => jsonSchemaOf({ ...artefact, schema: silent as never })).toThrow('Standard JSON Schema')
  })
})
