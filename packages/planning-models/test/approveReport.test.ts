import { deepFreeze, difference, erase, type PlanDocument, redo, revise, say, undo } from '@groundplan/kernel'
import { documentText, newDocument } from '@groundplan/kernel/document'
import { approveReport, createPlan, type Plan, parsePlanText, record } from '@groundplan/planning-models'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPlan } from './support.js'

const given = { id: 'spring', at: '2026-05-04', by: 'styregruppe' }
const note = (id: string) => ({ id, at: '2026-06-02', by: 'koordinator', why: { verbatim: 'Det skete' } })
const entry = (id: string) =>
  ({ id, at: '2026-06', kind: 'event', words: { verbatim: `Heste på engen ${id}` } }) as const
const noted = (doc: PlanDocument<Plan>, id: string) => revise(doc, record(doc.plan, entry(id)), note(`r-${id}`))
const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
const start = newDocument(emptyPlan)

describe('approveReport', () => {
  it('keeps the plan, frozen, with who, when, and after which revision', () => {
    const first = approveReport(deepFreeze(start) as typeof start, given)
    expect(first.reports).toEqual([{ ...given, plan: emptyPlan }])
    expect('revision' in first.reports[0]!).toBe(false)
    expect(first.reports[0]?.plan).toBe(emptyPlan)
    expect(start.reports).toEqual([])
    const second = approveReport(noted(noted(first, 'z'), 'a'), { ...given, id: 'autumn', at: '2026-11-02T09:30:00Z' })
    expect(second.reports.map(({ id, revision }) => [id, revision])).toEqual([
      ['spring', undefined],
      ['autumn', 'r-a'],
    ])
    expect([Object.isFrozen(second), isFrozen(second.reports)]).toEqual([true, true])
    expect(second.plan).toBe(second.reports[1]?.plan)
  })
  it('takes a copy of a plan that its caller can still change, and leaves that plan alone', () => {
    const plan = JSON.parse(
      JSON.stringify(createPlan({ id: 'p1', title: { verbatim: 'a' }, period: { from: '2026' } })),
    )
    const approved = approveReport(newDocument<Plan>(Object.freeze(plan)), given)
    plan.title.verbatim = 'b'
    expect([approved.reports[0]?.plan.title, approved.plan.title]).toEqual([{ verbatim: 'a' }, { verbatim: 'b' }])
    expect(isFrozen(approved.reports)).toBe(true)
  })
  it('keeps fields that nobody here knows', () => {
    const strange = { ...start, mood: 'glad', plan: { ...emptyPlan, mood: 'calm' } } as unknown as typeof start
    const approved = approveReport(strange, given)
    expect(approved).toMatchObject({ mood: 'glad', reports: [{ plan: { mood: 'calm' } }] })
  })
  it('is left alone by undoing, redoing and going on, and survives being saved', () => {
    const approved = approveReport(noted(start, 'a'), given)
    const [report] = approved.reports
    const undone = undo(approved)
    expect(undone.plan.journal).toEqual([])
    for (const doc of [undone, redo(undone), noted(undone, 'b'), noted(approved, 'b')])
      expect(doc.reports[0]).toBe(report)
    const { document, findings } = parsePlanText(documentText(approved))
    expect([document?.reports, findings]).toEqual([approved.reports, []])
  })
  it('is the same through any sequence of changes, and what has changed since is told against it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('on', 'undo', 'redo'), { maxLength: 12 }), (steps) => {
        const approved = approveReport(noted(start, 'a'), given)
        let doc = approved
        for (const [index, step] of steps.entries()) {
          if (step === 'on') doc = noted(doc, `s${index}`)
          else if (step === 'undo' && doc.done.length > 0) doc = undo(doc)
          else if (step === 'redo' && doc.undone.length > 0) doc = redo(doc)
        }
        expect(doc.reports).toEqual(approved.reports)
        const then = approved.plan.journal.map(({ id }) => id)
        const now = doc.plan.journal.map(({ id }) => id)
        const { changes, shared } = difference(doc.reports[0]!, doc)
        // What was taken back beyond the report is told without who and when.
        expect(shared || !doc.done.some(({ id }) => id === 'r-a')).toBe(true)
        const of = (kind: string) => changes.filter((one) => one.kind === kind).map(({ path }) => path.at(-1))
        expect(of('added')).toEqual(now.filter((id) => !then.includes(id)))
        expect(of('removed')).toEqual(then.filter((id) => !now.includes(id)))
      }),
      { numRuns: 60 },
    )
  })
  it('tells in words what is new since', () => {
    const later = noted(approveReport(start, given), 'a')
    const { changes, revisions } = difference(later.reports[0]!, later)
    expect(changes.map((change) => say(change, 'da'))).toEqual([
      'Tilføjet i logbogen: »Heste på engen a« (koordinator, 2. juni 2026: »Det skete«)',
    ])
    expect(revisions.map(({ id }) => id)).toEqual(['r-a'])
  })
  it('gives up what must go from everywhere', () => {
    const doc = erase(approveReport(noted(start, 'a'), given), '/plan/journal/0', { ...note('r-e') })
    expect(doc.reports[0]?.plan.journal).toEqual([])
  })
  it.each<[object, string]>([
    [{ id: '' }, 'An approved report needs an id'],
    [{ id: 7 }, 'An approved report needs an id'],
    [
      { at: '2026-02-30' },
      'The date of an approved report must exist, as "2026-05-04" or "2026-05-04T09:30:00Z"; it is "2026-02-30".',
    ],
    [{ at: '2026-02-30T10:00Z' }, 'The date of an approved report'],
    [{ at: '2026-05T10:00Z' }, 'The date of an approved report'],
    [{ at: '2026-05-04 10:00' }, 'The date of an approved report'],
    [{ at: 'unknown' }, 'The date of an approved report'],
    [{ at: undefined }, 'The date of an approved report'],
    [{ by: ' ' }, 'says which role approved it'],
    [{ by: undefined }, 'says which role approved it'],
  ])('refuses %j', (part, message) => {
    expect(() => approveReport(start, { ...given, ...part } as never)).toThrow(message)
  })
  it.each(['2026', '2026-05', '2026-05-04', '2026-05-04T10:00', '2026-05-04T10:00:01.5+02:00'])('takes %s', (at) => {
    expect(approveReport(start, { ...given, at }).reports[0]?.at).toBe(at)
  })
  it('refuses an id twice, and one that a revision has, done, undone or put aside', () => {
    expect(() => approveReport(approveReport(start, given), { ...given, at: '2027' })).toThrow(
      'A report "spring" was approved already, and stays as it is: give the new one an id of its own.',
    )
    const done = noted(start, 'a')
    const aside = noted(undo(done), 'b')
    for (const doc of [done, undo(done), aside])
      expect(() => approveReport(doc, { ...given, id: 'r-a' })).toThrow('"r-a" is the id of a revision')
  })
  it('refuses what is no document, and a report that is not given', () => {
    expect(() => approveReport(emptyPlan as never, given)).toThrow('A report is kept in a document')
    expect(() => approveReport(undefined as never, given)).toThrow('hand over the document')
    expect(() => approveReport({ ...start, plan: {} } as never, given)).toThrow('A plan is needed here')
    expect(() => approveReport(start, undefined as never)).toThrow('hand over { id, at, by }')
  })
})
