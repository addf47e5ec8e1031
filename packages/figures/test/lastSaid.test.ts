import type { ChartSeries, LineFigure, MultiplesFigure } from '@groundplan/figures'
import { drawSvg } from '@groundplan/figures/draw'
import { describe, expect, it } from 'vitest'
import { readXml } from './support/readXml.js'

const texts = (figure: LineFigure | MultiplesFigure, locale = 'en') =>
  readXml(drawSvg(figure, { locale }))
    .elements.filter(({ name }) => name === 'text')
    .map(({ text }) => text.replaceAll('\n', ' '))
const shown = { title: { en: 'x', da: 'x' }, description: { en: 'x', da: 'x' } }
const series = (id: string, points: ChartSeries['points']): ChartSeries => ({ id, label: { verbatim: id }, points })
const line = (all: readonly ChartSeries[]): LineFigure => ({ kind: 'line', ...shown, series: all })

describe('the end of a line', () => {
  const until = (early: ChartSeries['points'][number], late: ChartSeries['points'][number]) =>
    line([
      series('a', [early]),
      series('b', [early, { ...late, value: { is: 'unknown' } }]),
      series('c', [{ ...late, value: { number: 2 } }]),
    ])
  const value = { number: 1 }

  it('says the month or the day of its number as one says it', () => {
    const months = until({ at: '2024-03', value }, { at: '2024-04' })
    expect(texts(months, 'da').join(' ')).toContain('b: ukendt i april 2024 (1 i marts 2024)')
    const days = until({ at: '2024-03-05', value }, { at: '2024-04-01' })
    expect(texts(days, 'da').join(' ')).toContain('b: ukendt den 1. april 2024 (1 den 5. marts 2024)')
    expect(texts(days, 'en').join(' ')).toContain('a: 1 on 5 March 2024')
  })

  it('names categories in brackets', () => {
    const categories = ['then', 'now'].map((id) => ({ id, label: { verbatim: id } }))
    const picture = { ...until({ at: 'then', value }, { at: 'now' }), categories }
    const said = texts(picture, 'da').join(' ')
    expect(said).toContain('b: ukendt (now); 1 (then)')
    expect(said).toContain('a: ikke spurgt (now); 1 (then)')
    expect(said).toMatch(/c: 2(?! \()/)
  })

  it('never passes an old number off as the newest: it says the year, and what stands in the last one instead', () => {
    const panels = [
      series('East', [
        { at: '2022', value: { number: 9 } },
        { at: '2024', value: { is: 'withheld' } },
      ]),
      series('South', [{ at: '2023', value: { number: 12.4 } }]),
      series('North', [
        { at: '2022', value: { is: 'withheld' } },
        { at: '2024', value: { number: 11 } },
      ]),
      series('West', [{ at: '2024', value: { is: 'unknown' } }]),
    ]
    const figure: MultiplesFigure = { kind: 'multiples', ...shown, panels }
    for (const picture of [figure, line(panels)]) {
      const danish = texts(picture, 'da').join(' ')
      expect(danish).toContain('East: tilbageholdt i 2024 (9 i 2022)')
      expect(danish).toContain('South: 12,4 i 2023')
      expect(danish).toMatch(/North: 11(?! i)/)
      expect(danish).toContain('West: ingen værdier')
      const english = texts(picture, 'en').join(' ')
      expect(english).toContain('East: withheld in 2024 (9 in 2022)')
      expect(english).toContain('South: 12.4 in 2023')
    }
    // A target in years to come makes no number old.
    const target = { id: 't', label: { verbatim: 'T' }, value: { number: 10 }, at: '2030' }
    expect(texts({ ...figure, references: [target] }).join(' ')).toMatch(/North: 11(?! in)/)
  })
})
