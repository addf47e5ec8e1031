import type { EntityRef, Text } from '@groundplan/kernel'
import { wholeTheories } from '../graph/wholeTheories.js'
import type { Theory } from '../model/theory.js'
import type { Names } from '../views/names.js'
import type { Given } from './reads.js'

/** The theories that are told of, included parts and all, and what the registers call the things in them. */
export function told({ theories: content, activities, groups }: Given): {
  readonly theories: readonly Theory[]
  readonly names: Names
} {
  const names = new Map<string, Text>()
  const take = (kind: string, items: readonly { readonly id: string; readonly name: Text }[] = []): void => {
    for (const { id, name } of items) names.set(JSON.stringify([kind, id]), name)
  }
  take('activity', activities?.items)
  take('group', groups?.items)
  return {
    theories: wholeTheories(content).map(({ theory }) => theory),
    names: ({ kind, id }: EntityRef) => names.get(JSON.stringify([kind, id])),
  }
}
