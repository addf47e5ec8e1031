import { describe, expect, it } from 'vitest'
import { inWords } from '../../src/models/inWords.js'
import { counted } from '../../src/shared/counted.js'
import { grouped } from '../../src/shared/grouped.js'

describe('a number in a sentence', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1,000', '1.000'],
    [-1000, '-1,000', '-1.000'],
    [-999, '-999', '-999'],
    [20_000, '20,000', '20.000'],
    [123_456, '123,456', '123.456'],
    [1_234_567.25, '1,234,567.25', '1.234.567,25'],
    [0.0625, '0.0625', '0,0625'],
    [-12.5, '-12.5', '-12,5'],
    [0.1234567, '0.1234567', '0,1234567'],
    [1.5e21, '1.5e+21', '1,5e+21'],
    [2.5e-7, '2.5e-7', '2,5e-7'],
  ])('%d is %s, in Danish %s', (value, en, da) => {
    expect(grouped(value)).toEqual({ en, da })
  })

  it('has four significant digits where it is an estimate', () => {
    expect(inWords(12_345.6)).toEqual({ en: '12,350', da: '12.350' })
    expect(inWords(-0.123456)).toEqual({ en: '-0.1235', da: '-0,1235' })
    expect(inWords(1234.5678)).toEqual({ en: '1,235', da: '1.235' })
  })

  it('has a noun in singular and plural', () => {
    expect([0, 1, 2, 1200].map((count) => counted(count, 'point'))).toEqual([
      '0 points',
      '1 point',
      '2 points',
      '1,200 points',
    ])
  })
})
