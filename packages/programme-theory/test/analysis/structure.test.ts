import { feedbacks, structure } from '@groundplan/programme-theory/analysis'
import { describe, expect, it } from 'vitest'
import { deepFreeze, nodeOf, theoryOf } from './support.js'

const change = (id: string, horizon: string) =>
  ({ is: 'outcome', id, label: { en: 'Calm', da: id }, horizon: { is: 'known', value: horizon } }) as const

const theory = deepFreeze(
  theoryOf(
    [
      nodeOf('activity', 'meet'),
      nodeOf('activity', 'idle'),
      nodeOf('output', 'talks'),
      change('calm', 'first'),
      change('calmer', 'last'),
      change('lonely', 'first'),
      nodeOf('goal', 'well'),
      nodeOf('condition', 'peace'),
      nodeOf('goal', 'free'),
    ],
    [
      { id: 'meet-talks', from: 'meet', to: 'talks' },
      { id: 'talks-calm', from: 'talks', to: 'calm' },
      { id: 'calm-calmer', from: 'calm', to: 'calmer' },
      { id: 'calmer-calm', from: 'calmer', to: 'calm', polarity: 'decreases' },
      { id: 'meet-well', from: 'meet', to: 'well' },
      { id: 'meet-well-too', from: 'meet', to: 'well' },
      { id: 'peace-free', from: 'peace', to: 'free' },
      { id: 'calm-gone', from: 'calm', to: 'gone' },
    ],
    { horizons: ['first', 'last'].map((id) => ({ id, label: { en: id, da: id } })) },
  ),
)

describe('structure', () => {
  it('tells all by ids', () => {
    expect(structure(theory)).toEqual({
      components: [['meet', 'talks', 'calm', 'calmer', 'well'], ['idle'], ['lonely'], ['peace', 'free']],
      feedbacks: [
        {
          nodes: ['calm', 'calmer'],
          cycle: { nodes: ['calm', 'calmer'], links: ['calm-calmer', 'calmer-calm'], loop: 'balancing' },
        },
      ],
      looseLinks: [{ link: 'calm-gone', missing: ['gone'] }],
      unled: ['lonely'],
      unsupported: ['lonely', 'free'],
      deadEnds: { activities: ['idle'], outputs: [], outcomes: ['lonely'] },
      leaps: [
        { link: 'meet-well', skipped: ['first', 'last'] },
        { link: 'meet-well-too', skipped: ['first', 'last'] },
      ],
      backwards: ['calmer-calm'],
      duplicates: { nodes: [['calm', 'calmer', 'lonely']], links: [['meet-well', 'meet-well-too']] },
      fans: [
        { node: 'meet', in: 0, out: 2 },
        { node: 'idle', in: 0, out: 0 },
        { node: 'talks', in: 1, out: 1 },
        { node: 'calm', in: 2, out: 1 },
        { node: 'calmer', in: 1, out: 1 },
        { node: 'lonely', in: 0, out: 0 },
        { node: 'well', in: 1, out: 0 },
        { node: 'peace', in: 0, out: 1 },
        { node: 'free', in: 1, out: 0 },
      ],
      criticalLinks: [
        { link: 'meet-talks', goals: ['calmer'] },
        { link: 'talks-calm', goals: ['calmer'] },
        { link: 'calm-calmer', goals: ['calmer'] },
      ],
    })
    expect(structure(theory).feedbacks).toEqual(feedbacks(theory))
  })

  it('names the standard horizons where a theory has none of its own', () => {
    const nodes = [
      nodeOf('activity', 'a'),
      change('signs', 'signs'),
      change('medium', 'mediumTerm'),
      change('long', 'longTerm'),
    ]
    expect(structure(theoryOf(nodes, [{ id: 'l', from: 'a', to: 'long' }])).leaps).toEqual([
      { link: 'l', skipped: ['signs', 'mediumTerm'] },
    ])
  })

  it('lists the goals of a critical link in the author’s order', () => {
    const nodes = [nodeOf('goal', 'z'), nodeOf('goal', 'y'), nodeOf('outcome', 'o'), nodeOf('activity', 'a')]
    const links = [
      { id: 'a-o', from: 'a', to: 'o' },
      { id: 'o-y', from: 'o', to: 'y' },
      { id: 'o-z', from: 'o', to: 'z' },
    ]
    expect(structure(theoryOf(nodes, links)).criticalLinks[0]).toEqual({ link: 'a-o', goals: ['z', 'y'] })
  })
})
