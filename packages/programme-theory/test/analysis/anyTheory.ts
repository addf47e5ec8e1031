import type { Indicator, Theory, TheoryNode } from '@groundplan/programme-theory'
import fc from 'fast-check'

const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined })
const datum = <T>(one: fc.Arbitrary<T>) =>
  maybe(
    fc.oneof(
      one.map((value) => ({ is: 'known' as const, value })),
      fc.constantFrom({ is: 'unknown' as const }, { is: 'withheld' as const }, { is: 'notApplicable' as const }),
    ),
  )
const words = (of: string, n = 5) =>
  fc
    .nat(n - 1)
    .chain((i) =>
      fc.constantFrom(
        { en: `${of} ${i}`, da: `${of}et ${i}` },
        { verbatim: `${of}et ${i}` },
        { verbatim: `${of.toUpperCase()}ET  ${i}.`, lang: 'da' },
      ),
    )

/** A value without its undefined properties, as it would be read from a file. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const kinds = ['activity', 'output', 'outcome', 'goal', 'condition', 'resource'] as const

function nodeWith(id: string, indicators: readonly Indicator[]): fc.Arbitrary<TheoryNode> {
  return fc
    .record({
      is: fc.constantFrom(...kinds),
      label: words('step'),
      box: maybe(fc.constantFrom('b1', 'b2')),
      focusAreas: maybe(fc.subarray(['f1', 'f2'])),
      note: maybe(words('note', 2)),
      horizon: datum(fc.constantFrom('h1', 'h2')),
      groups: datum(fc.subarray(['g1', 'g2', 'g3'])),
      cost: datum(fc.record({ amount: fc.nat(3), currency: fc.constant('DKK') })),
      given: fc.boolean(),
    })
    .map(({ is, label, box, focusAreas, note, horizon, groups, cost, given }) => {
      const base = { is, id, label, box, focusAreas, note }
      const known = { is: 'known', value: indicators }
      const shown = indicators.length > 0 || given ? { indicators: known } : {}
      if (is === 'activity') return { ...base, groups, cost } as TheoryNode
      if (is === 'resource') return { ...base, cost } as TheoryNode
      if (is === 'output') return { ...base, ...shown } as TheoryNode
      if (is === 'condition') return base as TheoryNode
      return { ...base, horizon, groups, ...shown } as TheoryNode
    })
}

/** Theories whose ids are all different within each kind, of few ids and few words, so that two of them have much in common. `prefix` goes before each id. */
export function anyTheory({ prefix = '', most = 5 }: { prefix?: string; most?: number } = {}): fc.Arbitrary<Theory> {
  const ids = (letter: string) =>
    fc.subarray([1, 2, 3, 4, 5, 6].map((i) => `${letter}${i}`).slice(0, most), { minLength: 0 })
  const shuffled = (letter: string) =>
    ids(letter).chain((some) => fc.shuffledSubarray(some, { minLength: some.length }))
  return shuffled('n').chain((nodeIds) => {
    const end = nodeIds.length === 0 ? fc.constant('n1') : fc.constantFrom(...nodeIds)
    const parts = (on: readonly object[]) =>
      on.length === 0 ? fc.constant([]) : fc.subarray([...on] as object[], { minLength: 1 })
    return fc
      .record({
        nodes: fc.shuffledSubarray(['i1', 'i2', 'i3', 'i4']).chain((all) =>
          fc.tuple(
            ...nodeIds.map((id, at) =>
              nodeWith(
                id,
                all
                  .filter((_, i) => i % Math.max(1, nodeIds.length) === at)
                  .map((one) => ({ id: one, label: { verbatim: `share ${one}` } })),
              ),
            ),
          ),
        ),
        links:
          nodeIds.length === 0
            ? fc.constant([])
            : shuffled('l').chain((all) =>
                fc.tuple(
                  ...all.map((id) =>
                    fc.record({
                      id: fc.constant(id),
                      from: end,
                      to: end,
                      polarity: maybe(fc.constantFrom('increases' as const, 'decreases' as const)),
                      mechanism: datum(words('by', 2)),
                      evidence: datum(
                        fc.subarray([{ strength: 'experience' as const }, { strength: 'conjecture' as const }]),
                      ),
                    }),
                  ),
                ),
              ),
        assumptions:
          nodeIds.length === 0
            ? fc.constant(undefined)
            : maybe(
                ids('a').chain((all) =>
                  fc.tuple(
                    ...all.map((id) =>
                      fc.record({
                        id: fc.constant(id),
                        label: words('if'),
                        on: parts(nodeIds.map((node) => ({ node }))),
                      }),
                    ),
                  ),
                ),
              ),
        notes: maybe(ids('k').map((all) => all.map((id) => ({ id, text: { verbatim: `remark ${id}` } })))),
        isPart: maybe(fc.constant(true)),
      })
      .map((rest) => ({
        id: 't',
        title: { en: 'T', da: 'T' },
        horizons: ['h1', 'h2'].map((id) => ({ id, label: { verbatim: id } })),
        focusAreas: ['f1', 'f2'].map((id) => ({ id, label: { verbatim: id } })),
        boxes: ['b1', 'b2'].map((id) => ({ id, label: { verbatim: id } })),
        ...rest,
      }))
      .map((theory) => plain(prefix === '' ? theory : prefixed(theory, prefix)) as Theory)
  })
}

/** With all ids of parts begun by a prefix; those of groups stay. */
function prefixed(value: unknown, prefix: string): unknown {
  if (typeof value === 'string') return /^[nlifbkah]\d$/.test(value) ? prefix + value : value
  if (Array.isArray(value)) return value.map((one) => prefixed(one, prefix))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      ['verbatim', 'en', 'da'].includes(key) ? `${String(one)} ${prefix}` : prefixed(one, prefix),
    ]),
  )
}
