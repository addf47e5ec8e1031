import type { Theory } from '@groundplan/programme-theory'
import { type ContributionPathOptions, contributionPaths } from '@groundplan/programme-theory/analysis'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTheory, graphOf } from '../graph/support.js'
import { nodeOf, theoryOf } from './support.js'

/** All ways by plain recursion, as their links joined. */
function waysOf(theory: Theory, from: readonly string[], to: readonly string[]): string[] {
  const found: string[] = []
  const go = (node: string, passed: readonly string[], links: readonly string[]): void => {
    if (links.length > 0 && to.includes(node)) found.push(links.join())
    for (const link of theory.links) {
      if (link.from !== node || passed.includes(link.to) || !theory.nodes.some(({ id }) => id === link.to)) continue
      go(link.to, [...passed, link.to], [...links, link.id])
    }
  }
  for (const start of new Set(from)) go(start, [start], [])
  return found
}

const of = (theory: Theory, is: string): string[] => theory.nodes.filter((node) => node.is === is).map(({ id }) => id)
const words = (paths: Iterable<{ nodes: readonly string[] }>): string[] =>
  Array.from(paths, ({ nodes }) => nodes.join(' '))

/** Six outcomes that all lead to one another between an activity and a goal, so that ways often block themselves. */
const knotted: Theory = graphOf(
  'auuuuuug',
  [0, 1, 2, 3, 4, 5, 6]
    .flatMap((a) => [1, 2, 3, 4, 5, 6].filter((b) => b !== a).map((b) => [a, b] as const))
    .concat([[6, 7]]),
)

describe('contributionPaths', () => {
  it('gives every way once, shortest first', () => {
    fc.assert(
      fc.property(anyTheory, (theory) => {
        const found = [...contributionPaths(theory, { limit: Number.POSITIVE_INFINITY })]
        expect(found.map(({ links }) => links.join()).toSorted()).toEqual(
          waysOf(theory, of(theory, 'activity'), of(theory, 'goal')).toSorted(),
        )
        found.forEach(({ nodes, links }, i) => {
          expect(links.length).toBeGreaterThanOrEqual(found[i - 1]?.links.length ?? 1)
          expect(links.map((id) => theory.links.find((link) => link.id === id)?.to)).toEqual(nodes.slice(1))
          expect(theory.links.find((link) => link.id === links[0])?.from).toBe(nodes[0])
        })
      }),
      { numRuns: 300 },
    )
  })

  it('gives every way between the nodes that somebody names, of any kind', () => {
    fc.assert(
      fc.property(anyTheory, fc.array(fc.nat(7)), fc.array(fc.nat(7)), fc.nat(5), (theory, starts, ends, maxLinks) => {
        const pick = (places: readonly number[]): string[] =>
          places.map((place) => theory.nodes[place % theory.nodes.length]!.id)
        const [from, to] = [pick(starts), pick(ends)]
        const found = Array.from(contributionPaths(theory, { from, to, maxLinks }), ({ links }) => links.join())
        expect(found.toSorted()).toEqual(
          waysOf(theory, from, to)
            .filter((links) => links.split(',').length <= maxLinks)
            .toSorted(),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('gives every way through a knot, where the shortest way on is often blocked', () => {
    // From the activity over k of the other five outcomes in any order to the last: the sum of 5! / (5 - k)!.
    const found = [...contributionPaths(knotted)]
    expect(found.length).toBe(1 + 5 + 20 + 60 + 120 + 120)
    expect(found.map(({ links }) => links.join()).toSorted()).toEqual(waysOf(knotted, ['n0'], ['n7']).toSorted())
    const lengths = found.map(({ links }) => links.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  })

  it('passes goals and activities on the way to others, and takes parallel links for two ways', () => {
    const theory = graphOf('aagg', [
      [0, 1],
      [1, 2],
      [2, 3],
      [1, 2],
    ])
    // Which of two equally short ones comes first means nothing.
    expect(words(contributionPaths(theory)).toSorted((a, b) => a.length - b.length || a.localeCompare(b))).toEqual([
      'n1 n2',
      'n1 n2',
      'n0 n1 n2',
      'n0 n1 n2',
      'n1 n2 n3',
      'n1 n2 n3',
      'n0 n1 n2 n3',
      'n0 n1 n2 n3',
    ])
  })

  it('never gives a way without a link', () => {
    const theory = graphOf('ug', [
      [0, 1],
      [1, 0],
    ])
    expect(words(contributionPaths(theory, { from: 'n1' }))).toEqual([])
    expect(words(contributionPaths(theory, { from: ['n0', 'n1'], to: ['n0', 'n1'] }))).toEqual(['n0 n1', 'n1 n0'])
  })

  it('stops at the limit, a thousand when nobody says, and at the longest that is wanted', () => {
    expect([...contributionPaths(knotted, { limit: 7 })].length).toBe(7)
    expect([...contributionPaths(knotted, { limit: 0 })]).toEqual([])
    expect([...contributionPaths(knotted, { maxLinks: 3 })].length).toBe(1 + 5)
    expect([...contributionPaths(knotted, { maxLinks: 1 })]).toEqual([])
    expect([...contributionPaths(knotted, { maxLinks: 0 })]).toEqual([])
    // 11 steps with two links each: 2048 ways.
    const ladder = graphOf(
      `a${'u'.repeat(10)}g`,
      Array.from({ length: 22 }, (_, i) => [i >> 1, (i >> 1) + 1] as const),
    )
    expect([...contributionPaths(ladder)].length).toBe(1000)
    expect([...contributionPaths(ladder, { limit: Number.POSITIVE_INFINITY })].length).toBe(2048)
  })

  it('goes only as far as somebody asks: the first ways of more than there are atoms', () => {
    const steps = 400
    const theory = theoryOf(
      Array.from({ length: steps + 1 }, (_, i) =>
        nodeOf(i === 0 ? 'activity' : i === steps ? 'goal' : 'outcome', `n${i}`),
      ),
      Array.from({ length: steps * 2 }, (_, i) => ({ id: `l${i}`, from: `n${i >> 1}`, to: `n${(i >> 1) + 1}` })),
    )
    const ways = contributionPaths(theory)
    for (const _ of [1, 2]) {
      const { value, done } = ways.next()
      expect(done === false && 'links' in value && value.links.length).toBe(steps)
    }
  })

  it('does not walk into branches that come to no goal', () => {
    // A ladder of 2⁶⁰ ways that leads nowhere beside one way to the goal.
    const ladder = Array.from({ length: 120 }, (_, i) => [i >> 1, (i >> 1) + 1] as const)
    const theory = graphOf(`a${'u'.repeat(60)}g`, [...ladder, [0, 61]])
    expect(words(contributionPaths(theory))).toEqual(['n0 n61'])
  })

  it('gives one way of 20 000 links, and ends', () => {
    const size = 20_001
    const theory = theoryOf(
      Array.from({ length: size }, (_, i) =>
        nodeOf(i === 0 ? 'activity' : i === size - 1 ? 'goal' : 'outcome', `n${i}`),
      ),
      Array.from({ length: size - 1 }, (_, i) => ({ id: `l${i}`, from: `n${i}`, to: `n${i + 1}` })),
    )
    expect(Array.from(contributionPaths(theory), ({ links }) => links.length)).toEqual([20_000])
  })

  it('returns whether the limit kept ways back', () => {
    const returned = (options: ContributionPathOptions) => {
      const ways = contributionPaths(knotted, options)
      let step = ways.next()
      while (step.done !== true) step = ways.next()
      return step.value
    }
    const all = [...contributionPaths(knotted)].length
    expect(returned({})).toEqual({ more: false })
    expect(returned({ limit: all })).toEqual({ more: false })
    expect(returned({ limit: all - 1 })).toEqual({ more: true })
    expect(returned({ limit: 0 })).toEqual({ more: true })
    // Ways that nobody asked for are not missing.
    expect(returned({ maxLinks: 1 })).toEqual({ more: false })
    expect(returned({ maxLinks: 1, limit: 0 })).toEqual({ more: false })
  })

  it('does not disturb another walk through the same theory', () => {
    const one = contributionPaths(knotted)
    const found: string[] = []
    for (const { links } of one) {
      found.push(links.join())
      contributionPaths(knotted).next()
    }
    expect(found).toEqual(Array.from(contributionPaths(knotted), ({ links }) => links.join()))
  })

  it('refuses unknown ids and limits that are no whole numbers at once, before anybody asks for a way', () => {
    const theory = graphOf('ag', [[0, 1]])
    expect(() => contributionPaths(theory, { from: 'm0' })).toThrow(
      new TypeError('The theory "t" has no node "m0". Nearest: "n0".'),
    )
    expect(() => contributionPaths(theory, { to: ['n1', 'elsewhere'] })).toThrow('has no node "elsewhere"')
    expect(() => contributionPaths(theory, { limit: 1.5 })).toThrow(
      new TypeError('limit is 1.5; give a whole number from 0 on, or Infinity.'),
    )
    expect(() => contributionPaths(theory, { limit: -1 })).toThrow('limit is -1')
    expect(() => contributionPaths(theory, { maxLinks: Number.NaN })).toThrow('maxLinks is NaN')
  })
})
