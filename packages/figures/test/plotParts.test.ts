import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleOf } from '../src/draw/charts/plot/scaleOf.js'
import { shortNumber } from '../src/draw/charts/plot/shortNumber.js'
import { spread } from '../src/draw/charts/plot/spread.js'

describe('spread', () => {
  const wish = (at: number, height = 10) => ({ at, height })

  it('leaves labels where they would like to be when none is in the way', () => {
    expect(spread([wish(50), wish(20)], 0, 100)).toEqual([45, 15])
  })

  it('moves those that would overlap by the same on both sides, and past neither end', () => {
    expect(spread([wish(50), wish(50)], 0, 100)).toEqual([40, 50])
    expect(spread([wish(0), wish(0)], 0, 100)).toEqual([0, 10])
    expect(spread([wish(100), wish(100)], 0, 100)).toEqual([80, 90])
    // Three wish for 30, 32 and 60: the first two part around 31.
    expect(spread([wish(60), wish(30), wish(32)], 0, 100)).toEqual([55, 21, 31])
  })

  it('starts at the top and runs over the end where there is no room', () => {
    expect(spread([wish(5), wish(6), wish(7)], 3, 10)).toEqual([3, 13, 23])
    expect(spread([], 0, 10)).toEqual([])
  })

  it('keeps order and distance, within its ends where there is room, and nearer than any other way', () => {
    const wishes = fc.array(
      fc.record({ at: fc.integer({ min: -50, max: 250 }), height: fc.integer({ min: 5, max: 30 }) }),
      {
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(
        wishes,
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (all, nudges) => {
          const tops = spread(all, 0, 240)
          const order = all.map((_, i) => i).sort((a, b) => (tops[a] as number) - (tops[b] as number))
          const fits = (found: readonly number[]) =>
            order.every((item, rank) => {
              const before = order[rank - 1]
              const start = before === undefined ? 0 : (found[before] as number) + (all[before]?.height as number)
              return (
                (found[item] as number) >= start - 1e-9 &&
                (found[item] as number) + (all[item]?.height as number) <= 240 + 1e-9
              )
            })
          const cost = (found: readonly number[]) =>
            all.reduce((sum, { at, height }, i) => sum + ((found[i] as number) + height / 2 - at) ** 2, 0)
          expect(fits(tops)).toBe(true)
          for (const [a, b] of order.slice(1).map((item, rank) => [order[rank] as number, item] as const))
            expect(all[a]?.at as number).toBeLessThanOrEqual(all[b]?.at as number)
          // Any other placing that fits is no nearer to the wishes.
          const other = tops.map((top, i) => top + (nudges[i] as number))
          if (fits(other)) expect(cost(other)).toBeGreaterThanOrEqual(cost(tops) - 1e-6)
        },
      ),
    )
  })
})

describe('shortNumber', () => {
  it.each([
    [13.24, 5, '13.2', '13,2'],
    [13.24, 0.5, '13.24', '13,24'],
    [1234567, 200000, '1,234,567', '1.234.567'],
    [-0.5, 0.2, '-0.5', '-0,5'],
    [0, 5, '0', '0'],
    [-0, 5, '0', '0'],
    [2500000000000000, 1e15, '2.5 · 10¹⁵', '2,5 · 10¹⁵'],
    [-3e-9, 1e-9, '-3 · 10⁻⁹', '-3 · 10⁻⁹'],
    [999999999999999, 1e14, '999,999,999,999,999', '999.999.999.999.999'],
    [0.000001, 1e-6, '0.000001', '0,000001'],
  ])('%d in steps of %d', (number, step, en, da) => {
    expect(shortNumber(number, step, 'en').replaceAll('\u00a0', ' ')).toBe(en)
    expect(shortNumber(number, step, 'da').replaceAll('\u00a0', ' ')).toBe(da)
  })

  it('never makes 0 of what is not 0', () => {
    expect(shortNumber(0.004, 20, 'en')).toBe('0.004')
    expect(shortNumber(-0.004, 20, 'da')).toBe('-0,004')
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        (number, step) => {
          fc.pre(number !== 0)
          expect(shortNumber(number, step, 'en')).toMatch(/[1-9]/)
        },
      ),
    )
  })
})

describe('scaleOf', () => {
  const steps = (numbers: readonly number[], zero: 'always' | 'near' | 'free', count = 5) =>
    scaleOf(numbers, 'en', count, zero).ticks.map(({ text }) => text)

  it('has round steps', () => {
    expect(steps([3, 18], 'near')).toEqual(['0', '5', '10', '15', '20'])
    expect(steps([0.12, 0.31], 'always')).toEqual(['0', '0.05', '0.1', '0.15', '0.2', '0.25', '0.3', '0.35'])
    expect(steps([6e17], 'near').map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '0',
      '1 · 10¹⁷',
      '2 · 10¹⁷',
      '3 · 10¹⁷',
      '4 · 10¹⁷',
      '5 · 10¹⁷',
      '6 · 10¹⁷',
    ])
  })

  it('includes 0 always, where it is near, or only where numbers lie around it', () => {
    expect(scaleOf([90, 99], 'en', 5, 'always')).toMatchObject({ from: 0, to: 100, cut: false })
    expect(scaleOf([-90, -99], 'en', 5, 'always')).toMatchObject({ from: -100, to: 0, cut: false })
    expect(scaleOf([90, 99], 'en', 5, 'near')).toMatchObject({ from: 90, to: 100, cut: true })
    expect(scaleOf([50, 100], 'en', 5, 'near')).toMatchObject({ from: 0, cut: false })
    expect(scaleOf([-50, -100], 'en', 5, 'near')).toMatchObject({ to: 0, cut: false })
    expect(scaleOf([50, 100], 'en', 5, 'free')).toMatchObject({ from: 50, cut: true })
    expect(scaleOf([-1, 100], 'en', 5, 'free')).toMatchObject({ cut: false })
    expect(scaleOf([7], 'en', 5, 'free')).toMatchObject({ from: 0, cut: false })
    expect(scaleOf([0], 'en', 5, 'free')).toMatchObject({ from: 0, to: 1, cut: false })
    expect(scaleOf([], 'en', 5, 'free')).toMatchObject({ from: 0, to: 1 })
  })

  it('places any numbers in their order between its ends', () => {
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1 }),
        fc.constantFrom('always' as const, 'near' as const, 'free' as const),
        (numbers, zero) => {
          const { at, ticks, step } = scaleOf(numbers, 'da', 5, zero)
          expect(step).not.toBeNaN()
          expect(ticks.length).toBeLessThanOrEqual(12)
          const places = numbers.toSorted((a, b) => a - b).map(at)
          for (const place of places) expect(place >= 0 && place <= 1).toBe(true)
          expect(places).toEqual(places.toSorted((a, b) => a - b))
          expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length)
        },
      ),
    )
  })
})
