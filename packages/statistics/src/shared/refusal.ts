/** A text in both languages, as the kernel's `Localized`. */
export interface Bilingual {
  readonly en: string
  readonly da: string
}

/**
 * What data cannot answer: no observations, one cluster, a column that is a sum of others. A value, not an error, since data are as they are; it says
 * what is wrong and what to do. Danish: afvisning.
 */
export interface Refusal<Code extends string = string> {
  readonly refused: Code
  /** What is wrong with the data, and what to do. */
  readonly why: Bilingual
}

/**
 * Whether a result is a refusal.
 *
 * ```ts
 * import { isRefusal } from '@groundplan/statistics'
 * isRefusal({ refused: 'noObservations', why: { en: 'Give at least one.', da: 'Angiv mindst én.' } }) // => true
 * isRefusal({ estimate: 0.5 }) // => false
 * ```
 */
export function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && Object.hasOwn(result, 'refused')
}
