import { type Finding, say } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'

/**
 * What is done to a case breaks no rule: everything many times, in another order, with other ids, with and without what is not needed. The
 * bench notes those that break down while other checks look; each is told once.
 *
 * @internal
 */
export function breaksDown(bench: Bench): readonly Finding[] {
  return [...bench.faults.values()].map(({ rule, where, done, said }) =>
    failed('breaksDown', refs(bench, 'rule', rule, typeof where === 'string' ? where : where.en), {
      case: where,
      name: rule,
      done,
      what: { en: say(said, 'en'), da: say(said, 'da') },
    }),
  )
}
