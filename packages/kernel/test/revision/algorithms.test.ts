import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignment } from '../../src/revision/alignment.js'
import { CountBefore } from '../../src/revision/countBefore.js'
import { idsOf } from '../../src/revision/idsOf.js'
import { longestIncreasing } from '../../src/revision/longestIncreasing.js'
import { sameJson } from '../../src/revision/sameJson.js'
import { adding, moving, removing, replacing, spend, wholeIsShorter } from '../../src/revision/step.js'
import { stepsBetween } from '../../src/revision/stepsBetween.js'
import { json } from './arbitraries.js'

/** Length of a longest common subsequence by the textbook's table. */
function longestCommon(a: readonly unknown[], b: readonly unknown[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const next = [0]
    for (const [j, y] of b.entries()) next.push(sameJson(x, y) ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    row = next
  }
  return row.at(-1) ?? 0
}
const item = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('a', null, true).map((one) => one as unknown),
  fc.integer({ min: 0, max: 2 }).map((n) => ({ n })),
)
const list = fc.array(item as fc.Arbitrary<unknown>, { maxLength: 12 })
const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at)

describe('alignment', () => {
  it('pairs as many items as a longest common subsequence has, in order, the same with the same', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const pairs = alignment(a, b)
        for (const [at, [i, j]] of pairs.entries()) {
          expect(sameJson(a[i], b[j])).toBe(true)
          const [before, below] = pairs[at - 1] ?? [-1, -1]
          expect(i > before && j > below).toBe(true)
        }
        expect(pairs.length).toBe(longestCommon(a, b))
      }),
      { numRuns: 800 },
    )
  })
  it('gives up where more than 256 items are left over', () => {
    const common = numbers(10, 5000)
    expect(alignment([...numbers(128), ...common], [...numbers(128, 1000), ...common])).toHaveLength(10)
    expect(alignment([...numbers(129), ...common], [...numbers(128, 1000), ...common])).toEqual([])
    expect(alignment([], numbers(300))).toEqual([])
    expect(alignment([], [])).toEqual([])
  })
})

describe('longestIncreasing', () => {
  it('is increasing, and no subsequence is longer', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 10 }), (values) => {
        const found = longestIncreasing(values)
        expect(found.every((at, i) => i === 0 || (at > found[i - 1]! && values[at]! > values[found[i - 1]!]!))).toBe(
          true,
        )
        const sorted = values.toSorted((a, b) => a - b)
        expect(found.length).toBe(longestCommon(values, sorted))
      }),
      { numRuns: 500 },
    )
    expect(longestIncreasing([])).toEqual([])
  })
})

describe('CountBefore', () => {
  it('counts as one counts by hand', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), fc.array(fc.nat(19), { maxLength: 10 }), (marks, gone) => {
        const counts = new CountBefore(marks)
        const left = [...marks]
        const check = () => {
          for (let place = 0; place <= left.length; place++)
            expect(counts.before(place)).toBe(left.slice(0, place).filter(Boolean).length)
        }
        check()
        for (const place of gone) {
          if (left[place] !== true) continue
          left[place] = false
          counts.unmark(place)
          check()
        }
      }),
    )
  })
})

describe('idsOf', () => {
  it('knows places by id, and nothing where an item has none of its own', () => {
    expect([...idsOf([{ id: 'a' }, { id: 'b' }])!]).toEqual([
      ['a', 0],
      ['b', 1],
    ])
    expect([...idsOf([{ id: 'a' }, { id: 'b' }, 1], 1, 2)!]).toEqual([['b', 1]])
    expect(idsOf([])?.size).toBe(0)
    const inherited: unknown = Object.create({ id: 'a' })
    for (const odd of [[{ id: 'a' }, { id: 'a' }], [{ id: 1 }], [{}], [null], ['a'], [[]], [inherited]])
      expect(idsOf(odd)).toBe(undefined)
  })
})

describe('sameJson', () => {
  it('is what a deep comparison says', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(sameJson(a, structuredClone(a))).toBe(true)
        const sorted = (value: unknown): unknown =>
          typeof value !== 'object' || value === null
            ? value
            : Array.isArray(value)
              ? value.map(sorted)
              : Object.entries(value)
                  .map(([key, part]) => [key, sorted(part)])
                  .sort()
                  .concat([['object']])
        expect(sameJson(a, b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)))
      }),
    )
  })
  it('takes undefined for absent, and lists for lists', () => {
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true)
    expect(sameJson({ a: 1 }, { a: 1, b: undefined })).toBe(true)
    expect(sameJson({ a: undefined, b: 1 }, { a: 1, b: 1 })).toBe(false)
    for (const [a, b] of [
      [[], {}],
      [{}, []],
      [[1], [1, 2]],
      [{ a: 1 }, { b: 1 }],
      [{}, null],
      [{ a: 1 }, {}],
      [{}, { a: 1 }],
      [0, '0'],
    ])
      expect(sameJson(a, b)).toBe(false)
  })
})

describe('what is written', () => {
  it('is counted as JSON counts it, or not to the end', () => {
    fc.assert(
      fc.property(json, (value) => {
        const plain = JSON.parse(
          JSON.stringify(value)
            .replaceAll('\\\\', '')
            .replaceAll(/\\["n]/g, ''),
        ) as unknown
        const size = JSON.stringify(plain).length
        // One comma more for each list and object that is not empty: an estimate from above, by at most that.
        const spent = 1e6 - spend(plain, 1e6)
        expect(spent).toBeGreaterThanOrEqual(size)
        expect(spent).toBeLessThanOrEqual(size * 1.5)
      }),
    )
    let reads = 0
    const watched = Array.from({ length: 1000 }, () => ({
      get n() {
        reads++
        return 1
      },
    }))
    expect(spend(watched, 50)).toBeLessThan(0)
    expect(reads).toBeLessThan(20)
  })
  it.each([
    ['remove', adding('/a/b', 'xyz')],
    ['add', removing('/a/b', 12)],
    ['replace', replacing('/a', { n: 1 }, [true, null])],
    ['move', moving('/a/b/c', '/d')],
  ] as const)(
    'is told beforehand for both operations, with a comma behind each: taken back by %s',
    (name, { op, inverse, size }) => {
      expect(inverse.op).toBe(name)
      // In a list or object that is not empty one comma too many is counted: once in each of the two that are replaced.
      expect(size).toBe(JSON.stringify(op).length + JSON.stringify(inverse).length + 2 + (name === 'replace' ? 2 : 0))
    },
  )
  const shortest = (from: unknown, to: unknown) => stepsBetween(from, to, '', 'shortest').map(({ op }) => op)
  const finest = (from: unknown, to: unknown) => stepsBetween(from, to, '', 'finest').map(({ op }) => op)
  it('is the whole where that is shorter, unless the finest is asked for', () => {
    expect(shortest({ x: { en: 'a', da: 'b' } }, { x: { en: 'c', da: 'd' } })).toEqual([
      { op: 'replace', path: '/x', value: { en: 'c', da: 'd' } },
    ])
    expect(finest({ x: { en: 'a', da: 'b' } }, { x: { en: 'c', da: 'd' } })).toHaveLength(2)
    const long = 'long '.repeat(30)
    expect(shortest({ x: { long, en: 'a', da: 'b' } }, { x: { long, en: 'c', da: 'd' } })).toHaveLength(2)
    expect(wholeIsShorter([], '', [], [])).toBe(false)
    expect(shortest([1, 2, 3], [])).toEqual([{ op: 'replace', path: '', value: [] }])
    expect(finest([1, 2], [])).toEqual([
      { op: 'remove', path: '/0' },
      { op: 'remove', path: '/0' },
    ])
  })
  it('leaves the same beginning and end alone, and pairs what lies between', () => {
    const words = numbers(40).map((n) => ({ words: `ord nummer ${n} af mange` }))
    const copies = () => structuredClone(words)
    expect(finest(copies(), copies().toSpliced(20, 1))).toEqual([{ op: 'remove', path: '/20' }])
    expect(finest(copies(), copies().toSpliced(20, 0, { words: 'ny' }))).toEqual([
      { op: 'add', path: '/20', value: { words: 'ny' } },
    ])
    expect(finest(copies(), copies().with(20, { words: 'ny' }))).toEqual([
      { op: 'replace', path: '/20/words', value: 'ny' },
    ])
    expect(finest(words, words.toSpliced(3, 1).toSpliced(30, 2))).toEqual(
      ['/3', '/30', '/30'].map((path) => ({ op: 'remove', path })),
    )
  })
  it('moves what only changed its name', () => {
    const thing = { words: 'en ting' }
    expect(finest({ a: thing, c: 1 }, { b: thing, c: 1 })).toEqual([{ op: 'move', from: '/a', path: '/b' }])
    expect(finest({ a: thing, x: thing }, { b: thing, y: 1 })).toEqual([
      { op: 'move', from: '/x', path: '/b' },
      { op: 'add', path: '/y', value: 1 },
      { op: 'remove', path: '/a' },
    ])
    expect(finest({ a: thing }, { b: thing, c: thing })).toEqual([
      { op: 'move', from: '/a', path: '/b' },
      { op: 'add', path: '/c', value: thing },
    ])
    expect(finest({ a: 1 }, { b: 1 })).toEqual([
      { op: 'add', path: '/b', value: 1 },
      { op: 'remove', path: '/a' },
    ])
    expect(finest({ a: undefined, b: 1 }, { b: 1, c: undefined })).toEqual([])
  })
})
