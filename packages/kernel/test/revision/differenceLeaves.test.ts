import { type DifferenceNames, deepFreeze, difference, say } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const kind = '@example/parks/aims'
const keys = ['fieldOne', 'fieldTwo', 'fieldThree', 'fieldFour']
const names: DifferenceNames = {
  artefacts: [
    {
      kind,
      title: { en: 'Aims', da: 'Mål' },
      layout: Object.fromEntries(
        keys
          .slice(0, 3)
          .flatMap((key, at) =>
            [key, `listOne.${key}`, `listOne.listTwo.${key}`].map((path) => [
              `items.${path}`,
              { label: { en: `No ${at}`, da: `Nr ${at}` } },
            ]),
          ),
      ),
    },
  ],
}

const words = fc.constantFrom('rød', 'grøn', 'blå')
const text = fc.record({ verbatim: words })
const plain = fc.oneof(
  fc.nat(3),
  fc.boolean(),
  words,
  text,
  fc.uniqueArray(words),
  fc.constant('2026-05'),
  fc.constant(null),
)
const small = fc.oneof(plain, fc.record({ fieldOne: plain, fieldTwo: plain }, { requiredKeys: [] }))
const datum = (value: fc.Arbitrary<unknown>) =>
  fc.oneof(
    fc.record({ is: fc.constant('known'), value }),
    fc.record({ is: fc.constantFrom('unknown', 'notApplicable'), why: text }, { requiredKeys: ['is'] }),
    fc.constant({ is: 'withheld' }),
  )
const value = fc.oneof(small, datum(small), fc.array(fc.record({ fieldOne: plain }), { maxLength: 3 }))
const things = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.uniqueArray(
    fc.record(
      { id: fc.constantFrom('a', 'b', 'c', 'd'), label: text, fieldOne: value, fieldFour: value, ...fields },
      { requiredKeys: ['id'] },
    ),
    { selector: ({ id }) => id, maxLength: 4 },
  )
const maybe = (list: fc.Arbitrary<unknown>) => fc.oneof(list, datum(list))
const items = things({ listOne: maybe(things({ listTwo: maybe(things({})), fieldTwo: value })), fieldThree: value })
const plans = items.map((list) =>
  deepFreeze({ artefacts: { [kind]: { version: 1, content: { items: list } } }, period: { from: '2018' } }),
)

const hasIds = (list: readonly unknown[]): list is readonly { readonly id: string }[] =>
  list.every((item) => typeof item === 'object' && item !== null && 'id' in item)

/** Every leaf by the way to it, things by their ids. Items without ids are one leaf with their list: their places are not stable. */
function leaves(found: unknown, path: readonly string[], into: Map<string, unknown>): Map<string, unknown> {
  if (Array.isArray(found) && found.length > 0 && hasIds(found))
    for (const item of found) leaves(item, [...path, item.id], into)
  else if (typeof found === 'object' && found !== null && !Array.isArray(found) && Object.keys(found).length > 0)
    for (const [key, part] of Object.entries(found)) leaves(part, [...path, key], into)
  else into.set(JSON.stringify(path), Array.isArray(found) && hasIds(found) && found.length === 0 ? [] : found)
  return into
}

const starts = (path: readonly string[], start: readonly string[]) => start.every((step, at) => step === path[at])

describe('the changes between any two plans', () => {
  it('tell every leaf that differs exactly once, and nothing that does not', () => {
    fc.assert(
      fc.property(plans, plans, (from, to) => {
        const { changes } = difference({ plan: from }, { plan: to }, names)
        const [was, is] = [leaves(from, ['plan'], new Map()), leaves(to, ['plan'], new Map())]
        const told = changes.filter((change) => change.kind !== 'moved')
        const differing = [...new Set([...was.keys(), ...is.keys()])].filter(
          (key) => JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key)),
        )
        // What was moved took its leaves along, told by itself.
        const moved = changes.filter((change) => change.kind === 'moved').map((change) => JSON.stringify(change.after))
        for (const key of differing) {
          const path = JSON.parse(key) as string[]
          const over = told.filter((change) => starts(path, change.path))
          const under = told.filter((change) => change.path.length > path.length && starts(change.path, path))
          // The leaf is told with what it is part of, or, where it is a list without ids or an empty one, by what is in it.
          if (moved.length === 0)
            expect([over.length, under.length > 0]).toEqual(over.length > 0 ? [1, false] : [0, true])
        }
        for (const change of told) {
          const bears = differing.map((key) => JSON.parse(key) as string[])
          expect(bears.some((path) => starts(path, change.path) || starts(change.path, path))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('say no key and no code in any sentence', () => {
    fc.assert(
      fc.property(plans, plans, (from, to) => {
        for (const change of difference({ plan: from }, { plan: to }, names).changes)
          for (const locale of ['en', 'da'])
            for (const message of [change.message, change.what])
              expect(say({ message, slots: change.slots }, locale)).not.toMatch(
                /field(One|Two|Three|Four)|list(One|Two)|verbatim|notApplicable|undefined|null|[{}@]|object/,
              )
      }),
      { numRuns: 300 },
    )
  })
})
