import { type Draft, deepFreeze, type Revised, redo, revise, rewind, undo } from '@groundplan/kernel'
import { documentText, newDocument, parseDocumentText } from '@groundplan/kernel/document'
import { setAutoFreeze } from 'immer'
import { describe, expect, expectTypeOf, it } from 'vitest'

const note = { id: 'r1', at: '2021-03-03', by: 'coordinator', why: { verbatim: 'Agreed' } }
const start = () =>
  newDocument(
    deepFreeze({
      title: { verbatim: 'Meals' },
      items: [
        { id: 'a', n: 1, tags: ['x'] },
        { id: 'b', n: 2, tags: [] as string[] },
      ],
      extra: {} as Record<string, unknown>,
    }),
  )

describe('revise', () => {
  it('stores who, when and why beside patch and inverse, and leaves the rest of the document alone', () => {
    const doc = { ...start(), foreign: { kept: true } }
    const next = revise(
      doc,
      (plan) => {
        plan.title.verbatim = 'Shared meals'
      },
      note,
    )
    expect(next).toEqual({
      ...doc,
      plan: { ...doc.plan, title: { verbatim: 'Shared meals' } },
      done: [
        {
          ...note,
          patch: [{ op: 'replace', path: '/plan/title/verbatim', value: 'Shared meals' }],
          inverse: [{ op: 'replace', path: '/plan/title/verbatim', value: 'Meals' }],
        },
      ],
    })
    expect(next.foreign).toBe(doc.foreign)
    expect(next.plan.items).toBe(doc.plan.items)
    expect(Object.keys(next)).not.toContain('aside')
    expectTypeOf(next).toEqualTypeOf(doc)
  })
  it('takes the new plan itself, and keeps what is the same the same object, even in a copy', () => {
    const doc = start()
    const copy = structuredClone(doc.plan) as unknown as Draft<typeof doc.plan>
    copy.items.reverse()
    copy.items[0]!.n = 7
    const next = revise(doc, copy as unknown as typeof doc.plan, note)
    expect(next.plan.items[1]).toBe(doc.plan.items[0])
    expect(next.plan.items[0]).toEqual({ id: 'b', n: 7, tags: [] })
    expect(next.plan.items[0]?.tags).toBe(doc.plan.items[1]?.tags)
    expect(next.plan.title).toBe(doc.plan.title)
    copy.items[0]!.n = 8
    expect(next.plan.items[0]?.n).toBe(7)
    expect(Object.isFrozen(copy.items)).toBe(false)
  })
  it('gives the same document back when nothing changed', () => {
    const doc = start()
    expect(revise(doc, () => undefined, note)).toBe(doc)
    expect(revise(doc, structuredClone(doc.plan), note)).toBe(doc)
    const written = revise(
      doc,
      (plan) => {
        plan.title = { verbatim: 'Meals' }
        plan.items = plan.items.filter(() => true)
      },
      note,
    )
    expect(written).toBe(doc)
    const mutable = newDocument({ items: [{ id: 'a' }] })
    expect(revise(mutable, (plan) => void plan.items.reverse(), note)).toBe(mutable)
  })
  it('freezes all of the result, also when the first plan was not frozen, and freezes nothing of the caller', () => {
    const plan = { items: [{ id: 'a', tags: ['x'] }], other: { deep: [{ id: 'c' }] } }
    const fresh = { id: 'b', tags: ['y'] }
    const next = revise(newDocument(plan), (draft) => void draft.items.push(fresh), note)
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(next)).toBe(true)
    expect(Object.isFrozen(plan.other) || Object.isFrozen(fresh)).toBe(false)
    plan.items[0]!.tags.push('later')
    fresh.tags.push('later')
    expect(undo(next).plan).toEqual({ items: [{ id: 'a', tags: ['x'] }], other: { deep: [{ id: 'c' }] } })
    expect(next.plan.items[1]?.tags).toEqual(['y'])
  })
  it('does not hang on the immer settings of the application', () => {
    setAutoFreeze(false)
    const next = revise(start(), (plan) => void plan.items.pop(), note)
    setAutoFreeze(true)
    expect(Object.isFrozen(next.plan.items)).toBe(true)
  })
  it('removes the whole of a long list as one operation', () => {
    const doc = newDocument({ items: Array.from({ length: 50 }, (_, at) => ({ id: `i${at}` })) })
    const next = revise(
      doc,
      (plan) => {
        plan.items = []
      },
      note,
    )
    expect(next.done[0]?.patch).toEqual([{ op: 'replace', path: '/plan/items', value: [] }])
    expect(next.done[0]?.inverse).toEqual([{ op: 'replace', path: '/plan/items', value: doc.plan.items }])
  })
  it('works on a list or a bare value as well', () => {
    expect(revise(newDocument([1, 2]), (plan) => void plan.push(3), note).plan).toEqual([1, 2, 3])
    expect(undo(revise(newDocument('a'), 'b', note)).plan).toBe('a')
    expect(() => revise(newDocument('a'), () => undefined, note)).toThrow('hand over the new value itself')
  })

  class Person {
    name = 'x'
  }
  const cycle: Record<string, unknown> = {}
  cycle['self'] = cycle
  const sparse = [1]
  sparse[2] = 3
  it.each([
    ['undefined', undefined, 'undefined at "/plan/extra/x" cannot be saved as JSON: delete the property'],
    ['NaN', [Number.NaN], 'The number NaN at "/plan/extra/x/0" cannot be saved as JSON: write what is known'],
    [
      'a number that is not exact',
      2 ** 53,
      'The number 9007199254740992 at "/plan/extra/x" cannot be saved as JSON: write it as a text',
    ],
    ['Infinity', Number.POSITIVE_INFINITY, 'The number Infinity'],
    ['a function', () => 1, 'A function at "/plan/extra/x"'],
    ['a symbol', Symbol('s'), 'A symbol at'],
    ['a bigint', 1n, 'A bigint at'],
    [
      'a Date',
      new Date(0),
      'A Date at "/plan/extra/x" cannot be saved as JSON: write its content as a plain object or a text.',
    ],
    ['a Map', new Map(), 'A Map at'],
    ['a class instance', new Person(), 'A Person at'],
    ['an object without a name for its class', Object.create({}), 'A Object at'],
    [
      'a hostile key',
      JSON.parse('{"a":{"__proto__":{"polluted":1}}}'),
      'The property name "__proto__" at "/plan/extra/x/a/__proto__"',
    ],
    ['a hostile key', { constructor: 1 }, 'The property name "constructor"'],
    ['a hostile key', { prototype: 1 }, 'The property name "prototype"'],
    ['a symbol as a name', { [Symbol('s')]: 1 }, 'The property Symbol(s) at'],
    ['a hole in a list', sparse, 'A hole in a list at "/plan/extra/x/1"'],
    ['a value in itself', cycle, 'deeper than 57 levels (or in itself)'],
  ])('refuses %s', (_, value, message) => {
    const doc = start()
    const write = (): unknown => revise(doc, (plan) => void Object.assign(plan.extra, { x: value }), note)
    expect(write).toThrow(TypeError)
    expect(write).toThrow(message)
    expect(doc.done).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined)
  })
  it('writes as deep as a document may be, and no deeper', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 0 : [nested(levels - 1)])
    const write = (levels: number) => revise(newDocument<unknown>({}), nested(levels), note)
    // Put aside, it stands as deep as it can, and the file still opens.
    const aside = revise(undo(write(57)), { other: 1 } as never, { ...note, id: 'r2' })
    const opened = parseDocumentText(documentText(aside))
    expect(opened.findings).toEqual([])
    expect(rewind(opened.document as never as typeof aside, 'r1').plan).toEqual(nested(57))
    expect(() => write(58)).toThrow('deeper than 57 levels')
  })
  it('refuses a recipe that throws, waits or returns something, and changes nothing', () => {
    const doc = start()
    const cause = new Error('mine')
    const failing = () =>
      revise(
        doc,
        (plan) => {
          plan.title.verbatim = 'half'
          throw cause
        },
        note,
      )
    expect(failing).toThrow('The recipe of revision "r1" threw an error (see its cause): nothing was changed.')
    try {
      failing()
    } catch (error) {
      expect((error as Error).cause).toBe(cause)
    }
    expect(() => revise(doc, async () => Promise.reject(cause), note)).toThrow(
      'is asynchronous: fetch first, then revise',
    )
    expect(() => revise(doc, ((plan: { items: unknown[] }) => plan.items.push(1)) as never, note)).toThrow(
      'returned a value',
    )
    expect(() => revise(doc, (() => null) as never, note)).toThrow('returned a value')
    expect(() => revise(doc, (() => ({})) as never, note)).toThrow('hand over the new plan in place of a recipe')
    expect(doc).toEqual(start())
  })
  it('asks for id, date, role and reason', () => {
    const doc = revise(start(), (plan) => void plan.items.pop(), note)
    const again = (given: object) => () => revise(doc, (plan) => void plan.items.pop(), { ...note, id: 'r2', ...given })
    expect(again({ id: 'r1' })).toThrow('Revision "r1" exists already')
    expect(() => revise(undo(doc), (plan) => void plan.items.pop(), note)).toThrow('exists already')
    const gone = revise(undo(doc), (plan) => void plan.items.shift(), { ...note, id: 'r2' })
    expect(() => revise(gone, (plan) => void plan.items.pop(), note)).toThrow('exists already')
    expect(again({ id: '' })).toThrow('needs an id')
    expect(again({ id: undefined })).toThrow('needs an id')
    for (const at of [
      '',
      'yesterday',
      '3/3 2021',
      '2021-3-3',
      '2021-03-03 10:00',
      '2021-03-03T10',
      'x2021',
      '2021x',
      undefined,
    ])
      expect(again({ at })).toThrow('is no ISO 8601 date or instant')
    for (const at of [
      '2021',
      '2021-03',
      '2021-03-03',
      '2021-03-03T10:00',
      '2021-03-03T10:00:30.123Z',
      '2021-03-03T10:00:00+01:00',
    ])
      expect(again({ at })).not.toThrow()
    for (const by of ['', '  ', undefined]) expect(again({ by })).toThrow('by which role')
    for (const why of [undefined, null, '', 'text', {}, { verbatim: 7 }, { en: 'x', da: 7 }, { lang: 'da' }])
      expect(again({ why })).toThrow('needs to say why')
    for (const why of [{ en: 'x' }, { da: 'x' }, { en: 'x', da: 'y' }, { verbatim: '' }])
      expect(again({ why })).not.toThrow()
  })
})

describe('undo, redo and rewind', () => {
  const two = () => {
    const one = revise(start(), (plan) => void plan.items.pop(), note)
    return revise(one, (plan) => void plan.items.pop(), { ...note, id: 'r2' })
  }
  it('give the same document back when nothing is left', () => {
    const doc = start()
    expect(undo(doc)).toBe(doc)
    expect(redo(doc)).toBe(doc)
    expect(rewind(doc, 0)).toBe(doc)
  })
  it('put aside what was taken back when something new comes, with the point it followed on', () => {
    const doc = two()
    const [r1, r2] = doc.done
    const other = revise(
      undo(doc),
      (plan) => {
        plan.extra['a'] = 1
      },
      { ...note, id: 'r3' },
    )
    expect(other.undone).toEqual([])
    expect(other.aside).toEqual([{ after: 'r1', undone: [r2] }])
    const third = revise(
      rewind(other, 0),
      (plan) => {
        plan.extra['b'] = 1
      },
      { ...note, id: 'r4' },
    )
    expect(third.aside).toEqual([{ after: 'r1', undone: [r2] }, { undone: [other.done[1], r1] }])
    expect(Object.keys(third.aside?.[1] ?? {})).toEqual(['undone'])
    expect(parseDocumentText(documentText(third))).toEqual({ document: third, findings: [] })
    const back = rewind(third, 'r2')
    expect(back.plan).toEqual(doc.plan)
    expect(back.aside?.map(({ after, undone }) => [after, undone.map(({ id }) => id)])).toEqual([
      [undefined, ['r4']],
      ['r1', ['r3']],
    ])
  })
  it('refuse what the document does not have', () => {
    for (const count of [-1, 3, 0.5, Number.NaN]) expect(() => rewind(two(), count)).toThrow('ask for 0 to 2')
    expect(() => rewind(two(), 'r9')).toThrow('has no revision "r9"')
  })
  it('throw with a remedy when the file was changed by hand', () => {
    const doc = { ...two(), plan: { ...start().plan, items: 'none' } } as unknown as Revised
    expect(() => undo(doc)).toThrow(RangeError)
    expect(() => undo(doc)).toThrow('operation 0 of revision "r2" fails')
    expect(() => undo(doc)).toThrow('checkHistory(doc)')
  })
})
