import * as z from 'zod'
import type { Datum } from './datum.js'
import type { EntityRef } from './entityRef.js'
import type { ExternalCode } from './externalCode.js'
import { type DateOrUnknown, isPartialDate, type PartialDate } from './partialDate.js'
import type { Period } from './period.js'
import type { AnyLocalized, Text, Verbatim } from './text.js'

/** An id: any text that is not empty. */
export const idSchema: z.ZodType<string> = z.string().min(1)

const verbatim = z.object({ verbatim: z.string(), lang: z.exactOptional(z.string()) })
// A language that is there must be text too, and `verbatim` beside it must not be there: nothing that a reader is shown goes unchecked.
const either = z.exactOptional(z.string())
const never = z.exactOptional(z.never())
const localized = z.union([
  z.object({ en: z.string(), da: either, verbatim: never }),
  z.object({ da: z.string(), en: either, verbatim: never }),
])

/** Somebody's own words. */
export const verbatimSchema: z.ZodType<Verbatim> = verbatim

/** Text in at least one of the two languages. */
export const localizedSchema: z.ZodType<AnyLocalized> = localized

/** Text in both languages or one, or somebody's own words. */
export const textSchema: z.ZodType<Text> = z.union([verbatim, localized])

const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine(isPartialDate, { error: 'no such date' })

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDateSchema: z.ZodType<PartialDate> = date

/** A date, or `unknown`. */
export const dateOrUnknownSchema: z.ZodType<DateOrUnknown> = z.union([z.literal('unknown'), date])

/** From a date up to, not including, another. */
export const periodSchema: z.ZodType<Period> = z.object({
  from: dateOrUnknownSchema,
  to: z.exactOptional(dateOrUnknownSchema),
})

/** A thing by kind and id. */
export const entityRefSchema: z.ZodType<EntityRef> = z.object({ kind: idSchema, id: idSchema })

/** A code of an outside code system. */
export const externalCodeSchema: z.ZodType<ExternalCode> = z.object({
  system: z.string().min(1),
  version: z.exactOptional(z.string()),
  code: z.string().min(1),
})

/**
 * A value that may be missing, around the schema of the value.
 *
 * ```ts
 * import { datumSchema } from '@groundplan/kernel/schemas'
 * import * as z from 'zod'
 * datumSchema(z.number()).parse({ is: 'known', value: 75 }) // => { is: 'known', value: 75 }
 * datumSchema(z.number()).safeParse(75).success // => false
 * ```
 */
export function datumSchema<T>(value: z.ZodType<T>): z.ZodType<Datum<T>> {
  return z.discriminatedUnion('is', [
    z.object({ is: z.literal('known'), value }),
    z.object({ is: z.literal('unknown'), why: z.exactOptional(textSchema) }),
    z.object({ is: z.literal('withheld') }),
    z.object({ is: z.literal('notApplicable'), why: z.exactOptional(textSchema) }),
  ]) as unknown as z.ZodType<Datum<T>>
}
