import type { Datum } from '@groundplan/kernel'
import { datumSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'

/** An optional field of a schema whose value may be missing. */
export const maybe = <T>(value: z.ZodType<T>): z.ZodExactOptional<z.ZodType<Datum<T>>> =>
  z.exactOptional(datumSchema(value))
