import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { misplaced } from '../misplaced.js'
import { partsOf } from '../partsOf.js'
import { refs } from '../refs.js'

/**
 * Places that cases expect are given once, and in terms of what the rule reads.
 *
 * @internal
 */
export function place(bench: Bench): readonly Finding[] {
  return bench.cases.flatMap((one) =>
    Object.keys(partsOf(bench.model).rules).flatMap((name) =>
      misplaced(bench, one, name).map((what) =>
        failed('place', refs(bench, 'rule', name, one.name), { case: one.name, name, what }),
      ),
    ),
  )
}
