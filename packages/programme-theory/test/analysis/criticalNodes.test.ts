import { criticalNodes } from '@groundplan/programme-theory/analysis'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTheory, descendantsOf, graphOf } from '../graph/support.js'
import { nodeOf, theoryOf } from './support.js'

describe('criticalNodes', () => {
  it('ranks nodes by the goals that they cut off, and follows the way to each goal', () => {
    // n0 → n1 → n2 (goal) → n3 (goal); n1 → n4 (goal); n5 → n4.
    const theory = graphOf('auggga', [
      [0, 1],
      [1, 2],
      [2, 3],
      [1, 4],
      [5, 4],
    ])
    expect(criticalNodes(theory)).toEqual({
      nodes: [
        { node: 'n0', goals: ['n2', 'n3'] },
        { node: 'n1', goals: ['n2', 'n3'] },
        { node: 'n2', goals: ['n3'] },
      ],
      goals: [
        { goal: 'n2', nodes: ['n0', 'n1'] },
        { goal: 'n3', nodes: ['n0', 'n1', 'n2'] },
        { goal: 'n4', nodes: [] },
      ],
    })
  })

  it('leaves goals out that no activity leads to', () => {
    expect(criticalNodes(graphOf('cgag', [[0, 1]]))).toEqual({ nodes: [], goals: [] })
    expect(criticalNodes(theoryOf([], []))).toEqual({ nodes: [], goals: [] })
  })

  it('lists goals in the author’s order, whatever order they are met in', () => {
    const theory = graphOf('ggggggggggggua', [[13, 12], ...[11, 2, 10, 0].map((goal) => [12, goal] as const)])
    expect(criticalNodes(theory).nodes).toEqual(
      ['n12', 'n13'].map((node) => ({ node, goals: ['n0', 'n2', 'n10', 'n11'] })),
    )
  })

  it('are those without which a goal descends from no activity', () => {
    fc.assert(
      fc.property(anyTheory, (theory) => {
        const starts = theory.nodes.filter(({ is }) => is === 'activity').map(({ id }) => id)
        const led = descendantsOf(theory, starts)
        const expected = theory.nodes.flatMap(({ is, id: goal }) => {
          if (is !== 'goal' || !led.has(goal)) return []
          const nodes = theory.nodes.filter((node) => {
            const left = starts.filter((start) => start !== node.id)
            return node.id !== goal && !descendantsOf(theory, left, node).has(goal)
          })
          return [[goal, nodes.map(({ id }) => id).toSorted()]]
        })
        expect(criticalNodes(theory).goals.map(({ goal, nodes }) => [goal, nodes.toSorted()])).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  it('follows a chain of 50 000 nodes', () => {
    const size = 50_000
    const theory = theoryOf(
      Array.from({ length: size }, (_, i) =>
        nodeOf(i === 0 ? 'activity' : i === size - 1 ? 'goal' : 'outcome', `n${i}`),
      ),
      Array.from({ length: size - 1 }, (_, i) => ({ id: `l${i}`, from: `n${i}`, to: `n${i + 1}` })),
    )
    const { nodes, goals } = criticalNodes(theory)
    expect(nodes.length).toBe(size - 1)
    expect(goals[0]?.nodes.slice(0, 3)).toEqual(['n0', 'n1', 'n2'])
  })
})
