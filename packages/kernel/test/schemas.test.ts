import { isPartialDate } from '@groundplan/kernel'
import * as schemas from '@groundplan/kernel/schemas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { everyDay } from './support/dates.js'

const datum = schemas.datumSchema(z.number())
const all: Readonly<Record<string, z.ZodType>> = {
  idSchema: schemas.idSchema,
  verbatimSchema: schemas.verbatimSchema,
  localizedSchema: schemas.localizedSchema,
  textSchema: schemas.textSchema,
  partialDateSchema: schemas.partialDateSchema,
  dateOrUnknownSchema: schemas.dateOrUnknownSchema,
  periodSchema: schemas.periodSchema,
  entityRefSchema: schemas.entityRefSchema,
  externalCodeSchema: schemas.externalCodeSchema,
  'datumSchema(number)': datum,
}

const table: Readonly<Record<string, { readonly takes: readonly unknown[]; readonly refuses: readonly unknown[] }>> = {
  idSchema: { takes: ['a', ' ', 'ø/1'], refuses: ['', 1, null, undefined] },
  verbatimSchema: {
    takes: [{ verbatim: '' }, { verbatim: 'x', lang: 'da' }],
    refuses: [{}, { verbatim: 1 }, { verbatim: 'x', lang: 1 }, { verbatim: 'x', lang: undefined }, 'x'],
  },
  localizedSchema: {
    takes: [{ en: 'x', da: 'y' }, { en: '' }, { da: 'x' }],
    refuses: [
      {},
      { en: 1 },
      { en: 'x', da: 5 },
      { en: null, da: 'x' },
      { en: 'x', verbatim: 5 },
      { verbatim: 'x' },
      'x',
    ],
  },
  textSchema: {
    takes: [{ en: 'x', da: 'y' }, { en: 'x' }, { da: 'x' }, { verbatim: 'x' }, { verbatim: 'x', lang: 'en' }],
    refuses: [{}, 'x', { en: 'x', da: 5 }, { en: 'x', verbatim: 5 }, { verbatim: null }, [], null],
  },
  partialDateSchema: {
    takes: ['2018', '2018-01', '2018-01-31', '2024-02-29', '0000'],
    refuses: ['unknown', '', '2018-13', '2023-02-29', '2018-1', 2018, '2018\n'],
  },
  dateOrUnknownSchema: { takes: ['unknown', '2018', '2018-12-31'], refuses: ['', 'Unknown', '2018-00', null] },
  periodSchema: {
    takes: [{ from: '2018' }, { from: 'unknown', to: 'unknown' }, { from: '2020', to: '2018-05-01' }],
    refuses: [{}, { to: '2018' }, { from: '2018', to: '' }, { from: '2018', to: null }, { from: '2018-02-30' }],
  },
  entityRefSchema: {
    takes: [{ kind: 'a', id: 'b' }],
    refuses: [{ kind: '', id: 'b' }, { kind: 'a', id: '' }, { kind: 'a' }],
  },
  externalCodeSchema: {
    takes: [
      { system: 'KLE', code: '29.09' },
      { system: 'KLE', version: '2024', code: '29.09' },
      { system: 'KLE', version: '', code: '0' },
    ],
    refuses: [{ system: '', code: '0' }, { system: 'KLE', code: '' }, { system: 'KLE', code: 29 }, { code: '0' }],
  },
  'datumSchema(number)': {
    takes: [
      { is: 'known', value: 0 },
      { is: 'unknown' },
      { is: 'unknown', why: { en: 'x' } },
      { is: 'withheld' },
      { is: 'notApplicable' },
      { is: 'notApplicable', why: { verbatim: 'x' } },
    ],
    refuses: [0, null, {}, { is: 'known' }, { is: 'known', value: 'x' }, { is: 'unknown', why: 'x' }, { is: 'gone' }],
  },
}

const inputOf = (schema: z.ZodType): Readonly<Record<string, unknown>> =>
  schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })

describe.each(Object.entries(all))('%s', (name, schema) => {
  it('takes what it should, unchanged', () => {
    for (const value of table[name]!.takes) expect(schema.parse(value)).toStrictEqual(value)
  })

  it('refuses what it should', () => {
    for (const value of table[name]!.refuses) expect([value, schema.safeParse(value).success]).toEqual([value, false])
  })

  it('has a JSON Schema', () => {
    expect(inputOf(schema)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    expect(Object.keys(inputOf(schema)).some((key) => ['type', 'anyOf', 'oneOf'].includes(key))).toBe(true)
  })
})

describe('every schema', () => {
  it('is in the table', () => {
    const exported = Object.keys(schemas).map((name) => (name === 'datumSchema' ? 'datumSchema(number)' : name))
    expect(exported.sort()).toEqual(Object.keys(all).sort())
  })

  it('drops what it does not know from its own result, and takes it', () => {
    expect(schemas.entityRefSchema.parse({ kind: 'a', id: 'b', more: 1 })).toStrictEqual({ kind: 'a', id: 'b' })
  })
})

describe('the date pattern in the JSON Schema', () => {
  const pattern = new RegExp(String(inputOf(schemas.partialDateSchema)['pattern']), 'u')

  it('says the same as isPartialDate on every day from 1900 to 2100, and on days 29 to 31 of every month', () => {
    for (const day of everyDay(1900, 2100)) {
      const iso = day.toISOString().slice(0, 10)
      for (const date of [iso, `${iso.slice(0, 8)}29`, `${iso.slice(0, 8)}30`, `${iso.slice(0, 8)}31`])
        if (pattern.test(date) !== isPartialDate(date)) expect.fail(date)
    }
  })

  it('says the same for 29 February in every year', () => {
    for (let year = 0; year <= 9999; year += 1) {
      const date = `${String(year).padStart(4, '0')}-02-29`
      if (pattern.test(date) !== isPartialDate(date)) expect.fail(date)
    }
  })

  it('says the same for anything else that looks like a date', () => {
    const digits = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123459'), minLength: length, maxLength: length })
    const part = fc.oneof(digits(1), digits(2), digits(2), digits(4), fc.constantFrom('01', '12', '2018', ''))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const text = parts.join('-')
        expect(pattern.test(text)).toBe(isPartialDate(text))
      }),
      { numRuns: 5_000 },
    )
  })

  it('is named in the issue, so that it can be put into words', () => {
    const [issue] = schemas.partialDateSchema.safeParse('2018-13').error!.issues
    expect(issue).toMatchObject({
      code: 'invalid_format',
      format: 'partialDate',
      path: [],
      message: 'Expected a date that exists: YYYY, YYYY-MM or YYYY-MM-DD',
    })
  })
})
