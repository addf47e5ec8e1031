import { reach } from '@groundplan/programme-theory/analysis'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTheory, descendantsOf, graphOf } from '../graph/support.js'

describe('reach', () => {
  it('is what descends from any of the nodes named, and the other way round', () => {
    fc.assert(
      fc.property(anyTheory, fc.array(fc.nat(7), { maxLength: 3 }), (theory, picks) => {
        const starts = picks.map((pick) => theory.nodes[pick % theory.nodes.length]!.id)
        const led = descendantsOf(theory, starts)
        const all = theory.nodes.map(({ id }) => id)
        expect(reach(theory, { from: starts })).toEqual(all.filter((id) => led.has(id)))
        expect(reach(theory, { to: starts })).toEqual(
          all.filter((id) => starts.some((start) => descendantsOf(theory, [id]).has(start))),
        )
      }),
    )
  })

  it('holds a node named only where a way comes to it', () => {
    const theory = graphOf('auuu', [
      [0, 1],
      [1, 2],
      [2, 1],
      [3, 3],
    ])
    expect(reach(theory, { from: 'n0' })).toEqual(['n1', 'n2'])
    expect(reach(theory, { from: ['n0', 'n1'] })).toEqual(['n1', 'n2'])
    expect(reach(theory, { to: 'n3' })).toEqual(['n3'])
    expect(reach(theory, { from: [] })).toEqual([])
  })

  it('refuses ids that the theory does not have', () => {
    const theory = graphOf('ag', [[0, 1]])
    expect(() => reach(theory, { from: 'n2' })).toThrow(
      new TypeError('The theory "t" has no node "n2". Nearest: "n0", "n1".'),
    )
    expect(() => reach(theory, { to: ['n0', 'elsewhere'] })).toThrow('The theory "t" has no node "elsewhere". No id')
  })
})
