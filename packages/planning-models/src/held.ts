import type { Finding } from '@groundplan/kernel'

/** What a plan holds of a kind: readable content, nothing, content of a later version than we know, or content that does not fit. */
export type Held<T> =
  | { readonly is: 'present'; readonly content: T }
  | { readonly is: 'absent' }
  | { readonly is: 'newer'; readonly version: number }
  | { readonly is: 'invalid'; readonly findings: readonly Finding[] }
