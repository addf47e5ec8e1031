import {
  contributionPaths,
  coverage,
  criticalNodes,
  reach,
  redundantLinks,
} from '@groundplan/programme-theory/analysis'
import { describe, expect, it } from 'vitest'
import { graphCases, graphOf, ids } from '../graph/support.js'

const cases = graphCases.map((one) => ({ ...one, theory: graphOf(one.kinds, one.links) }))
const places = (kinds: string, letter: string): number[] =>
  [...kinds].flatMap((one, place) => (one === letter ? [place] : []))

describe('analyses of random theories as networkx has them', () => {
  it('reach gives descendants and ancestors, and a node itself only round a cycle', () => {
    for (const { theory, kinds, links, descendants, strong } of cases) {
      const cyclic = new Set(links.filter(([from, to]) => from === to).map(([from]) => from))
      for (const nodes of strong) if (nodes.length > 1) for (const node of nodes) cyclic.add(node)
      const reaches = (from: number, to: number): boolean =>
        from === to ? cyclic.has(from) : descendants[from]!.includes(to)
      const all = [...kinds].map((_, place) => place)
      for (const node of all) {
        expect(reach(theory, { from: `n${node}` })).toEqual(ids(all.filter((other) => reaches(node, other))))
        expect(reach(theory, { to: `n${node}` })).toEqual(ids(all.filter((other) => reaches(other, node))))
      }
    }
  })

  it('coverage holds a goal for covered by the activities it descends from', () => {
    for (const { theory, kinds, descendants } of cases) {
      const table = coverage(theory)
      const activities = places(kinds, 'a')
      const goals = places(kinds, 'g')
      const leads = (activity: number, goal: number): boolean => descendants[activity]!.includes(goal)
      expect(table.activities).toEqual(ids(activities))
      expect(table.goals).toEqual(ids(goals))
      for (const goal of goals) {
        expect(table.activitiesOf(`n${goal}`)).toEqual(ids(activities.filter((activity) => leads(activity, goal))))
      }
      for (const activity of activities) {
        expect(table.goalsOf(`n${activity}`)).toEqual(ids(goals.filter((goal) => leads(activity, goal))))
        for (const goal of goals) expect(table.covers(`n${activity}`, `n${goal}`)).toBe(leads(activity, goal))
      }
      expect(table.uncovered).toEqual(ids(goals.filter((goal) => !activities.some((one) => leads(one, goal)))))
      expect(table.idle).toEqual(ids(activities.filter((activity) => !goals.some((goal) => leads(activity, goal)))))
    }
  })

  it('criticalNodes are those without which a goal is no longer led to', () => {
    for (const { theory, cutNodes } of cases) {
      const found = criticalNodes(theory)
      expect(found.goals.map(({ goal, nodes }) => [goal, nodes.toSorted()])).toEqual(
        cutNodes.map(([goal, nodes]) => [`n${goal}`, ids(nodes).toSorted()]),
      )
      const cuts = new Map<number, string[]>()
      for (const [goal, nodes] of cutNodes) {
        for (const node of nodes) cuts.set(node, [...(cuts.get(node) ?? []), `n${goal}`])
      }
      const ranked = [...cuts].sort(([a, those], [b, others]) => others.length - those.length || a - b)
      expect(found.nodes).toEqual(ranked.map(([node, goals]) => ({ node: `n${node}`, goals })))
    }
  })

  it('redundantLinks are those that the transitive reduction of the components leaves out', () => {
    for (const { theory, redundant } of cases)
      expect(redundantLinks(theory)).toEqual(redundant.map((link) => `l${link}`))
  })

  it('contributionPaths are as many of each length, none twice, shortest first', () => {
    for (const { theory, paths } of cases) {
      if (paths === undefined) continue
      const found = [...contributionPaths(theory, { limit: Number.POSITIVE_INFINITY })]
      const lengths = found.map(({ links }) => links.length)
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
      const counted = [...new Set(lengths)].map((length) => [length, lengths.filter((one) => one === length).length])
      expect(counted).toEqual(paths)
      expect(new Set(found.map(({ links }) => links.join())).size).toBe(found.length)
    }
  })
})
