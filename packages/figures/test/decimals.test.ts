import { checkFigure, type LineFigure, type SlopeFigure, type TableFigure } from '@groundplan/figures'
import { drawCsv } from '@groundplan/figures/csv'
import { drawMarkdown, drawSvg, showCell } from '@groundplan/figures/draw'
import { describe, expect, it } from 'vitest'
import { scaleOf } from '../src/draw/charts/plot/scaleOf.js'

const t = (text: string) => ({ en: text, da: text })

describe('a number in a cell', () => {
  it.each([
    [{ number: 0.1 + 0.2 }, '0.3', '0,3'],
    [{ number: 100 / 3 }, '33.3333333333333', '33,3333333333333'],
    [{ number: 100 / 3, decimals: 1 }, '33.3', '33,3'],
    [{ number: 12, decimals: 2 }, '12.00', '12,00'],
    [{ number: 1234.5, decimals: 0 }, '1,235', '1.235'],
    [{ number: -0.04, decimals: 1 }, '0.0', '0,0'],
    [{ number: -0.06, decimals: 1 }, '-0.1', '-0,1'],
    [{ number: 1e300, decimals: 2 }, '1\u00a0·\u00a010³⁰⁰', '1\u00a0·\u00a010³⁰⁰'],
    [{ number: 1e300 }, '1\u00a0·\u00a010³⁰⁰', '1\u00a0·\u00a010³⁰⁰'],
    [{ number: 5e-324 }, '5\u00a0·\u00a010⁻³²⁴', '5\u00a0·\u00a010⁻³²⁴'],
    [{ number: 2.5, decimals: 99 }, `2.5${'0'.repeat(14)}`, `2,5${'0'.repeat(14)}`],
    [{ number: 2.5, decimals: -1 }, '3', '3'],
    [{ number: 2.25, of: 5, decimals: 1 }, '2.3 of 5', '2,3 af 5'],
  ])('%o', (cell, en, da) => {
    expect(showCell(cell, 'en')).toBe(en)
    expect(showCell(cell, 'da')).toBe(da)
  })
})

describe('the decimals of a figure', () => {
  const line: LineFigure = {
    kind: 'line',
    title: t('Line'),
    description: t('By year'),
    decimals: 2,
    series: [
      {
        id: 'a',
        label: t('A'),
        points: [
          { at: '2020', value: { number: 100 / 3 }, interval: { low: 10 / 3, high: 200 / 3 } },
          { at: '2021', value: { number: 50 / 3 } },
          { at: '2022', value: { number: 12, decimals: 0 } },
        ],
      },
    ],
    references: [{ id: 'r', label: t('R'), value: { number: 20 / 3 } }],
  }

  it('are the same in the picture and in the table', () => {
    const table = drawMarkdown(line, { locale: 'da' })
    for (const number of ['33,33', '3,33', '66,67', '16,67', '6,67', '12']) expect(table).toContain(`| ${number} |`)
    const until = { ...line, series: line.series.map((one) => ({ ...one, points: one.points.slice(0, 2) })) }
    const picture = drawSvg(until, { locale: 'da' }).split('</desc>')[1]
    expect(picture).toContain('A: 16,67')
    expect(picture).toContain('R: 6,67')
  })

  it('hold for slopes and small multiples', () => {
    const slope: SlopeFigure = {
      kind: 'slope',
      title: t('S'),
      description: t('S'),
      before: t('1'),
      after: t('2'),
      decimals: 1,
      slopes: [{ id: 'a', label: t('A'), before: { number: 5 }, after: { number: 100 / 3 } }],
    }
    expect(drawSvg(slope, { locale: 'en' }).split('</desc>')[1]).toContain('A: 5.0')
    expect(drawMarkdown(slope, { locale: 'da' })).toContain('| A | 5,0 | 33,3 |')
    const { series, ...rest } = line
    const panels = { ...rest, kind: 'multiples', panels: series, compared: series[0] } as const
    expect(drawMarkdown(panels, { locale: 'da' })).toContain('| 33,33 |')
  })

  it('leave every digit in CSV for programs', () => {
    expect(drawCsv(line, { locale: 'en' })).toContain('33.333333333333336')
    const table: TableFigure = {
      kind: 'table',
      title: t('T'),
      description: t('T'),
      columns: [{ id: 'a', label: t('A') }],
      rows: [{ cells: [{ cell: { number: 0.1 + 0.2, decimals: 1 } }] }],
    }
    expect(drawCsv(table, { locale: 'en' })).toContain('0.30000000000000004')
  })

  it('leave counts and shares alone where shares are drawn', () => {
    const points = [{ at: '2020', value: { number: 71, of: 210 } }]
    const share: LineFigure = { ...line, share: true, series: [{ id: 'a', label: t('A'), points }] }
    expect(drawMarkdown(share, { locale: 'da' })).toContain('| 71 af 210 | 33,8 |')
  })

  it.each([-1, 16, 1.5, '2'])('must be a whole number from 0 to 15, not %o', (decimals) => {
    const [found] = checkFigure({ ...line, decimals: decimals as number })
    expect(found?.pointer).toBe('/decimals')
    expect(found?.slots['what']).toEqual({ en: 'a whole number from 0 to 15', da: 'et helt tal fra 0 til 15' })
    expect(checkFigure({ ...line, decimals: 15 })).toEqual([])
    expect(checkFigure({ ...line, decimals: 0 })).toEqual([])
  })
})

it('an axis names no number beyond the largest that there is', () => {
  for (const numbers of [[Number.MAX_VALUE], [-Number.MAX_VALUE, Number.MAX_VALUE], [1e308, 1.7e308]]) {
    const scale = scaleOf(numbers, 'en', 5, 'near')
    expect(scale.ticks.length).toBeGreaterThan(1)
    for (const { text, at } of scale.ticks) {
      expect(text).not.toContain('∞')
      expect(at).toBeGreaterThanOrEqual(0)
    }
    expect(Number.isFinite(scale.from) && Number.isFinite(scale.to)).toBe(true)
  }
})
