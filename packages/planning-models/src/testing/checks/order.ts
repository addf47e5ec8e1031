import type { Finding } from '@groundplan/kernel'
import { answerOf } from '../answerOf.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { outline } from '../outline.js'
import { refs } from '../refs.js'
import { reordered } from '../reordered.js'

/**
 * The order of items that have ids decides nothing. Each rule is told once.
 *
 * @internal
 */
export function order(bench: Bench): readonly Finding[] {
  const told = new Set<string>()
  return bench.tried.flatMap(({ one, plan, own }) => {
    const turned = bench.assess(reordered(plan), one).own
    return [...bench.rules.keys()]
      .filter((name) => !told.has(name) && answerOf(own.rules[name]) !== answerOf(turned.rules[name]))
      .map((name) => {
        told.add(name)
        return failed('order', refs(bench, 'rule', name, one.name), {
          case: one.name,
          name,
          before: outline(own.rules[name]),
          after: outline(turned.rules[name]),
        })
      })
  })
}
