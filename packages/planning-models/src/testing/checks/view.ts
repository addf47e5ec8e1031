import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { refs } from '../refs.js'

/**
 * Each view is drawn in some case. One that breaks down there is told as a defect.
 *
 * @internal
 */
export function view(bench: Bench): readonly Finding[] {
  const tried = new Set(
    bench.tried.flatMap(({ views }) => views.filter((each) => each.missing === undefined).map(({ id }) => id)),
  )
  return [...bench.views.keys()]
    .filter((name) => !tried.has(name))
    .map((name) => failed('view', refs(bench, 'view', name), { name }))
}
