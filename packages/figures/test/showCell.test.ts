import type { Cell } from '@groundplan/figures'
import { showCell } from '@groundplan/figures/draw'
import { deepFreeze } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'

const unit = { en: { one: 'resident', other: 'residents' }, da: { one: 'beboer', other: 'beboere' } }
const why = { en: 'nobody asked', da: 'ingen har spurgt' }

const cases: readonly (readonly [Cell, string, string])[] = [
  [{ en: 'Bench', da: 'Bænk' }, 'Bench', 'Bænk'],
  [{ en: 'Reach' }, 'Reach', 'Reach [en]'],
  [{ verbatim: 'Vi savner' }, 'Vi savner', 'Vi savner'],
  [{ verbatim: ' ' }, '(empty)', '(tom)'],
  [{ number: 0 }, '0', '0'],
  [{ number: -0 }, '0', '0'],
  [{ number: 1250.5 }, '1,250.5', '1.250,5'],
  [{ number: 1, unit }, '1 resident', '1 beboer'],
  [{ number: 2, unit }, '2 residents', '2 beboere'],
  [{ number: 0, unit }, '0 residents', '0 beboere'],
  [{ number: 1, of: 75, unit }, '1 of 75 residents', '1 af 75 beboere'],
  [{ number: 1, of: 1, unit }, '1 of 1 resident', '1 af 1 beboer'],
  [{ number: 0, of: 0 }, '0 of 0', '0 af 0'],
  [{ number: 3, unit: { en: 'kg', da: 'kg' } }, '3 kg', '3 kg'],
  [{ number: 3, unit: { en: 'stone' } }, '3 stone', '3 stone [en]'],
  [{ number: 3, unit: { da: 'favne' } }, '3 favne [da]', '3 favne'],
  [{ number: 2, unit: { en: '{n}', da: '{n}' } }, '2 {n}', '2 {n}'],
  [{ number: Number.NaN, unit }, 'not a number', 'ikke et tal'],
  [{ number: 1, of: Number.POSITIVE_INFINITY }, 'not a number', 'ikke et tal'],
  [{ date: '2022-04-01' }, '1 April 2022', '1. april 2022'],
  [{ date: 'unknown' }, 'date unknown', 'ukendt dato'],
  [{ is: 'unknown' }, 'unknown', 'ukendt'],
  [{ is: 'unknown', why }, 'unknown (nobody asked)', 'ukendt (ingen har spurgt)'],
  [{ is: 'withheld' }, 'withheld', 'tilbageholdt'],
  [{ is: 'notApplicable' }, 'not applicable', 'ikke relevant'],
  [{ is: 'notApplicable', why }, 'not applicable (nobody asked)', 'ikke relevant (ingen har spurgt)'],
  [{ items: [] }, 'none', 'ingen'],
  [{ items: [{ number: 1 }] }, '1', '1'],
  [
    { items: [{ number: 1 }, { items: [{ number: 2 }, { is: 'withheld' }] }, { items: [] }] },
    '1; (2; withheld); (none)',
    '1; (2; tilbageholdt); (ingen)',
  ],
]

describe('showCell', () => {
  it.each(cases)('%j', (cell, en, da) => {
    expect(showCell(deepFreeze(cell), 'en')).toBe(en)
    expect(showCell(deepFreeze(cell), 'da-DK')).toBe(da)
  })

  it('has a different word for each kind of nothing, and for zero, none and empty', () => {
    const kinds: Cell[] = [
      { is: 'unknown' },
      { is: 'withheld' },
      { is: 'notApplicable' },
      { items: [] },
      { verbatim: '' },
      { number: 0 },
      { date: 'unknown' },
    ]
    for (const locale of ['en', 'da'])
      expect(new Set(kinds.map((cell) => showCell(cell, locale))).size).toBe(kinds.length)
  })

  it('needs no brackets around a list that stands alone in a list', () => {
    expect(showCell({ items: [{ items: [{ number: 1 }, { verbatim: 'Haven' }] }] }, 'en')).toBe('1; Haven')
  })

  it('cuts lists within lists after eight levels instead of running out of stack', () => {
    const nest = (levels: number): Cell => {
      let cell: Cell = { number: 7 }
      for (let i = 0; i < levels; i += 1) cell = { items: [cell] }
      return cell
    }
    expect(showCell(nest(8), 'en')).toBe('7')
    expect(showCell(nest(9), 'en')).toBe('…')
    expect(showCell(nest(50_000), 'en')).toContain('…')
  })
})
