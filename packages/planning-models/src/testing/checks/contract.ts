import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'

/**
 * A model of another contract is not run at all.
 *
 * @internal
 */
export function contract({ model }: Bench): readonly Finding[] {
  if (!('contract' in model) || model.contract === 1) return []
  const about = [{ kind: 'model', id: model.id }]
  return [failed('contract', about, { name: model.id, contract: String(model.contract) })]
}
