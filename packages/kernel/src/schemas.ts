import * as z from 'zod'
import type { Datum } from './datum.js'
import type { EntityRef } from './entityRef.js'
import { expectations } from './expectations.js'
import type { ExternalCode } from './externalCode.js'
import { type DateOrUnknown, isPartialDate, type PartialDate } from './partialDate.js'
import type { Period } from './period.js'
import type { AnyLocalized, Localized, Text, Verbatim } from './text.js'

/** An id: any text that is not empty, as the caller's own store has it. */
export const idSchema: z.ZodType<string> = z.string().min(1)

/** Words for a value that is no object; other problems keep those of zod. Asked only when something is wrong, so a sound value pays nothing. */
const saying = ({ en }: Localized) => ({
  error: ({ code }: { readonly code?: string | undefined }) => (code === 'invalid_type' ? `Expected ${en}` : undefined),
})

const words = z.exactOptional(z.string())
const verbatim = z.object({ verbatim: z.string(), lang: words }, saying(expectations.verbatim))

// Documents hold many texts. One object with a check accepts what a union of objects would, without failing one branch first, which costs
// more than all the rest; a language that is there must be text too, so nothing that a reader is shown goes unchecked.
const inALanguage = [{ required: ['en'] }, { required: ['da'] }]
const localized = z
  .object({ verbatim: z.exactOptional(z.never()), en: words, da: words }, saying(expectations.localized))
  .check((given) => {
    const { en, da } = given.value
    if (en !== undefined || da !== undefined) return
    const expected = expectations.localized
    given.issues.push({ code: 'custom', input: given.value, message: `Expected ${expected.en}`, params: { expected } })
  })
  .meta({ anyOf: inALanguage })
const text = z
  .object({ verbatim: words, lang: words, en: words, da: words }, saying(expectations.text))
  .check((given) => {
    const { verbatim, en, da } = given.value
    if (verbatim !== undefined || en !== undefined || da !== undefined) return
    const expected = expectations.text
    given.issues.push({ code: 'custom', input: given.value, message: `Expected ${expected.en}`, params: { expected } })
  })
  .meta({ anyOf: [{ required: ['verbatim'] }, ...inALanguage] })

/** Somebody's own words; may be empty, since that is what they typed. */
export const verbatimSchema: z.ZodType<Verbatim> = verbatim

/** Text in at least one of the two languages; what is there in the other must be text too. */
export const localizedSchema: z.ZodType<AnyLocalized> = localized as unknown as z.ZodType<AnyLocalized>

/** Text in both languages or one, or somebody's own words. */
export const textSchema: z.ZodType<Text> = text as unknown as z.ZodType<Text>

// For JSON Schema, which has no function to ask: the same dates as isPartialDate, leap years and all (the tests compare them).
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'
const monthAndDay =
  '-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1[0-9]|2[0-8]))?|-(?:0[13-9]|1[0-2])-(?:29|30)|-(?:0[13578]|1[02])-31'
const dates = `[0-9]{4}(?:${monthAndDay})?|${leapYear}-02-29`
const dateLike = (format: string, accepts: (value: string) => boolean, pattern: string) =>
  z
    .string()
    .check((given) => {
      if (!accepts(given.value))
        given.issues.push({
          code: 'invalid_format',
          format,
          message: 'Expected a date that exists: YYYY, YYYY-MM or YYYY-MM-DD',
          input: given.value,
        })
    })
    .meta({ pattern: `^(?:${pattern})$` })

/** A date that exists: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDateSchema: z.ZodType<PartialDate> = dateLike('partialDate', isPartialDate, dates)

/** A date, or `unknown`. */
export const dateOrUnknownSchema: z.ZodType<DateOrUnknown> = dateLike(
  'partialDateOrUnknown',
  (value) => value === 'unknown' || isPartialDate(value),
  `unknown|${dates}`,
)

/** From a date up to, not including, another. Which of them comes first is not checked: that is for a finding to say. */
export const periodSchema: z.ZodType<Period> = z.object(
  { from: dateOrUnknownSchema, to: z.exactOptional(dateOrUnknownSchema) },
  saying(expectations.period),
)

/** A thing by kind and id. */
export const entityRefSchema: z.ZodType<EntityRef> = z.object(
  { kind: idSchema, id: idSchema },
  saying(expectations.entityRef),
)

/** A code of an outside code system; the version may be left out, system and code may not be empty. */
export const externalCodeSchema: z.ZodType<ExternalCode> = z.object(
  { system: z.string().min(1), version: z.exactOptional(z.string()), code: z.string().min(1) },
  saying(expectations.externalCode),
)

/**
 * A value that may be missing, around the schema of the value. A bare value and null are refused: say whether it is known.
 *
 * ```ts
 * import { datumSchema } from '@groundplan/kernel/schemas'
 * import * as z from 'zod'
 * datumSchema(z.number()).parse({ is: 'known', value: 75 }) // => { is: 'known', value: 75 }
 * datumSchema(z.number()).safeParse(75).success // => false
 * ```
 */
export function datumSchema<T>(value: z.ZodType<T>): z.ZodType<Datum<T>> {
  const forms = [
    z.object({ is: z.literal('known'), value }),
    z.object({ is: z.literal('unknown'), why: z.exactOptional(textSchema) }),
    z.object({ is: z.literal('withheld') }),
    z.object({ is: z.literal('notApplicable'), why: z.exactOptional(textSchema) }),
  ] as const
  return z.discriminatedUnion('is', forms, saying(expectations.datum)) as unknown as z.ZodType<Datum<T>>
}
