import { readFileSync } from 'node:fs'
import { assignAssets } from '@groundplan/model-abcd/assign'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asked, brief, built, type Case, type Solved } from './cases/assignment.js'

describe('against networkx (fixtures/ORIGIN.md)', () => {
  const path = new URL('./fixtures/assignment.oracle.jsonl', import.meta.url)
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  const cases = lines.map(
    (line) =>
      JSON.parse(line) as Case & {
        readonly certain: Solved
        readonly possible: Solved
      },
  )
  test('a hundred cases, unknown capacities among them', () => {
    expect(cases.length).toBe(100)
    expect(cases.filter((c) => c.certain.units < c.possible.units).length).toBeGreaterThan(20)
    for (const c of cases) {
      const found = assignAssets(...built(c))
      expect(found.units.certain).toBe(c.certain.units)
      expect(found.units.possible).toBe(c.possible.units)
      expect(brief(found.certain)).toEqual(c.certain.pairs)
      expect(brief(found.possible)).toEqual(c.possible.pairs)
    }
  })
})

const skills = ['s1', 's2', 's3'] as const
const small: fc.Arbitrary<Case> = fc.record({
  wishes: fc
    .array(
      fc.uniqueArray(fc.record({ skill: fc.constantFrom(...skills), units: fc.nat(2) }), {
        selector: (n) => n.skill,
        maxLength: 2,
      }),
      { maxLength: 2 },
    )
    .map((all) => all.map((needs, i) => ({ id: `w${i}`, needs }))),
  assets: fc
    .array(
      fc.record({
        skills: fc.uniqueArray(fc.constantFrom(...skills), { maxLength: 2 }),
        capacity: fc.oneof(fc.nat(2), fc.constant(null)),
      }),
      { maxLength: 3 },
    )
    .map((all) => all.map((one, i) => ({ id: `a${i}`, ...one }))),
})

/** Every assignment there is, so the first of the best is found by looking. `unknown` is what an unknown capacity counts as. */
function bruteForce(c: Case, unknownAs: number): Solved {
  const needs = c.wishes.flatMap((w) =>
    [...w.needs].sort((a, b) => (a.skill < b.skill ? -1 : 1)).map((n) => ({ wish: w.id, ...n })),
  )
  const pairs = needs.flatMap((need) => c.assets.filter((a) => a.skills.includes(need.skill)).map((a) => ({ need, a })))
  const left = new Map<object, number>([
    ...needs.map((n) => [n, n.units] as const),
    ...c.assets.map((a) => [a, a.capacity ?? unknownAs] as const),
  ])
  // What is compared: the total, then what each need gets, then each pair.
  const rank = (chosen: readonly number[]): readonly number[] => [
    chosen.reduce((a, b) => a + b, 0),
    ...needs.map((need) => pairs.reduce((got, pair, k) => got + (pair.need === need ? chosen[k]! : 0), 0)),
    ...chosen,
  ]
  const beats = (a: readonly number[], b: readonly number[]): boolean => {
    const k = a.findIndex((value, at) => value !== b[at])
    return k !== -1 && a[k]! > b[k]!
  }
  let best = pairs.map(() => 0)
  const visit = (k: number, chosen: readonly number[]): void => {
    const pair = pairs[k]
    if (pair === undefined) {
      if (beats(rank(chosen), rank(best))) best = [...chosen]
      return
    }
    const most = Math.min(left.get(pair.need)!, left.get(pair.a)!)
    for (let units = most; units >= 0; units -= 1) {
      left.set(pair.need, left.get(pair.need)! - units)
      left.set(pair.a, left.get(pair.a)! - units)
      visit(k + 1, [...chosen, units])
      left.set(pair.need, left.get(pair.need)! + units)
      left.set(pair.a, left.get(pair.a)! + units)
    }
  }
  visit(0, [])
  const given = pairs.map((p, k) => [p.need.wish, p.need.skill, p.a.id, best[k]!] as const)
  return { units: rank(best)[0]!, pairs: given.filter((p) => p[3] > 0) }
}

describe('laws', () => {
  test('it is the lexicographically first of all maximum assignments (by looking at every one)', () => {
    fc.assert(
      fc.property(small, (c) => {
        const found = assignAssets(...built(c))
        const certain = bruteForce(c, 0)
        const possible = bruteForce(c, 99)
        expect(found.units).toMatchObject({ certain: certain.units, possible: possible.units })
        expect(brief(found.certain)).toEqual(certain.pairs)
        expect(brief(found.possible)).toEqual(possible.pairs)
      }),
      { numRuns: 400 },
    )
  })

  test('the order of the input makes no difference', () => {
    const shuffled = small.chain((c) =>
      fc.tuple(
        fc.constant(c),
        fc.shuffledSubarray([...c.wishes], { minLength: c.wishes.length }),
        fc.shuffledSubarray([...c.assets], { minLength: c.assets.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([c, wishes, assets]) => {
        const mixed = {
          wishes: wishes.map((w) => ({ ...w, needs: [...w.needs].reverse() })),
          assets: assets.map((a) => ({ ...a, skills: [...a.skills].reverse() })),
        }
        const plain = (result: ReturnType<typeof assignAssets>) => ({
          ...result,
          needs: result.needs.map(({ index: _, ...need }) => need),
        })
        expect(plain(assignAssets(...built(mixed)))).toEqual(plain(assignAssets(...built(c))))
      }),
    )
  })

  test('more capacity never lowers what a need gets; knowing a capacity keeps every need between its bounds', () => {
    fc.assert(
      fc.property(small, fc.nat(2), fc.nat(3), (c, which, more) => {
        const before = assignAssets(...built(c))
        for (const need of before.needs) expect(need.possible).toBeGreaterThanOrEqual(need.certain)
        const target = c.assets[which]
        if (target === undefined) return
        const after = assignAssets(
          ...built({
            ...c,
            assets: c.assets.map((a) => (a === target ? { ...a, capacity: (a.capacity ?? 0) + more } : a)),
          }),
        )
        after.needs.forEach((need, i) => {
          expect(need.certain).toBeGreaterThanOrEqual(before.needs[i]!.certain)
          if (target.capacity === null) expect(need.possible).toBeLessThanOrEqual(before.needs[i]!.possible)
          else expect(need.possible).toBeGreaterThanOrEqual(before.needs[i]!.possible)
        })
      }),
      { numRuns: 400 },
    )
  })

  test('no need gets more than it asks, no asset gives more than it can, and the sums agree', () => {
    fc.assert(
      fc.property(small, (c) => {
        const found = assignAssets(...built(c))
        for (const need of found.needs) {
          const got = found.certain
            .filter((p) => p.wish === need.wish && p.skill === need.skill)
            .reduce((a, p) => a + p.units, 0)
          expect(got).toBe(need.certain)
          expect(need.possible).toBeLessThanOrEqual(need.units as number)
        }
        for (const use of found.assets) {
          const { capacity } = c.assets.find((a) => a.id === use.asset)!
          expect(use.given).toBe(found.certain.filter((p) => p.asset === use.asset).reduce((a, p) => a + p.units, 0))
          expect(use.left).toBe(capacity === null ? 'unknown' : capacity - use.given)
          expect(use.given).toBeLessThanOrEqual(capacity ?? 0)
        }
      }),
    )
  })

  test('exactly those unknown capacities are asked for that would change what is certain', () => {
    fc.assert(
      fc.property(small, (c) => {
        const found = assignAssets(...built(c))
        const decisive = c.assets.filter(
          (a) =>
            a.capacity === null &&
            assignAssets(...built({ ...c, assets: c.assets.map((b) => (a === b ? { ...b, capacity: 99 } : b)) })).units
              .certain > found.units.certain,
        )
        expect(asked(found.missing)).toEqual(decisive.map((a) => `${a.id} capacity`))
      }),
      { numRuns: 400 },
    )
  })
})
