import type { EntityRef } from './entityRef.js'
import type { AnyMessage, Slots } from './message.js'
import type { Cited } from './source.js'
import type { AnyLocalized } from './text.js'

/** How much a finding weighs: the document itself is not sound, the plan is at stake, or a piece of advice. */
export type Weight = 'structural' | 'important' | 'advice'

/** Something seen that calls for attention. It carries its own words and sources, so showing it needs no registry. Danish: opmærksomhedspunkt. */
export interface Finding {
  /** `<model or package>/<rule>/<message>`. */
  readonly code: string
  /** The same finding tomorrow, after reordering, and in another version: see `findingKey`. */
  readonly key: string
  readonly weight: Weight
  readonly about: readonly EntityRef[]
  /** RFC 6901 pointer into the document as it stands now. */
  readonly pointer?: string | undefined
  readonly message: AnyMessage
  readonly slots: Slots
  /** What is at stake, and what to do. */
  readonly why: AnyLocalized
  readonly cites: readonly Cited[]
}

/** What would have to be known before something can be judged. Danish: hvad mangler vi at vide. */
export interface Missing {
  readonly what:
    | { readonly entity: EntityRef; readonly field: string }
    | { readonly artefact: string }
    | { readonly fact: string }
  /** The question to ask. */
  readonly toKnow: AnyMessage
  readonly slots: Slots
}

/** Percent-encoded; half a surrogate pair, which no encoding of characters has, becomes `%u` and its number. */
const encode = (text: string): string =>
  text.replace(/([\ud800-\udfff])|[^\ud800-\udfff]+/gu, (part, half?: string) =>
    half === undefined ? encodeURIComponent(part) : `%u${half.charCodeAt(0).toString(16)}`,
  )

/**
 * The stable key of a finding: its code, `#`, and each `kind:id` of what it is about, percent-encoded, sorted, joined by commas. The order of
 * `about` does not count; two findings with different codes or about different things never share a key.
 *
 * ```ts
 * import { findingKey } from '@groundplan/kernel'
 * findingKey('@example/parks/shade/none', [{ kind: 'place', id: 'the green' }, { kind: 'activity', id: 'a1' }]) // => '@example/parks/shade/none#activity:a1,place:the%20green'
 * ```
 */
export function findingKey(code: string, about: readonly EntityRef[]): string {
  return `${code}#${about
    .map((ref) => `${encode(ref.kind)}:${encode(ref.id)}`)
    .sort()
    .join(',')}`
}
