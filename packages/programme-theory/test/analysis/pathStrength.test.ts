import { readFileSync } from 'node:fs'
import type { Theory } from '@groundplan/programme-theory'
import { pathStrength } from '@groundplan/programme-theory/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze, evidenceOf, levels, nodeOf, theoryOf } from './support.js'

type Brief = readonly (readonly [from: number, to: number, level: number | null])[]

const built = (n: number, links: Brief): Theory =>
  deepFreeze(
    theoryOf(
      Array.from({ length: n }, (_, i) => nodeOf('outcome', `n${i}`)),
      links.map(([from, to, level], k) => ({ id: `l${k}`, from: `n${from}`, to: `n${to}`, ...evidenceOf(level) })),
    ),
  )

describe('against networkx (fixtures/strength/ORIGIN.md)', () => {
  const path = new URL('../fixtures/strength/widestPath.oracle.jsonl', import.meta.url)
  const cases = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { n: number; links: Brief; from0: (number | null)[][] })
  test('120 graphs: the interval, and paths that are no longer than need be', () => {
    expect(cases.length).toBe(120)
    let apart = 0
    for (const { n, links, from0 } of cases) {
      const theory = built(n, links)
      for (const [i, [low, high, few, most]] of from0.entries()) {
        const found = pathStrength(theory, { from: 'n0', to: `n${i + 1}` })
        expect(found.is).toBe(low === null ? 'noPath' : 'path')
        if (found.is !== 'path') continue
        expect(found.atLeast.strength).toBe(levels[low as number])
        expect(found.atMost.strength).toBe(levels[high as number])
        expect(found.atLeast.links).toHaveLength(few as number)
        expect(found.atMost.links).toHaveLength(most as number)
        if (low !== high) apart += 1
      }
    }
    expect(apart).toBeGreaterThan(100)
  })
})

/** All simple paths, as places of links. */
function simplePaths(links: Brief, from: number, to: number): number[][] {
  const found: number[][] = []
  const walk = (at: number, seen: readonly number[], by: readonly number[]): void => {
    if (at === to) found.push([...by])
    else
      links.forEach(([a, b], k) => {
        if (a === at && !seen.includes(b)) walk(b, [...seen, b], [...by, k])
      })
  }
  walk(from, [from], [])
  return found
}

const smallN = 6
const small: fc.Arbitrary<Brief> = fc.array(
  fc.tuple(fc.nat(smallN - 1), fc.nat(smallN - 1), fc.constantFrom(null, 0, 1, 2, 3, 4)),
  { maxLength: 12 },
)
const best = (links: Brief, paths: number[][], unknown: number): number =>
  Math.max(...paths.map((path) => Math.min(...path.map((k) => links[k]?.[2] ?? unknown))))

describe('against all simple paths', () => {
  test('bounds, paths, weakest links, and what settles it', () => {
    fc.assert(
      fc.property(small, (links) => {
        const theory = built(smallN, links)
        const paths = simplePaths(links, 0, 1)
        const found = pathStrength(theory, { from: 'n0', to: 'n1' })
        if (found.is !== 'path') {
          expect(paths).toEqual([])
          return
        }
        const low = best(links, paths, 0)
        const high = best(links, paths, 4)
        for (const [bound, level, unknown] of [
          [found.atLeast, low, 0],
          [found.atMost, high, 4],
        ] as const) {
          expect(bound.strength).toBe(levels[level])
          const places = bound.links.map(({ link }) => Number(link.slice(1)))
          expect(paths).toContainEqual(places)
          const at = (k: number) => links[k]?.[2] ?? unknown
          expect(Math.min(...places.map(at))).toBe(level)
          expect(bound.weakest).toEqual(places.filter((k) => at(k) === level).map((k) => `l${k}`))
        }
        // What settles it is every unknown link of a path that may be stronger, but those beside a known one that is as strong as the best can be.
        const beaten = (k: number) =>
          links.some(([a, b, level]) => a === links[k]?.[0] && b === links[k]?.[1] && level !== null && level >= high)
        const needed = new Set(
          paths
            .filter((path) => best(links, [path], 4) > low)
            .flatMap((path) => path.filter((k) => links[k]?.[2] === null && !beaten(k))),
        )
        expect(found.settledBy).toEqual(low < high ? [...needed].sort((a, b) => a - b).map((k) => `l${k}`) : [])
      }),
      { numRuns: 400 },
    )
  })
  test('with all that settles it known, the bounds are one, whatever came out', () => {
    fc.assert(
      fc.property(small, fc.infiniteStream(fc.nat(4)), (links, answers) => {
        const found = pathStrength(built(smallN, links), { from: 'n0', to: 'n1' })
        if (found.is !== 'path') return
        const settled = links.map(([a, b, level], k) => {
          const answer = answers.next().value as number
          return [a, b, found.settledBy.includes(`l${k}`) ? answer : level] as const
        })
        const after = pathStrength(built(smallN, settled), { from: 'n0', to: 'n1' })
        expect(after.is === 'path' && after.settledBy).toEqual([])
        expect(after.is === 'path' && after.atLeast.strength).toBe(after.is === 'path' && after.atMost.strength)
      }),
      { numRuns: 400 },
    )
  })
})

describe('by hand', () => {
  // 0 → 1 weakly and at once; 0 → 2 → 1 well founded but for one link that nobody looked at.
  const theory = built(4, [
    [0, 1, 1],
    [0, 2, 3],
    [2, 1, null],
    [3, 0, 4],
  ])
  test('a weak path that is sure, a strong one that is not', () => {
    const found = pathStrength(theory, { from: 'n0', to: 'n1' })
    if (found.is !== 'path') throw new Error(found.is)
    expect(found.atLeast.strength).toBe('conjecture')
    expect(found.atLeast.weakest).toEqual(['l0'])
    expect(found.atMost.strength).toBe('researchElsewhere')
    expect(found.atMost.links.map(({ link, is, because }) => [link, is, because])).toEqual([
      ['l1', 'researchElsewhere', 'evidence'],
      ['l2', 'unknown', 'neverAsked'],
    ])
    expect(found.atMost.weakest).toEqual(['l1'])
    expect(found.settledBy).toEqual(['l2'])
  })
  test('of equal paths the shortest, then the first', () => {
    const equal = built(4, [
      [0, 2, 2],
      [2, 1, 4],
      [0, 3, 4],
      [3, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
    ])
    const found = pathStrength(equal, { from: 'n0', to: 'n1' })
    expect(found.is === 'path' && found.atLeast.links.map(({ link }) => link)).toEqual(['l4'])
  })
  test('an unknown link that leads elsewhere settles nothing, nor does one on the way that cannot be stronger', () => {
    const found = pathStrength(
      built(5, [
        [0, 1, 2],
        [0, 2, 2],
        [2, 1, null],
        [0, 3, null],
        [4, 1, null],
      ]),
      { from: 'n0', to: 'n1' },
    )
    expect(found.is === 'path' && found.settledBy).toEqual([])
  })
  test('a link to a node that is not there leads nowhere', () => {
    const loose = theoryOf(
      [nodeOf('activity', 'a'), nodeOf('goal', 'b')],
      [
        { id: 'l1', from: 'a', to: 'gone' },
        { id: 'l2', from: 'a', to: 'b' },
        { id: 'l3', from: 'gone', to: 'b' },
      ],
    )
    const found = pathStrength(loose, { from: 'a', to: 'b' })
    expect(found.is === 'path' && found.settledBy).toEqual(['l2'])
  })
  test('a rejected assumption on the way breaks it', () => {
    const rejected = {
      ...theory,
      assumptions: [
        { id: 'x', label: { verbatim: 'x' }, on: [{ node: 'n2' }], states: [{ is: 'rejected', at: '2020' }] },
      ],
    } as const
    const found = pathStrength(rejected, { from: 'n0', to: 'n1' })
    expect(found.is === 'path' && found.atMost.strength).toBe('conjecture')
    expect(found.is === 'path' && found.settledBy).toEqual([])
  })
  test('no path, one node, strange ids', () => {
    expect(pathStrength(theory, { from: 'n1', to: 'n0' })).toEqual({ is: 'noPath' })
    expect(pathStrength(theory, { from: 'n1', to: 'n1' })).toEqual({ is: 'sameNode' })
    expect(pathStrength(theory, { from: 'x', to: 'n1' })).toEqual({ is: 'notInTheory', ids: ['x'] })
    expect(pathStrength(theory, { from: 'n1', to: 'y' })).toEqual({ is: 'notInTheory', ids: ['y'] })
    expect(pathStrength(theory, { from: 'x', to: 'y' })).toEqual({ is: 'notInTheory', ids: ['x', 'y'] })
    expect(pathStrength(theory, { from: 'x', to: 'x' })).toEqual({ is: 'notInTheory', ids: ['x'] })
  })
})

describe('what settles it, link by link', () => {
  const settledBy = (n: number, links: Parameters<typeof built>[1]): unknown => {
    const found = pathStrength(built(n, links), { from: 'n0', to: 'n1' })
    return found.is === 'path' && found.settledBy
  }
  test('no link from a node to itself, back to the start or on from the end', () => {
    expect(
      settledBy(3, [
        [0, 0, null],
        [1, 1, null],
        [0, 2, null],
        [2, 0, null],
        [1, 2, null],
        [0, 1, 2],
        [0, 1, null],
      ]),
    ).toEqual(['l6'])
  })
  test('no link beside a known one that is as strong as the best way can be; others beside it', () => {
    const beside = (level: number | null) =>
      settledBy(3, [
        [0, 2, level],
        [0, 2, null],
        [2, 1, null],
        [2, 1, 3],
      ])
    expect(beside(4)).toEqual(['l2'])
    expect(beside(3)).toEqual(['l1', 'l2'])
    expect(beside(null)).toEqual(['l0', 'l1', 'l2'])
    // Two unknown ones beside one another are both to be looked up.
    expect(
      settledBy(2, [
        [0, 1, null],
        [0, 1, null],
      ]),
    ).toEqual(['l0', 'l1'])
  })
  test('in a small theory no link that only a way with repetition goes by', () => {
    // 0 → 2 → 1, and 2 ⇄ 3: a way by 3 comes to 2 twice.
    const links = [
      [0, 2, null],
      [2, 3, null],
      [3, 2, null],
      [2, 1, 4],
    ] as const
    expect(settledBy(4, links)).toEqual(['l0'])
    // With another way into the circle, both directions may be gone.
    expect(settledBy(4, [...links, [3, 1, null], [0, 3, 1]])).toEqual(['l0', 'l1', 'l2', 'l4'])
  })
  test('where it would take too long, too many rather than too few', () => {
    const chain = Array.from({ length: 250 }, (_, i) => [i === 0 ? 0 : i + 1, i === 249 ? 1 : i + 2, null] as const)
    const back = [4, 3, null] as const
    const all = settledBy(251, [...chain, back]) as string[]
    expect(all).toHaveLength(251)
    expect(settledBy(201, [...chain.slice(0, 198), [199, 1, null], back])).toHaveLength(199)
  })
})
