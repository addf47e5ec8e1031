import { type Datum, judgeKnown, known, missing, notApplicable, unknown, withheld } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

interface Bench {
  readonly id: string
  readonly seats?: Datum<number>
}
const look = (benches: Iterable<Bench>) =>
  judgeKnown(benches, {
    of: ({ seats }) => seats,
    ask: ({ id }, i) => missing({ kind: 'bench', id }, `seats${i}`, { en: 'How many?', da: 'Hvor mange?' }),
    look: (seats, { id }, i) =>
      seats < 3 && { message: 'few', about: [{ kind: 'bench', id }], at: ['benches', i], slots: { seats } },
  })

describe('judging what is known', () => {
  it('looks at what is known, also at zero, and leaves alone what is in order', () => {
    expect(
      look([
        { id: 'a', seats: known(0) },
        { id: 'b', seats: known(3) },
      ]),
    ).toEqual({
      examined: 2,
      seen: [{ message: 'few', about: [{ kind: 'bench', id: 'a' }], at: ['benches', 0], slots: { seats: 0 } }],
      missing: [],
    })
  })

  it.each<[string, Bench]>([
    ['never asked', { id: 'a' }],
    ['unknown', { id: 'a', seats: unknown() }],
    ['withheld', { id: 'a', seats: withheld() }],
  ])('asks for what is %s', (_, bench) => {
    const { examined, seen, missing: asked } = look([bench])
    expect([examined, seen]).toEqual([1, []])
    expect(asked.map(({ what }) => what)).toEqual([{ entity: { kind: 'bench', id: 'a' }, field: 'seats0' }])
  })

  it('leaves out what does not apply, and keeps the places of the others', () => {
    const benches = [{ id: 'a', seats: notApplicable() }, { id: 'b' }, { id: 'c', seats: known(1) }]
    const { examined, seen, missing: asked } = look(new Set(benches))
    expect(examined).toBe(2)
    expect(seen[0]?.at).toEqual(['benches', 2])
    expect(asked[0]?.what).toEqual({ entity: { kind: 'bench', id: 'b' }, field: 'seats1' })
    expect(look([{ id: 'a', seats: notApplicable() }])).toEqual({ examined: 0, seen: [], missing: [] })
  })

  it('tells each item that applies once, whichever way its datum goes', () => {
    const datum = fc.option(
      fc.oneof(fc.nat(5).map(known), fc.constantFrom<Datum<number>>(unknown(), withheld(), notApplicable())),
      { nil: undefined },
    )
    fc.assert(
      fc.property(fc.array(datum), (data) => {
        const {
          examined,
          seen,
          missing: asked,
        } = look(data.map((seats, i) => ({ id: `${i}`, ...(seats && { seats }) })))
        const is = (kind: string) => data.filter((one) => (one?.is ?? 'absent') === kind).length
        expect(examined).toBe(data.length - is('notApplicable'))
        expect(asked).toHaveLength(is('absent') + is('unknown') + is('withheld'))
        expect(seen).toHaveLength(data.filter((one) => one?.is === 'known' && one.value < 3).length)
      }),
    )
  })
})
