import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { outsideCalls } from '../outsideCalls.js'
import { refs } from '../refs.js'

/**
 * No rule and no view depends on the language of the machine. Each is told once, with the first case it happens in.
 *
 * @internal
 */
export function locale(bench: Bench): readonly Finding[] {
  return bench
    .once(outsideCalls)
    .filter(({ outside }) => outside === 'locale')
    .map(({ kind, name, where, calls }) =>
      failed('locale', refs(bench, kind, name, where), { case: where, name, what: calls }),
    )
}
