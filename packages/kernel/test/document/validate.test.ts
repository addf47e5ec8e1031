import { validate } from '@groundplan/kernel/document'
import {
  dateOrUnknownSchema,
  datumSchema,
  entityRefSchema,
  externalCodeSchema,
  localizedSchema,
  periodSchema,
  textSchema,
  verbatimSchema,
} from '@groundplan/kernel/schemas'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { line, linje } from './tell.js'

const owner = '@example/parks/benches'
const told = (schema: StandardSchemaV1, value: unknown): readonly string[] =>
  validate(schema, value, { owner }).findings.map(line)
const fortalt = (schema: StandardSchemaV1, value: unknown): readonly string[] =>
  validate(schema, value, { owner }).findings.map(linje)

/** A schema of another library, as Standard Schema describes it. */
function standard(answer: (value: unknown) => unknown): StandardSchemaV1 {
  return {
    '~standard': { version: 1, vendor: 'elsewhere', validate: answer as StandardSchemaV1['~standard']['validate'] },
  }
}

describe('validate: what zod says', () => {
  it('gives the place of each problem and says what is missing altogether', () => {
    const schema = z.object({ items: z.array(z.object({ 'a/b': z.string(), n: z.number() })) })
    const { findings } = validate(
      schema,
      { items: [{ 'a/b': 'x', n: 1 }, { 'a/b': 1 }] },
      { owner, path: ['plan', 'artefacts', owner] },
    )
    expect(findings.map(line)).toEqual([
      '/plan/artefacts/@example~1parks~1benches/items/1/a~1b invalidType: Expected a text, found the number 1.',
      '/plan/artefacts/@example~1parks~1benches/items/1/n invalidType: Expected a number, found nothing.',
    ])
    expect(findings.map((finding) => finding.why)).toEqual([
      {
        en: 'Write the value as described here; what stood there is kept until then.',
        da: 'Skriv værdien som beskrevet; det, der stod, bevares indtil da.',
      },
      { en: 'Add it, or take it from a copy.', da: 'Tilføj det, eller hent det fra en kopi.' },
    ])
  })

  it('gives the value of the schema when nothing is wrong', () => {
    expect(validate(z.object({ a: z.string().default('x') }), { b: 1 }, { owner })).toEqual({
      value: { a: 'x' },
      findings: [],
    })
    expect(validate(z.undefined(), undefined, { owner })).toEqual({ value: undefined, findings: [] })
  })

  it('says which remedy fits unknown fields, and lists five of them', () => {
    const { findings } = validate(z.strictObject({}), { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, { owner })
    expect(findings.map(line)).toEqual([
      ' unrecognizedKeys: Expected no fields but those described, found "a", "b", "c", "d", "e".',
    ])
    expect(findings[0]?.why).toMatchObject({ en: 'Check the spelling of the names, or remove the fields.' })
  })

  it('cuts a long row of options', () => {
    const options = Array.from({ length: 13 }, (_, place) => place)
    expect(told(z.literal(options), 'x')).toEqual([
      ' invalidValue: Expected 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 or …, found the text "x".',
    ])
    expect(told(z.literal(options.slice(1)), 'x')).toEqual([
      ' invalidValue: Expected 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 or 12, found the text "x".',
    ])
  })

  it('names the key or the element that is wrong', () => {
    expect(told(z.record(z.string().min(3), z.number()), { ab: 1 })).toEqual([
      '/ab invalidKey: Expected as field name a text of at least 3 characters, found "ab".',
    ])
    expect(fortalt(z.record(z.string().min(3), z.number()), { ab: 1 })).toEqual([
      '/ab invalidKey: Her skulle stå som feltnavn en tekst på mindst 3 tegn, men her står »ab«.',
    ])
  })

  it('keeps several checks at one place apart', () => {
    const schema = z
      .string()
      .refine(() => false, 'first')
      .refine(() => false, 'second')
      .min(9)
    const { findings } = validate(schema, 'x', { owner })
    expect(new Set(findings.map((finding) => finding.key)).size).toBe(findings.length)
    expect(findings.map(line)).toEqual(expect.arrayContaining([' custom: first', ' custom: second']))
  })

  it('lists 200 problems and says how many more there are', () => {
    const { findings } = validate(
      z.array(z.string()),
      Array.from({ length: 203 }, () => 1),
      { owner },
    )
    expect(findings).toHaveLength(201)
    expect(findings.map(line).at(-1)).toBe(' more: 3 more findings are not listed.')
    expect(findings.at(-1)?.code).toBe(`${owner}/schema/more`)
  })
})

describe('validate: alternatives', () => {
  it('says what each of them expects when none is near', () => {
    expect(told(z.union([z.string(), z.number()]), true)).toEqual([
      ' invalidUnion: Expected a text or a number, found true.',
    ])
    expect(fortalt(z.union([z.string(), z.number(), z.null()]), true)).toEqual([
      ' invalidUnion: Her skulle stå en tekst, et tal eller null, men her står true.',
    ])
  })

  it.each<[string, StandardSchemaV1, string, string]>([
    ['a verbatim', verbatimSchema, 'somebody’s words in "verbatim"', 'nogens ord i "verbatim"'],
    ['a localized', localizedSchema, 'a text in "en", "da" or both', 'en tekst i "en", "da" eller begge'],
    [
      'a text',
      textSchema,
      'a text: somebody’s words in "verbatim", or ours in "en", "da" or both',
      'en tekst: nogens ord i "verbatim" eller vores i "en", "da" eller begge',
    ],
    [
      'a period',
      periodSchema,
      'a period: a date or "unknown" in "from", and in "to" where it has an end',
      'en periode: en dato eller "unknown" i "from", og i "to", hvis den har en slutning',
    ],
    ['a reference', entityRefSchema, 'a reference with "kind" and "id"', 'en henvisning med "kind" og "id"'],
    [
      'a code',
      externalCodeSchema,
      'a code with "system" and "code", and "version" where there is one',
      'en kode med "system" og "code", og "version", hvis der er en',
    ],
    [
      'a datum',
      datumSchema(z.number()),
      'a value with "is": "known" and "value", or "is": "unknown", "withheld" or "notApplicable"',
      'en værdi med "is": "known" og "value" eller med "is": "unknown", "withheld" eller "notApplicable"',
    ],
  ])('says what %s looks like to those who wrote a bare value', (_, schema, en, da) => {
    const within = z.object({ x: schema as z.ZodType, y: z.exactOptional(schema as z.ZodType) })
    expect(told(within, { x: 75 })).toEqual([`/x invalidType: Expected ${en}, found the number 75.`])
    expect(fortalt(within, { x: [75] })).toEqual([`/x invalidType: Her skulle stå ${da}, men her står en liste med 1.`])
    expect(fortalt(within, {})).toEqual([`/x invalidType: Her skulle stå ${da}, men her står intet.`])
    expect((schema as z.ZodType).safeParse(null).error?.issues.map(({ message }) => message)).toEqual([
      `Expected ${en}`,
    ])
  })

  it('keeps to the type where somebody else’s message happens to be like ours', () => {
    const twin = z.custom(() => false, { error: 'Expected a reference with "kind" and "id"' })
    expect(told(twin, 1)).toEqual([' custom: Expected a reference with "kind" and "id"'])
    expect(told(z.object({}, { error: 'Expected a bench' }), 1)).toEqual([
      ' invalidType: Expected an object, found the number 1.',
    ])
  })

  it('goes into the one that comes closest', () => {
    const either = z.union([z.string(), z.object({ a: z.string(), b: z.number(), c: z.number() })])
    expect(told(either, { a: 1, b: 2, c: 'x' })).toEqual([
      '/a invalidType: Expected a text, found the number 1.',
      '/c invalidType: Expected a number, found the text "x".',
    ])
    expect(told(either, { a: 'x' })).toEqual([
      '/b invalidType: Expected a number, found nothing.',
      '/c invalidType: Expected a number, found nothing.',
    ])
  })

  it('speaks of the field that is there', () => {
    expect(told(textSchema, { en: 5 })).toEqual(['/en invalidType: Expected a text, found the number 5.'])
    expect(told(z.object({ title: textSchema }), { title: { verbatim: null } })).toEqual([
      '/title/verbatim invalidType: Expected a text, found null.',
    ])
  })

  it('names the fields of which one is needed', () => {
    const schema = z.union([z.object({ en: z.string() }), z.object({ da: z.string() })])
    expect(told(schema, {})).toEqual([' invalidUnion: Expected an object with "en" or "da", found an object.'])
    expect(fortalt(schema, {})).toEqual([
      ' invalidUnion: Her skulle stå et objekt med »en« eller »da«, men her står et objekt.',
    ])
  })

  it('names the options of a discriminator', () => {
    expect(told(datumSchema(z.number()), { is: 'knwon' })).toEqual([
      '/is invalidUnion: Expected "known", "unknown", "withheld" or "notApplicable", found the text "knwon".',
    ])
    expect(told(datumSchema(z.number()), {})).toEqual([
      '/is invalidUnion: Expected "known", "unknown", "withheld" or "notApplicable", found nothing.',
    ])
    expect(told(datumSchema(z.number()), { is: 'known', value: 'x' })).toEqual([
      '/value invalidType: Expected a number, found the text "x".',
    ])
  })

  it('explains the dates of the kernel without a pattern', () => {
    expect(told(dateOrUnknownSchema, 'May 2012')).toEqual([
      ' invalidFormat: Expected "unknown" or a date that exists: YYYY, YYYY-MM or YYYY-MM-DD, found the text "May 2012".',
    ])
    expect(fortalt(dateOrUnknownSchema, 'May 2012')).toEqual([
      ' invalidFormat: Her skulle stå »ukendt« (i filen: unknown) eller en dato, der findes: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, men her står teksten »May 2012«.',
    ])
  })

  it('says when more than one fits and only one may', () => {
    expect(told(z.xor([z.string(), z.string()]), 'x')).toEqual([
      ' invalidUnion: Expected a value that has one of the forms only, found the text "x".',
    ])
  })
})

describe('validate: other validators', () => {
  it('passes their words on, with the place', () => {
    const schema = standard(() => ({
      issues: [
        { message: 'too sunny', path: ['items', { key: 2 }, 'a/b'] },
        { message: 'too green' },
        { message: 'x', path: [Symbol('s')] },
      ],
    }))
    const { findings } = validate(schema, {}, { owner, path: ['plan'] })
    expect(findings.map(line)).toEqual([
      '/plan/items/2/a~1b custom: too sunny',
      '/plan custom: too green',
      '/plan/Symbol(s) custom: x',
    ])
    expect(findings.map(linje)).toEqual(findings.map(line))
    expect(findings[0]?.slots).toEqual({ words: { verbatim: 'too sunny' } })
  })

  it('passes on what zod has only in its own words', () => {
    expect(
      told(
        z.string().refine(() => false, 'words of the schema'),
        'x',
      ),
    ).toEqual([' custom: words of the schema'])
    const half = z.string().refine(() => false, { error: 'words', params: { expected: { en: 'only English' } } })
    expect(told(half, 'x')).toEqual([' custom: words'])
    expect(told(z.union([z.string().refine(() => false, { error: 'words', abort: true }), z.number()]), 'x')).toEqual([
      ' custom: Invalid input',
    ])
  })

  it('neither lengthens nor gives away what is passed on', () => {
    const say = (message: string): string =>
      told(
        standard(() => ({ issues: [{ message }] })),
        1,
      )[0]!.slice(' custom: '.length)
    expect(say('received 010190-1234!')).toBe('received …!')
    expect(say('a'.repeat(300))).toBe('a'.repeat(300))
    expect(say('a'.repeat(301))).toBe(`${'a'.repeat(300)}…`)
  })

  const failed = [` failed: The check of ${owner} broke down and gave no answer.`]
  const late = [` late: The check of ${owner} gave no answer at once.`]

  it.each<[string, (value: unknown) => unknown]>([
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
    [
      'throws nothing',
      () => {
        throw undefined
      },
    ],
    ['answers nothing', () => undefined],
    ['answers null', () => null],
    ['answers with issues that are no list', () => ({ issues: 5 })],
    ['answers with no issues in its list', () => ({ issues: [] })],
    ['answers with an issue that is null', () => ({ issues: [null] })],
    [
      'answers with an issue that cannot be read',
      () => ({
        issues: [
          {
            get message() {
              throw new Error('no')
            },
          },
        ],
      }),
    ],
    [
      'answers with a getter that throws',
      () => ({
        get issues() {
          throw new Error('no')
        },
      }),
    ],
  ])('a schema that %s gives a finding', (_, answer) => {
    expect(told(standard(answer), 1)).toEqual(failed)
    expect(fortalt(standard(answer), 1)).toEqual([` failed: Kontrollen af ${owner} brød sammen og gav intet svar.`])
  })

  it('what is no schema gives a finding', () => {
    for (const schema of [{}, null, undefined, { '~standard': null }])
      expect(told(schema as unknown as StandardSchemaV1, 1)).toEqual(failed)
  })

  it.each<[string, StandardSchemaV1]>([
    ['a promise', standard(() => Promise.resolve({ value: 1 }))],
    ['a rejected promise', standard(() => Promise.reject(new Error('no')))],
    [
      'something like a promise',
      // biome-ignore lint/suspicious/noThenProperty: a thenable is what is tested
      standard(() => ({ then: (_: unknown, no: (error: Error) => void) => no(new Error('no')) })),
    ],
    [
      'zod checks that throw',
      z.string().refine(() => {
        throw new Error('no')
      }),
    ],
    ['zod checks that answer later', z.string().refine(async () => Promise.resolve(true))],
  ])('%s gives a finding', (_, schema) => {
    expect(told(schema, 'x')).toEqual(late)
    expect(fortalt(schema, 'x')).toEqual([` late: Kontrollen af ${owner} gav ikke svar med det samme.`])
  })
})
