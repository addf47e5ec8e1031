import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { outsideCalls } from '../outsideCalls.js'
import { refs } from '../refs.js'

/**
 * No rule and no view depends on the time zone of the machine. Each is told once, with the first case it happens in.
 *
 * @internal
 */
export function timeZone(bench: Bench): readonly Finding[] {
  return bench
    .once(outsideCalls)
    .filter(({ outside }) => outside === 'timeZone')
    .map(({ kind, name, where, calls }) =>
      failed('timeZone', refs(bench, kind, name, where), { case: where, name, what: calls }),
    )
}
