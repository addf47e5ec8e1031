import { describe, expect, it } from 'vitest'
import { componentsOf } from '../../src/graph/componentsOf.js'
import { criticalLinks } from '../../src/graph/criticalLinks.js'
import { dominators } from '../../src/graph/dominators.js'
import { feedbacks } from '../../src/graph/feedbacks.js'
import { indexOf } from '../../src/graph/indexOf.js'
import { reached } from '../../src/graph/reached.js'
import { strongComponents } from '../../src/graph/strongComponents.js'
import { graphCases, graphOf } from './support.js'

const ascending = (a: number, b: number): number => a - b
const byFirst = (a: readonly number[], b: readonly number[]): number => (a[0] ?? 0) - (b[0] ?? 0)
const cases = graphCases.map((one) => ({ ...one, index: indexOf(graphOf(one.kinds, one.links)) }))

describe('the graph of a theory as networkx sees it', () => {
  it('has at least a hundred cases, with and without cycles, and answers in all fields', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100)
    expect(cases.filter(({ strong, kinds }) => strong.length < kinds.length).length).toBeGreaterThan(30)
    for (const field of ['cutLinks', 'redundant', 'dominators'] as const) {
      expect(cases.filter((one) => one[field].length > 0).length).toBeGreaterThan(30)
    }
  })

  it('falls into the same strongly connected components, numbered against the arrows', () => {
    for (const { index, strong } of cases) {
      const { count, of, members, start } = strongComponents(index)
      const found = Array.from({ length: count }, (_, c) => [...members.slice(start[c], start[c + 1])].sort(ascending))
      expect(found.toSorted(byFirst)).toEqual(strong)
      found.forEach((nodes, c) => {
        expect(nodes.map((node) => of[node])).toEqual(nodes.map(() => c))
      })
      index.from.forEach((from, link) => {
        expect(of[from]).toBeGreaterThanOrEqual(of[index.to[link]!]!)
      })
    }
  })

  it('makes the components once', () => {
    const { index } = cases[20]!
    expect(strongComponents(index)).toBe(strongComponents(index))
  })

  it('hangs together in the same parts', () => {
    for (const { index, weak } of cases) expect(componentsOf(index)).toEqual(weak)
  })

  it('comes from a node to its descendants and itself, and against the arrows to its ancestors', () => {
    for (const { index, descendants, kinds } of cases) {
      const table = descendants.map((those, start) => {
        const row = new Uint8Array(kinds.length)
        for (const node of [...those, start]) row[node] = 1
        return row
      })
      table.forEach((row, start) => {
        expect(reached(index, [start], 'along')).toEqual(row)
        expect([...reached(index, [start], 'against')]).toEqual(table.map((other) => other[start]))
      })
      expect([...reached(index, [0, 0, kinds.length - 1], 'along')]).toEqual(
        [...table[0]!].map((one, place) => one | (table.at(-1)?.[place] ?? 0)),
      )
    }
  })

  it('has the same immediate dominators', () => {
    for (const { index, dominators: expected } of cases) {
      const { numberOf, placeOf, before } = dominators(index)
      const found: number[][] = []
      numberOf.forEach((number, place) => {
        if (number !== 0) found.push([place, placeOf[before[number]!]!])
      })
      expect(found).toEqual(expected)
    }
  })

  it('reads the tree of dominators from the root: who is below stands right behind', () => {
    for (const { index, dominators: expected } of cases) {
      const { numberOf, at, below, goals, goalsBefore } = dominators(index)
      const up = new Map(expected.map(([node, above]) => [node, above]))
      const isAbove = (high: number, low: number): boolean => {
        for (let node: number | undefined = low; node !== undefined; node = up.get(node)) if (node === high) return true
        return false
      }
      const led = [...up.keys()].filter((node) => node !== -1)
      for (const high of led) {
        const first = at[numberOf[high]!]!
        const last = first + below[numberOf[high]!]!
        for (const low of led) {
          const stands = at[numberOf[low]!]!
          expect(stands >= first && stands < last).toBe(isAbove(high, low))
        }
        expect([...goals.slice(goalsBefore[first], goalsBefore[last])].sort(ascending)).toEqual(
          index.goals.filter((goal) => up.has(goal) && isAbove(high, goal)),
        )
      }
    }
  })

  it('has the same links that alone cut goals off', () => {
    for (const { index, cutLinks } of cases) {
      expect(criticalLinks(index).map(({ link, goals }) => [link, [...goals].sort(ascending)])).toEqual(cutLinks)
    }
  })

  it('has a feedback for each component of several nodes, and for each link from a node to itself', () => {
    for (const { index, strong, links } of cases) {
      const looped = new Set(links.filter(([from, to]) => from === to).map(([node]) => node))
      const expected = [...[...looped].map((node) => [node]), ...strong.filter((nodes) => nodes.length > 1)]
      const found = feedbacks(index).map(({ nodes }) => nodes)
      expect(found).toEqual(expected.toSorted((a, b) => byFirst(a, b) || a.length - b.length))
    }
  })
})
