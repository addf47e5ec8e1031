import type { BarFigure, ChartSeries, LineFigure, MultiplesFigure, SlopeFigure } from '@groundplan/figures'
import { drawHtml, drawMarkdown, drawSvg } from '@groundplan/figures/draw'
import { describe, expect, it } from 'vitest'
import { areasOver, areasThen, lonely, smoking } from './support/charts.js'
import { type Met, readXml } from './support/readXml.js'
import { textBoxes } from './support/textBoxes.js'

type Picture = Parameters<typeof drawSvg>[0]
const elements = (figure: Picture, locale = 'en') => readXml(drawSvg(figure, { locale })).elements
const texts = (figure: Picture, locale = 'en') =>
  elements(figure, locale)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text.replaceAll('\n', ' '))
const moved = ({ attributes }: Met): readonly number[] =>
  (attributes['transform'] ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
/** Where the markers of a shape stand, in the order of the drawing. */
const markers = (figure: Picture, shape: string) =>
  elements(figure)
    .filter(({ attributes }) => attributes['d'] === shape && attributes['transform'] !== undefined)
    .map(moved)
const circle = 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z'
const polylines = (figure: Picture) =>
  elements(figure).filter(
    ({ attributes }) => attributes['stroke-width'] === '1.8' && attributes['stroke-linejoin'] === 'round',
  )
const t = (en: string, da: string) => ({ en, da })
const shown = { title: t('x', 'x'), description: t('x', 'x') }
const series = (id: string, points: ChartSeries['points']): ChartSeries => ({ id, label: { verbatim: id }, points })
const line = (all: readonly ChartSeries[], over: Partial<LineFigure> = {}): LineFigure => ({
  kind: 'line',
  ...shown,
  series: all,
  ...over,
})
const years = (values: readonly (number | undefined)[]) =>
  values.map((number, i) => ({ at: String(2010 + i), value: number === undefined ? undefined : { number } }))

describe('a line', () => {
  it('has its dates at their distance, a year at its middle, and its numbers at theirs', () => {
    const spots = markers(lonely, circle).slice(0, 5)
    const middle = (year: number) => (Date.UTC(year, 0, 1) + Date.UTC(year, 11, 31)) / 2
    const [a, b, c] = spots as [number[], number[], number[]]
    const part = (from: readonly number[], to: readonly number[], i: number) => (to[i] as number) - (from[i] as number)
    expect(part(a, b, 0) / part(b, c, 0)).toBeCloseTo((middle(2018) - middle(2016)) / (middle(2020) - middle(2018)), 2)
    expect(part(a, b, 1) / part(b, c, 1)).toBeCloseTo((15 - 14.1) / (16.4 - 15), 1)
    const [month, day] = markers(
      line([
        series('a', [
          { at: '2020', value: { number: 1 } },
          { at: '2020-07', value: { number: 1 } },
          { at: '2021', value: { number: 1 } },
        ]),
      ]),
      circle,
    )
    // The middle of July 2020 lies 15 days behind the middle of 2020, that of 2021 365.5 days.
    expect(((day as number[])[0] as number) - ((month as number[])[0] as number)).toBeGreaterThan(0)
  })

  it('breaks where something is not known, and is not drawn over the break', () => {
    const paths = polylines(lonely).map(({ attributes }) => attributes['d']?.split(/[ML]/).length)
    // 2016–2018, then 2020 alone, then 2022–2023; the last is the sample.
    expect(paths.slice(0, 2)).toEqual([3, 3])
    expect(polylines(line([series('a', years([1, 2, undefined, 4, 5, 6]))]))).toHaveLength(2 + 1)
  })

  it('runs on over a date that nobody meant to measure', () => {
    const points = [
      { at: '2010', value: { number: 1 } },
      { at: '2015', value: { number: 2 } },
    ]
    expect(polylines(line([series('a', points), series('b', years([1, 2, 3, 4, 5, 6]))]))).toHaveLength(2 + 2)
  })

  it.each([
    [{ is: 'unknown' }, '?', '?\u00a0unknown', '?\u00a0ukendt'],
    [{ is: 'withheld' }, '…', '…\u00a0withheld', '…\u00a0tilbageholdt'],
    [{ is: 'notApplicable' }, '/', '/\u00a0not applicable', '/\u00a0ikke relevant'],
    [undefined, '–', '–\u00a0not asked', '–\u00a0ikke spurgt'],
    [{ number: Number.NaN }, '!', '!\u00a0not a number', '!\u00a0ikke et tal'],
  ] as const)('has a sign of its own for %j, and says what it means', (value, sign, en, da) => {
    const figure = line([
      series('a', [
        { at: '2010', value: { number: 3 } },
        { at: '2011', value },
        { at: '2012', value: { number: 4 } },
      ]),
    ])
    expect(texts(figure)).toContain(sign)
    expect(texts(figure).at(-1)).toBe(en)
    expect(texts(figure, 'da').at(-1)).toBe(da)
  })

  it('draws a known zero as a point on the axis, without a sign', () => {
    const figure = line([series('a', years([0, 10]))])
    const [zero] = markers(figure, circle)
    const label = textBoxes(drawSvg(figure, { locale: 'en' })).boxes.find(({ text }) => text === '0')
    expect(Math.abs(((zero as number[])[1] as number) - ((label?.y ?? 0) + (label?.height ?? 0) / 2))).toBeLessThan(4)
    expect(texts(figure).filter((text) => /^[?…/–]/.test(text))).toEqual([])
  })

  it('says in words that its scale does not begin at 0, and only then', () => {
    const high = line([series('a', years([92, 95, 94]))])
    expect(texts(high).at(-1)).toBe('The scale runs from 92 to 95; it does not begin at 0.')
    expect(texts(high, 'da').at(-1)).toBe('Skalaen går fra 92 til 95; den begynder ikke ved 0.')
    // The lowest is not more than half the highest: the axis begins at 0.
    expect(texts(line([series('a', years([50, 100]))])).join()).not.toContain('scale')
    expect(texts(line([series('a', years([51, 100]))])).join()).toContain('scale')
    expect(texts(line([series('a', years([-100, -51]))])).join()).toContain('The scale runs from -100 to -50;')
    expect(texts(line([series('a', years([-3, 90]))])).join()).not.toContain('scale')
  })

  it('names each series at its end with its last number, in the form of the language', () => {
    expect(texts(lonely)).toContain('Nordby: 12.1')
    expect(texts(lonely, 'da')).toContain('Nordby: 12,1')
    expect(texts(lonely, 'da')).toContain('Mål: 10')
    expect(texts(line([series('tom', [{ at: '2010' }])]), 'da')).toContain('tom: ingen værdier')
  })

  it('has the measure and its unit at the axis, and says what the intervals are', () => {
    expect(texts(lonely, 'da')[0]).toBe('Voksne, der ofte føler sig ensomme (procent)')
    expect(texts(lonely, 'da')).toContain('Tynde streger med endestykker: 95 %-konfidensinterval.')
    const bare = line([series('a', years([1, 2]))], {
      unit: { da: { one: 'beboer', other: 'beboere' }, en: 'residents' },
    })
    expect(texts(bare, 'da')[0]).toBe('beboere')
    const own = line([series('a', [{ at: '2010' }, { at: '2011', value: { number: 1, unit: t('kg', 'kilo') } }])])
    expect(texts(own, 'da')[0]).toBe('kilo')
  })

  it('tells series apart without colour', () => {
    const all = Array.from({ length: 12 }, (_, i) => series(`${i}`, years([i, i + 1])))
    const looks = polylines(line(all)).map(({ attributes }) => attributes['stroke-dasharray'])
    const shapes = elements(line(all)).filter(
      ({ attributes }) => attributes['transform'] !== undefined && attributes['d'] !== undefined,
    )
    const seen = new Set(all.map((_, i) => `${looks[i]} ${shapes[i * 2]?.attributes['d']}`))
    expect(seen.size).toBe(12)
  })

  it('says of a target without a number that it is not known, and draws no line for it', () => {
    const references = [{ id: 'r', label: t('Target', 'Mål'), value: { is: 'unknown' as const } }]
    for (const figure of [
      line([series('a', years([1, 2]))], { references }),
      bars([1, 2], { references }),
      { ...areasOver, references, marks: [] },
    ]) {
      expect(texts(figure, 'da')).toContain('Mål: ukendt')
      expect(elements(figure).filter(({ attributes }) => attributes['stroke-dasharray'] === '1.5 3')).toEqual([])
    }
    expect(elements(lonely).filter(({ attributes }) => attributes['stroke-dasharray'] === '1.5 3')).toHaveLength(2)
  })

  it('draws intervals in the right order, also when they were given the wrong way round', () => {
    const one = (low: number, high: number) =>
      drawSvg(line([series('a', [{ at: '2010', value: { number: 5 }, interval: { low, high } }])]), { locale: 'en' })
    expect(one(3, 8)).toBe(one(8, 3))
    expect(
      elements(
        line([series('a', [{ at: '2010', value: { number: 5 }, interval: { low: 3, high: Number.NaN } }])]),
      ).filter(({ name }) => name === 'path'),
    ).toEqual(
      elements(line([series('a', [{ at: '2010', value: { number: 5 } }])])).filter(({ name }) => name === 'path'),
    )
  })

  it('tells of points without a date, and keeps them in the table', () => {
    const figure = line([
      series('a', [
        { at: '2010', value: { number: 5 } },
        { at: 'unknown', value: { number: 6 } },
      ]),
    ])
    expect(texts(figure).at(-1)).toBe('1 value has no date that can be placed; the table has it.')
    expect(texts(figure, 'da').at(-1)).toBe('1 værdi har ingen dato, der kan placeres; den står i tabellen.')
    expect(drawMarkdown(figure, { locale: 'da' })).toContain('| ukendt dato | 6 |')
  })

  it('names categories, adds one that is not there, and numbers them where names have no room', () => {
    const categories = ['Før', 'Efter'].map((id) => ({ id, label: { verbatim: id } }))
    const points = ['Før', 'Efter', 'Senere'].map((at) => ({ at, value: { number: 1 } }))
    expect(texts(line([series('a', points)], { categories }), 'da')).toContain('Senere (findes ikke i figuren)')
    const long = Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, label: { verbatim: `Boligområdet nummer ${i}` } }))
    const said = texts(line([series('a', [{ at: '3', value: { number: 1 } }])], { categories: long }))
    expect(said).toContain('20')
    expect(said).toContain('Boligområdet nummer 19')
    // Nobody asked in the other nineteen: they share signs where they are near.
    expect(said).toContain('–')
  })

  it('chooses calendar steps where not every date has room', () => {
    const days = Array.from({ length: 300 }, (_, i) => ({
      at: new Date(Date.UTC(2022, 0, 1 + 3 * i)).toISOString().slice(0, 10),
      value: { number: i },
    }))
    expect(texts(line([series('a', days)]), 'da').filter((text) => / 20\d\d$/.test(text))).toEqual([
      'januar 2022',
      'juli 2022',
      'januar 2023',
      'juli 2023',
      'januar 2024',
    ])
    const many = Array.from({ length: 90 }, (_, i) => ({ at: String(1931 + i), value: { number: i } }))
    expect(texts(line([series('a', many)])).filter((text) => /^(19|20)\d\d$/.test(text))).toEqual([
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ])
  })
})

const bars = (values: readonly (number | undefined)[], over: Partial<BarFigure> = {}): BarFigure => ({
  kind: 'bar',
  ...shown,
  categories: values.map((_, i) => ({ id: `${i}`, label: { verbatim: `k${i}` } })),
  series: [
    series(
      'a',
      values.map((number, i) => ({ at: `${i}`, value: number === undefined ? undefined : { number } })),
    ),
  ],
  ...over,
})
const rects = (figure: Picture) =>
  elements(figure)
    .filter(({ name, attributes }) => name === 'rect' && attributes['height'] === '11')
    .map(({ attributes }) => ({ x: Number(attributes['x']), width: Number(attributes['width']) }))

describe('bars', () => {
  it('begin at 0, also when all numbers are far from it, and go left below it', () => {
    const [a, b] = rects(bars([90, 99]))
    expect(a?.x).toBe(b?.x)
    expect((a?.width ?? 0) / (b?.width ?? 1)).toBeCloseTo(90 / 99, 2)
    const [low, high] = rects(bars([-20, 40]))
    expect((low?.x ?? 0) + (low?.width ?? 0)).toBeCloseTo(high?.x ?? -1, 0)
    expect((low?.width ?? 0) / (high?.width ?? 1)).toBeCloseTo(0.5, 1)
    expect(texts(bars([90, 99])).join()).not.toContain('scale')
  })

  it('print every number, and tell zero from each kind of nothing', () => {
    const figure = bars([12.5, 0, undefined])
    expect(rects(figure)).toHaveLength(1)
    expect(texts(figure, 'da')).toEqual(expect.arrayContaining(['12,5', '0', '–\u00a0ikke spurgt']))
    expect(texts(smoking, 'da')).toContain('…\u00a0tilbageholdt')
  })

  it('draw shares in percent beside what they are shares of', () => {
    // 71 / 210 = 33.81 percent; 0 of 61 is a known zero.
    expect(texts(smoking, 'da')).toEqual(
      expect.arrayContaining(['33,8\u00a0% (71 af 210)', '0\u00a0% (0 af 61)', 'Kommunen: 24\u00a0%']),
    )
    expect(texts(smoking, 'en')).toContain('33.8% (71 of 210)')
    expect(texts(smoking, 'da')[0]).toBe('Ryger dagligt (procent)')
    const [women, men] = rects(smoking)
    expect((women?.width ?? 0) / (men?.width ?? 1)).toBeCloseTo(71 / 210 / (52 / 188), 1)
    const none = bars([3], { share: true })
    expect(texts(none, 'da')).toContain('÷\u00a0ingen andel')
  })

  it('have the name of their series beside each where there are several', () => {
    expect(texts(smoking).filter((text) => text === 'Women')).toHaveLength(5)
    expect(texts(bars([1, 2]))).not.toContain('a')
  })
})

describe('slopes', () => {
  it('count what rises, falls and stays, and what cannot be compared', () => {
    // By hand, from the twelve areas of the sample.
    const key = (locale: string) => texts(areasThen, locale).filter((text) => /\(\d+\)$/.test(text))
    expect(key('en')).toEqual(['rises (2)', 'falls (6)', 'unchanged (2)', 'cannot be compared (2)'])
    expect(key('da')).toEqual(['stiger (2)', 'falder (6)', 'uændret (2)', 'kan ikke sammenlignes (2)'])
  })

  it('tell the three apart by line and marker, and draw a lone number without a line', () => {
    const one = (before: number | undefined, after: number | undefined): SlopeFigure => ({
      kind: 'slope',
      ...shown,
      before: t('then', 'før'),
      after: t('now', 'nu'),
      slopes: [
        {
          id: 'a',
          label: t('a', 'a'),
          before: before === undefined ? undefined : { number: before },
          after: after === undefined ? undefined : { number: after },
        },
      ],
    })
    const slanted = (figure: SlopeFigure) =>
      elements(figure).filter(
        ({ attributes }) => /^1\.[68]$/.test(attributes['stroke-width'] ?? '') && attributes['d']?.includes('L'),
      )
    const looks = [one(1, 2), one(2, 1), one(1, 1)].map((figure) => slanted(figure)[0]?.attributes['stroke-dasharray'])
    expect(new Set(looks).size).toBe(3)
    expect(slanted(one(1, undefined))).toEqual([])
    expect(texts(one(1, undefined), 'da')).toEqual(
      expect.arrayContaining(['a: 1', 'a: –\u00a0ikke spurgt', 'kan ikke sammenlignes (1)']),
    )
    expect(texts(one(undefined, 0))).toEqual(expect.arrayContaining(['a: –\u00a0not asked', 'a: 0']))
  })

  it('say where their scale begins', () => {
    expect(texts(areasThen, 'da').at(-1)).toBe('Skalaen går fra 6 til 20; den begynder ikke ved 0.')
  })
})

describe('small multiples', () => {
  it('stand on one scale: the same number is as high in each panel', () => {
    const panels = ['a', 'b', 'c'].map((id, i) => series(id, years([10, 10 * (i + 1)])))
    const figure: MultiplesFigure = { kind: 'multiples', ...shown, panels }
    const spots = markers(figure, circle)
    expect(spots).toHaveLength(6)
    expect(new Set([spots[0], spots[2], spots[4]].map((spot) => spot?.[1])).size).toBe(1)
    expect(new Set(spots.map((spot) => spot[0])).size).toBe(6)
  })

  it('name each panel with its last number, and say once what stands in all', () => {
    const said = texts(areasOver, 'da')
    expect(said).toContain('Nordby: 10,4')
    for (const once of ['Kommunen', 'Mål: 10', 'Fællesspisning begynder (2019)'])
      expect(said.filter((text) => text === once)).toHaveLength(1)
    expect(elements(areasOver).filter(({ attributes }) => attributes['stroke-dasharray'] === '5 3')).toHaveLength(
      10 + 1,
    )
  })
})

describe('what is too large, or empty', () => {
  it('says so in the picture, and the table has it', () => {
    const wide = line(Array.from({ length: 13 }, (_, i) => series(`${i}`, years([i]))))
    expect(texts(wide, 'da').join()).toContain('For stor til at tegne')
    expect(texts(line(wide.series.slice(0, 12)), 'da').join()).not.toContain('For stor')
    expect(drawMarkdown(wide, { locale: 'da' })).toContain('| 2010 | 0 | 1 |')
    const dates = (count: number) =>
      line([
        series(
          'a',
          Array.from({ length: count }, (_, i) => ({
            at: new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
            value: { number: 1 },
          })),
        ),
      ])
    expect(texts(dates(1001)).join()).toContain('Too large')
    expect(texts(dates(1000)).join()).not.toContain('Too large')
    expect(texts(bars(new Array(401).fill(1))).join()).toContain('Too large')
    expect(texts(bars(new Array(400).fill(1))).join()).not.toContain('Too large')
    const slopes = (count: number): SlopeFigure => ({
      ...areasThen,
      slopes: Array.from({ length: count }, (_, i) => ({ id: `${i}`, label: { verbatim: `${i}` } })),
    })
    expect(texts(slopes(61)).join()).toContain('Too large')
    expect(texts(slopes(60)).join()).not.toContain('Too large')
    const panels = (count: number): MultiplesFigure => ({
      kind: 'multiples',
      ...shown,
      panels: Array.from({ length: count }, (_, i) => series(`${i}`, years([1]))),
    })
    expect(texts(panels(61)).join()).toContain('Too large')
    expect(texts(panels(60)).join()).not.toContain('Too large')
  })

  it('says that there is nothing', () => {
    for (const figure of [line([]), bars([]), { ...areasThen, slopes: [] }, { ...areasOver, panels: [] }]) {
      expect(texts(figure, 'da')).toEqual(['Intet at vise'])
      expect(drawHtml(figure, { locale: 'da' })).toContain('Intet at vise')
    }
  })
})
