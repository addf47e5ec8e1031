import { checkHistory, difference, erase, type PlanDocument, redo, revise, rewind, say, undo } from '@groundplan/kernel'
import { documentText, newDocument } from '@groundplan/kernel/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edited, edits, noteOf, randomOf, type Toy } from './edits.js'

const secret = 'Hemmelig oplysning om Æske 7'
const note = { id: 'erasure', at: '2026-01-01', by: 'koordinator', why: { verbatim: 'Skal ikke gemmes' } }
const names = Object.keys(edits).filter((name) => name !== 'clear')

/** A document in whose history one item, known by its id, bore a secret for a while. */
function withSecret(seed: number, count: number) {
  const pick = randomOf(seed)
  let { doc } = edited(seed, 5)
  let at = 100
  const random = (times: number) => {
    for (let left = pick(times + 1); left > 0; left--) {
      at++
      const edit = edits[names[pick(names.length)] as string]!
      doc = revise(doc, (draft) => void edit(draft, pick, `s${at}`), noteOf(at))
    }
  }
  const id = 'the-item'
  const entered = { id, name: secret, n: 1, parts: [{ id: 'p', words: `${secret}!` }] }
  doc = revise(doc, (draft) => void draft.items.splice(pick(draft.items.length + 1), 0, entered), noteOf(at))
  random(count)
  const when = doc.done.length
  doc = {
    ...doc,
    reports: [{ id: 'report', at: '2022-01-01', by: 'leder', revision: doc.done.at(-1)?.id, plan: doc.plan }],
  }
  random(count)
  // Leave something undone, and something put aside.
  doc = rewind(doc, Math.max(when, doc.done.length - pick(4)))
  random(2)
  if (pick(2) === 0) doc = rewind(doc, Math.max(0, doc.done.length - pick(3)))
  return { doc, id }
}

const placeOf = (plan: Toy, id: string): string | undefined => {
  for (const list of ['items', 'others'] as const) {
    const at = plan[list].findIndex((item) => item.id === id)
    if (at >= 0) return `/plan/${list}/${at}`
  }
  return undefined
}
const without = (plan: Toy, id: string) => ({
  ...plan,
  items: plan.items.filter((item) => item.id !== id),
  others: plan.others.filter((item) => item.id !== id),
})

/** The latest document on the one line of history in which the thing stands. */
function whereItStands(doc: PlanDocument<Toy>, id: string): PlanDocument<Toy> {
  for (let count = doc.done.length + doc.undone.length; count >= 0; count--) {
    const there = rewind(doc, count)
    if (placeOf(there.plan, id) !== undefined) return there
  }
  throw new Error('It stands nowhere.')
}

describe('erase', () => {
  it('leaves the text nowhere in the file, and all other history replays', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(20), (seed, count) => {
        const { doc, id } = withSecret(seed, count)
        expect(documentText(doc)).toContain(secret)
        const there = whereItStands(doc, id)
        const clean = erase(there, placeOf(there.plan, id) as string, note)
        expect(documentText(clean)).not.toContain(secret)
        expect(checkHistory(clean)).toEqual([])
        expect(clean.done.slice(0, -1).map((revision) => revision.id)).toEqual(
          there.done.map((revision) => revision.id),
        )
        for (const revision of [
          ...there.done,
          ...there.undone,
          ...(there.aside ?? []).flatMap((aside) => aside.undone),
        ]) {
          expect(rewind(clean, revision.id).plan).toEqual(without(rewind(there, revision.id).plan, id))
        }
        expect(clean.reports[0]?.plan).toEqual(without(there.reports[0]!.plan, id))
      }),
      { numRuns: 120 },
    )
  })
  it('puts something else in the place of one field, wherever the thing stood', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(12), (seed, count) => {
        const { doc, id } = withSecret(seed, count)
        const there = whereItStands(doc, id)
        const at = placeOf(there.plan, id) as string
        const named = erase(there, `${at}/name`, { ...note, instead: 'uden navn' })
        const clean = erase(named, `${at}/parts`, { ...note, id: 'second', instead: [] })
        expect(documentText(clean)).not.toContain(secret)
        expect(checkHistory(clean)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
  it('is a revision that says who and why and takes nothing back', () => {
    const { doc, id } = withSecret(3, 4)
    const there = whereItStands(doc, id)
    const clean = erase(there, placeOf(there.plan, id) as string, note)
    expect(clean.done.at(-1)).toEqual({ ...note, patch: [], inverse: [] })
    expect(undo(clean).plan).toEqual(clean.plan)
    expect(redo(undo(clean))).toEqual(clean)
    expect(clean.undone.map((revision) => revision.id)).toEqual(there.undone.map((revision) => revision.id))
    expect(Object.isFrozen(clean)).toBe(true)
    expect(documentText(there)).toContain(secret)
  })

  const words = (...texts: string[]) => texts.map((text) => ({ words: text, n: 1 }))
  const base = newDocument({ notes: words('første', 'anden'), record: {} as Record<string, unknown>, tags: ['a'] })
  const edit = <D extends typeof base>(
    doc: D,
    id: number,
    recipe: (plan: { -readonly [K in keyof D['plan']]: D['plan'][K] }) => void,
  ) => revise(doc, recipe as never, noteOf(id))

  it('follows an item without an id through insertions and changes', () => {
    let doc = edit(base, 1, (plan) => void plan.notes.push({ words: secret, n: 2 }))
    doc = edit(doc, 2, (plan) => void plan.notes.unshift(...words('ny', 'nyere')))
    doc = edit(doc, 3, (plan) => {
      plan.notes[4]!.words = 'rettet'
    })
    doc = edit(doc, 4, (plan) => void plan.notes.splice(1, 1))
    const clean = erase(doc, '/plan/notes/3', note)
    expect(documentText(clean)).not.toContain(secret)
    expect(clean.plan.notes).toEqual(words('ny', 'første', 'anden'))
    expect(rewind(clean, 0).plan).toEqual(base.plan)
    expect(rewind(clean, 'r2').plan.notes).toEqual(words('ny', 'nyere', 'første', 'anden'))
  })
  it('follows what was taken away and came again, and what was renamed', () => {
    let doc = edit(base, 1, (plan) => {
      plan.record['a'] = { words: secret, n: 1 }
    })
    doc = edit(doc, 2, (plan) => void delete plan.record['a'])
    doc = edit(doc, 3, (plan) => {
      plan.record['a'] = { words: secret, n: 2 }
    })
    doc = edit(doc, 4, (plan) => {
      plan.record['b'] = plan.record['a']
      delete plan.record['a']
    })
    const clean = erase(doc, '/plan/record/b', note)
    expect(documentText(clean)).not.toContain(secret)
    expect(clean.done.map((revision) => revision.patch.length)).toEqual([0, 0, 0, 0, 0])
  })
  it('does not take a reference for the thing', () => {
    let doc = revise(
      newDocument({ items: [{ id: 'a', kind: 'activity', words: secret }], about: [] as unknown[] }),
      (plan) => {
        plan.about.push({ kind: 'activity', id: 'a' })
      },
      noteOf(1),
    )
    doc = revise(doc, (plan) => void plan.about.push({ kind: 'group', id: 'g' }), noteOf(2))
    const clean = erase(doc, '/plan/items/0', note)
    expect(clean.plan).toEqual({
      items: [],
      about: [
        { kind: 'activity', id: 'a' },
        { kind: 'group', id: 'g' },
      ],
    })
    expect(rewind(clean, 1).plan.about).toEqual([{ kind: 'activity', id: 'a' }])
  })
  it('reaches what stands in a report alone, and the reason of a revision', () => {
    let doc = edit(base, 1, (plan) => void plan.tags.push('b'))
    doc = {
      ...doc,
      reports: [{ id: 'old', at: '2020', by: 'leder', revision: 'gone', plan: { ...base.plan, tags: [secret] } }],
    }
    const clean = erase(doc, '/reports/0/plan/tags/0', note)
    expect(clean.reports[0]?.plan.tags).toEqual([])
    expect(clean.plan.tags).toEqual(['b'])
    const told = revise(base, (plan) => void plan.tags.push('b'), { ...noteOf(1), why: { verbatim: secret } })
    expect(erase(told, '/done/0/why', note).done[0]?.why).toEqual({ en: '[erased]', da: '[slettet]' })
    expect(erase(undo(told), '/undone/0/why', { ...note, instead: { verbatim: 'rettet' } }).undone[0]?.why).toEqual({
      verbatim: 'rettet',
    })
    expect(() => erase(told, '/done/0/why', { ...note, instead: 7 })).toThrow('needs to say why')
    expect(() => erase(told, '/done/1/why', note)).toThrow('nothing at "/done/1/why" to erase')
  })
  it('says what cannot be erased', () => {
    expect(() => erase(base, '/plan', note)).toThrow(TypeError)
    expect(() => erase(base, '/done/0/id', note)).toThrow('cannot be erased: point into /plan')
    for (const pointer of ['/plan/notes/7', '/plan/notes/-', '/plan/none/a', '/plan/tags/0/x', '/reports/3/plan/tags'])
      expect(() => erase(base, pointer, note)).toThrow(RangeError)
    expect(() => erase(base, '/plan/tags/0', { ...note, instead: Number.NaN })).toThrow('NaN')
    expect(() => erase(base, '/plan/tags/0', { ...note, by: '' })).toThrow('by which role')
    const doc = edit(base, 1, (plan) => void plan.tags.push('b'))
    expect(() => erase({ ...doc, plan: { ...doc.plan, tags: [] } }, '/plan/notes/0', note)).toThrow(
      'The history no longer fits the plan',
    )
  })
  it('lets the difference go on telling what happened to the rest', () => {
    let doc = edit(base, 1, (plan) => void plan.notes.push({ words: secret, n: 2 }))
    doc = edit(doc, 2, (plan) => void plan.tags.push('b'))
    const clean = erase(doc, '/plan/notes/2', note)
    expect(difference(rewind(clean, 0), clean).changes.map((change) => say(change, 'da'))).toEqual([
      'Ændret i planen: et felt, fra »a« til »a« og »b« (koordinator, 3. marts 2021: »ændring 2«)',
    ])
  })
})
