import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'

/**
 * Every run comes to an end. The bench notes those that do not; this one comes last.
 *
 * @internal
 */
export function loops({ endless }: Bench): readonly Finding[] {
  return endless
}
