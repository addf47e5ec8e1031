import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import type { Mention } from './entityRef.js'
import type { Frozen } from './frozen.js'
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
  /** From version n to n + 1, by n. Pure; gets frozen content. */
  readonly migrations?: Readonly<Record<number, (older: unknown) => unknown>> | undefined
  /** Which things the content defines and speaks of; dangling and doubly defined ids become findings. */
  mentions?(content: T): Iterable<Mention>
}

/** The content type of an artefact. */
export type Content<A> = A extends Artefact<string, infer T> ? T : never

/**
 * Defines an artefact from any schema that speaks Standard Schema (zod does). Throws on a kind that is not `@scope/package/name`, and on a
 * version that is no whole number from 1: both are mistakes in the program, not in data.
 *
 * ```ts
 * import { defineArtefact } from '@groundplan/kernel'
 * import * as z from 'zod'
 * const benches = defineArtefact({
 *   kind: '@example/parks/benches', version: 1, title: { en: 'Benches', da: 'Bænke' },
 *   schema: z.object({ items: z.array(z.object({ id: z.string() })) }),
 * })
 * benches.kind // => '@example/parks/benches'
 * ```
 */
export function defineArtefact<const K extends string, S extends StandardSchemaV1 & StandardJSONSchemaV1>(spec: {
  readonly kind: K
  readonly version: number
  readonly title: AnyLocalized
  readonly schema: S
  readonly migrations?: Readonly<Record<number, (older: unknown) => unknown>>
  mentions?(content: Frozen<StandardSchemaV1.InferOutput<S>>): Iterable<Mention>
}): Artefact<K, Frozen<StandardSchemaV1.InferOutput<S>>> {
  if (!/^@[^/\s]+\/[^/\s]+\/[^/\s]+$/.test(spec.kind))
    throw new TypeError(`Artefact kind "${spec.kind}" must read "@scope/package/name": put the package that owns it in front.`)
  if (!Number.isSafeInteger(spec.version) || spec.version < 1)
    throw new TypeError(`Version of ${spec.kind} must be a whole number from 1, not ${spec.version}.`)
  return spec as unknown as Artefact<K, Frozen<StandardSchemaV1.InferOutput<S>>>
}
