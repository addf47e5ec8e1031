import { checkHistory, compact, difference, erase, redo, revise, rewind, undo } from '@groundplan/kernel'
import { newDocument, parseDocument } from '@groundplan/kernel/document'
import { describe, expect, it } from 'vitest'

const note = { id: 'r1', at: '2021-03-03', by: 'coordinator', why: { verbatim: 'Agreed' } }
const doc = newDocument({ title: 'Meals' })
const any = (value: unknown): never => value as never

const absent =
  'A document is needed here: pass what newDocument gives, or the `document` of what was opened, after asking whether it is there.'
const planAlone =
  'A document is needed here: this looks like the plan alone: pass the document that it stands in, or newDocument(plan) for a new one.'
const opened =
  'A document is needed here: this holds one in its `document`, as what was opened does: pass that `document`.'
const text = 'A document is needed here: open the text with parseDocumentText, and pass the `document` that it gives.'

describe('what is no document', () => {
  it.each<[string, (value: never) => unknown]>([
    ['undo', (value) => undo(value)],
    ['redo', (value) => redo(value)],
    ['rewind', (value) => rewind(value, 0)],
    ['compact', (value) => compact(value, 0)],
    ['checkHistory', (value) => checkHistory(value)],
    ['erase', (value) => erase(value, '/plan/title', note)],
    ['revise', (value) => revise(value, () => undefined, note)],
  ])('is refused by %s, with the remedy', (_, use) => {
    const refused = (value: unknown, message: string): void => {
      expect(() => use(any(value))).toThrow(new TypeError(message))
    }
    for (const value of [undefined, null, 7, [], {}, { plan: {} }, { plan: {}, done: [] }, { plan: {}, undone: [] }])
      refused(value, absent)
    refused({ plan: {}, done: {}, undone: [] }, absent)
    refused({ plan: {}, done: [], undone: {} }, absent)
    refused(doc.plan, planAlone)
    refused({ done: [], undone: [] }, planAlone)
    refused(parseDocument(doc), opened)
    refused('{}', text)
  })
})

describe('revise', () => {
  it('asks for the note', () => {
    for (const value of [undefined, null, 'r1', []])
      expect(() => revise(doc, () => undefined, any(value))).toThrow(
        new TypeError('A revision needs a note of who, when and why: hand over { id, at, by, why }.'),
      )
    expect(() => erase(doc, '/plan/title', any(undefined))).toThrow('hand over { id, at, by, why }')
  })

  it.each([
    [null, 'null'],
    [7, 'number'],
    ['x', 'string'],
    [undefined, 'undefined'],
  ])('takes no %o for a plan', (value, named) => {
    expect(() => revise(doc, any(value), note)).toThrow(
      new TypeError(
        `Revision "r1" has ${named} in place of a plan: hand over a recipe that changes the plan, or the whole new plan.`,
      ),
    )
  })

  it('takes a list, or whatever kind of value it was', () => {
    expect(revise(newDocument<unknown>({ a: 1 }), [], note).plan).toEqual([])
    expect(revise(newDocument<unknown>(1), 2, note).plan).toBe(2)
    expect(revise(newDocument<unknown>(null), { a: 1 }, note).plan).toEqual({ a: 1 })
  })
})

describe('difference', () => {
  const message =
    'What is compared needs a plan in its `plan`: pass two documents, or reports of theirs; for two plans, { plan: earlier } and { plan: later }.'

  it.each([undefined, null, 7, '{}', [], {}, { title: 'Meals' }])('does not compare with %o', (value) => {
    expect(() => difference(doc, any(value))).toThrow(new TypeError(message))
    expect(() => difference(any(value), doc)).toThrow(new TypeError(message))
  })

  it('compares two plans alone', () => {
    expect(difference({ plan: { a: 1 } }, { plan: { a: 1 } }).changes).toEqual([])
  })
})
