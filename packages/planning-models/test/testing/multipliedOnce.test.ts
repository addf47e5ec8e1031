import { describe, expect, it } from 'vitest'
import { multiplied } from '../../src/testing/multiplied.js'
import { anything, contentIn, defines, entry, mentions, planOf } from './things.js'

interface Items {
  readonly items: readonly { readonly id: string; readonly of?: string }[]
}
const silent = anything('silent')

describe('what is there once', () => {
  const lead = anything('lead', function* ({ lead, deputies }: { lead: { id: string }; deputies?: object }) {
    yield defines('helper', lead.id, ['lead'])
    for (const id of Object.keys(deputies ?? {})) yield defines('helper', id, ['deputies', id])
  })
  const tended = anything('tended', function* ({ items }: { items: readonly { id: string; helper: string }[] }) {
    for (const [i, { id, helper }] of items.entries()) {
      yield defines('bed', id, ['items', i])
      yield mentions('helper', helper, ['items', i, 'helper'])
    }
  })
  it('stays, and copies refer to it', () => {
    const plan = planOf(
      [
        [lead, { lead: { id: 'h' }, deputies: { d: 1 } }],
        [
          tended,
          {
            items: [
              { id: 'b', helper: 'h' },
              { id: 'c', helper: 'd' },
            ],
          },
        ],
      ],
      {
        journal: [
          entry('j', [
            { kind: 'helper', id: 'h' },
            { kind: 'bed', id: 'b' },
          ]),
        ],
      },
    )
    const made = multiplied(plan, [lead, tended], 2)
    expect(contentIn(made, lead)).toEqual({ lead: { id: 'h' }, deputies: { d: 1, 'zq1-d': 1 } })
    expect(contentIn(made, tended)).toEqual({
      items: [
        { id: 'b', helper: 'h' },
        { id: 'c', helper: 'd' },
        { id: 'zq1-b', helper: 'h' },
        { id: 'zq1-c', helper: 'zq1-d' },
      ],
    })
    expect(made?.journal[1]?.about).toEqual([
      { kind: 'helper', id: 'h' },
      { kind: 'bed', id: 'zq1-b' },
    ])
  })
  it('stays also where an artefact does not tell', () => {
    const content = {
      lead: { id: 'h', boss: { id: 'g' } },
      phase: { kind: 'phase', id: 'p' },
      owner: 'h',
      items: [{ id: 'b', helpers: ['h', 'g', 'b', 'p'] }],
    }
    expect(contentIn(multiplied(planOf([[silent, content]]), [silent], 2), silent)).toEqual({
      ...content,
      items: [
        { id: 'b', helpers: ['h', 'g', 'b', 'p'] },
        { id: 'zq1-b', helpers: ['h', 'g', 'zq1-b', 'p'] },
      ],
    })
  })
  it('may share its id with a thing of another kind that there are many of', () => {
    const plan = planOf(
      [
        [lead, { lead: { id: 'x' } }],
        [tended, { items: [{ id: 'x', helper: 'x' }] }],
      ],
      { journal: [entry('j', [{ kind: 'bed', id: 'x' }])] },
    )
    const items = [
      { id: 'x', helper: 'x' },
      { id: 'zq1-x', helper: 'x' },
    ]
    const made = multiplied(plan, [lead, tended], 2)
    expect(contentIn(made, tended)).toEqual({ items })
    expect(made?.journal[1]?.about).toEqual([{ kind: 'bed', id: 'zq1-x' }])
  })
  it('is known to what does not tell, and the other way round', () => {
    const plan = planOf(
      [
        [lead, { lead: { id: 'h' } }],
        [silent, { boss: { id: 'g' }, byId: { h: 1 }, order: ['b', 'h'], items: [{ id: 'b', of: 'h' }] }],
      ],
      {
        journal: [
          entry('j', [
            { kind: 'boss', id: 'g' },
            { kind: 'bed', id: 'b' },
          ]),
        ],
      },
    )
    const made = multiplied(plan, [lead, silent], 2)
    expect(contentIn(made, silent)).toEqual({
      boss: { id: 'g' },
      byId: { h: 1 },
      order: ['b', 'h'],
      items: [
        { id: 'b', of: 'h' },
        { id: 'zq1-b', of: 'h' },
      ],
    })
    expect(made?.journal[1]?.about).toEqual([
      { kind: 'boss', id: 'g' },
      { kind: 'bed', id: 'zq1-b' },
    ])
  })
  it('is not what is mentioned once, but what is defined once', () => {
    const chosen = anything('chosen', function* ({ best, items }: Items & { readonly best: string }) {
      yield mentions('thing', best, ['best'])
      for (const [i, { id, of }] of items.entries()) {
        yield defines('thing', id, ['items', i])
        if (of !== undefined) yield mentions('thing', of, ['items', i, 'of'])
      }
    })
    const plan = planOf([[chosen, { best: 'a', items: [{ id: 'a' }, { id: 'b', of: 'a' }] }]])
    expect(contentIn(multiplied(plan, [chosen], 2), chosen)).toEqual({
      best: 'a',
      items: [{ id: 'a' }, { id: 'b', of: 'a' }, { id: 'zq1-a' }, { id: 'zq1-b', of: 'zq1-a' }],
    })
  })
  it('gives a thing of another id its own, where a mention leads to the whole thing', () => {
    const tagged = anything('tagged', ({ items }: { items: readonly { tag: string }[] }) =>
      items.map(({ tag }, i) => mentions('tag', tag, ['items', i])),
    )
    const plan = planOf([[tagged, { items: [{ id: 'a', tag: 't' }] }]])
    expect(contentIn(multiplied(plan, [tagged], 2), tagged)).toEqual({
      items: [
        { id: 'a', tag: 't' },
        { id: 'zq1-a', tag: 't' },
      ],
    })
  })
})
