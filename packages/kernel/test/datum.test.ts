import { type Datum, known, knownValue, notApplicable, unknown, withheld } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const why = { en: 'The source gives no date', da: 'Kilden oplyser ingen dato' }

describe('a datum', () => {
  it('keeps apart what is known, unknown, withheld and not applicable', () => {
    expect(known(0)).toStrictEqual({ is: 'known', value: 0 })
    expect(unknown()).toStrictEqual({ is: 'unknown' })
    expect(unknown(why)).toStrictEqual({ is: 'unknown', why })
    expect(withheld()).toStrictEqual({ is: 'withheld' })
    expect(notApplicable()).toStrictEqual({ is: 'notApplicable' })
    expect(notApplicable(why)).toStrictEqual({ is: 'notApplicable', why })
  })

  it('gives back any value that is known, zero and nothing in a list among them', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(knownValue(known(value))).toBe(value)
      }),
    )
  })

  it('has no value in any other case', () => {
    const nothings: readonly (Datum<number> | undefined)[] = [unknown(), withheld(), notApplicable(), undefined]
    expect(nothings.map(knownValue)).toEqual([undefined, undefined, undefined, undefined])
  })
})
