import { deepFreeze, type Verdict } from '@groundplan/kernel'
import { assess, type Plan } from '@groundplan/planning-models'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { multiplied } from '../../src/testing/multiplied.js'
import { beds, garden, helpers } from '../fixtures/garden.js'
import { gardenCases } from '../fixtures/gardenCases.js'
import { soundPlan } from '../support.js'
import { anything, contentIn, defines, entry, mentions, planOf } from './things.js'

interface Items {
  readonly items: readonly { readonly id: string; readonly of?: string }[]
}
const listed = anything('listed', function* ({ items }: Items) {
  for (const [i, { id, of }] of items.entries()) {
    yield defines('thing', id, ['items', i])
    if (of !== undefined) yield mentions('thing', of, ['items', i, 'of'])
  }
})
const silent = anything('silent')

describe('a plan with many copies', () => {
  it('has each thing once more for each copy, which refers to things of the same copy', () => {
    const made = multiplied(soundPlan, [beds, helpers], 3)
    expect(contentIn(made, helpers)).toEqual({
      items: ['h1', 'h2', 'zq1-h1', 'zq1-h2', 'zq2-h1', 'zq2-h2'].map((id) => ({ id })),
    })
    expect(contentIn(made, beds)).toEqual({
      items: [
        { id: 'b1', name: 'Roses', helpers: ['h1'] },
        { id: 'b2', name: 'Leeks', helpers: ['h2', 'h1'] },
        { id: 'zq1-b1', name: 'Roses', helpers: ['zq1-h1'] },
        { id: 'zq1-b2', name: 'Leeks', helpers: ['zq1-h2', 'zq1-h1'] },
        { id: 'zq2-b1', name: 'Roses', helpers: ['zq2-h1'] },
        { id: 'zq2-b2', name: 'Leeks', helpers: ['zq2-h2', 'zq2-h1'] },
      ],
    })
    expect({ ...made, artefacts: {} }).toEqual({ ...soundPlan, artefacts: {} })
  })
  it('has the copies of an entry in the journal after it, with the same date', () => {
    const plan = planOf([], {
      journal: [
        entry(
          'j1',
          [
            { kind: 'bed', id: 'b' },
            { kind: 'phase', id: 'p' },
          ],
          '2026-01-01',
        ),
        entry('j2', [], '2027'),
      ],
    })
    expect(multiplied(plan, [], 2)?.journal.map(({ id, at, about }) => [id, at, about])).toEqual([
      [
        'j1',
        '2026-01-01',
        [
          { kind: 'bed', id: 'b' },
          { kind: 'phase', id: 'p' },
        ],
      ],
      [
        'zq1-j1',
        '2026-01-01',
        [
          { kind: 'bed', id: 'zq1-b' },
          { kind: 'phase', id: 'p' },
        ],
      ],
      ['j2', '2027', []],
      ['zq1-j2', '2027', []],
    ])
  })
  it('keeps answers, places, deviations and states as they are', () => {
    const plan = planOf([], {
      places: [{ kind: 'place', id: 'x' }],
      deviations: [{ model: 'm', phase: 'x', at: '2026', why: { verbatim: 'x' } }],
      phases: { m: { x: { state: 'started', since: '2026' } } },
      answers: { x: { at: '2026', by: 'x', answer: 'willDo', why: { verbatim: 'x' } } },
    })
    expect(multiplied(plan, [], 5)).toEqual(plan)
  })
  it('leaves what was given as it is, and is frozen', () => {
    const plan = structuredClone(soundPlan)
    const made = multiplied(plan, [beds, helpers], 2)!
    expect(plan).toEqual(soundPlan)
    expect(Object.isFrozen(plan.period)).toBe(false)
    expect(Object.isFrozen(plan.artefacts[beds.kind]?.content)).toBe(false)
    expect(Object.isFrozen(made.period)).toBe(true)
    expect(Object.isFrozen((contentIn(made, beds) as Items).items[0])).toBe(true)
  })
  it('takes prefixes that stand nowhere in the plan', () => {
    const plan = planOf([[listed, { items: [{ id: 'zq1-a' }] }]])
    expect(contentIn(multiplied(plan, [listed], 2), listed)).toEqual({ items: [{ id: 'zq1-a' }, { id: 'zqq1-zq1-a' }] })
  })
})

describe('what is multiplied', () => {
  it('is a list of things; a list inside of a thing has the same length as before', () => {
    const nested = { items: [{ id: 'a', parts: [{ id: 'a1' }, { id: 'a2' }], of: 'a1', notes: ['x'] }] }
    expect(contentIn(multiplied(planOf([[silent, nested]]), [silent], 2), silent)).toEqual({
      items: [
        { id: 'a', parts: [{ id: 'a1' }, { id: 'a2' }], of: 'a1', notes: ['x'] },
        { id: 'zq1-a', parts: [{ id: 'zq1-a1' }, { id: 'zq1-a2' }], of: 'zq1-a1', notes: ['x'] },
      ],
    })
  })
  it('is a list that stands deep in the content, or is the content', () => {
    const deep = { all: { kinds: [{ things: [{ id: 'a' }] }, { things: [{ id: 'b' }] }] } }
    expect(contentIn(multiplied(planOf([[silent, deep]]), [silent], 2), silent)).toEqual({
      all: {
        kinds: [
          { things: [{ id: 'a' }] },
          { things: [{ id: 'b' }] },
          { things: [{ id: 'zq1-a' }] },
          { things: [{ id: 'zq1-b' }] },
        ],
      },
    })
    const list = anything('list', undefined, z.array(z.unknown()))
    expect(contentIn(multiplied(planOf([[list, [{ id: 'a' }]]]), [list], 2), list)).toEqual([
      { id: 'a' },
      { id: 'zq1-a' },
    ])
  })
  it('is a register by id', () => {
    const byId = anything('byId', ({ all }: { all: object }) =>
      Object.keys(all).map((id) => defines('t', id, ['all', id])),
    )
    const plan = planOf([[byId, { all: { a: { n: 1 }, b: { n: 2 } }, none: {} }]])
    expect(contentIn(multiplied(plan, [byId], 2), byId)).toEqual({
      all: { a: { n: 1 }, b: { n: 2 }, 'zq1-a': { n: 1 }, 'zq1-b': { n: 2 } },
      none: {},
    })
  })
  it('is a list whose items refer to things, also when they have no id; one of plain values is not', () => {
    const links = anything('links', function* ({ links }: { links: readonly { from?: string }[] }) {
      for (const [i, { from }] of links.entries())
        if (from !== undefined) yield mentions('thing', from, ['links', i, 'from'])
    })
    const content = { links: [{ n: 1 }, { from: 'a', n: 2 }], levels: [{ label: 'x' }], tags: ['a', 7], empty: [] }
    const plan = planOf([
      [links, content],
      [listed, { items: [{ id: 'a' }] }],
    ])
    expect(contentIn(multiplied(plan, [links, listed], 2), links)).toEqual({
      ...content,
      links: [{ n: 1 }, { from: 'a', n: 2 }, { n: 1 }, { from: 'zq1-a', n: 2 }],
    })
  })
  it('is a list of references to things, not of references to parts of a model', () => {
    const refs = anything('refs', function* ({ owners }: { owners: readonly { kind: string; id: string }[] }) {
      for (const [i, { kind, id }] of owners.entries()) yield mentions(kind, id, ['owners', i])
    })
    const owners = [{ kind: 'group', id: 'g' }]
    const phases = [{ kind: 'phase', id: 'p' }]
    expect(contentIn(multiplied(planOf([[refs, { owners, phases }]]), [refs], 2), refs)).toEqual({
      owners: [...owners, { kind: 'group', id: 'zq1-g' }],
      phases,
    })
    expect(contentIn(multiplied(planOf([[refs, { owners: phases }]]), [refs], 2), refs)).toEqual({ owners: phases })
  })
  it('is a list of things that its artefact does not tell of; they get ids of their own', () => {
    const ratings = anything('ratings', function* ({ items }: Items) {
      for (const [i, { of }] of items.entries()) if (of) yield mentions('thing', of, ['items', i, 'of'])
    })
    const plan = planOf([
      [listed, { items: [{ id: 'a' }] }],
      [ratings, { items: [{ id: 'r1', of: 'a' }, { id: 'r2' }] }],
    ])
    expect(contentIn(multiplied(plan, [listed, ratings], 3), ratings)).toEqual({
      items: [
        { id: 'r1', of: 'a' },
        { id: 'r2' },
        { id: 'zq1-r1', of: 'zq1-a' },
        { id: 'zq1-r2' },
        { id: 'zq2-r1', of: 'zq2-a' },
        { id: 'zq2-r2' },
      ],
    })
  })
})

describe('a plan that cannot be multiplied is left out', () => {
  const of = (schema: z.ZodType, content: unknown, times = 2) => {
    const artefact = anything('any', undefined, schema)
    return contentIn(multiplied(planOf([[artefact, content]]), [artefact], times), artefact)
  }
  it('since there may not be so many things, or ids have a form of their own', () => {
    const few = z.object({ items: z.array(z.object({ id: z.string() })).max(3) })
    expect(of(few, { items: [{ id: 'a' }] }, 3)).toEqual({ items: [{ id: 'a' }, { id: 'zq1-a' }, { id: 'zq2-a' }] })
    expect(of(few, { items: [{ id: 'a' }] }, 4)).toBe(undefined)
    const camel = z.object({ items: z.array(z.object({ id: z.string().regex(/^[a-z][A-Za-z0-9]*$/) })) })
    expect(of(camel, { items: [{ id: 'a' }] })).toEqual({ items: [{ id: 'a' }, { id: 'zq1xa' }] })
    const one = z.object({ items: z.array(z.object({ id: z.enum(['a', 'b']) })) })
    expect(of(one, { items: [{ id: 'a' }] })).toBe(undefined)
  })
  it('since the ids cannot be known', () => {
    const older = planOf([], { artefacts: { [beds.kind]: { version: 1, content: { beds: [] } } } })
    expect(multiplied(older, [beds], 2)).toBe(undefined)
    const failing = anything('failing', ({ items }: Items) => {
      if (items.length > 1) throw new Error('too many')
      return []
    })
    const plan = planOf([[failing, { items: [{ id: 'a' }] }]])
    expect(multiplied(plan, [failing], 1)).toEqual(plan)
    expect(multiplied(plan, [failing], 2)).toBe(undefined)
  })
  it('since the copies have ids that are none of their own', () => {
    interface Named {
      readonly items: readonly { readonly name: string; readonly of: string }[]
    }
    const named = anything('named', function* ({ items }: Named) {
      for (const [i, { name, of }] of items.entries()) {
        yield defines('bed', name.toLowerCase(), ['items', i])
        yield mentions('thing', of, ['items', i, 'of'])
      }
    })
    expect(multiplied(planOf([[named, { items: [{ name: 'Roses', of: 'a' }] }]]), [named], 2)).toBe(undefined)
  })
  it('but not since it defined things twice before', () => {
    const plan = planOf([[listed, { items: [{ id: 'a' }, { id: 'a' }] }]])
    expect(contentIn(multiplied(plan, [listed], 2), listed)).toEqual({
      items: [{ id: 'a' }, { id: 'a' }, { id: 'zq1-a' }, { id: 'zq1-a' }],
    })
  })
})

describe('laws', () => {
  const id = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', 'z', 'q', '-', '1') })
  const plans = fc
    .record({ ids: fc.uniqueArray(id), journal: fc.uniqueArray(id), of: id })
    .map(({ ids, journal, of }) =>
      planOf([[listed, { items: ids.map((each) => ({ id: each, of })) }]], {
        journal: journal.map((each) => entry(each, [{ kind: 'thing', id: of }])),
      }),
    )
  const itemsIn = (plan: Plan | undefined) => (contentIn(plan, listed) as Items).items
  it('once is the plan itself', () => {
    fc.assert(fc.property(plans, (plan) => void expect(multiplied(plan, [listed], 1)).toEqual(plan)))
  })
  it('many times has so many of each, all with ids of their own, and begins with the plan', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 12 }), (plan, times) => {
        const made = multiplied(plan, [listed], times)
        const items = itemsIn(made)
        expect(items.length).toBe(itemsIn(plan).length * times)
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
        expect(items.slice(0, itemsIn(plan).length)).toEqual(itemsIn(plan))
        expect(made?.journal.filter((_, i) => i % times === 0)).toEqual(plan.journal)
        expect(new Set(made?.journal.map((each) => each.id)).size).toBe(plan.journal.length * times)
      }),
    )
  })
  it.each(gardenCases)('a model finds each thing so many times: $name', ({ plan, at }) => {
    const told = (of: Plan) =>
      Object.entries<Verdict>(assess([garden], of, { at }).models[garden.id]!.rules).map(([name, verdict]) => ({
        name,
        kind: verdict.kind,
        examined: 'examined' in verdict ? verdict.examined : 0,
        found: 'findings' in verdict ? verdict.findings.length : 0,
        missing: 'missing' in verdict ? verdict.missing.filter(({ what }) => 'entity' in what).length : 0,
      }))
    const times = 7
    expect(told(multiplied(deepFreeze(plan) as Plan, [beds, helpers], times)!)).toEqual(
      told(plan).map((each) => ({
        ...each,
        examined: each.examined * times,
        found: each.found * times,
        missing: each.missing * times,
      })),
    )
  })
})
