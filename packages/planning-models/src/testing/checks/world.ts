import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { outsideCalls } from '../outsideCalls.js'
import { refs } from '../refs.js'

/**
 * No rule and no view looks at the world around it: settings, timers, the network. Each is told once, with the first case it happens in.
 *
 * @internal
 */
export function world(bench: Bench): readonly Finding[] {
  return bench
    .once(outsideCalls)
    .filter(({ outside }) => outside === 'world')
    .map(({ kind, name, where, calls }) =>
      failed('world', refs(bench, kind, name, where), { case: where, name, what: calls }),
    )
}
