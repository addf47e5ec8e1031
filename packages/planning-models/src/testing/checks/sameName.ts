import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'

/**
 * Cases are told apart by their names.
 *
 * @internal
 */
export function sameName({ cases }: Bench): readonly Finding[] {
  const names = cases.map(({ name }) => name)
  const twice = new Set(names.filter((name, i) => names.indexOf(name) !== i))
  return [...twice].map((name) => failed('sameName', [{ kind: 'case', id: name }], { case: name }))
}
