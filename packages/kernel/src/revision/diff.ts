import type { PatchOp } from '../revisionTypes.js'
import { settle } from './settle.js'
import { stepsBetween } from './stepsBetween.js'

/**
 * The RFC 6902 operations that lead from one JSON value to another. Items of lists that have an `id` of their own are matched by it, so that
 * a moved item is moved and a removed one costs one operation, however long the list. Operations go down to the smallest part that
 * differs, so they also fit a value that has more fields than `before`. A property that is undefined counts as absent; anything else that
 * JSON cannot hold throws a TypeError with the place and a remedy.
 *
 * Time grows with what differs: parts that are the same object in both are skipped, and a changed list of n items costs O(n log n).
 *
 * ```ts
 * import { diff } from '@groundplan/kernel'
 * const before = { items: [{ id: 'a', n: 1 }, { id: 'b', n: 2 }, { id: 'c', n: 3 }] }
 * const after = { items: [{ id: 'c', n: 3 }, { id: 'b', n: 5 }] }
 * diff(before, after)
 * // => [{ op: 'remove', path: '/items/0' }, { op: 'move', from: '/items/0', path: '/items/1' }, { op: 'replace', path: '/items/1/n', value: 5 }]
 * ```
 */
export function diff(before: unknown, after: unknown): readonly PatchOp[] {
  return stepsBetween(before, settle(before, after, [], 'absent'), '', 'finest').map((step) => step.op)
}
