import { applyPatch, checkHistory, compact, type Revised, redo, revise, rewind, undo } from '@groundplan/kernel'
import { documentText, newDocument, parseDocumentText } from '@groundplan/kernel/document'
import fc from 'fast-check'
import { applyPatch as applyElsewhere } from 'rfc6902'
import { describe, expect, it } from 'vitest'
import { json } from './arbitraries.js'
import { edited, noteOf, sizeOf, type Toy } from './edits.js'

const histories = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 25 }))
const runs = { numRuns: 80 }
const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen))

describe('the laws of revisions', () => {
  it('undo ∘ do = id and redo ∘ undo = id, for any two values a plan may be', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        // What is an object or a list stays one: revise refuses to put null or a number in place of a plan.
        fc.pre(typeof before !== 'object' || before === null || (typeof after === 'object' && after !== null))
        const doc = newDocument<unknown>(before)
        const next = revise(doc, after as never, noteOf(1))
        expect(next.plan).toEqual(after)
        if (next === doc) return
        const back = undo(next)
        expect(back.plan).toEqual(before)
        expect({ ...back, undone: [] }).toEqual(doc)
        expect(documentText({ ...back, undone: [] })).toBe(documentText(doc))
        expect(documentText(redo(back))).toBe(documentText(next))
        expect(checkHistory(next)).toEqual([])
      }),
      { numRuns: 600 },
    )
  })
  it('a history replays from the first state to the present and back, here and in another implementation', () => {
    fc.assert(
      fc.property(histories, ([seed, count]) => {
        const { doc, states } = edited(seed, count)
        let now = { plan: states[0]!.plan as unknown }
        const elsewhere = structuredClone({ plan: states[0]!.plan })
        for (const revision of doc.done) {
          const before = now
          now = applyPatch(now, revision.patch) as typeof now
          expect(applyPatch(now, revision.inverse)).toEqual(before)
          const errors = applyElsewhere(elsewhere, structuredClone(revision.patch) as never)
          expect(errors.every((error) => error === null)).toBe(true)
        }
        expect(now.plan).toEqual(doc.plan)
        expect(elsewhere.plan).toEqual(doc.plan)
        expect(checkHistory(doc)).toEqual([])
        expect(doc.done.length === 0 || isDeepFrozen(doc)).toBe(true)
      }),
      runs,
    )
  })
  it('rewinds to every state, through a saved file as well', () => {
    fc.assert(
      fc.property(histories, ([seed, count]) => {
        const { doc, states } = edited(seed, count)
        const opened = parseDocumentText(documentText(doc)).document as unknown as Revised<Toy>
        for (const state of states) {
          const there = rewind(doc, state.done.length)
          expect(there.plan).toEqual(state.plan)
          expect(there.done).toEqual(state.done)
          const id = state.done.at(-1)?.id
          if (id !== undefined) expect(rewind(opened, id).plan).toEqual(state.plan)
        }
        expect(documentText(rewind(rewind(doc, 0), doc.done.length))).toBe(documentText(doc))
      }),
      { numRuns: 60 },
    )
  })
  it('compact keeps the present and drops what lies before', () => {
    fc.assert(
      fc.property(histories, fc.nat(25), ([seed, count], wanted) => {
        const { doc, states } = edited(seed, count)
        const cut = Math.min(wanted, doc.done.length)
        const small = compact(doc, cut)
        expect(small.plan).toBe(doc.plan)
        expect(small.done).toEqual(doc.done.slice(cut))
        const reached = states.find((state) => state.done.length === cut)!
        expect(rewind(small, 0).plan).toEqual(reached.plan)
        expect(checkHistory(small)).toEqual([])
      }),
      runs,
    )
  })
  it('goes on after undo without losing what was taken back', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(8), { maxLength: 6 }), ([seed, count], backs) => {
        let { doc } = edited(seed, count)
        const seen = new Map(doc.done.map((revision) => [revision.id, rewind(doc, revision.id).plan]))
        backs.forEach((back, at) => {
          doc = rewind(doc, Math.max(0, doc.done.length - back))
          doc = revise(doc, (draft) => void draft.tags.push(`branch ${at}`), noteOf(1000 + at))
          seen.set(`r${1000 + at}`, doc.plan)
        })
        for (const [id, plan] of seen) {
          doc = rewind(doc, id)
          expect(doc.plan).toEqual(plan)
          expect(doc.done.at(-1)?.id).toBe(id)
        }
        expect(checkHistory(doc)).toEqual([])
        const last = compact(doc, Math.floor(doc.done.length / 2))
        for (const aside of last.aside ?? [])
          for (const { id } of aside.undone) expect(rewind(last, id).plan).toEqual(seen.get(id))
      }),
      runs,
    )
  })
})

describe('what a history costs', () => {
  it.each([1, 2, 3])(
    '1 000 random edits, seed %i: at most twice the bytes written and removed, and 300 bytes, each',
    (seed) => {
      const { doc, written } = edited(seed, 1000, 100)
      expect(doc.done.length).toBeGreaterThan(700)
      // Stricter than on the whole: no dear edit hides behind cheap ones. Moving a thing with an id counts as nothing written.
      for (const [at, { patch, inverse }] of doc.done.entries())
        expect(sizeOf(patch) + sizeOf(inverse)).toBeLessThanOrEqual(2 * (written[at] as number) + 300)
    },
  )
  it('removing the first of 20 000 items: at most 5 operations and 1 kB, with ids and without', () => {
    const named = Array.from({ length: 20_000 }, (_, at) => ({ id: `i${at}`, name: `Tilbud ${at}`, places: at % 30 }))
    const nameless = named.map(({ name, places }) => ({ name, places }))
    for (const items of [named, nameless, nameless.map(({ name }) => name)]) {
      const doc = revise(newDocument({ items: items as unknown[] }), (draft) => void draft.items.shift(), noteOf(1))
      const [{ patch, inverse }] = doc.done as [(typeof doc.done)[number]]
      expect(patch.length + inverse.length).toBeLessThanOrEqual(5)
      expect(sizeOf(patch) + sizeOf(inverse)).toBeLessThanOrEqual(1000)
    }
  })
})
