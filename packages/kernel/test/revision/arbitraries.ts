import fc from 'fast-check'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const key = fc.constantFrom('a', 'b', 'c/d', 'e~f', '', 'id', 'items', '0', '-', 'toString')
const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('', 'x', 'y', 'æ"\\\n', 'a longer text that takes some room'),
)

/** Lists whose items have ids of their own, drawn from few ids so that two lists share many. */
const named = (inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.uniqueArray(
    fc.record({ id: fc.constantFrom('p', 'q', 'r', 's', 't', 'u', 'v', 'w'), value: inner }) as fc.Arbitrary<{
      id: string
      value: Json
    }>,
    { selector: (item) => item.id, maxLength: 8 },
  )

/** Any JSON value of modest size, with keys that need escaping and lists of both sorts. */
export const json: fc.Arbitrary<unknown> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 6 }),
    named(tie('value')),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
})).value

/** Lists with ids alone: any order, any part of the ids. */
export const namedList: fc.Arbitrary<unknown> = named(scalar)
