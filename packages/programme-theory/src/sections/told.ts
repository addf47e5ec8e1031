import type { Text } from '@groundplan/kernel'
import { wholeTheories } from '../graph/wholeTheories.js'
import type { Theory } from '../model/theory.js'
import type { Names } from '../views/names.js'
import type { Given } from './reads.js'

/** The theories that are told of, included parts and all, and what the register calls the activities in them. */
export function told({ theories, activities }: Given): { readonly theories: readonly Theory[]; readonly names: Names } {
  const names = new Map<string, Text>((activities?.items ?? []).map(({ id, name }) => [id, name]))
  return {
    theories: wholeTheories(theories).map(({ theory }) => theory),
    names: ({ kind, id }) => (kind === 'activity' ? names.get(id) : undefined),
  }
}
