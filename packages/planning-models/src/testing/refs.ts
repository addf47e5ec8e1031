import type { EntityRef } from '@groundplan/kernel'
import type { Bench } from './bench.js'

/**
 * What a finding of the kit is about: a rule, phase, principle or view of the model, in a case where there is one.
 *
 * @internal
 */
export function refs(bench: Bench, kind: string, name: string, where?: string): readonly EntityRef[] {
  const ref = { kind, id: `${bench.model.id}/${name}` }
  return where === undefined ? [ref] : [{ kind: 'case', id: where }, ref]
}
