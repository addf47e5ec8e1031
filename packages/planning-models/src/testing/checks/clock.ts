import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { outsideCalls } from '../outsideCalls.js'
import { refs } from '../refs.js'

/**
 * No rule and no view looks at a clock or draws lots while it runs. Each is told once, with the first case it happens in.
 *
 * @internal
 */
export function clock(bench: Bench): readonly Finding[] {
  return bench
    .once(outsideCalls)
    .filter(({ outside }) => outside === 'clock')
    .map(({ kind, name, where, calls }) =>
      failed('clock', refs(bench, kind, name, where), { case: where, name, what: calls }),
    )
}
