import type { BarFigure, ChartSeries, LineFigure } from '@groundplan/figures'
import { drawCsv } from '@groundplan/figures/csv'
import { drawHtml, drawMarkdown, drawSvg } from '@groundplan/figures/draw'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areasOver, areasThen, lonely, smoking } from './support/charts.js'
import { readXml } from './support/readXml.js'

const t = (en: string, da: string) => ({ en, da })
const lines = (figure: Parameters<typeof drawCsv>[0], locale = 'da', flavour: 'rfc4180' | 'excel' = 'excel') =>
  drawCsv(figure, { locale, flavour }).split('\r\n')

describe('charts as tables', () => {
  it('have a row for each date, what was never asked empty, what is withheld in words, targets and events beside', () => {
    expect(lines(lonely)).toEqual([
      '\ufeffTidspunkt;Voksne, der ofte føler sig ensomme (procent);95 %-konfidensinterval, fra (procent);95 %-konfidensinterval, til (procent);Mål (procent);Hændelse',
      '2016;14,1;11,2;17,4;;',
      'juni 2017;;;;;Udgangspunkt: fællesspisning begynder',
      '2018;15;12,1;18,3;;',
      '2019;;;;;',
      '2020;16,4;13,3;19,9;;',
      '2021;tilbageholdt;;;;',
      '2022;13,2;10,4;16,5;;',
      '2023;12,1;9,5;15,2;;',
      '2026;;;;10;',
      '',
    ])
    expect(drawMarkdown(lonely, { locale: 'en' }).split('\n').slice(4, 9)).toEqual([
      '| When | Adults who often feel lonely (percent) | 95% confidence interval, from (percent) | 95% confidence interval, to (percent) | Target (percent) | Event |',
      '| --- | --: | --: | --: | --: | --- |',
      '| 2016 | 14\\.1 | 11\\.2 | 17\\.4 | – | – |',
      '| June 2017 | – | – | – | – | Baseline: shared meals begin |',
      '| 2018 | 15 | 12\\.1 | 18\\.3 | – | – |',
    ])
    expect(drawMarkdown(lonely, { locale: 'en' })).toContain('| 2019 | not asked | – | – | – | – |')
    expect(drawMarkdown(lonely, { locale: 'da' })).toContain('\n– intet at angive\n')
  })

  it('have counts, denominators and shares, and both of two series in a category', () => {
    // 71 / 210 = 33.8 percent, 52 / 188 = 27.7 percent.
    expect(lines(smoking, 'en', 'rfc4180').slice(0, 3)).toEqual([
      'Area,Series,Smoke every day (persons),"Smoke every day (persons), out of",Share (%),"95% confidence interval, from (%)","95% confidence interval, to (%)",The municipality (%)',
      'Nordby,Women,71,210,33.8,27,42,24',
      'Nordby,Men,52,188,27.7,22,35,24',
    ])
    expect(lines(smoking).at(-2)).toBe('Havnen;Mænd;tilbageholdt;;tilbageholdt;;;24')
  })

  it('have a column for each series where nothing more is told', () => {
    const series: readonly ChartSeries[] = ['a', 'b'].map((id, s) => ({
      id,
      label: { verbatim: `=${id}` },
      points: [
        { at: '2020', value: { number: 1 + s } },
        { at: '2021' },
        ...(s === 0 ? [{ at: 'unknown', value: { number: 9 } }] : []),
      ],
    }))
    const figure: LineFigure = {
      kind: 'line',
      title: t('x', 'x'),
      description: t('x', 'x'),
      unit: t('kg', 'kg'),
      series,
    }
    expect(lines(figure)).toEqual(["\ufeffTidspunkt;'=a (kg);'=b (kg)", '2020;1;2', '2021;;', 'ukendt dato;9;', ''])
    const cells = readXml(
      `<x>${drawHtml(figure, { locale: 'da' }).replace(/<svg[\s\S]*<\/svg>/, '')}</x>`,
    ).elements.filter(({ name }) => name === 'td')
    expect(cells.map(({ text, attributes }) => [text, attributes['class']])).toEqual([
      ['1', 'gp-number'],
      ['2', 'gp-number'],
      ['ikke spurgt', 'gp-number gp-nothing'],
      ['ikke spurgt', 'gp-number gp-nothing'],
      ['9', 'gp-number'],
      ['–', 'gp-number gp-nothing'],
    ])
  })

  it('have slopes in a row each, and panels one after the other', () => {
    expect(lines(areasThen).slice(0, 2)).toEqual(['\ufeffOmråde;2018 (procent);2023 (procent)', 'Nordby;14,1;11,9'])
    expect(lines(areasThen)).toContain('Søby;11,1;tilbageholdt')
    expect(lines(areasThen)).toContain('Fælleden;ukendt;13')
    const shared = {
      ...areasThen,
      share: true,
      slopes: [{ id: 'a', label: t('a', 'a'), before: { number: 1, of: 8 }, after: { number: 2, of: 0 } }],
    }
    expect(lines(shared)).toEqual([
      '\ufeffOmråde;2018 (procent);2018 (procent), ud af;2018 (Andel) (%);2023 (procent);2023 (procent), ud af;2023 (Andel) (%)',
      'a;1;8;12,5;2;0;ingen andel',
      '',
    ])
    expect(lines(areasOver).slice(0, 4)).toEqual([
      '\ufeffOmråde;Tidspunkt;Voksne, der ofte føler sig ensomme (procent);95 %-konfidensinterval, fra (procent);95 %-konfidensinterval, til (procent);Mål (procent);Hændelse',
      'Nordby;2016;12,6;10;16;10;',
      'Nordby;2018;13,1;10;16;10;',
      'Nordby;2019;;;;10;Fællesspisning begynder',
    ])
    // Ten areas and the municipality in five years, the year of the event in each, and the heading.
    expect(lines(areasOver).filter((line) => line !== '')).toHaveLength(11 * 6 + 1)
  })

  it('keep both of two numbers in one place', () => {
    const figure: BarFigure = {
      kind: 'bar',
      title: t('x', 'x'),
      description: t('x', 'x'),
      categories: [{ id: 'k', label: t('k', 'k') }],
      series: [
        {
          id: 'a',
          label: t('a', 'a'),
          points: [
            { at: 'k', value: { number: 1 } },
            { at: 'k', value: { number: 2 } },
            { at: 'z', value: { number: 3 } },
          ],
        },
      ],
    }
    expect(lines(figure)).toEqual(['\ufeffKategori;a', 'k;"1; 2"', '"z; findes ikke i figuren";3', ''])
  })

  it('give every number back', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), fc.boolean(), (numbers, excel) => {
        const figure: BarFigure = {
          kind: 'bar',
          title: t('x', 'x'),
          description: t('x', 'x'),
          categories: numbers.map((_, i) => ({ id: `${i}`, label: t('k', 'k') })),
          series: [
            { id: 'a', label: t('a', 'a'), points: numbers.map((one, i) => ({ at: `${i}`, value: { number: one } })) },
          ],
        }
        const csv = drawCsv(figure, { locale: 'da', flavour: excel ? 'excel' : 'rfc4180' })
        const rows = (parse(csv, { delimiter: excel ? ';' : ',', bom: true }) as string[][]).slice(1)
        expect(rows.map(([, field = '']) => Number(field.replace(',', '.')))).toEqual(numbers.map((one) => one + 0))
      }),
    )
  })

  it('stand below the picture in HTML under a caption of their own, and in the description of a picture alone', () => {
    const html = drawHtml(lonely, { locale: 'da', idPrefix: 'f' })
    expect(html).toContain('<caption id="f-table">Figuren som tabel</caption>')
    expect(html).toContain('<desc id="f-description">Andel af voksne, der ofte føler sig ensomme, år for år</desc>')
    const said = readXml(drawSvg(lonely, { locale: 'da' })).elements.find(({ name }) => name === 'desc')?.text
    expect(said).toContain('2021; Voksne, der ofte føler sig ensomme (procent): tilbageholdt.')
    expect(said).toContain('2019; Voksne, der ofte føler sig ensomme (procent): ikke spurgt.')
  })
})
