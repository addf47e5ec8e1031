import { languages, say } from '@groundplan/kernel'
import type { Theory } from '@groundplan/programme-theory'
import { compareTheories, type TheoryDifference } from '@groundplan/programme-theory/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastMoved } from '../../src/analysis/leastMoved.js'
import { anyTheory } from './anyTheory.js'
import { deepFreeze } from './support.js'

describe('laws', () => {
  type Brief = readonly [string, string, unknown, unknown, unknown, unknown, unknown, string]
  const brief = ({ changes }: TheoryDifference, mirrored: boolean): string[] => {
    const opposite: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' }
    return changes
      .map(({ of, is, id, idBefore = id, field, before: was, after, slots }): Brief => {
        const n = JSON.stringify(slots['n'] ?? '')
        return mirrored
          ? [of, opposite[is] ?? is, idBefore, id, field, after, was, n]
          : [of, is, id, idBefore, field, was, after, n]
      })
      .map((one) => JSON.stringify(one))
      .sort()
  }
  test('nothing is different from itself', () => {
    fc.assert(
      fc.property(anyTheory(), (theory) => {
        const { changes, counts } = compareTheories(deepFreeze(theory), structuredClone(theory))
        expect(changes).toEqual([])
        for (const count of Object.values(counts)) expect(count.unchanged).toBe(count.before)
      }),
    )
  })
  test('the other way round the same is told, mirrored', () => {
    fc.assert(
      fc.property(anyTheory(), anyTheory(), (a, b) => {
        expect(brief(compareTheories(b, a), true)).toEqual(brief(compareTheories(a, b), false))
      }),
      { numRuns: 400 },
    )
  })
  test('no difference, no change, and the other way about', () => {
    const alike = (theory: Theory) =>
      JSON.stringify({
        ...theory,
        isPart: theory.isPart,
        assumptions: theory.assumptions ?? [],
        notes: theory.notes ?? [],
      })
    fc.assert(
      fc.property(anyTheory({ most: 2 }), anyTheory({ most: 2 }), (a, b) => {
        const same = compareTheories(a, b).changes.length === 0
        if (alike(a) === alike(b)) expect(same).toBe(true)
        if (same) expect(a.nodes.map(({ id }) => id)).toEqual(b.nodes.map(({ id }) => id))
      }),
    )
  })
  test('the counts add up, and every change tells in both languages without a hole', () => {
    fc.assert(
      fc.property(anyTheory(), anyTheory(), (a, b) => {
        const { changes, counts } = compareTheories(a, b)
        const listed = {
          node: [a.nodes, b.nodes],
          link: [a.links, b.links],
          assumption: [a.assumptions ?? [], b.assumptions ?? []],
        } as const
        for (const [kind, [one, other]] of Object.entries(listed)) {
          const count = counts[kind as keyof typeof listed]
          expect([count.before, count.after]).toEqual([one.length, other.length])
          expect(count.kept + count.removed).toBe(count.before)
          expect(count.kept + count.added).toBe(count.after)
          const touched = new Set(
            changes.filter((c) => c.of === kind && ['moved', 'rekeyed', 'changed'].includes(c.is)).map((c) => c.id),
          )
          expect(count.unchanged).toBe(count.kept - touched.size)
        }
        for (const change of changes)
          for (const language of languages) expect(say(change, language)).not.toMatch(/[{}]|undefined|\[en\]|\[da\]/)
      }),
      { numRuns: 300 },
    )
  })
  test('as few as can be are said to have moved', () => {
    // By trying every subset that may stay.
    const tried = (numbers: readonly number[]): number => {
      let most = 0
      for (let mask = 0; mask < 1 << numbers.length; mask += 1) {
        const stay = numbers.filter((_, i) => (mask & (1 << i)) !== 0)
        if (stay.every((number, i) => i === 0 || (stay[i - 1] as number) < number)) most = Math.max(most, stay.length)
      }
      return numbers.length - most
    }
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), (numbers) => {
        expect(leastMoved(numbers)).toBe(tried(numbers))
      }),
    )
  })
})
