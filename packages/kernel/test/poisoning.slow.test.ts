import { assertNoPoisoning as assertNone } from '@fast-check/poisoning'
import { applyPatch, diff, type PatchOp, revise, undo } from '@groundplan/kernel'
import { documentText, newDocument, parseDocument, parseDocumentText } from '@groundplan/kernel/document'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'

// Names that reach a prototype when a program writes along a path that came from outside.
const name = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'a', '0', '-')
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>('poison', 1, null, true),
    fc.array(tie('value'), { maxLength: 3 }),
    // fc.dictionary makes own properties, also one called __proto__.
    fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value
const pointer = fc.array(name, { maxLength: 4 }).map((parts) => parts.map((part) => `/${part}`).join(''))
const operation: fc.Arbitrary<PatchOp> = fc.oneof(
  fc.record({ op: fc.constantFrom('add', 'replace', 'test'), path: pointer, value: tree }) as fc.Arbitrary<PatchOp>,
  fc.record({ op: fc.constant('remove'), path: pointer }) as fc.Arbitrary<PatchOp>,
  fc.record({ op: fc.constant('move'), from: pointer, path: pointer }) as fc.Arbitrary<PatchOp>,
)
// The runner's own globals change all the time, and the first use of a lazy global defines it.
const assertNoPoisoning = () => assertNone({ ignoredRootRegex: /^(?:__vitest|__VITEST|AbortController)/ })
const given = { id: 'r1', at: '2026-01-01', by: 'coordinator', why: { verbatim: '' } }

/** What the code makes of the value, or that it refuses it. */
const tried = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
    return undefined
  }
}

describe('hostile names', () => {
  afterEach(() => assertNoPoisoning())

  it('reach no prototype through opening and writing', () => {
    fc.assert(
      fc.property(tree, (plan) => {
        parseDocument({ format: 1, plan, done: [], undone: [], reports: [] })
        const { document } = parseDocumentText(JSON.stringify({ format: 1, plan, done: [], undone: [], reports: [] }))
        if (document !== undefined) documentText(document)
        assertNoPoisoning()
      }),
      { numRuns: 500 },
    )
  })

  it('reach no prototype through patches', () => {
    fc.assert(
      fc.property(tree, fc.array(operation, { maxLength: 4 }), (value, operations) => {
        tried(() => applyPatch(value, operations))
        assertNoPoisoning()
      }),
      { numRuns: 1_000 },
    )
  })

  it('reach no prototype through differences, edits and undoing them', () => {
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        tried(() => applyPatch(before, diff(before, after)))
        tried(() =>
          undo(
            revise(
              newDocument({ held: before }),
              (draft) => {
                ;(draft as { held: unknown }).held = after
              },
              given,
            ),
          ),
        )
        assertNoPoisoning()
      }),
      { numRuns: 500 },
    )
  })

  it('would be noticed if they did', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>
    prototype['planted'] = 'poison'
    try {
      expect(() => assertNoPoisoning()).toThrow()
    } finally {
      delete prototype['planted']
    }
  })
})
