import type { Finding } from '@groundplan/kernel'
import { answersShown } from '../answersShown.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'
import { verdictKinds } from '../verdictKinds.js'

/**
 * What `never` says cannot happen does not happen.
 *
 * @internal
 */
export function untrueExcuse(bench: Bench): readonly Finding[] {
  const shown = bench.once(answersShown)
  return [...bench.rules.keys()].flatMap((name) =>
    verdictKinds.flatMap((kind) => {
      const where = shown.get(name)?.get(kind)
      if (where === undefined || bench.options.never?.[name]?.[kind] === undefined) return []
      const about = [...refs(bench, 'rule', name), { kind: 'verdict', id: kind }]
      return [failed('untrueExcuse', about, { name, expected: kind, case: where })]
    }),
  )
}
