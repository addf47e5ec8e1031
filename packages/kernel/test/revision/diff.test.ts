import { applyPatch, deepFreeze, diff, type PatchOp } from '@groundplan/kernel'
import fc from 'fast-check'
import { applyPatch as applyElsewhere } from 'rfc6902'
import { describe, expect, it } from 'vitest'
import { stepsBetween } from '../../src/revision/stepsBetween.js'
import { json, namedList } from './arbitraries.js'

/** What another implementation of RFC 6902 makes of the operations. */
function elsewhere(value: unknown, ops: readonly PatchOp[]): unknown {
  const root = structuredClone({ value })
  const moved = ops.map((op) => ({
    ...structuredClone(op),
    path: `/value${op.path}`,
    ...('from' in op ? { from: `/value${op.from}` } : {}),
  }))
  // An addition at the root replaces it; below another root that reads `replace`.
  const errors = applyElsewhere(root, moved as Parameters<typeof applyElsewhere>[1])
  expect(errors.every((error) => error === null)).toBe(true)
  return root.value
}

const runs = { numRuns: 800 }

describe('diff', () => {
  it('leads from one value to the other, here and in another implementation', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        deepFreeze(before)
        const ops = diff(before, after)
        expect(applyPatch(before, ops)).toEqual(after)
        expect(elsewhere(before, ops)).toEqual(after)
      }),
      runs,
    )
  })
  it('says nothing about equal values', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(diff(value, structuredClone(value))).toEqual([])
      }),
    )
  })
  it('orders any list of things with ids by the fewest moves', () => {
    fc.assert(
      fc.property(namedList, namedList, (before, after) => {
        const ops = diff(before, after)
        expect(elsewhere(before, ops)).toEqual(after)
        const ids = (list: unknown) => (list as { id: string }[]).map((item) => item.id)
        const kept = ids(before).filter((id) => ids(after).includes(id))
        // Fewest moves = what is left of the kept ones beside the longest subsequence in order, found here by trying all.
        const places = kept.map((id) => ids(after).indexOf(id))
        let longest = 0
        for (let chosen = 0; chosen < 2 ** places.length; chosen++) {
          const some = places.filter((_, at) => chosen & (1 << at))
          if (some.every((place, at) => at === 0 || place > some[at - 1]!)) longest = Math.max(longest, some.length)
        }
        const count = (name: string) => ops.filter((op) => op.op === name && op.path.split('/').length === 2).length
        expect(count('move')).toBeLessThanOrEqual(kept.length - longest)
        expect(count('remove')).toBe(ids(before).length - kept.length)
        expect(count('add')).toBe(ids(after).length - kept.length)
      }),
      runs,
    )
  })
  it.each(['finest', 'shortest'] as const)('has an inverse for every step: %s', (grain) => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const steps = stepsBetween(before, after, '', grain)
        const back = steps.map((step) => step.inverse).reverse()
        expect(
          elsewhere(
            before,
            steps.map((step) => step.op),
          ),
        ).toEqual(after)
        expect(elsewhere(after, back)).toEqual(before)
      }),
      runs,
    )
  })
})
