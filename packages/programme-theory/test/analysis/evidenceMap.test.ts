import type { Theory, TheoryNode } from '@groundplan/programme-theory'
import { evidenceMap, linkStrength, pathStrength } from '@groundplan/programme-theory/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze, evidenceOf, levels, nodeOf, theoryOf } from './support.js'

type Brief = readonly (readonly [from: number, to: number, level: number | null])[]

const built = (activities: number, outcomes: number, links: Brief): Theory =>
  deepFreeze(
    theoryOf(
      Array.from({ length: activities + outcomes }, (_, i) => nodeOf(i < activities ? 'activity' : 'outcome', `n${i}`)),
      links.map(([from, to, level], k) => ({ id: `l${k}`, from: `n${from}`, to: `n${to}`, ...evidenceOf(level) })),
    ),
  )

/** The strongest of all simple paths with so many links or more (and no more than so many), by walking each; -1 for none. */
function best(links: Brief, from: number, to: number, unknown: number, least: number, most: number): number {
  let found = -1
  const walk = (at: number, seen: readonly number[], level: number): void => {
    const length = seen.length - 1
    if (at === to) {
      if (length >= least && length <= most) found = Math.max(found, level)
      return
    }
    for (const [a, b, known] of links)
      if (a === at && !seen.includes(b)) walk(b, [...seen, b], Math.min(level, known ?? unknown))
  }
  walk(from, [from], 4)
  return found
}

const bounds = (low: number, high: number) => (low < 0 ? undefined : { atLeast: levels[low], atMost: levels[high] })

describe('against all simple paths', () => {
  const links = (n: number, maxLength: number): fc.Arbitrary<Brief> =>
    fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1), fc.constantFrom(null, 0, 1, 2, 3, 4)), { maxLength })
  test('links and chains, in circles too', () => {
    fc.assert(
      fc.property(links(6, 14), (given) => {
        const { cells, columns, activities } = evidenceMap(built(2, 4, given))
        const expected = activities.flatMap((activity) =>
          columns.flatMap((to) => {
            const [a, b] = [Number(activity.slice(1)), Number(to.slice(1))]
            const at = (least: number, most: number) =>
              bounds(best(given, a, b, 0, least, most), best(given, a, b, 4, least, most))
            const [direct, chain] = [at(1, 1), at(2, 9)]
            if (direct === undefined && chain === undefined) return []
            return [{ activity, to, ...(direct && { direct }), ...(chain && { chain }) }]
          }),
        )
        expect(cells).toEqual(expected)
      }),
      { numRuns: 600 },
    )
  })
  test('more activities than bits: the better of link and chain is the path strength', () => {
    fc.assert(
      fc.property(links(75, 150), (given) => {
        const theory = built(70, 5, given)
        const { cells, activities, columns } = evidenceMap(theory)
        const told = new Map(cells.map((cell) => [`${cell.activity} ${cell.to}`, cell]))
        for (const from of activities)
          for (const to of columns) {
            const path = pathStrength(theory, { from, to })
            const cell = told.get(`${from} ${to}`)
            const level = (bound: 'atLeast' | 'atMost') =>
              Math.max(...[cell?.direct, cell?.chain].map((one) => (one ? levels.indexOf(one[bound]) : -1)))
            expect(level('atLeast')).toBe(path.is === 'path' ? levels.indexOf(path.atLeast.strength) : -1)
            expect(level('atMost')).toBe(path.is === 'path' ? levels.indexOf(path.atMost.strength) : -1)
          }
      }),
      { numRuns: 25 },
    )
  })
})

describe('by hand', () => {
  test('a strong link beside a weaker chain, told apart', () => {
    const { cells } = evidenceMap(
      built(1, 2, [
        [0, 2, 4],
        [0, 1, 3],
        [1, 2, 2],
      ]),
    )
    expect(cells).toEqual([
      { activity: 'n0', to: 'n1', direct: { atLeast: 'researchElsewhere', atMost: 'researchElsewhere' } },
      {
        activity: 'n0',
        to: 'n2',
        direct: { atLeast: 'researchHere', atMost: 'researchHere' },
        chain: { atLeast: 'experience', atMost: 'experience' },
      },
    ])
  })
  test('a chain that would only go round by the link itself is none', () => {
    const { cells } = evidenceMap(
      built(1, 2, [
        [0, 1, 3],
        [1, 2, 3],
        [2, 1, 3],
        [0, 1, 1],
        [1, 1, 3],
      ]),
    )
    expect(cells.map(({ to, direct, chain }) => [to, direct?.atLeast, chain?.atLeast])).toEqual([
      ['n1', 'researchElsewhere', undefined],
      ['n2', undefined, 'researchElsewhere'],
    ])
  })
  test('columns are outcomes and goals, or what the theory aims at', () => {
    const theory = theoryOf(
      [
        nodeOf('goal', 'health'),
        nodeOf('activity', 'walks'),
        nodeOf('output', 'rounds'),
        nodeOf('outcome', 'fitness'),
        { ...nodeOf('outcome', 'joy'), horizon: { is: 'known', value: 'longTerm' } } as TheoryNode,
        nodeOf('condition', 'light'),
        nodeOf('resource', 'shoes'),
      ],
      [
        { id: 'a', from: 'walks', to: 'rounds', ...evidenceOf(4) },
        { id: 'b', from: 'rounds', to: 'health', ...evidenceOf(0) },
        { id: 'c', from: 'walks', to: 'fitness' },
        { id: 'd', from: 'walks', to: 'gone', ...evidenceOf(2) },
      ],
      { assumptions: [{ id: 'x', label: { verbatim: 'x' }, on: [{ link: 'a' }] }] },
    )
    const map = evidenceMap(deepFreeze(theory))
    expect(map.columns).toEqual(['health', 'fitness', 'joy'])
    expect(map.activities).toEqual(['walks'])
    expect(map.cells).toEqual([
      { activity: 'walks', to: 'health', chain: { atLeast: 'none', atMost: 'none' } },
      { activity: 'walks', to: 'fitness', direct: { atLeast: 'none', atMost: 'researchHere' } },
    ])
    expect(map.links).toEqual(theory.links.map((link) => linkStrength(link, theory)))
    expect(map.links[0]?.assumptions).toEqual([{ id: 'x', on: ['link'], status: 'stated' }])
    expect(map.counts).toEqual({
      none: 1,
      conjecture: 0,
      experience: 1,
      researchElsewhere: 0,
      researchHere: 1,
      unknown: 1,
    })
    const goals = evidenceMap(theory, { columns: 'goals' })
    expect(goals.columns).toEqual(['health', 'joy'])
    expect(goals.cells.map(({ to }) => to)).toEqual(['health'])
  })
})
