import type { Finding } from '@groundplan/kernel'
import { type Bench, frozenCopy } from '../bench.js'
import { failed } from '../failed.js'
import { outline } from '../outline.js'
import { refs } from '../refs.js'

/**
 * Two runs on the same plan agree to the letter.
 *
 * @internal
 */
export function unsteady(bench: Bench): readonly Finding[] {
  return bench.tried.flatMap(({ one, own }) => {
    const again = bench.assess(frozenCopy(one.plan), one).own
    return [...bench.rules.keys()]
      .filter((name) => JSON.stringify(own.rules[name]) !== JSON.stringify(again.rules[name]))
      .map((name) =>
        failed('unsteady', refs(bench, 'rule', name, one.name), {
          case: one.name,
          name,
          before: outline(own.rules[name]),
          after: outline(again.rules[name]),
        }),
      )
  })
}
