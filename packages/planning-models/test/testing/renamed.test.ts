import { deepFreeze } from '@groundplan/kernel'
import { assess, type Plan } from '@groundplan/planning-models'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { renamed } from '../../src/testing/renamed.js'
import { beds, garden, helpers } from '../fixtures/garden.js'
import { gardenCases } from '../fixtures/gardenCases.js'
import { soundPlan } from '../support.js'
import { anything, contentIn, defines, entry, mentions, planOf } from './things.js'

interface Item {
  readonly id: string
}
const listed = anything('listed', function* ({ items }: { items: readonly Item[] }) {
  for (const [i, { id }] of items.entries()) yield defines('thing', id, ['items', i])
})

describe('renaming', () => {
  it('puts a prefix before what artefacts define and mention, and before nothing else', () => {
    const { plan } = renamed(soundPlan, [beds, helpers])!
    expect(contentIn(plan, helpers)).toEqual({ items: [{ id: 'zq-h1' }, { id: 'zq-h2' }] })
    expect(contentIn(plan, beds)).toEqual({
      items: [
        { id: 'zq-b1', name: 'Roses', helpers: ['zq-h1'] },
        { id: 'zq-b2', name: 'Leeks', helpers: ['zq-h2', 'zq-h1'] },
      ],
    })
    expect({ ...plan, artefacts: {} }).toEqual({ ...soundPlan, artefacts: {} })
    expect(plan.artefacts[beds.kind]?.version).toBe(2)
  })
  it('renames the journal, what it is about, and the places, but no name of a model', () => {
    const about = [
      'bed',
      'journalEntry',
      'plan',
      'model',
      'phase',
      'lane',
      'principle',
      'rule',
      'view',
      'artefact',
      'finding',
    ]
    const deviation = { model: 'm', phase: 'b1', at: '2026', why: { verbatim: 'b1' } } as const
    const plan = planOf([], {
      journal: [
        {
          ...entry(
            'j1',
            about.map((kind) => ({ kind, id: 'b1' })),
          ),
          phase: { model: 'm', phase: 'b1' },
        },
      ],
      places: [{ kind: 'place', id: 'b1' }],
      deviations: [deviation],
      phases: { m: { b1: { state: 'started', since: '2026' } } },
      answers: { 'b1|b1': { at: '2026', by: 'b1', answer: 'willDo', why: { verbatim: 'b1' } } },
    })
    expect(renamed(plan, [])?.plan).toEqual({
      ...plan,
      journal: [
        {
          ...plan.journal[0],
          id: 'zq-j1',
          about: about.map((kind, i) => ({ kind, id: i < 2 ? 'zq-b1' : 'b1' })),
        },
      ],
      places: [{ kind: 'place', id: 'zq-b1' }],
      answers: {},
    })
  })
  it('gives back the ids of old in any text', () => {
    const { back } = renamed(soundPlan, [beds, helpers])!
    expect(back('zq-b1 and zq-b2, not b1 nor zqb1')).toBe('b1 and b2, not b1 nor zqb1')
  })
  it('takes a prefix that stands nowhere in the plan', () => {
    const plan = planOf([[listed, { items: [{ id: 'zq-a' }, { id: 'a', note: 'zqq' }] }]])
    expect(contentIn(renamed(plan, [listed])?.plan, listed)).toEqual({
      items: [{ id: 'zqqq-zq-a' }, { id: 'zqqq-a', note: 'zqq' }],
    })
  })
  it('leaves the plan as it is, and freezes the new one', () => {
    const plan = structuredClone(soundPlan)
    const made = renamed(plan, [beds, helpers])!.plan
    expect(plan).toEqual(soundPlan)
    expect(Object.isFrozen(plan.period)).toBe(false)
    expect(deepFreeze(structuredClone(made))).toEqual(made)
    expect(Object.isFrozen(made.period) && Object.isFrozen(made.models[0])).toBe(true)
    expect(Object.isFrozen((contentIn(made, beds) as { items: object[] }).items[1])).toBe(true)
  })
  it('keeps what stands beside the content, and content that nobody knows', () => {
    const plan = planOf([[listed, { items: [] }]])
    const more = {
      ...plan,
      artefacts: {
        [listed.kind]: { ...plan.artefacts[listed.kind], note: 'a' },
        '@example/other/x': { version: 1, content: { items: [{ id: 'a' }] } },
      },
    } as unknown as Plan
    expect(renamed(more, [listed, listed, beds])?.plan).toEqual(more)
  })
  it('leaves content that cannot be read', () => {
    const odd = planOf([[beds, { items: 7 }]], { journal: [entry('j1')] })
    const invalid = { ...odd, artefacts: { [beds.kind]: { version: 2, content: { items: 7 } } } }
    expect(renamed(invalid, [beds])?.plan).toEqual({ ...invalid, journal: [{ ...odd.journal[0], id: 'zq-j1' }] })
    const newer = { ...odd, artefacts: { [beds.kind]: { version: 9, content: { items: 7 } } } }
    expect(renamed(newer, [beds])?.plan.artefacts).toEqual(newer.artefacts)
  })
})

describe('where a mention leads', () => {
  const held = (content: unknown, ...list: ReturnType<typeof defines>[]) => {
    const artefact = anything('any', () => list)
    return contentIn(renamed(planOf([[artefact, content]]), [artefact])?.plan, artefact)
  }
  it('is an id, also twice', () => {
    const twice = [mentions('a', 'x', ['lead']), mentions('b', 'x', ['lead'])]
    expect(held({ lead: 'x', other: 'x' }, ...twice)).toBe(undefined)
    const own = anything('own', ({ lead }: { lead: string }) => [
      mentions('a', lead, ['lead']),
      mentions('b', lead, ['lead']),
    ])
    const plan = renamed(planOf([[own, { lead: 'x', other: 'x' }]]), [own])?.plan
    expect(contentIn(plan, own)).toEqual({ lead: 'zq-x', other: 'x' })
  })
  const following = (content: object, follow: (content: never) => Iterable<ReturnType<typeof defines>>) => {
    const artefact = anything('any', follow)
    return contentIn(renamed(planOf([[artefact, content]]), [artefact])?.plan, artefact)
  }
  it('is an object with the id', () => {
    const content = { leads: [{ kind: 'a', id: 'x', note: 'x' }] }
    expect(
      following(content, ({ leads }: typeof content) =>
        leads.map(({ kind, id }, i) => mentions(kind, id, ['leads', i])),
      ),
    ).toEqual({ leads: [{ kind: 'a', id: 'zq-x', note: 'x' }] })
  })
  it('is an object that holds the id elsewhere', () => {
    const content = { lead: { is: 'known', value: 'x', basis: { en: 'y', da: ['x'] } } }
    expect(following(content, ({ lead }: typeof content) => [mentions('a', lead.value, ['lead'])])).toEqual({
      lead: { is: 'known', value: 'zq-x', basis: { en: 'y', da: ['zq-x'] } },
    })
  })
  it('is the content itself', () => {
    const content = { id: 'x' }
    expect(following(content, ({ id }: typeof content) => [defines('a', id, [])])).toEqual({ id: 'zq-x' })
  })
  it('is a register by id, whose keys are renamed when all are ids', () => {
    const content = { byId: { x: { n: 1 }, y: { n: 2 } }, some: { x: 1, z: 2 }, none: {} }
    const follow = ({ byId }: typeof content) => Object.keys(byId).map((id) => defines('a', id, ['byId', id]))
    expect(following(content, follow)).toEqual({
      byId: { 'zq-x': { n: 1 }, 'zq-y': { n: 2 } },
      some: { x: 1, z: 2 },
      none: {},
    })
  })
  it('is nothing: then the plan is left out', () => {
    expect(held({ lead: 'x' }, mentions('a', 'x', ['led']))).toBe(undefined)
    expect(held({ lead: 'x' }, mentions('a', 'x', ['lead', 'more']))).toBe(undefined)
    expect(held({ lead: 'x' }, mentions('a', 'x', ['lead', 'more', 'still']))).toBe(undefined)
    expect(held({ lead: null }, mentions('a', 'x', ['lead', 'more']))).toBe(undefined)
    expect(held({ lead: { id: 'y' } }, mentions('a', 'x', ['lead']))).toBe(undefined)
  })
  it('is put together out of ids: then the plan is left out', () => {
    const content = { a: 'x', b: 'y' }
    expect(following(content, ({ a, b }: typeof content) => [mentions('pair', `${a}/${b}`, ['a'])])).toBe(undefined)
  })
  it('is told of otherwise afterwards: then the plan is left out', () => {
    const content = { id: 'x', items: [{ id: 'y' }] }
    type Content = typeof content
    const first = (id: string) => !id.startsWith('zq')
    expect(following(content, ({ id }: Content) => (first(id) ? [defines('a', id, [])] : []))).toBe(undefined)
    expect(following(content, ({ id }: Content) => (first(id) ? [] : [defines('a', id, [])]))).toEqual(content)
    expect(following(content, ({ id }: Content) => [defines(first(id) ? 'a' : 'b', id, [])])).toBe(undefined)
    expect(following(content, ({ id }: Content) => [(first(id) ? defines : mentions)('a', id, [])])).toBe(undefined)
    expect(following(content, ({ id }: Content) => [defines('a', id, first(id) ? [] : ['items'])])).toBe(undefined)
    expect(
      following(content, ({ id, items }: Content) => [
        defines('a', id, []),
        ...items.map((item) => defines('b', item.id, ['items', first(id) ? 0 : '0'])),
      ]),
    ).toBe(undefined)
  })
  it('is a name of a model: it stays', () => {
    const content = { phase: 'x', id: 'y' }
    expect(
      following(content, ({ phase, id }: typeof content) => [
        mentions('phase', phase, ['phase']),
        defines('a', id, []),
      ]),
    ).toEqual({ phase: 'x', id: 'zq-y' })
  })
  it('shares no part with another place', () => {
    const shared = { id: 'x' }
    const content = { named: shared, other: shared }
    expect(following(content, ({ named }: typeof content) => [defines('a', named.id, ['named'])])).toEqual({
      named: { id: 'zq-x' },
      other: { id: 'x' },
    })
  })
})

describe('an artefact that does not tell', () => {
  const silent = anything('silent')
  it('has each `id` renamed, and each text that is one', () => {
    const content = {
      lead: 'a',
      items: [
        { id: 'a', name: 'b', ids: ['b', 'c', 7, null] },
        { id: 'b', kind: 'b', of: { kind: 'a', id: 'b' } },
      ],
      phase: { kind: 'phase', id: 'a' },
      odd: { id: 7 },
      byId: { a: 1, b: 2 },
    }
    expect(contentIn(renamed(planOf([[silent, content]]), [silent])?.plan, silent)).toEqual({
      lead: 'zq-a',
      items: [
        { id: 'zq-a', name: 'zq-b', ids: ['zq-b', 'c', 7, null] },
        { id: 'zq-b', kind: 'b', of: { kind: 'a', id: 'zq-b' } },
      ],
      phase: { kind: 'phase', id: 'a' },
      odd: { id: 7 },
      byId: { 'zq-a': 1, 'zq-b': 2 },
    })
  })
  it('may speak of things that stand elsewhere', () => {
    const plan = planOf(
      [
        [listed, { items: [{ id: 'a' }] }],
        [silent, { of: 'a', after: 'j1', at: 'pl', who: 'h', phase: 'ph' }],
      ],
      {
        journal: [
          entry('j1', [
            { kind: 'helper', id: 'h' },
            { kind: 'phase', id: 'ph' },
          ]),
        ],
        places: [{ kind: 'place', id: 'pl' }],
      },
    )
    expect(contentIn(renamed(plan, [silent, listed])?.plan, silent)).toEqual({
      of: 'zq-a',
      after: 'zq-j1',
      at: 'zq-pl',
      who: 'zq-h',
      phase: 'ph',
    })
  })
})

describe('ids that cannot be changed or known', () => {
  const held = (schema: z.ZodType, content: unknown) => {
    const artefact = anything('any', undefined, schema)
    return contentIn(renamed(planOf([[artefact, content]]), [artefact])?.plan, artefact)
  }
  const ids = (id: z.ZodType) => z.object({ items: z.array(z.object({ id })) })
  it('may take no hyphen', () => {
    expect(held(ids(z.string().regex(/^[a-z][A-Za-z0-9]*$/)), { items: [{ id: 'b1' }] })).toEqual({
      items: [{ id: 'zqxb1' }],
    })
  })
  it('are of one form, or words of a vocabulary: then the plan is left out', () => {
    expect(held(ids(z.uuid()), { items: [{ id: '8c8f7d1e-3c1c-4a52-9d2b-1f9b9b3b1a11' }] })).toBe(undefined)
    const typed = z.object({ items: z.array(z.object({ id: z.string(), type: z.enum(['tree', 'bush']) })) })
    expect(held(typed, { items: [{ id: 'tree', type: 'tree' }] })).toBe(undefined)
    expect(held(typed, { items: [{ id: 't', type: 'tree' }] })).toEqual({ items: [{ id: 'zq-t', type: 'tree' }] })
  })
  it('stand in content of an earlier version: then the plan is left out', () => {
    const older = { version: 1, content: { beds: [{ id: 'b1', name: 'Roses' }] } }
    const plan = planOf([], { artefacts: { [beds.kind]: older } })
    expect(renamed(plan, [beds])).toBe(undefined)
    expect(renamed(plan, [helpers])?.plan).toEqual(plan)
  })
  it('are told of by something that fails: then the plan is left out', () => {
    const failing = anything('failing', () => {
      throw new Error('no')
    })
    expect(renamed(planOf([[failing, {}]]), [failing])).toBe(undefined)
  })
})

describe('laws', () => {
  const id = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', 'z', 'q', '-', '1', '/', 'æ', '"') })
  const plans = fc
    .record({
      beds: fc.uniqueArray(fc.record({ id, name: fc.string(), helpers: fc.array(id) }), { selector: (bed) => bed.id }),
      helpers: fc.uniqueArray(id),
      journal: fc.uniqueArray(id),
      about: fc.array(fc.record({ kind: fc.constantFrom('bed', 'helper', 'phase', 'journalEntry'), id })),
    })
    .map((given) =>
      planOf([], {
        artefacts: {
          [helpers.kind]: { version: 1, content: { items: given.helpers.map((each) => ({ id: each })) } },
          [beds.kind]: { version: 2, content: { items: given.beds } },
        },
        journal: given.journal.map((each) => entry(each, given.about)),
      }),
    )
  it('back from the new ids is the plan of old', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const other = renamed(plan, [beds, helpers])!
        expect(JSON.parse(other.back(JSON.stringify(other.plan)))).toEqual(plan)
      }),
    )
  })
  it('the order by id stays', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const ids = (of: Plan) => of.journal.map((each) => each.id)
        const places = (list: readonly string[]) => list.map((each) => list.toSorted().indexOf(each))
        expect(places(ids(renamed(plan, [helpers])!.plan))).toEqual(places(ids(plan)))
      }),
    )
  })
  it.each(gardenCases)('a model finds the same: $name', ({ plan, at }) => {
    const told = (of: Plan) => JSON.stringify(assess([garden], of, { at }))
    const other = renamed(plan, [beds, helpers])!
    expect(other.back(told(other.plan))).toBe(told({ ...plan, answers: {} }))
  })
})
