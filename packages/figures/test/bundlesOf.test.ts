import { deepFreeze } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Link } from '../src/draw/graph.js'
import { bundlesOf } from '../src/draw/layers/bundlesOf.js'
import type { FilledLayer } from '../src/draw/layers/layersOf.js'

const layers = (...nodes: (readonly number[])[]): readonly FilledLayer[] =>
  nodes.map((own) => ({ layer: undefined, runs: own.map((node) => ({ box: undefined, nodes: [node] })) }))
const link = (from: number, to: number, more: Partial<Link> = {}): Link => ({
  from,
  to,
  direction: 'forward',
  line: 'solid',
  verb: 'leadsTo',
  ...more,
})
const each = (from: readonly number[], to: readonly number[], more: Partial<Link> = {}): readonly Link[] =>
  from.flatMap((one) => to.map((other) => link(one, other, more)))
const shape = (found: ReturnType<typeof bundlesOf>) => found.map(({ from, to, line }) => ({ from, to, line }))

describe('bundlesOf', () => {
  const three = layers([0, 1, 2, 3], [4, 5, 6], [7, 8])

  it('gathers nodes that lead to exactly the same nodes of the next layer', () => {
    const links = [...each([2, 0, 1], [5, 4]), link(3, 4), ...each([4, 5, 6], [7, 8])]
    expect(bundlesOf(three, links)).toEqual([
      { from: [0, 1, 2], to: [4, 5], links: [2, 3, 4, 5, 0, 1], line: 'solid' },
      { from: [4, 5, 6], to: [7, 8], links: [7, 8, 9, 10, 11, 12], line: 'solid' },
    ])
  })

  it('leaves alone what is as easy to follow line by line: fewer than six links, one source, one end', () => {
    expect(bundlesOf(three, each([0, 1], [4, 5]))).toEqual([])
    expect(shape(bundlesOf(three, each([0, 1], [4, 5, 6])))).toEqual([{ from: [0, 1], to: [4, 5, 6], line: 'solid' }])
    expect(shape(bundlesOf(three, each([0, 1, 2], [4, 5])))).toEqual([{ from: [0, 1, 2], to: [4, 5], line: 'solid' }])
    const wide = layers([0], [1, 2, 3, 4, 5, 6, 7], [8])
    expect(bundlesOf(wide, each([0], [1, 2, 3, 4, 5, 6]))).toEqual([])
    expect(bundlesOf(wide, each([1, 2, 3, 4, 5, 6], [8]))).toEqual([])
  })

  it('takes no link with a label, without an arrow, back, past a layer, within one, or from a condition', () => {
    const plain = each([0, 1, 2], [4, 5])
    const spoilt = (more: Partial<Link>) => bundlesOf(three, [{ ...(plain[0] as Link), ...more }, ...plain.slice(1)])
    expect(spoilt({})).toHaveLength(1)
    for (const more of [
      { label: { en: 'x', da: 'x' } },
      { direction: 'none' },
      { direction: 'back' },
      { line: 'dotted' },
      { line: 'dashed' },
    ] as const)
      expect(spoilt(more)).toEqual([])
    expect(bundlesOf(three, each([0, 1, 2], [7, 8]))).toEqual([])
    expect(bundlesOf(three, each([7, 8], [4, 5, 6]))).toEqual([])
    expect(bundlesOf(layers([0, 1, 2, 3, 4]), each([0, 1, 2], [3, 4]))).toEqual([])
  })

  it('keeps solid and dashed links apart, and a second link between the same two by itself', () => {
    const links = [...each([0, 1, 2], [4, 5]), ...each([0, 1, 2], [4, 5], { line: 'dashed' }), link(0, 4)]
    const found = bundlesOf(three, links)
    expect(shape(found)).toEqual([
      { from: [0, 1, 2], to: [4, 5], line: 'solid' },
      { from: [0, 1, 2], to: [4, 5], line: 'dashed' },
    ])
    expect(found.flatMap((bundle) => bundle.links)).not.toContain(12)
  })

  it('stands for the links that it names and for no other, whatever the links are', () => {
    const some = fc.record({
      from: fc.nat(8),
      to: fc.nat(8),
      line: fc.constantFrom('solid' as const, 'solid' as const, 'dashed' as const),
      direction: fc.constantFrom('forward' as const, 'forward' as const, 'none' as const),
    })
    // Dense in one direction, so that there is something to bundle.
    const dense = fc
      .tuple(fc.subarray([0, 1, 2, 3]), fc.subarray([4, 5, 6]), fc.array(some, { maxLength: 6 }))
      .map(([from, to, others]) => [...each(from, to), ...others.map((one) => link(one.from, one.to, one))])
    let bundled = 0
    fc.assert(
      fc.property(dense, (made) => {
        const links = deepFreeze(made)
        for (const { from, to, line, links: own } of bundlesOf(three, links)) {
          bundled += 1
          const said = from.flatMap((one) => to.map((other) => `${one} ${other}`))
          const there = own.map((index) => {
            const { from: start, to: end, ...one } = links[index] as Link
            expect(one).toMatchObject({ line, direction: 'forward' })
            return `${start} ${end}`
          })
          expect(said.toSorted()).toEqual(there.toSorted())
          expect(new Set(own).size).toBe(own.length)
        }
      }),
      { numRuns: 200 },
    )
    expect(bundled).toBeGreaterThan(20)
  })
})
