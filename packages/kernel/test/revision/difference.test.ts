import {
  compact,
  type Draft,
  deepFreeze,
  difference,
  erase,
  type PlanDocument,
  revise,
  rewind,
  say,
  undo,
} from '@groundplan/kernel'
import { newDocument } from '@groundplan/kernel/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edited } from './edits.js'

const kind = '@groundplan/community/activities'
const activity = (id: string, name: string) => ({
  id,
  name: { verbatim: name },
  places: { is: 'unknown' } as object,
  tags: ['a'],
  parts: [] as unknown[],
})
const base = newDocument(
  deepFreeze({
    title: { verbatim: 'Mad sammen' } as object,
    period: { from: '2018' } as object,
    artefacts: {
      [kind]: {
        version: 1,
        content: { items: [activity('m', 'Fællesspisning'), activity('k', 'Kor'), activity('h', 'Have')] },
      },
    } as Record<string, { version: number; content: { items: ReturnType<typeof activity>[] } }>,
    journal: [] as { id: string; words?: object; outcome?: object }[],
    deviations: [] as { model: string; why: string }[],
    flags: {} as Record<string, unknown>,
  }),
)
type Doc = typeof base
type Plan = Draft<Doc['plan']>
const items = (plan: Plan) => plan.artefacts[kind]!.content.items
const note = (id: string, at = '2021-03-03') => ({ id, at, by: 'koordinator', why: { verbatim: 'efter mødet' } })
const edit = (doc: Doc, id: string, recipe: (plan: Plan) => void, at?: string): Doc =>
  revise(doc, recipe as never, note(id, at))
const titles = { artefacts: [{ kind, title: { en: 'Activities', da: 'Aktiviteter' } }] }
const one = (recipe: (plan: Plan) => void, names = {}) => {
  const { changes } = difference(base, edit(base, 'r1', recipe), names)
  return { changes, said: (locale: string) => changes.map((change) => say(change, locale)) }
}
const whoDa = ' (koordinator, 3. marts 2021: »efter mødet«)'
const whoEn = ' (koordinator, 3 March 2021: “efter mødet”)'

describe('difference: what changed', () => {
  it('tells a new thing as one change, with the way to it by ids', () => {
    const { changes, said } = one((plan) => void items(plan).splice(1, 0, activity('n', 'Nyt tilbud')), titles)
    expect(said('da')).toEqual([`Tilføjet i Aktiviteter: »Nyt tilbud«${whoDa}`])
    expect(said('en')).toEqual([`Added to Activities: “Nyt tilbud”${whoEn}`])
    expect(changes[0]).toMatchObject({
      kind: 'added',
      pointer: '/plan/artefacts/@groundplan~1community~1activities/content/items/1',
      path: ['plan', 'artefacts', kind, 'content', 'items', 'n'],
      after: activity('n', 'Nyt tilbud'),
      revisions: ['r1'],
    })
    expect(Object.hasOwn(changes[0]!, 'before')).toBe(false)
  })
  it('tells what was removed, with its place before', () => {
    const { changes, said } = one((plan) => void items(plan).splice(1, 1))
    expect(said('da')).toEqual([`Fjernet fra activities: »Kor«${whoDa}`])
    expect(said('en')).toEqual([`Removed from activities: “Kor”${whoEn}`])
    expect(changes[0]).toMatchObject({ kind: 'removed', before: activity('k', 'Kor') })
    expect(changes[0]?.pointer.endsWith('/items/1')).toBe(true)
    expect(Object.hasOwn(changes[0]!, 'after')).toBe(false)
  })
  it('does not take a move for a removal and an addition', () => {
    const { changes, said } = one((plan) => void items(plan).push(...items(plan).splice(0, 1)), titles)
    expect(said('da')).toEqual([`Flyttet inden for Aktiviteter: »Fællesspisning«${whoDa}`])
    expect(said('en')).toEqual([`Moved within Activities: “Fællesspisning”${whoEn}`])
    expect(changes[0]).toMatchObject({ kind: 'moved', revisions: ['r1'] })
    const elsewhere = one((plan) => {
      plan.flags['others'] = items(plan).splice(0, 1)
    })
    expect(elsewhere.changes.map((change) => change.kind)).toEqual(['removed', 'added'])
    const wider = edit(base, 'r0', (plan) => {
      plan.flags['others'] = [{ id: 'x', name: 'X' }]
    })
    const moved = difference(
      wider,
      edit(wider, 'r1', (plan) => void (plan.flags['others'] as unknown[]).push(...items(plan).splice(0, 1))),
      titles,
    )
    expect(moved.changes.map((change) => say(change, 'da'))).toEqual([
      `Flyttet fra Aktiviteter til flags › others: »Fællesspisning«${whoDa}`,
    ])
    expect(moved.changes[0]).toMatchObject({ kind: 'moved', revisions: ['r1'] })
  })
  it('tells a changed field from what to what', () => {
    const changed = one((plan) => {
      items(plan)[0]!.name.verbatim = 'Fællesmåltid'
      items(plan)[0]!.places = { is: 'known', value: 75 }
      items(plan)[0]!.tags.push('b')
      plan.title = { en: 'Eating', da: 'At spise' }
      plan.period = { from: '2018-05' }
    })
    expect(changed.said('da')).toEqual([
      `Ændret i planen: titel, fra »Mad sammen« til »At spise«${whoDa}`,
      `Ændret i planen: periode › fra, fra 2018 til maj 2018${whoDa}`,
      `Ændret i »Fællesmåltid«: navn, fra »Fællesspisning« til »Fællesmåltid«${whoDa}`,
      `Ændret i »Fællesmåltid«: places, fra ukendt til 75${whoDa}`.replace('places', 'steder'),
      `Ændret i »Fællesmåltid«: tags, fra »a« til »a« og »b«${whoDa}`,
    ])
    expect(changed.said('en').at(1)).toBe(`Changed in the plan: period › from, from 2018 to May 2018${whoEn}`)
    expect(changed.changes.every((change) => change.kind === 'changed')).toBe(true)
  })
  it('tells fields that came and went', () => {
    expect(
      one(
        (plan) =>
          void Object.assign(plan.flags, {
            open: true,
            none: null,
            big: { deep: { er: 1 } },
            empty: [],
            no: false,
            n: 1.5,
          }),
      ).said('da'),
    ).toEqual([
      `Tilføjet i planen: flags › open, ja${whoDa}`,
      `Tilføjet i planen: flags › none, intet${whoDa}`,
      `Tilføjet i planen: flags › big${whoDa}`,
      `Tilføjet i planen: flags › empty, intet${whoDa}`,
      `Tilføjet i planen: flags › no, nej${whoDa}`,
      `Tilføjet i planen: flags › n, 1,5${whoDa}`,
    ])
    const gone = one((plan) => {
      delete (plan as Partial<Plan>).title
      delete (plan as Partial<Plan>).period
    })
    expect(gone.said('en')).toEqual([
      `Removed in the plan: title, “Mad sammen”${whoEn}`,
      `Removed in the plan: period${whoEn}`,
    ])
    const renamed = edit(base, 'r0', (plan) => void Object.assign(plan.flags, { a: { x: 1 } }))
    const said = difference(
      renamed,
      edit(renamed, 'r1', (plan) => {
        plan.flags['b'] = plan.flags['a']
        delete plan.flags['a']
      }),
    ).changes
    expect(said.map((change) => say(change, 'da'))).toEqual([`Flyttet i planen: fra flags › a til flags › b${whoDa}`])
    expect(said.map((change) => say(change, 'en'))).toEqual([`Moved in the plan: from flags › a to flags › b${whoEn}`])
  })
  it('tells of things within things, and of items without ids', () => {
    const nested = one((plan) => {
      items(plan)[1]!.parts.push({ id: 'p', title: 'Øvelse' })
      plan.deviations.push({ model: 'x', why: 'y' })
    })
    expect(nested.said('da')).toEqual([
      `Tilføjet i parts i »Kor«: »Øvelse«${whoDa}`,
      `Tilføjet i afvigelser: nr. 1${whoDa}`,
    ])
    expect(nested.said('en')[0]).toBe(`Added to parts in “Kor”: “Øvelse”${whoEn}`)
    expect(nested.changes[1]).toMatchObject({
      path: ['plan', 'deviations', '0'],
      pointer: '/plan/deviations/0',
      revisions: ['r1'],
    })
  })
  it('tells what changed in an item without an id, by its place and list', () => {
    const doc = edit(
      base,
      'r0',
      (plan) => void plan.deviations.push({ model: 'x', why: 'y' }, { model: 'z', why: 'w' }),
    )
    const next = edit(doc, 'r1', (plan) => {
      plan.deviations[1]!.why = 'bedre grund'
    })
    const [change] = difference(doc, next).changes
    expect(say(change!, 'da')).toBe(`Ændret i nr. 2 i afvigelser: begrundelse, fra »w« til »bedre grund«${whoDa}`)
    expect(say(change!, 'en')).toBe(`Changed in no. 2 in deviations: reason, from “w” to “bedre grund”${whoEn}`)
    expect(change?.path).toEqual(['plan', 'deviations', '1', 'why'])
    const gone = edit(next, 'r2', (plan) => void plan.deviations.shift())
    expect(difference(next, gone).changes.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ['removed', '/plan/deviations/0'],
    ])
    // In a list without ids the place is not stable: all revisions of the list are named.
    expect(difference(doc, gone).changes.flatMap((one) => one.revisions)).toContain('r1')
  })
  it('tells a value that became another sort of value', () => {
    const told = (from: unknown, to: unknown) => {
      const doc = edit(base, 'r0', (plan) => void Object.assign(plan.flags, { x: from }))
      const { changes } = difference(
        doc,
        edit(doc, 'r1', (plan) => void Object.assign(plan.flags, { x: to })),
      )
      return changes.map((change) => [change.kind, change.path.slice(2).join('/')])
    }
    expect(told([{ id: 'a' }], { a: { b: 1 } })).toEqual([['changed', 'x']])
    expect(told({ a: { b: 1 } }, [{ id: 'a' }])).toEqual([['changed', 'x']])
    expect(told({ a: { b: 1 } }, 'text')).toEqual([['changed', 'x']])
    expect(told([{ a: 1 }], 7)).toEqual([['changed', 'x']])
    expect(told([1, { a: 1 }], [1, { a: 2 }])).toEqual([['changed', 'x/1/a']])
    expect(told([1, null], [1, null, 2])).toEqual([['changed', 'x']])
    expect(told({}, { a: 1 })).toEqual([['added', 'x/a']])
    expect(told({ en: 'a', note: 'b' }, { en: 'c', note: 'b' })).toEqual([['changed', 'x/en']])
    expect(told([{ id: 'a' }], [{ words: 'no id' }])).toEqual(
      [
        ['added', 'x/0/words'],
        ['removed', 'x/0/id'],
      ].reverse(),
    )
    expect(told([{ w: 1 }, { w: 2 }, { w: 3 }], [{ w: 2 }, { w: 4 }, { w: 5 }])).toEqual([
      ['removed', 'x/0'],
      ['changed', 'x/1/w'],
      ['added', 'x/2'],
    ])
  })
  it('takes only things, not bare values, for moved', () => {
    expect(
      one((plan) => {
        plan.flags['copy'] = (plan.title as { verbatim: string }).verbatim
        delete (plan as Partial<Plan>).title
      }).changes.map((change) => change.kind),
    ).toEqual(['removed', 'added'])
    expect(
      one((plan) => void Object.assign(plan.flags, { twin: items(plan)[0] })).changes.map((change) => change.kind),
    ).toEqual(['added'])
  })
  it('names who moved a thing elsewhere, also when something else was done first', () => {
    let doc = edit(base, 'r0', (plan) => void Object.assign(plan.flags, { others: [{ id: 'x' }] }))
    const start = doc
    doc = edit(doc, 'r1', (plan) => {
      plan.title = { verbatim: 'Andet' }
    })
    doc = edit(doc, 'r2', (plan) => void (plan.flags['others'] as unknown[]).push(...items(plan).splice(1, 1)))
    doc = edit(doc, 'r3', (plan) => void (plan.flags['others'] as unknown[]).reverse())
    const { changes } = difference(start, doc)
    const moved = changes.find((change) => change.path.at(-1) === 'k')
    expect(moved?.revisions).toContain('r2')
    expect(moved?.revisions).not.toContain('r1')
  })
  it('says who put a list into another order when two could be said to have moved', () => {
    let doc = edit(base, 'r1', (plan) => void items(plan).unshift(...items(plan).splice(1, 1)))
    doc = edit(doc, 'r2', (plan) => void items(plan).unshift(...items(plan).splice(2, 1)))
    doc = edit(doc, 'r3', (plan) => void Object.assign(plan.flags, { x: [{ id: 'a' }, { id: 'b' }] }))
    doc = edit(doc, 'r4', (plan) => void (plan.flags['x'] as unknown[]).reverse())
    for (const change of difference(base, doc).changes.filter(({ kind }) => kind === 'moved')) {
      expect(change.revisions.length).toBeGreaterThan(0)
      expect(change.revisions).not.toContain('r4')
    }
  })
  it('says withheld and not applicable, cuts long words, and leaves out what is too big for a sentence', () => {
    const said = one((plan) => {
      items(plan)[0]!.places = { is: 'withheld' }
      items(plan)[1]!.places = { is: 'notApplicable' }
      items(plan)[2]!.places = { is: 'known', value: { of: 'much' } }
      items(plan)[2]!.name.verbatim = 'x'.repeat(200)
    }).said('en')
    expect(said[0]).toContain('from unknown to withheld')
    expect(said[1]).toContain('from unknown to not applicable')
    expect(said[2]).toContain(`to “${'x'.repeat(80)} …”`)
    expect(said[3]).toBe(`Changed in “${'x'.repeat(80)} …”: places${whoEn}`)
  })
  it('takes names from the caller', () => {
    const labels = { flags: { en: 'Marks', da: 'Mærker' }, open: { en: 'open' } }
    expect(one((plan) => void Object.assign(plan.flags, { open: true }), { labels }).said('da')).toEqual([
      `Tilføjet i planen: Mærker › open [en], ja${whoDa}`,
    ])
  })
})

describe('difference: when, by whom and why', () => {
  const several = () => {
    let doc = edit(base, 'r1', (plan) => void items(plan).push(activity('n', 'Nyt')))
    doc = edit(doc, 'r2', (plan) => void items(plan).push(activity('x', 'Snart væk')), '2021-04-04')
    doc = edit(
      doc,
      'r3',
      (plan) => {
        items(plan)[3]!.name.verbatim = 'Nyere'
      },
      '2021-05-05T10:00:00Z',
    )
    return edit(doc, 'r4', (plan) => void items(plan).pop(), '2021-06-06')
  }
  it('is net, names all revisions, and puts those that touched a thing behind it', () => {
    const { changes, revisions, shared } = difference(base, several(), titles)
    expect(shared).toBe(true)
    expect(revisions).toEqual(
      ['r1', 'r2', 'r3', 'r4'].map((id, at) => ({
        ...note(id, ['2021-03-03', '2021-04-04', '2021-05-05T10:00:00Z', '2021-06-06'][at]),
        takenBack: false,
      })),
    )
    expect(changes.map((change) => change.revisions)).toEqual([['r1', 'r3']])
    expect(say(changes[0]!, 'da')).toBe(
      'Tilføjet i Aktiviteter: »Nyere« (2 ændringer, senest koordinator, 5. maj 2021: »efter mødet«)',
    )
    expect(say(changes[0]!, 'en')).toBe(
      'Added to Activities: “Nyere” (2 revisions, last koordinator, 5 May 2021: “efter mødet”)',
    )
  })
  it('answers between any two points, also backwards', () => {
    const doc = several()
    const there = difference(rewind(doc, 'r1'), rewind(doc, 'r3'))
    expect(there.revisions.map(({ id }) => id)).toEqual(['r2', 'r3'])
    expect(there.changes.map(({ kind, path, revisions }) => [kind, path.at(-2), revisions])).toEqual([
      ['changed', 'n', ['r3']],
      ['added', 'items', ['r2']],
    ])
    const back = difference(rewind(doc, 'r3'), rewind(doc, 'r1'))
    expect(back.revisions.map(({ id, takenBack }) => [id, takenBack])).toEqual([
      ['r2', true],
      ['r3', true],
    ])
    expect(back.changes.map(({ kind }) => kind)).toEqual(['changed', 'removed'])
    expect(difference(doc, doc)).toEqual({ shared: true, revisions: [], changes: [] })
  })
  it('answers across two branches', () => {
    const doc = several()
    const other = edit(
      rewind(doc, 'r1'),
      'r5',
      (plan) => void plan.journal.push({ id: 'j', words: { verbatim: 'Andet' } }),
    )
    const { revisions, changes, shared } = difference(doc, other)
    expect(shared).toBe(true)
    expect(revisions.map(({ id, takenBack }) => [id, takenBack])).toEqual([
      ['r2', true],
      ['r3', true],
      ['r4', true],
      ['r5', false],
    ])
    expect(changes.map((change) => [change.path.at(-1), change.revisions])).toEqual([
      ['name', ['r3']],
      ['j', ['r5']],
    ])
  })
  it('takes an erasure for one revision, and what went for its doing', () => {
    let doc = edit(base, 'r1', (plan) => void plan.journal.push({ id: 'j', words: { verbatim: 'Hanne kom' } }))
    doc = edit(doc, 'r2', (plan) => void items(plan).push(activity('n', 'Nyt')), '2021-04-04')
    const erasure = { ...note('e1', '2021-05-05'), by: 'leder', why: { verbatim: 'navn' }, instead: { verbatim: '' } }
    const clean = erase(doc, '/plan/journal/0/words', erasure)
    const { shared, revisions, changes } = difference(doc, clean)
    expect(shared).toBe(true)
    expect(revisions.map(({ id, takenBack }) => [id, takenBack])).toEqual([['e1', false]])
    expect(changes.map((change) => say(change, 'da'))).toEqual([
      'Ændret i »«: ordlyd, fra »Hanne kom« til »« (leder, 5. maj 2021: »navn«)',
    ])
    expect(difference(clean, doc).revisions.map(({ id, takenBack }) => [id, takenBack])).toEqual([['e1', true]])

    const later = edit(clean, 'r3', (plan) => void plan.journal.pop(), '2021-06-06')
    expect(difference(doc, later).changes.map((change) => change.revisions)).toEqual([['r3']])
    expect(difference(rewind(doc, 'r1'), later).revisions.map(({ id }) => id)).toEqual(['r2', 'e1', 'r3'])
  })
  it('does not take revisions of the same id for the same, though one history erased something', () => {
    const here = edit(base, 'r1', (plan) => void plan.journal.push({ id: 'j', words: { verbatim: 'Her' } }))
    const there = edit(
      base,
      'r1',
      (plan) => void plan.journal.push({ id: 'j', words: { verbatim: 'Der' } }),
      '2021-04-04',
    )
    const clean = erase(there, '/plan/journal/0/words', { ...note('e1'), instead: { verbatim: '' } })
    expect(difference(here, clean).revisions.map(({ id, takenBack }) => [id, takenBack])).toEqual([
      ['r1', true],
      ['r1', false],
      ['e1', false],
    ])
  })
  it('has Danish words for every field of a plan', () => {
    const phases = { '@example/garden': { sow: { state: 'started', since: 'unknown' } } }
    const doc = edit(base, 'r1', (plan) => void Object.assign(plan.flags, { phases }))
    const next = edit(doc, 'r2', (plan) => {
      Object.assign((plan.flags['phases'] as typeof phases)['@example/garden'].sow, { earlier: [] })
    })
    expect(say(difference(doc, next).changes[0]!, 'da')).toContain('tidligere status')
  })
  it('answers since a report, also one that the history no longer reaches', () => {
    const doc = several()
    const report = { id: 'x', at: '2021-04-01', by: 'leder', revision: 'r1', plan: rewind(doc, 'r1').plan }
    expect(difference(report, doc).revisions.map(({ id }) => id)).toEqual(['r2', 'r3', 'r4'])
    expect(difference(report, compact(doc, 'r2'))).toEqual(difference(report, doc))
    const first = { ...report, revision: undefined, plan: base.plan }
    expect(difference(first, doc).revisions).toHaveLength(4)
    const far = difference(report, compact(doc, 'r3'))
    expect(far.shared).toBe(false)
    expect(far.revisions).toEqual([])
    expect(far.changes).toHaveLength(1)
    expect(far.changes[0]?.revisions).toEqual([])
    expect(say(far.changes[0]!, 'da')).toBe(
      'Ændret i »Nyere«: navn, fra »Nyt« til »Nyere« (historikken siger ikke af hvem)',
    )
    expect(say(far.changes[0]!, 'en')).toContain('(the history does not say by whom)')
  })
  it('answers between reports, and between plans that never met', () => {
    const doc = several()
    const report = (revision: string | undefined, plan: Doc['plan']) => ({
      id: 'x',
      at: '2021',
      by: 'leder',
      revision,
      plan,
    })
    const early = report('r1', rewind(doc, 'r1').plan)
    const late = report('r3', rewind(doc, 'r3').plan)
    expect(difference(early, late)).toMatchObject({ shared: false, revisions: [] })
    expect(difference(early, early)).toEqual({ shared: true, revisions: [], changes: [] })
    expect(difference(doc, early).revisions.map(({ id, takenBack }) => [id, takenBack])).toEqual([
      ['r2', true],
      ['r3', true],
      ['r4', true],
    ])
    expect(difference(compact(doc, 'r2'), early).revisions.map(({ id }) => id)).toEqual(['r2', 'r3', 'r4'])
    const bare = difference({ plan: base.plan }, { plan: doc.plan })
    expect([bare.shared, bare.revisions.length, bare.changes.length]).toEqual([false, 0, 1])
    expect(difference({ plan: base.plan }, doc).revisions).toHaveLength(4)
    expect(difference(doc, { plan: base.plan }).revisions).toHaveLength(4)
    const sibling = edit(base, 's1', (plan) => void plan.journal.push({ id: 'j' }))
    expect(
      difference(doc, sibling)
        .revisions.map(({ id, takenBack }) => [id, takenBack])
        .at(-1),
    ).toEqual(['s1', false])
  })
  it('does not trust a history that does not lead there', () => {
    const doc = several()
    const changedByHand = { ...doc, plan: { ...doc.plan, journal: 'none' } } as unknown as Doc
    expect(difference(rewind(doc, 'r1'), changedByHand).shared).toBe(false)
    const broken = {
      ...doc,
      done: doc.done.map((one) => ({ ...one, inverse: [{ op: 'remove' as const, path: '/plan/z' }] })),
    }
    const { shared, changes } = difference(base, broken)
    expect([shared, changes.length]).toEqual([false, 1])
  })
  it('does not say that a move changed what is in a thing, or a change moved it', () => {
    let doc = edit(base, 'r1', (plan) => void items(plan).push(...items(plan).splice(0, 1)))
    doc = edit(doc, 'r2', (plan) => {
      items(plan)[2]!.name.verbatim = 'Måltid'
    })
    expect(difference(base, doc).changes.map(({ kind, revisions }) => [kind, revisions])).toEqual([
      ['moved', ['r1']],
      ['changed', ['r2']],
    ])
  })
  it('finds a revision for every change of any history, and nothing between equal states', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 20 }), fc.nat(20), fc.nat(20), (seed, count, a, b) => {
        const { doc } = edited(seed, count)
        const points = [a, b].map((point) => rewind(doc, point % (doc.done.length + 1))) as [
          PlanDocument<never>,
          PlanDocument<never>,
        ]
        const { shared, changes, revisions } = difference(...points)
        expect(shared).toBe(true)
        expect(revisions).toHaveLength(Math.abs(points[0].done.length - points[1].done.length))
        for (const change of changes) {
          expect(change.revisions.length).toBeGreaterThan(0)
          expect(say(change, 'da')).not.toMatch(/[{}]/)
          expect(say(change, 'en')).not.toMatch(/[{}]/)
        }
        expect(difference(points[0], points[0]).changes).toEqual([])
        expect(changes.length === 0).toBe(JSON.stringify(points[0].plan) === JSON.stringify(points[1].plan))
      }),
      { numRuns: 80 },
    )
  })
  it('takes undone revisions for what they are', () => {
    const doc = several()
    expect(difference(base, undo(doc)).revisions.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3'])
  })
})
