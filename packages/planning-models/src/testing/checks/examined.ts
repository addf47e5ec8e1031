import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'

/**
 * Rules looked at as many things as their cases expect. Where a rule does not apply or does not know, it looked at none that counts.
 *
 * @internal
 */
export function examined(bench: Bench): readonly Finding[] {
  return bench.tried.flatMap(({ one, own }) =>
    Object.entries(one.examined ?? {}).flatMap(([name, expected]) => {
      const answer = bench.rules.has(name) ? own.rules[name] : undefined
      const found = answer !== undefined && 'examined' in answer ? answer.examined : 0
      return answer === undefined || expected === undefined || found === expected
        ? []
        : [failed('examined', refs(bench, 'rule', name, one.name), { case: one.name, name, found, expected })]
    }),
  )
}
