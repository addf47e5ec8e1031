import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { compareRule } from '../compareRule.js'
import { failed } from '../failed.js'
import { misplaced } from '../misplaced.js'
import { placesIn } from '../placesIn.js'
import { refs } from '../refs.js'

/**
 * Rules find exactly what their cases expect: message, things spoken of, slots, pointer, and in that order.
 *
 * @internal
 */
export function findings(bench: Bench): readonly Finding[] {
  return bench.tried.flatMap((tried) => {
    const { one, own } = tried
    return [...bench.rules.keys()].flatMap((name) => {
      const answer = own.rules[name]
      const differs = answer && compareRule(one, name, answer, placesIn(bench, name, tried))
      return differs?.check === 'findings' && misplaced(bench, one, name).length === 0
        ? [failed('findings', refs(bench, 'rule', name, one.name), { case: one.name, name, ...differs })]
        : []
    })
  })
}
