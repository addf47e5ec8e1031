import type { TheoryNode } from '@groundplan/programme-theory'
import { whatIf } from '@groundplan/programme-theory/analysis'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyTheory, descendantsOf, graphOf } from '../graph/support.js'
import { deepFreeze, nodeOf, theoryOf } from './support.js'

const nothing = { lostGoals: [], weakenedGoals: [], lostOutcomes: [], idleActivities: [], lostLinks: [] }

// Two activities lead through `known` to `company`; walks alone to `sleep`; nothing to `work`; a resource to `rent`.
const theory = deepFreeze(
  theoryOf(
    [
      nodeOf('activity', 'walks'),
      nodeOf('activity', 'meals'),
      nodeOf('outcome', 'known'),
      nodeOf('outcome', 'tired'),
      nodeOf('goal', 'company'),
      nodeOf('goal', 'sleep'),
      nodeOf('goal', 'work'),
      nodeOf('goal', 'rent'),
      nodeOf('resource', 'money'),
    ],
    [
      { id: 'walks-known', from: 'walks', to: 'known' },
      { id: 'meals-known', from: 'meals', to: 'known' },
      { id: 'known-company', from: 'known', to: 'company' },
      { id: 'walks-tired', from: 'walks', to: 'tired' },
      { id: 'tired-sleep', from: 'tired', to: 'sleep', polarity: 'decreases' },
      { id: 'money-rent', from: 'money', to: 'rent' },
    ],
  ),
)

describe('whatIf', () => {
  it('tells goals lost from goals that keep other activities', () => {
    expect(whatIf(theory, { without: 'walks' })).toEqual({
      lostGoals: ['sleep'],
      weakenedGoals: [{ goal: 'company', without: ['walks'], left: ['meals'] }],
      lostOutcomes: ['tired'],
      idleActivities: [],
      lostLinks: [],
    })
  })

  it('finds activities that are left without a goal', () => {
    expect(whatIf(theory, { without: 'known' })).toEqual({
      ...nothing,
      lostGoals: ['company'],
      idleActivities: ['meals'],
    })
    expect(whatIf(theory, { without: ['known', 'meals'] })).toEqual({ ...nothing, lostGoals: ['company'] })
  })

  it('does not call lost what had no activity before, nor what is itself thought away', () => {
    expect(whatIf(theory, { without: 'money' })).toEqual(nothing)
    expect(whatIf(theory, { without: 'work' })).toEqual(nothing)
    expect(whatIf(theory, { without: 'company' })).toEqual({ ...nothing, idleActivities: ['meals'] })
    expect(whatIf(theory, { without: ['walks', 'tired', 'sleep'] }).lostGoals).toEqual([])
  })

  it('thinks links away', () => {
    expect(whatIf(theory, { withoutLinks: 'meals-known' })).toEqual({
      ...nothing,
      weakenedGoals: [{ goal: 'company', without: ['meals'], left: ['walks'] }],
      idleActivities: ['meals'],
    })
    expect(whatIf(theory, { withoutLinks: ['walks-known', 'meals-known'] })).toEqual({
      ...nothing,
      lostGoals: ['company'],
      lostOutcomes: ['known'],
      idleActivities: ['meals'],
    })
  })

  it('changes nothing when nothing is thought away', () => {
    expect(whatIf(theory, { withoutFailedConditions: false })).toEqual(nothing)
    expect(whatIf(theory, { without: [], withoutLinks: [] })).toEqual(nothing)
  })

  it('refuses what names nothing to think away, and misspelt names', () => {
    const names = 'give one or more of without, withoutLinks, withoutFailedConditions.'
    expect(() => whatIf(theory, {})).toThrow(new TypeError(`Nothing is thought away; ${names}`))
    const misspelt: object = { Without: 'walks', without: [], links: [] }
    expect(() => whatIf(theory, misspelt)).toThrow(new TypeError(`whatIf has no option "Without", "links"; ${names}`))
  })

  describe('conditions', () => {
    const need = (...ids: string[]) => ({ conditions: { is: 'known', value: ids } }) as const
    const conditional = deepFreeze(
      theoryOf(
        [
          nodeOf('activity', 'walks'),
          nodeOf('activity', 'lobby'),
          { ...nodeOf('condition', 'paths'), holds: { is: 'known', value: false } } as TheoryNode,
          { ...nodeOf('condition', 'light'), holds: { is: 'known', value: true } } as TheoryNode,
          nodeOf('condition', 'trust'),
          nodeOf('goal', 'company'),
          nodeOf('goal', 'sleep'),
          nodeOf('goal', 'safety'),
        ],
        [
          { id: 'walks-company', from: 'walks', to: 'company', ...need('light', 'trust') },
          { id: 'walks-sleep', from: 'walks', to: 'sleep', ...need('paths') },
          { id: 'lobby-paths', from: 'lobby', to: 'paths' },
          { id: 'paths-safety', from: 'paths', to: 'safety', conditions: { is: 'unknown' } },
          { id: 'loose', from: 'walks', to: 'elsewhere', ...need('paths') },
        ],
      ),
    )

    it('are taken to hold unless they are thought away, and then take the links with them that need them', () => {
      expect(whatIf(conditional, { without: [] })).toEqual(nothing)
      expect(whatIf(conditional, { without: 'trust' })).toEqual({
        ...nothing,
        lostGoals: ['company'],
        lostLinks: ['walks-company'],
      })
      expect(whatIf(conditional, { without: ['light', 'walks'] })).toEqual({
        ...nothing,
        lostGoals: ['company', 'sleep'],
      })
      expect(whatIf(conditional, { without: ['light', 'company'] }).lostLinks).toEqual([])
      expect(whatIf(conditional, { without: 'light', withoutLinks: 'walks-company' }).lostLinks).toEqual([])
      // Nothing leads over a condition that is not there, either.
      expect(whatIf(conditional, { without: 'paths' })).toEqual({
        ...nothing,
        lostGoals: ['sleep', 'safety'],
        idleActivities: ['lobby'],
        lostLinks: ['walks-sleep'],
      })
    })

    it('that are known not to hold fail as things stand; what is to change them stays', () => {
      expect(whatIf(conditional, { withoutFailedConditions: true })).toEqual({
        ...nothing,
        lostGoals: ['sleep'],
        lostLinks: ['walks-sleep'],
      })
      expect(whatIf(conditional, { withoutFailedConditions: true, without: 'light' }).lostGoals).toEqual([
        'company',
        'sleep',
      ])
      expect(whatIf(theory, { withoutFailedConditions: true })).toEqual(nothing)
    })
  })

  it('lists an outcome on the last horizon among goals alone', () => {
    const late = theoryOf(
      [
        nodeOf('activity', 'a'),
        { is: 'outcome', id: 'o', label: { verbatim: 'o' }, horizon: { is: 'known', value: 'longTerm' } },
      ],
      [{ id: 'l', from: 'a', to: 'o' }],
    )
    expect(whatIf(late, { without: 'a' })).toEqual({ ...nothing, lostGoals: ['o'] })
  })

  it('looks at feedbacks anew when a node of them is gone', () => {
    // n0 → n1 ⇄ n2 → n3: without n1, nothing comes to n2.
    const looped = graphOf('auug', [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
    ])
    expect(whatIf(looped, { without: 'n1' })).toEqual({
      ...nothing,
      lostGoals: ['n3'],
      lostOutcomes: ['n2'],
      idleActivities: ['n0'],
    })
  })

  it('agrees with counting descendants before and after', () => {
    fc.assert(
      fc.property(anyTheory, fc.nat(), (given, pick) => {
        const gone = given.nodes[pick % given.nodes.length]!
        const of = (is: string): string[] =>
          given.nodes.filter((node) => node.is === is && node !== gone).map(({ id }) => id)
        const goals = of('goal')
        const activities = of('activity')
        const all = gone.is === 'activity' ? [...activities, gone.id] : activities
        const was = (goal: string): string[] =>
          given.nodes.map(({ id }) => id).filter((id) => all.includes(id) && descendantsOf(given, [id]).has(goal))
        const is = (goal: string): string[] => activities.filter((id) => descendantsOf(given, [id], gone).has(goal))
        const found = whatIf(given, { without: gone.id })
        expect(found.lostGoals).toEqual(goals.filter((goal) => was(goal).length > 0 && is(goal).length === 0))
        expect(found.weakenedGoals).toEqual(
          goals.flatMap((goal) => {
            const left = is(goal)
            const without = was(goal).filter((id) => !left.includes(id))
            return left.length > 0 && without.length > 0 ? [{ goal, without, left }] : []
          }),
        )
        const led = descendantsOf(given, all)
        const ledStill = descendantsOf(given, activities, gone)
        expect(found.lostOutcomes).toEqual(of('outcome').filter((id) => led.has(id) && !ledStill.has(id)))
        const allGoals = given.nodes.filter((node) => node.is === 'goal').map(({ id }) => id)
        expect(found.idleActivities).toEqual(
          activities.filter(
            (id) => allGoals.some((goal) => was(goal).includes(id)) && !goals.some((goal) => is(goal).includes(id)),
          ),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('refuses nodes and links that the theory does not have', () => {
    expect(() => whatIf(theory, { without: 'walk' })).toThrow(
      new TypeError('The theory "t" has no node "walk". Nearest: "walks".'),
    )
    expect(() => whatIf(theory, { withoutLinks: ['walks-known', 'walks'] })).toThrow(
      new TypeError('The theory "t" has no link "walks". Nearest: "walks-known", "walks-tired".'),
    )
  })
})
