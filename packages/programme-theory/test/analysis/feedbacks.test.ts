import { feedbacks } from '@groundplan/programme-theory/analysis'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTheory, descendantsOf, graphOf } from '../graph/support.js'
import { nodeOf, theoryOf } from './support.js'

/** Links of a ring through nodes `first` to `last` and back. */
const ring = (first: number, last: number): [number, number][] =>
  Array.from({ length: last - first + 1 }, (_, i) => [first + i, first + i === last ? first : first + i + 1])

describe('feedbacks', () => {
  it('shows a shortest cycle of each, from the first of its nodes on that lies on one', () => {
    // A ring of four with a pair inside it, apart from a ring of three, and a link of a node to itself.
    const theory = graphOf('uuuuuuuu', [...ring(0, 3), [2, 1], ...ring(4, 6), [7, 7], [7, 7]])
    expect(feedbacks(theory)).toEqual([
      {
        nodes: ['n0', 'n1', 'n2', 'n3'],
        cycle: { nodes: ['n1', 'n2'], links: ['l1', 'l4'], loop: 'reinforcing' },
      },
      {
        nodes: ['n4', 'n5', 'n6'],
        cycle: { nodes: ['n4', 'n5', 'n6'], links: ['l5', 'l6', 'l7'], loop: 'reinforcing' },
      },
      { nodes: ['n7'], cycle: { nodes: ['n7'], links: ['l8'], loop: 'reinforcing' } },
    ])
  })

  it('shows a link of a node to itself beside the others that it leads back with', () => {
    const found = feedbacks(
      graphOf('uu', [
        [0, 1],
        [1, 0],
        [0, 0],
        [1, 1],
      ]),
    )
    expect(found.map(({ nodes, cycle }) => [nodes, cycle.links])).toEqual([
      [['n0'], ['l2']],
      [
        ['n0', 'n1'],
        ['l0', 'l1'],
      ],
      [['n1'], ['l3']],
    ])
  })

  it('is balancing with an odd number of links that decrease', () => {
    const loop = (...signs: readonly ('increases' | 'decreases' | undefined)[]) =>
      feedbacks(
        theoryOf(
          signs.map((_, i) => nodeOf('outcome', `n${i}`)),
          signs.map((polarity, i) => ({ id: `l${i}`, from: `n${i}`, to: `n${(i + 1) % signs.length}`, polarity })),
        ),
      )[0]?.cycle.loop
    expect(loop('decreases')).toBe('balancing')
    expect(loop('decreases', undefined)).toBe('balancing')
    expect(loop('decreases', 'decreases')).toBe('reinforcing')
    expect(loop('decreases', 'decreases', 'decreases')).toBe('balancing')
    expect(loop('increases', undefined)).toBe('reinforcing')
  })

  it('shows a way round that is there, and no shorter one is', () => {
    fc.assert(
      fc.property(anyTheory, (theory) => {
        for (const { nodes, cycle } of feedbacks(theory)) {
          for (const id of nodes) expect([...descendantsOf(theory, [id])]).toEqual(expect.arrayContaining([...nodes]))
          expect(new Set(cycle.nodes).size).toBe(cycle.nodes.length)
          cycle.links.forEach((id, i) => {
            const link = theory.links.find((one) => one.id === id)
            expect([link?.from, link?.to]).toEqual([cycle.nodes[i], cycle.nodes[(i + 1) % cycle.nodes.length]])
          })
          if (nodes.length === 1) continue
          // Breadth first from each node by the links between different ones.
          const shortest = nodes.map((start) => {
            let front = new Set([start])
            for (let length = 1; length <= nodes.length; length += 1) {
              const links = theory.links.filter(({ from, to }) => front.has(from) && from !== to && nodes.includes(to))
              front = new Set(links.map(({ to }) => to))
              if (front.has(start)) return length
            }
            return Number.POSITIVE_INFINITY
          })
          expect(cycle.links.length).toBe(Math.min(...shortest))
          expect(nodes.indexOf(cycle.nodes[0]!)).toBe(shortest.indexOf(cycle.links.length))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('searches from every node up to 250 000 nodes × links, above that from the first', () => {
    // A ring with one link back from the last node to the one before, some links twice: a shortest cycle of two, but not through the first.
    const cycleOf = (size: number, links: number) => {
      const twice = Array.from({ length: links - size - 1 }, () => [0, 1] as const)
      return feedbacks(graphOf('u'.repeat(size), [...ring(0, size - 1), [size - 1, size - 2], ...twice]))[0]?.cycle
        .links.length
    }
    expect(cycleOf(400, 625)).toBe(2)
    expect(cycleOf(400, 626)).toBe(400)
    expect(cycleOf(500, 501)).toBe(500)
  })

  it('goes round a ring of 50 000', () => {
    const size = 50_000
    const [found] = feedbacks(
      theoryOf(
        Array.from({ length: size }, (_, i) => nodeOf('outcome', `n${i}`)),
        ring(0, size - 1).map(([from, to], i) => ({ id: `l${i}`, from: `n${from}`, to: `n${to}` })),
      ),
    )
    expect(found?.nodes.length).toBe(size)
    expect(found?.cycle.links.length).toBe(size)
  })

  it('finds none in a theory that only goes on', () => {
    expect(
      feedbacks(
        graphOf('aug', [
          [0, 1],
          [1, 2],
          [0, 2],
        ]),
      ),
    ).toEqual([])
  })
})
