import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'
import { withoutRequired } from '../withoutRequired.js'

/**
 * Without an artefact that it needs, a rule does not know.
 *
 * @internal
 */
export function requiredRead(bench: Bench): readonly Finding[] {
  return bench
    .once(withoutRequired)
    .filter(({ kind }) => kind !== 'unknown')
    .map(({ rule: name, where, title, kind }) =>
      failed('requiredRead', refs(bench, 'rule', name, where), { case: where, name, title, found: kind }),
    )
}
