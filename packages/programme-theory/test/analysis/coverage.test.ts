import type { TheoryNode } from '@groundplan/programme-theory'
import { coverage } from '@groundplan/programme-theory/analysis'
import { describe, expect, it } from 'vitest'
import { graphOf } from '../graph/support.js'
import { nodeOf, theoryOf } from './support.js'

describe('coverage', () => {
  it('leads on over links that decrease, feedbacks and other goals, not from resources or conditions', () => {
    const theory = theoryOf(
      [
        nodeOf('activity', 'act'),
        nodeOf('outcome', 'fear'),
        nodeOf('goal', 'first'),
        nodeOf('goal', 'second'),
        nodeOf('resource', 'room'),
        nodeOf('condition', 'peace'),
        nodeOf('goal', 'third'),
      ],
      [
        { id: 'a', from: 'act', to: 'fear', polarity: 'decreases' },
        { id: 'b', from: 'fear', to: 'first', polarity: 'decreases' },
        { id: 'c', from: 'first', to: 'second' },
        { id: 'd', from: 'second', to: 'first' },
        { id: 'e', from: 'room', to: 'third' },
        { id: 'f', from: 'peace', to: 'third' },
      ],
    )
    const { goals, activities, goalsOf, activitiesOf, uncovered, idle } = coverage(theory)
    expect(goals).toEqual(['first', 'second', 'third'])
    expect(activities).toEqual(['act'])
    expect(goalsOf('act')).toEqual(['first', 'second'])
    expect(activitiesOf('third')).toEqual([])
    expect(uncovered).toEqual(['third'])
    expect(idle).toEqual([])
  })

  it('takes outcomes on the last horizon for goals', () => {
    const theory = theoryOf(
      [
        nodeOf('activity', 'act'),
        { is: 'outcome', id: 'late', label: { verbatim: 'late' }, horizon: { is: 'known', value: 'longTerm' } },
        { is: 'outcome', id: 'soon', label: { verbatim: 'soon' }, horizon: { is: 'known', value: 'signs' } },
      ],
      [{ id: 'l', from: 'act', to: 'late' }],
    )
    expect(coverage(theory).goals).toEqual(['late'])
    expect(coverage(theory).covers('act', 'late')).toBe(true)
  })

  it('tells which outcomes may be goals: those on a horizon that nobody knows', () => {
    const outcome = (id: string, horizon?: object): TheoryNode =>
      ({ is: 'outcome', id, label: { verbatim: id }, ...(horizon && { horizon }) }) as TheoryNode
    const { goals, mayBeGoals, idle } = coverage(
      theoryOf(
        [
          nodeOf('activity', 'act'),
          outcome('neverAsked'),
          outcome('unknown', { is: 'unknown' }),
          outcome('withheld', { is: 'withheld' }),
          outcome('none', { is: 'notApplicable' }),
          outcome('strange', { is: 'known', value: 'nextYear' }),
          outcome('soon', { is: 'known', value: 'signs' }),
          outcome('late', { is: 'known', value: 'longTerm' }),
          { ...outcome('goal', { is: 'unknown' }), is: 'goal' } as TheoryNode,
          nodeOf('output', 'output'),
        ],
        [{ id: 'l', from: 'act', to: 'unknown' }],
      ),
    )
    expect(goals).toEqual(['late', 'goal'])
    expect(mayBeGoals).toEqual(['neverAsked', 'unknown', 'withheld', 'strange'])
    expect(idle).toEqual(['act'])
  })

  it('is empty and idle where there is nothing', () => {
    const nothing = coverage(theoryOf([], []))
    expect([nothing.goals, nothing.activities, nothing.uncovered, nothing.idle]).toEqual([[], [], [], []])
    expect(coverage(graphOf('aa', [])).idle).toEqual(['n0', 'n1'])
    expect(coverage(graphOf('gg', [])).uncovered).toEqual(['n0', 'n1'])
  })

  // 300 goals are more than are carried along at a time (256), and more than a word holds (32).
  it.each([31, 32, 33, 64, 255, 256, 257, 300])('tells %i goals apart', (size) => {
    // Activity 0 leads to the even goals, activity 1 through an outcome to every third, activity 2 to the last; activity 3 to none.
    const kinds = `aaaau${'g'.repeat(size)}`
    const numbers = Array.from({ length: size }, (_, i) => i)
    const theory = graphOf(kinds, [
      ...numbers.filter((i) => i % 2 === 0).map((i) => [0, i + 5] as const),
      [1, 4],
      ...numbers.filter((i) => i % 3 === 0).map((i) => [4, i + 5] as const),
      [2, size + 4],
    ])
    const table = coverage(theory)
    const goal = (i: number): string => `n${i + 5}`
    expect(table.goalsOf('n0')).toEqual(numbers.filter((i) => i % 2 === 0).map(goal))
    expect(table.goalsOf('n1')).toEqual(numbers.filter((i) => i % 3 === 0).map(goal))
    expect(table.goalsOf('n2')).toEqual([goal(size - 1)])
    expect(table.goalsOf('n3')).toEqual([])
    expect(table.idle).toEqual(['n3'])
    expect(table.uncovered).toEqual(numbers.filter((i) => i % 2 !== 0 && i % 3 !== 0 && i !== size - 1).map(goal))
    const last = size - 1
    expect(table.activitiesOf(goal(last))).toEqual(
      ['n0', 'n1', 'n2'].filter((_, a) => [last % 2 === 0, last % 3 === 0, true][a]),
    )
  })

  it('refuses ids that are no activity or goal of the theory, and names the nearest', () => {
    const { covers, activitiesOf, goalsOf } = coverage(
      theoryOf([nodeOf('activity', 'meetings'), nodeOf('goal', 'coping'), nodeOf('outcome', 'rest')], []),
    )
    expect(() => covers('meeting', 'coping')).toThrow(
      new TypeError('The theory "t" has no activity "meeting". Nearest: "meetings".'),
    )
    expect(() => covers('meetings', 'copng')).toThrow('The theory "t" has no goal "copng". Nearest: "coping".')
    expect(() => goalsOf('coping')).toThrow(TypeError)
    expect(() => activitiesOf('rest')).toThrow(
      'The theory "t" has no goal "rest". No id there is like it; ids are given as the theory has them.',
    )
  })

  it('counts the first of two nodes with one id', () => {
    const theory = theoryOf(
      [nodeOf('activity', 'a'), nodeOf('activity', 'a'), nodeOf('goal', 'g')],
      [{ id: 'l', from: 'a', to: 'g' }],
    )
    expect(coverage(theory).covers('a', 'g')).toBe(true)
  })

  it('follows a chain of 100 000 nodes', () => {
    const size = 100_000
    const kinds = `a${'u'.repeat(size - 2)}g`
    const theory = theoryOf(
      [...kinds].map((kind, i) => nodeOf(kind === 'a' ? 'activity' : kind === 'g' ? 'goal' : 'outcome', `n${i}`)),
      Array.from({ length: size - 1 }, (_, i) => ({ id: `l${i}`, from: `n${i}`, to: `n${i + 1}` })),
    )
    expect(coverage(theory).covers('n0', `n${size - 1}`)).toBe(true)
  })
})
