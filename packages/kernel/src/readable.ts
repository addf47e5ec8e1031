import type { Artefact } from './artefact.js'
import type { PartialDate } from './partialDate.js'

/** Something about the plan itself that a rule may read. `P` is the phase it speaks of, if any. */
export interface Fact<T, P extends string = never> {
  readonly fact: string
  readonly phase?: P | undefined
  /** Only for the type checker: what reading gives. */
  readonly '~of'?: T | undefined
}

/** An artefact that a rule reads when it is there and does without when it is not. */
export interface Optional<A> {
  readonly optional: A
}

/** What a rule or view can read: an artefact, an optional one, or a fact. */
export type Readable<P extends string = string> = Artefact | Optional<Artefact> | Fact<unknown, P>

/** Everything that a rule or view depends on, by the name it uses. */
export type Reads<P extends string = string> = Readonly<Record<string, Readable<P>>>

/** What reading gives: content, content or undefined, or the fact. */
export type Read<R> =
  R extends Optional<Artefact<string, infer T>>
    ? T | undefined
    : R extends Artefact<string, infer T>
      ? T
      : R extends Fact<infer T, string>
        ? T
        : never

/** The phases whose state is read. */
export type PhaseOf<R> = { [K in keyof R]: R[K] extends Fact<unknown, infer P> ? P : never }[keyof R]

/** The date as of which the plan is assessed; the only clock a rule has. */
export const today: Fact<PartialDate> = Object.freeze({ fact: 'today' })

/**
 * Reads an artefact only when the plan holds it; the rule then gets `undefined` instead of the verdict `unknown`.
 *
 * ```ts
 * import { defineArtefact, optional } from '@groundplan/kernel'
 * import * as z from 'zod'
 * const benches = defineArtefact({ kind: '@example/parks/benches', version: 1, title: { en: 'Benches', da: 'Bænke' }, schema: z.object({}) })
 * optional(benches).optional.kind // => '@example/parks/benches'
 * ```
 */
export function optional<const K extends string, T>(artefact: Artefact<K, T>): Optional<Artefact<K, T>> {
  return { optional: artefact }
}
