import { checkHistory, compact, type PatchOp, type Revised, revise, say, undo } from '@groundplan/kernel'
import { newDocument } from '@groundplan/kernel/document'
import { describe, expect, it } from 'vitest'

const noteOf = (id: string, at = '2021-03-03') => ({ id, at, by: 'coordinator', why: { verbatim: 'Agreed' } })
const made = (id: string, patch: readonly PatchOp[], inverse: readonly PatchOp[]) => ({ ...noteOf(id), patch, inverse })
const sound = made('r1', [{ op: 'replace', path: '/plan/a', value: 2 }], [{ op: 'replace', path: '/plan/a', value: 1 }])
const doc = { plan: { a: 2 }, done: [sound], undone: [] } satisfies Revised
const reason = (patch: PatchOp, plan: unknown = { a: 2 }) =>
  checkHistory({ plan, done: [], undone: [made('r2', [patch], [])] })[0]?.slots['reason']

describe('checkHistory', () => {
  it('finds nothing in a sound history', () => {
    expect(checkHistory(doc)).toEqual([])
    expect(checkHistory(undo(doc))).toEqual([])
  })
  it('says what does not fit, in both languages, and where', () => {
    const [finding, ...more] = checkHistory({ ...doc, plan: { b: 2 } })
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      code: '@groundplan/kernel/history/doesNotFit',
      key: '@groundplan/kernel/history/doesNotFit#revision:r1',
      weight: 'structural',
      about: [{ kind: 'revision', id: 'r1' }],
      pointer: '/done/0/inverse/0',
    })
    expect(say(finding!, 'en')).toBe(
      'The history no longer fits the plan: revision "r1" cannot be taken back, since there is nothing at "/plan/a".',
    )
    expect(say(finding!, 'da')).toBe(
      'Historikken passer ikke længere til planen: ændringen "r1" kan ikke fortrydes, for der er ikke noget på "/plan/a".',
    )
    expect(finding?.why).toMatchObject({
      en: expect.stringContaining('compact'),
      da: expect.stringContaining('komprimér'),
    })
  })
  it('tells taking back from doing again', () => {
    const noWayOn = made('r1', [{ op: 'remove', path: '/plan/z' }], [])
    const [finding] = checkHistory({ ...doc, done: [noWayOn] })
    expect(finding?.pointer).toBe('/done/0/patch/0')
    expect(say(finding!, 'en')).toContain('"r1" cannot be done again, since there is nothing at "/plan/z"')
    expect(say(finding!, 'da')).toContain('kan ikke gentages')
    const [redoing] = checkHistory({ ...doc, done: [], undone: [noWayOn] })
    expect(redoing?.pointer).toBe('/undone/0/patch/0')
    expect(say(redoing!, 'en')).toContain('cannot be done again')
    const [back] = checkHistory({
      plan: { a: 2 },
      done: [],
      undone: [made('r2', [], [{ op: 'remove', path: '/plan/z' }])],
    })
    expect(back?.pointer).toBe('/undone/0/inverse/0')
    expect(say(back!, 'en')).toContain('cannot be taken back')
  })
  it('sees a history that leads elsewhere', () => {
    const [finding] = checkHistory({ plan: { a: 3 }, done: [sound], undone: [] })
    expect(finding).toMatchObject({ code: '@groundplan/kernel/history/leadsElsewhere', pointer: '/done/0' })
    expect(say(finding!, 'en')).toContain('leads to another plan')
    expect(say(finding!, 'da')).toContain('bliver planen en anden')
  })
  it('stops at the first revision that does not fit, and compacting after it makes the history sound', () => {
    const broken = made('r0', [], [{ op: 'remove', path: '/plan/z' }])
    const damaged = { ...doc, done: [broken, broken, sound].map((one, at) => ({ ...one, id: `r${at}` })) }
    expect(checkHistory(damaged).map((finding) => finding.pointer)).toEqual(['/done/1/inverse/0'])
    expect(checkHistory(compact(damaged, 2))).toEqual([])
    expect(checkHistory(damaged, { atMost: 1 })).toEqual([])
    expect(checkHistory(damaged, { atMost: 2 })).toHaveLength(1)
  })
  it('sees ids that are used twice', () => {
    const twice = {
      ...doc,
      undone: [made('r1', [], [])],
      aside: [{ undone: [made('r3', [], []), made('r1', [], [])] }],
    }
    expect(checkHistory(twice).map((finding) => [finding.code, finding.pointer])).toEqual([
      ['@groundplan/kernel/history/sameId', '/undone/0/id'],
      ['@groundplan/kernel/history/sameId', '/aside/0/undone/1/id'],
    ])
    expect(say(checkHistory(twice)[0]!, 'da')).toBe('To ændringer har samme id: "r1".')
    expect(say(checkHistory(twice)[0]!, 'en')).toBe('Two revisions have the id "r1".')
  })
  it('names the reason', () => {
    expect(reason({ op: 'add', path: '/plan/a/b', value: 1 })).toMatchObject({
      en: '"/plan/a/b" is no place where a value could be put',
    })
    expect(reason({ op: 'test', path: '/plan/a', value: 1 })).toMatchObject({
      en: expect.stringContaining('another value than expected'),
    })
    expect(reason({ op: 'move', from: '/plan/a', path: '/plan/a/b' })).toMatchObject({
      en: expect.stringContaining('lies within what is to be moved'),
    })
    expect(reason({ op: 'add', path: '/plan/__proto__/b', value: 1 })).toMatchObject({
      da: 'navnene i "/plan/__proto__/b" tillades ikke',
    })
    expect(reason({ op: 'jump', path: '/plan' } as never)).toMatchObject({ en: 'it is not an operation of RFC 6902' })
    expect(reason({ op: 'remove', path: '/plan' })).toMatchObject({ en: 'the whole value cannot be taken away' })
    for (const op of [
      { op: 'add', path: '/reports', value: [] },
      { op: 'replace', path: '', value: {} },
      { op: 'copy', from: '/planner', path: '/plan/a' },
      { op: 'add', path: '/planner', value: 1 },
    ] as const)
      expect(reason(op)).toMatchObject({ en: expect.stringContaining('is no place') })
  })
  it('tries the operations before one that leads outside', () => {
    const patch: readonly PatchOp[] = [
      { op: 'remove', path: '/plan/z' },
      { op: 'add', path: '/x', value: 1 },
    ]
    expect(checkHistory({ ...doc, done: [], undone: [made('r2', patch, [])] })[0]?.pointer).toBe('/undone/0/patch/0')
    expect(checkHistory({ ...doc, done: [], undone: [made('r2', patch.slice(1), [])] })[0]?.pointer).toBe(
      '/undone/0/patch/0',
    )
  })
})

describe('compact', () => {
  const dated = ['2020-12-31', '2021-01-01T08:00:00Z', '2021-02-01', '2020-06-01', '2022'].reduce(
    (now, at, place) => revise(now, { n: place + 1 }, noteOf(`c${place}`, at)),
    newDocument({ n: 0 }),
  )
  const left = (before: string | number) => compact(dated, before).done.map((revision) => revision.id)
  it('is told by date, by the revision that becomes the first, or by number', () => {
    expect(left('2021')).toEqual(['c1', 'c2', 'c3', 'c4'])
    expect(left('2021-01-02')).toEqual(['c2', 'c3', 'c4'])
    expect(left('2022')).toEqual(['c4'])
    expect(left('2030')).toEqual([])
    expect(left('c3')).toEqual(['c3', 'c4'])
    expect(left(5)).toEqual([])
    expect(compact(dated, '1999')).toBe(dated)
    expect(compact(dated, 0)).toBe(dated)
  })
  it('refuses what it does not know', () => {
    expect(() => compact(dated, 'c9')).toThrow('"c9" is neither one of the revisions that are done nor a date')
    for (const count of [-1, 6, 1.5]) expect(() => compact(dated, count)).toThrow('name a number from 0 to 5')
  })
  it('keeps reports, and what was put aside where its point is still there', () => {
    const reports = [{ id: 'x', at: '2021', by: 'leader', revision: 'c0', plan: { n: 1 } }]
    let doc = { ...dated, reports }
    doc = revise(undo(doc), { n: 10 }, noteOf('d0'))
    doc = revise(undo(undo(doc)), { n: 11 }, noteOf('d1'))
    expect(doc.aside?.map(({ after, undone }) => [after, undone.map(({ id }) => id)])).toEqual([
      ['c3', ['c4']],
      ['c2', ['d0', 'c3']],
    ])
    expect(compact(doc, 'c2').aside).toEqual(doc.aside)
    const first = compact(doc, 'd1')
    expect(first.aside).toEqual([doc.aside?.[0], { undone: doc.aside?.[1]?.undone }])
    expect(first.reports).toBe(reports)
    expect(compact(doc, doc.done.length).aside).toEqual([])
    expect(Object.isFrozen(first.aside)).toBe(true)
  })
})
