import type { Tone } from '@groundplan/figures'

const signs: Readonly<Record<Tone, string>> = { good: '✓', attention: '!', unknown: '?', active: '●', idle: '○' }

/**
 * The sign that stands before words of a tone, in every form, so that nothing hangs on colour.
 *
 * ```ts
 * import { signOf } from '@groundplan/report'
 * signOf('attention') // => '!'
 * ```
 */
export function signOf(tone: Tone): string {
  return signs[tone]
}
