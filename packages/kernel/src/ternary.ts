/** Yes, no, or nobody knows: what a comparison of partly known things gives. */
export type Ternary = true | false | 'unknown'

/**
 * Kleene's "and": false wins, then unknown.
 *
 * ```ts
 * import { and } from '@groundplan/kernel'
 * and(true, 'unknown') // => 'unknown'
 * and(false, 'unknown') // => false
 * ```
 */
export function and(...parts: readonly Ternary[]): Ternary {
  if (parts.includes(false)) return false
  return parts.includes('unknown') ? 'unknown' : true
}

/**
 * Kleene's "or": true wins, then unknown.
 *
 * ```ts
 * import { or } from '@groundplan/kernel'
 * or(false, 'unknown') // => 'unknown'
 * or(true, 'unknown') // => true
 * ```
 */
export function or(...parts: readonly Ternary[]): Ternary {
  if (parts.includes(true)) return true
  return parts.includes('unknown') ? 'unknown' : false
}

/**
 * Kleene's "not": unknown stays unknown.
 *
 * ```ts
 * import { not } from '@groundplan/kernel'
 * not('unknown') // => 'unknown'
 * ```
 */
export function not(part: Ternary): Ternary {
  return part === 'unknown' ? 'unknown' : !part
}
