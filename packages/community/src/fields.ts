import { type Datum, type EntityRef, knownValue, type Mention } from '@groundplan/kernel'
import { datumSchema, externalCodeSchema, idSchema, textSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'

/** An optional field of the schema whose value may be missing. */
export function maybe<T>(value: z.ZodType<T>): z.ZodExactOptional<z.ZodType<Datum<T>>> {
  return z.exactOptional(datumSchema(value))
}

/** A whole number from 0. */
export const countSchema: z.ZodType<number> = z.number().int().nonnegative()

/** What every registered thing has: id, name, and what may be added to both. */
export const entityShape = {
  id: idSchema,
  name: textSchema,
  summary: z.exactOptional(textSchema),
  externalCodes: z.exactOptional(z.array(externalCodeSchema)),
}

/** One value out of the ids of a scale or vocabulary. */
export function oneOf<Id extends string>(entries: readonly { readonly id: Id }[]): z.ZodType<Id> {
  return z.enum(entries.map((entry) => entry.id)) as unknown as z.ZodType<Id>
}

type Path = readonly (string | number)[]

// Lists, not generators: opening a plan asks for every mention, and running a generator for each field costs more than what it finds.
const none: readonly Mention[] = []

/** The definition of each item of a register. */
export function defines(kind: string, items: readonly { readonly id: string }[]): readonly Mention[] {
  return items.map(({ id }, i) => ({ role: 'defines', kind, id, at: ['items', i] }))
}

/** The mention of one thing in a datum that holds its id. */
export function mentionsId(kind: string, datum: Datum<string> | undefined, at: Path): readonly Mention[] {
  const id = knownValue(datum)
  return id === undefined ? none : [{ role: 'mentions', kind, id, at: [...at, 'value'] }]
}

/** The mention of each thing in a datum that holds a list of ids. */
export function mentionsIds(kind: string, datum: Datum<readonly string[]> | undefined, at: Path): readonly Mention[] {
  return knownValue(datum)?.map((id, i) => ({ role: 'mentions', kind, id, at: [...at, 'value', i] })) ?? none
}

/** The mention of one thing in a datum that holds a reference. */
export function mentionsRef(datum: Datum<EntityRef> | undefined, at: Path): readonly Mention[] {
  const ref = knownValue(datum)
  return ref === undefined ? none : [{ role: 'mentions', kind: ref.kind, id: ref.id, at: [...at, 'value'] }]
}

/** The mention of each thing in a datum that holds a list of references. */
export function mentionsRefs(datum: Datum<readonly EntityRef[]> | undefined, at: Path): readonly Mention[] {
  return knownValue(datum)?.map(({ kind, id }, i) => ({ role: 'mentions', kind, id, at: [...at, 'value', i] })) ?? none
}
