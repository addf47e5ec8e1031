import { redundantLinks } from '@groundplan/programme-theory/analysis'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTheory, descendantsOf, graphOf } from '../graph/support.js'
import { nodeOf, theoryOf } from './support.js'

describe('redundantLinks', () => {
  it('may all be left out at once, and none of the others but those that share their ends or a feedback', () => {
    fc.assert(
      fc.property(anyTheory, (theory) => {
        const found = new Set(redundantLinks(theory))
        const left = { ...theory, links: theory.links.filter(({ id }) => !found.has(id)) }
        for (const { id } of theory.nodes) expect(descendantsOf(left, [id])).toEqual(descendantsOf(theory, [id]))
        const back = (a: string, b: string): boolean => a === b || descendantsOf(theory, [a]).has(b)
        for (const link of left.links) {
          if (!theory.nodes.some(({ id }) => id === link.to) || back(link.to, link.from)) continue
          // Away with it and all others between the same two places: then the one no longer leads to the other.
          const same = (one: typeof link): boolean =>
            back(one.from, link.from) && back(link.from, one.from) && back(one.to, link.to) && back(link.to, one.to)
          const without = { ...left, links: left.links.filter((one) => !same(one)) }
          expect(descendantsOf(without, [link.from]).has(link.to)).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('are none among parallel links, links within a feedback and loose ones', () => {
    expect(
      redundantLinks(
        graphOf('uu', [
          [0, 1],
          [0, 1],
        ]),
      ),
    ).toEqual([])
    expect(
      redundantLinks(
        graphOf('uuu', [
          [0, 1],
          [1, 2],
          [2, 0],
          [0, 2],
          [1, 1],
        ]),
      ),
    ).toEqual([])
    expect(
      redundantLinks(
        graphOf('uu', [
          [0, 1],
          [0, 9],
          [1, 9],
        ]),
      ),
    ).toEqual([])
    expect(redundantLinks(theoryOf([], []))).toEqual([])
  })

  it('counts nodes that lead to one another as one place', () => {
    // 0 → {1 ⇄ 2} → 3, and two links past it.
    expect(
      redundantLinks(
        graphOf('auug', [
          [0, 1],
          [1, 2],
          [2, 1],
          [2, 3],
          [0, 3],
          [0, 2],
          [1, 3],
        ]),
      ),
    ).toEqual(['l4'])
  })

  // 1024 places are looked at at a time.
  it.each([31, 32, 33, 1023, 1024, 1025, 2100])(
    'finds them in a chain of %i with links over two and over all',
    (size) => {
      const chain = Array.from({ length: size - 1 }, (_, i) => ({ id: `l${i}`, from: `n${i}`, to: `n${i + 1}` }))
      const over = Array.from({ length: size - 2 }, (_, i) => ({ id: `o${i}`, from: `n${i}`, to: `n${i + 2}` }))
      const all = { id: 'all', from: 'n0', to: `n${size - 1}` }
      const nodes = Array.from({ length: size }, (_, i) => nodeOf('outcome', `n${i}`))
      expect(redundantLinks(theoryOf(nodes, [...chain, ...over, all]))).toEqual([...over.map(({ id }) => id), 'all'])
      expect(redundantLinks(theoryOf(nodes.toReversed(), [all, ...chain]))).toEqual(['all'])
      expect(redundantLinks(theoryOf(nodes, chain))).toEqual([])
    },
  )
})
