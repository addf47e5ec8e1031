import type { Finding } from '@groundplan/kernel'
import { answersShown } from '../answersShown.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'
import { verdictKinds } from '../verdictKinds.js'

/**
 * Each rule is seen to find something, to find nothing, not to know, and not to apply.
 *
 * @internal
 */
export function never(bench: Bench): readonly Finding[] {
  const shown = bench.once(answersShown)
  return [...bench.rules.keys()].flatMap((name) =>
    verdictKinds
      .filter((kind) => !shown.get(name)?.has(kind) && bench.options.never?.[name]?.[kind] === undefined)
      .map((kind) =>
        failed('never', [...refs(bench, 'rule', name), { kind: 'verdict', id: kind }], { name, expected: kind }),
      ),
  )
}
