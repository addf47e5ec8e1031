import { compact, difference, erase, type PlanDocument, revise, rewind, say, undo } from '@groundplan/kernel'
import { newDocument } from '@groundplan/kernel/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edited } from './edits.js'
import { activity, base, type Doc, edit, items, note, titles } from './meals.js'

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
  describe('since a report whose last revision was taken back', () => {
    const doc = several()
    const report = { id: 'x', at: '2021-07-01', by: 'leder', revision: 'r3', plan: rewind(doc, 'r3').plan }
    const short = ({ shared, revisions }: ReturnType<typeof difference>) => [
      shared,
      revisions.map(({ id, takenBack }) => (takenBack ? `-${id}` : id)).join(' '),
    ]
    const back = undo(undo(undo(doc)))
    it('finds it among what was undone', () => {
      expect(short(difference(report, undo(doc)))).toEqual([true, ''])
      expect(short(difference(report, undo(undo(doc))))).toEqual([true, '-r3'])
      expect(short(difference(report, back))).toEqual([true, '-r2 -r3'])
      expect(short(difference(report, undo(back)))).toEqual([true, '-r1 -r2 -r3'])
      expect(short(difference(undo(back), report))).toEqual([true, 'r1 r2 r3'])
      const { changes } = difference(report, back)
      expect(changes.map(({ kind, revisions }) => [kind, revisions])).toEqual([
        ['changed', ['r3']],
        ['removed', ['r2']],
      ])
      expect(say(changes[0]!, 'da')).toBe(
        'Ændret i »Nyt«: navn, fra »Nyere« til »Nyt« (fortrudt: koordinator, 5. maj 2021: »efter mødet«)',
      )
      expect(say(changes[1]!, 'en')).toMatch(/ \(taken back: koordinator, 4 April 2021: “efter mødet”\)$/)
    })
    it('finds it among what was put aside, also twice over', () => {
      const other = edit(back, 's1', (plan) => void plan.journal.push({ id: 'j' }))
      expect(short(difference(report, other))).toEqual([true, '-r2 -r3 s1'])
      expect(short(difference(report, undo(other)))).toEqual([true, '-r2 -r3'])
      expect(short(difference(report, compact(other, 's1')))).toEqual([true, '-r2 -r3 s1'])
      const start = edit(undo(undo(other)), 't1', (plan) => void plan.journal.push({ id: 'k' }))
      expect(short(difference(report, start))).toEqual([true, '-r1 -r2 -r3 t1'])
    })
    it('does not find what is nowhere, nor trust a plan that the history does not lead to', () => {
      expect(short(difference({ ...report, revision: 'z' }, back))).toEqual([false, ''])
      expect(short(difference({ ...report, plan: { ...base.plan, journal: [{ id: 'j' }] } }, back))).toEqual([
        false,
        '',
      ])
      const round = { ...back, undone: [], aside: [{ after: 'r3', undone: back.undone }] }
      expect(short(difference(report, round))).toEqual([false, ''])
    })
  })
  it('takes undone revisions for what they are', () => {
    const doc = several()
    expect(difference(base, undo(doc)).revisions.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3'])
  })
})

describe('what changed, without by whom', () => {
  it('is said by itself, where the rest stands beside it', () => {
    const start = newDocument({ title: 'Meals' })
    const later = revise(
      start,
      { title: 'Dinners' },
      { id: 'r1', at: '2021-03-03', by: 'board', why: { verbatim: 'x' } },
    )
    const [change] = difference(start, later).changes
    expect(change && say({ message: change.what, slots: change.slots }, 'en')).toBe(
      'Changed in the plan: title, from “Meals” to “Dinners”',
    )
    expect(change && say(change, 'en')).toMatch(/“Dinners” \(board, 3 March 2021: “x”\)$/)
  })
})
