import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import type { Mention } from './entityRef.js'
import type { Frozen } from './frozen.js'
import type { FieldLayout, Layout } from './layout.js'
import type { AnyLocalized } from './text.js'

/**
 * A kind of content that a plan can hold, one of each: its name, version, schema and migrations. The artefact is also the typed key to
 * that content; identity is `kind` by value, never the object, so two copies of a package understand each other.
 */
export interface Artefact<K extends string = string, T = unknown> {
  /** `@scope/package/name`. */
  readonly kind: K
  /** Whole number from 1; raised when older content needs a migration. */
  readonly version: number
  readonly title: AnyLocalized
  readonly schema: StandardSchemaV1<unknown, T> & StandardJSONSchemaV1
  /** From version n to n + 1, by n, without a gap up to the present version. Pure; gets frozen content. */
  readonly migrations?: Readonly<Record<number, (older: unknown) => unknown>> | undefined
  /** What its fields are called where people edit them in a table, and where a finding names its place. */
  readonly layout?: Layout | undefined
  /** Which things the content defines and speaks of; dangling and doubly defined ids become findings. */
  mentions?(content: T): Iterable<Mention>
}

/** The content type of an artefact. */
export type Content<A> = A extends Artefact<string, infer T> ? T : never

/** Migrations lead from some older version to the present one without a gap. */
function checkMigrations(kind: string, version: number, migrations: Readonly<Record<string, unknown>>): void {
  const from = Object.keys(migrations).map(Number)
  for (const older of from)
    if (!Number.isSafeInteger(older) || older < 1 || older >= version)
      throw new TypeError(
        `A migration of ${kind} starts at version ${older}, which never runs: versions before ${version} start at 1.`,
      )
  for (let older = Math.min(...from); older < version; older += 1)
    if (typeof migrations[older] !== 'function')
      throw new TypeError(
        `${kind} has no migration from version ${older} to ${older + 1}: without it older content cannot be read.`,
      )
}

/** Every name of a field is written in a language. */
function checkLayout(kind: string, layout: Readonly<Record<string, Partial<FieldLayout> | undefined>>): void {
  for (const [field, entry] of Object.entries(layout)) {
    const { en, da } = (entry?.label ?? {}) as { readonly en?: string; readonly da?: string }
    if (!en && !da)
      throw new TypeError(
        `The layout of ${kind} has no label for "${field}": give { label: { en, da } }, or leave the field out.`,
      )
  }
}

/**
 * Defines an artefact from any schema that speaks Standard Schema and gives a JSON Schema (zod does both). Throws, since these are mistakes
 * in the program and not in data, on: a kind that is not `@scope/package/name`, a version that is no whole number from 1, a title in no
 * language, another thing than a schema, migrations with a gap, a field whose name in the layout has no words.
 *
 * ```ts
 * import { defineArtefact } from '@groundplan/kernel'
 * import * as z from 'zod'
 * const benches = defineArtefact({
 *   kind: '@example/parks/benches', version: 2, title: { en: 'Benches', da: 'Bænke' },
 *   schema: z.object({ items: z.array(z.object({ id: z.string() })) }),
 *   migrations: { 1: (older) => ({ items: older }) },
 *   *mentions({ items }) {
 *     for (const [i, { id }] of items.entries()) yield { role: 'defines', kind: 'bench', id, at: ['items', i] }
 *   },
 * })
 * benches.kind // => '@example/parks/benches'
 * Array.from(benches.mentions?.({ items: [{ id: 'b1' }] }) ?? []) // => [{ role: 'defines', kind: 'bench', id: 'b1', at: ['items', 0] }]
 * ```
 */
export function defineArtefact<const K extends string, S extends StandardSchemaV1 & StandardJSONSchemaV1>(spec: {
  readonly kind: K
  readonly version: number
  readonly title: AnyLocalized
  readonly schema: S
  readonly migrations?: Readonly<Record<number, (older: unknown) => unknown>> | undefined
  readonly layout?: Layout | undefined
  mentions?(content: Frozen<StandardSchemaV1.InferOutput<S>>): Iterable<Mention>
}): Artefact<K, Frozen<StandardSchemaV1.InferOutput<S>>> {
  if (!/^@[^/\s]+\/[^/\s]+\/[^/\s]+$/.test(spec.kind))
    throw new TypeError(
      `Artefact kind "${spec.kind}" must read "@scope/package/name": put the package that owns it in front.`,
    )
  if (!Number.isSafeInteger(spec.version) || spec.version < 1)
    throw new TypeError(`Version of ${spec.kind} must be a whole number from 1, not ${spec.version}.`)
  const { en, da } = ((spec.title as AnyLocalized | undefined) ?? {}) as { readonly en?: string; readonly da?: string }
  if (!en && !da) throw new TypeError(`${spec.kind} needs a title in English ("en"), Danish ("da") or both.`)
  const standard = (spec.schema as Partial<S> | undefined)?.['~standard']
  if (typeof standard?.validate !== 'function' || standard.jsonSchema === undefined)
    throw new TypeError(
      `The schema of ${spec.kind} must speak Standard Schema and give a JSON Schema, as zod 4.2 and later do.`,
    )
  if (spec.layout !== undefined) checkLayout(spec.kind, spec.layout)
  if (spec.migrations !== undefined) checkMigrations(spec.kind, spec.version, spec.migrations)
  return Object.freeze({ ...spec }) as unknown as Artefact<K, Frozen<StandardSchemaV1.InferOutput<S>>>
}
