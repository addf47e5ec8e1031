import type { TheoryNode } from '@groundplan/programme-theory'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backwards } from '../../src/graph/backwards.js'
import { componentsOf } from '../../src/graph/componentsOf.js'
import { criticalLinks } from '../../src/graph/criticalLinks.js'
import { deadEnds } from '../../src/graph/deadEnds.js'
import { fans } from '../../src/graph/fans.js'
import { indexOf } from '../../src/graph/indexOf.js'
import { leaps } from '../../src/graph/leaps.js'
import { looseLinks } from '../../src/graph/looseLinks.js'
import { unled } from '../../src/graph/unled.js'
import { unsupported } from '../../src/graph/unsupported.js'
import { deepFreeze, nodeOf, theoryOf } from '../analysis/support.js'
import { anyTheory, descendantsOf, graphOf } from './support.js'

const known = <T>(value: T) => ({ is: 'known', value }) as const
const changeAt = (is: 'outcome' | 'goal', id: string, horizon: string): TheoryNode =>
  ({ ...nodeOf(is, id), horizon: known(horizon) }) as TheoryNode

/** One node on each stage of the standard horizons, with arrows told as `from>to`. */
const staged = (...arrows: readonly string[]) =>
  deepFreeze(
    theoryOf(
      [
        nodeOf('condition', 'context'),
        nodeOf('resource', 'room'),
        nodeOf('activity', 'act'),
        nodeOf('output', 'out'),
        changeAt('outcome', 'signs', 'signs'),
        changeAt('outcome', 'medium', 'mediumTerm'),
        changeAt('goal', 'objective', 'intermediateObjective'),
        changeAt('outcome', 'long', 'longTerm'),
        nodeOf('goal', 'goal'),
        nodeOf('outcome', 'somewhen'),
      ],
      arrows.map((arrow) => {
        const [from = '', to = ''] = arrow.split('>')
        return { id: arrow, from, to }
      }),
    ),
  )

describe('the index of a theory', () => {
  it('ranks stages and finds goals', () => {
    const { stage, goals, activities } = indexOf(staged())
    expect([...stage]).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7, -1])
    expect(goals).toEqual([6, 7, 8])
    expect(activities).toEqual([2])
  })

  it('leaves the stage of a goal open whose horizon is said to be unknown or withheld, and no other', () => {
    const goal = nodeOf('goal', 'g') as TheoryNode & { is: 'goal' }
    const { stage, goals } = indexOf(
      theoryOf(
        [
          { ...goal, horizon: { is: 'unknown' } },
          { ...goal, horizon: { is: 'withheld' } },
          { ...goal, horizon: { is: 'notApplicable' } },
          { ...goal, horizon: known('someday') },
          { ...nodeOf('outcome', 'o'), horizon: { is: 'notApplicable' } } as TheoryNode,
        ],
        [],
        { horizons: [{ id: 'only', label: { en: 'All', da: 'Alt' } }] },
      ),
    )
    expect([...stage]).toEqual([-1, -1, 4, -1, -1])
    expect(goals).toEqual([0, 1, 2, 3])
  })

  it('is made once for a theory, and anew for another that is the same', () => {
    const theory = staged('act>out')
    expect(indexOf(theory)).toBe(indexOf(theory))
    expect(indexOf({ ...theory })).not.toBe(indexOf(theory))
  })

  it('counts the first of two nodes with one id', () => {
    const index = indexOf(
      theoryOf([nodeOf('activity', 'a'), nodeOf('goal', 'a'), nodeOf('goal', 'b')], [{ id: 'l', from: 'a', to: 'b' }]),
    )
    expect(index.placeOf('a')).toBe(0)
    expect(index.placeOf('c')).toBeUndefined()
    expect([...index.from, ...index.to]).toEqual([0, 2])
  })

  it('packs the links of each node in their order', () => {
    const index = indexOf(staged('act>out', 'act>nowhere', 'out>signs', 'act>signs', 'nobody>out'))
    expect([...index.from]).toEqual([2, -1, 3, 2, -1])
    expect([...index.to]).toEqual([3, -1, 4, 4, -1])
    expect([...index.outLinks.slice(index.outStart[2], index.outStart[3])]).toEqual([0, 3])
    expect([...index.inLinks.slice(index.inStart[4], index.inStart[5])]).toEqual([2, 3])
    expect(index.outStart.at(-1)).toBe(3)
    expect(index.inStart.at(-1)).toBe(3)
  })
})

describe('looseLinks', () => {
  it('names the ends that are missing, each once', () => {
    expect(looseLinks(indexOf(staged('act>out', 'act>x', 'y>out', 'x>y', 'z>z')))).toEqual([
      { link: 1, missing: ['x'] },
      { link: 2, missing: ['y'] },
      { link: 3, missing: ['x', 'y'] },
      { link: 4, missing: ['z'] },
    ])
  })
})

describe('componentsOf', () => {
  it('parts a theory by its arrows in any direction, and no arrow into nowhere joins', () => {
    expect(
      componentsOf(
        indexOf(
          graphOf('aaugg', [
            [0, 2],
            [1, 2],
            [3, 9],
          ]),
        ),
      ),
    ).toEqual([[0, 1, 2], [3], [4]])
    expect(componentsOf(indexOf(theoryOf([], [])))).toEqual([])
  })

  it('joins a condition to the link that names it, when both are in the theory', () => {
    const parts = (conditions: readonly string[], to = 'b') =>
      componentsOf(
        indexOf(
          theoryOf(
            [nodeOf('condition', 'c'), nodeOf('activity', 'a'), nodeOf('goal', 'b')],
            [{ id: 'l', from: 'a', to, conditions: known(conditions) }],
          ),
        ),
      )
    expect(parts(['c'])).toEqual([[0, 1, 2]])
    expect(parts(['other'])).toEqual([[0], [1, 2]])
    expect(parts([])).toEqual([[0], [1, 2]])
    expect(parts(['c'], 'nowhere')).toEqual([[0], [1], [2]])
  })
})

describe('unled and unsupported', () => {
  it('tell outcomes that nothing leads to from those that no activity leads to', () => {
    // Led by an activity; by itself alone; by a condition; by that one; by nothing; an output that nothing leads to.
    const index = indexOf(
      graphOf('auucugo', [
        [0, 1],
        [2, 2],
        [3, 4],
        [4, 5],
      ]),
    )
    expect(unled(index)).toEqual([2])
    expect(unsupported(index)).toEqual([2, 4, 5])
    const lone = indexOf(graphOf('ugo', []))
    expect(unled(lone)).toEqual([0, 1])
    expect(unsupported(lone)).toEqual([0, 1])
  })

  it('hold a feedback without an activity for led, and not for supported', () => {
    const index = indexOf(
      graphOf('uu', [
        [0, 1],
        [1, 0],
      ]),
    )
    expect(unled(index)).toEqual([])
    expect(unsupported(index)).toEqual([0, 1])
  })

  it('unsupported are the outcomes and goals that descend from no activity', () => {
    fc.assert(
      fc.property(anyTheory, (theory) => {
        const starts = theory.nodes.filter(({ is }) => is === 'activity').map(({ id }) => id)
        const led = descendantsOf(theory, starts)
        const expected = theory.nodes.flatMap(({ is, id }, place) =>
          (is === 'outcome' || is === 'goal') && !led.has(id) ? [place] : [],
        )
        expect(unsupported(indexOf(theory))).toEqual(expected)
      }),
    )
  })
})

describe('deadEnds', () => {
  it('finds activities and outputs that come to no outcome, and outcomes that come to no goal', () => {
    // a0 → o1; a2 → u3; a4 → o5 → u6 → g7; o8; r9 and c10 are of no interest.
    const index = indexOf(
      graphOf('aoauaougorc', [
        [0, 1],
        [2, 3],
        [4, 5],
        [5, 6],
        [6, 7],
      ]),
    )
    expect(deadEnds(index)).toEqual({ activities: [0], outputs: [1, 8], outcomes: [3] })
  })

  it('takes an outcome on the last horizon for a goal, and every outcome for dead where there is no goal', () => {
    expect(deadEnds(indexOf(staged('signs>long', 'medium>signs', 'act>goal', 'out>long')))).toEqual({
      activities: [],
      outputs: [],
      outcomes: [9],
    })
    expect(
      deadEnds(
        indexOf(
          graphOf('auu', [
            [0, 1],
            [1, 2],
          ]),
        ),
      ),
    ).toEqual({
      activities: [],
      outputs: [],
      outcomes: [1, 2],
    })
  })
})

describe('leaps', () => {
  const found = (...arrows: readonly string[]) => {
    const theory = staged(...arrows)
    return leaps(indexOf(theory)).map(({ link, skipped }) => [theory.links[link]?.id, ...skipped])
  }

  it('go from an activity or output straight to the last horizon or to a goal without one', () => {
    expect(found('act>long', 'out>long', 'act>goal', 'out>goal')).toEqual([
      ['act>long', 0, 1, 2],
      ['out>long', 0, 1, 2],
      ['act>goal', 0, 1, 2, 3],
      ['out>goal', 0, 1, 2, 3],
    ])
  })

  it('jump over two horizons or more', () => {
    expect(found('act>signs', 'act>medium', 'out>medium', 'signs>objective', 'medium>long', 'objective>goal')).toEqual(
      [],
    )
    expect(found('act>objective', 'signs>long', 'medium>goal', 'signs>medium')).toEqual([
      ['act>objective', 0, 1],
      ['signs>long', 1, 2],
      ['medium>goal', 2, 3],
    ])
  })

  it('are not made by resources, conditions, links back, loose links, or where a horizon is not known', () => {
    expect(
      found('room>long', 'context>goal', 'goal>act', 'long>long', 'act>x', 'somewhen>goal', 'act>somewhen'),
    ).toEqual([])
  })

  it('do not count horizons without nodes', () => {
    const theory = theoryOf(
      [nodeOf('activity', 'a'), changeAt('outcome', 'o', 'intermediateObjective'), changeAt('outcome', 's', 'signs')],
      [{ id: 'l', from: 'a', to: 'o' }],
    )
    expect(leaps(indexOf(theory))).toEqual([])
    expect(leaps(indexOf({ ...theory, nodes: [...theory.nodes, changeAt('outcome', 'm', 'mediumTerm')] }))).toEqual([
      { link: 0, skipped: [0, 1] },
    ])
  })

  it('are none to the only horizon, but are to the last of two, and to a goal with nothing between', () => {
    const horizon = (id: string) => ({ id, label: { en: id, da: id } })
    const nodes = [nodeOf('activity', 'a'), changeAt('outcome', 'o', 'end'), nodeOf('goal', 'g')]
    const links = [
      { id: 'l', from: 'a', to: 'o' },
      { id: 'm', from: 'a', to: 'g' },
    ]
    const those = (horizons: readonly string[], without?: string) =>
      leaps(
        indexOf(
          theoryOf(
            nodes.filter(({ id }) => id !== without),
            links,
            { horizons: horizons.map(horizon) },
          ),
        ),
      )
    expect(those(['end'])).toEqual([{ link: 1, skipped: [0] }])
    expect(those(['start', 'end'])).toEqual([
      { link: 0, skipped: [] },
      { link: 1, skipped: [1] },
    ])
    expect(those(['end'], 'o')).toEqual([{ link: 1, skipped: [] }])
    expect(those([], 'o')).toEqual([{ link: 1, skipped: [] }])
  })
})

describe('backwards', () => {
  it('finds links to an earlier stage, and says nothing of conditions and unknown horizons', () => {
    const theory = staged(
      'signs>act',
      'out>act',
      'long>medium',
      'goal>long',
      'act>room',
      'signs>context',
      'signs>signs',
      'room>act',
      'somewhen>act',
      'long>somewhen',
      'long>x',
      'signs>medium',
    )
    expect(backwards(indexOf(theory)).map((link) => theory.links[link]?.id)).toEqual([
      'signs>act',
      'out>act',
      'long>medium',
      'goal>long',
      'act>room',
    ])
  })
})

describe('fans', () => {
  it('counts other nodes once each', () => {
    const { in: led, out } = fans(
      indexOf(
        graphOf('aaug', [
          [0, 2],
          [0, 2],
          [1, 2],
          [2, 2],
          [2, 3],
          [0, 3],
          [3, 9],
          [2, 0],
        ]),
      ),
    )
    expect([...led]).toEqual([1, 0, 2, 2])
    expect([...out]).toEqual([2, 1, 2, 0])
  })
})

describe('criticalLinks', () => {
  it('are those without which a goal no longer descends from an activity', () => {
    fc.assert(
      fc.property(anyTheory, (theory) => {
        const starts = theory.nodes.filter(({ is }) => is === 'activity').map(({ id }) => id)
        const goals = theory.nodes.filter(({ is }) => is === 'goal').map(({ id }) => id)
        const led = descendantsOf(theory, starts)
        const expected = theory.links.flatMap((link, place) => {
          const still = descendantsOf(theory, starts, link)
          const lost = goals.filter((goal) => led.has(goal) && !still.has(goal))
          return lost.length > 0 ? [[place, ...lost]] : []
        })
        const found = criticalLinks(indexOf(theory)).map(({ link, goals: cut }) => [
          link,
          ...[...cut].sort((a, b) => a - b).map((place) => theory.nodes[place]?.id),
        ])
        expect(found).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})
