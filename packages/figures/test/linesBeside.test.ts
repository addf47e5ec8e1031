import type { LineFigure } from '@groundplan/figures'
import { drawHtml, drawSvg } from '@groundplan/figures/draw'
import { describe, expect, it } from 'vitest'
import { beside } from '../src/draw/charts/plot/beside.js'
import { styleOf } from '../src/draw/charts/plot/styles.js'
import { readXml } from './support/readXml.js'

const t = (text: string) => ({ en: text, da: text })
const months = (count: number) => Array.from({ length: count }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`)

/** Lines by month with an interval at each point, all of one value. */
const lines = (count: number, dates: readonly string[]): LineFigure => ({
  kind: 'line',
  title: t('Lines'),
  description: t('By month'),
  series: Array.from({ length: count }, (_, series) => ({
    id: `${series}`,
    label: t(`S${series}`),
    points: dates.map((at) => ({ at, value: { number: 5 }, interval: { low: 3, high: 8 } })),
  })),
})

const elements = (figure: LineFigure) => readXml(drawSvg(figure, { locale: 'en' })).elements
/** Where the markers of lines stand; those of the names at their ends come last. */
const markersOf = (figure: LineFigure): readonly number[] =>
  elements(figure)
    .map(({ attributes }) => /^translate\(([-\d.]+) [-\d.]+\)$/.exec(attributes['transform'] ?? '')?.[1])
    .filter((x) => x !== undefined)
    .map(Number)
    .slice(0, -figure.series.length)
describe('lines with intervals', () => {
  const note = 'stand a little aside for each other'

  it.each([
    [2, 12],
    [3, 6],
    [4, 4],
    [12, 12],
    [12, 2],
    [2, 1],
    [12, 1],
  ])('%i over %i months stay within a fifth of a month of their place, and within the plot', (count, dates) => {
    const figure = lines(count, months(dates))
    const alone = markersOf(lines(1, months(dates)))
    const [first = 0] = alone
    expect(alone.length).toBe(dates)
    // The end of the plot moves with the names at the ends of lines, which are as wide in both.
    const steps = alone.slice(1).map((x, i) => x - (alone[i] as number))
    const step = Math.min(...steps, Number.POSITIVE_INFINITY)
    for (const x of markersOf(figure)) {
      const nearest = Math.min(...alone.map((place) => Math.abs(place - x)))
      if (dates > 1) expect(nearest).toBeLessThanOrEqual(step * 0.2 + 0.02)
      expect(x).toBeGreaterThan(dates > 1 ? first - 14 : 0)
    }
  })

  it('say that points are moved aside, only where they are', () => {
    expect(drawHtml(lines(2, months(6)), { locale: 'en' })).toContain(note)
    expect(drawHtml(lines(2, months(6)), { locale: 'da' })).toContain('står lidt forskudt for hinanden')
    expect(drawHtml(lines(1, months(6)), { locale: 'en' })).not.toContain(note)
    expect(drawHtml(lines(12, months(12)), { locale: 'en' })).not.toContain(note)
  })

  it('have bands where there is no room for a line each', () => {
    expect(drawHtml(lines(12, months(12)), { locale: 'en' })).toContain('Bands:')
    expect(drawHtml(lines(2, months(4)), { locale: 'en' })).toContain('Thin lines with ends:')
  })
})

describe('how far points stand apart', () => {
  const series = (count: number, places: readonly number[]) =>
    Array.from({ length: count }, () => ({
      label: { text: '' },
      points: places.map((place) => ({ place, reading: { number: 1, cell: { number: 1 } }, interval: undefined })),
    }))
  const x = (place: number) => 100 + place

  it('is a fifth of the least step on each side, at most 6 pixels', () => {
    expect(beside(series(2, [0, 100]), x, [0, 400]).apart).toBe(6)
    expect(beside(series(5, [0, 40, 200]), x, [0, 400]).apart).toBeCloseTo(4, 9)
    expect(beside(series(5, [0, 29, 200]), x, [0, 400]).apart).toBe(0)
    expect(beside(series(2, [0, 15]), x, [0, 400]).apart).toBe(6)
    expect(beside(series(1, [0, 100]), x, [0, 400]).apart).toBe(0)
  })

  it('keeps a marker within the plot at both ends', () => {
    expect(beside(series(3, [0, 100]), x, [90, 400]).apart).toBe(5)
    expect(beside(series(3, [0, 100]), x, [0, 209]).apart).toBe(4)
    expect(beside(series(3, [0, 100]), x, [97, 400]).apart).toBe(0)
    expect(beside(series(3, [0]), x, [0, 200]).apart).toBe(6)
  })
})

describe('twelve series', () => {
  it('differ in marker, and in shape and dashes together', () => {
    const styles = Array.from({ length: 12 }, (_, i) => styleOf(i))
    expect(new Set(styles.map(({ shape, hollow }) => JSON.stringify([shape, hollow]))).size).toBe(12)
    expect(new Set(styles.map(({ shape, dashes }) => JSON.stringify([shape, dashes]))).size).toBe(12)
    expect(drawSvg(lines(13, months(3)), { locale: 'en' })).toContain('Too large to draw')
    expect(drawSvg(lines(12, months(3)), { locale: 'en' })).not.toContain('Too large to draw')
  })
})
