import { type BarFigure, type ChartPoint, checkFigure, type Figure, type LineFigure } from '@groundplan/figures'
import { deepFreeze, say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { areasOver, areasThen, lonely, smoking } from './support/charts.js'

const t = (en: string, da: string) => ({ en, da })
const seen = (figure: unknown) =>
  checkFigure(deepFreeze(figure) as Figure).map((finding) => [
    finding.code.split('/').at(-1),
    finding.pointer,
    say(finding, 'en'),
    say(finding, 'da'),
  ])
const line = (points: readonly ChartPoint[], over: Partial<LineFigure> = {}): LineFigure => ({
  kind: 'line',
  title: t('x', 'x'),
  description: t('x', 'x'),
  series: [{ id: 'a', label: t('North', 'Nord'), points }],
  ...over,
})

describe('checkFigure of numbers', () => {
  it('finds nothing in sound figures', () => {
    for (const figure of [lonely, smoking, areasThen, areasOver]) expect(seen(figure)).toEqual([])
    expect(
      seen(line([{ at: 'unknown', value: { number: 1 } }, { at: '2020' }, { at: '2021', value: { is: 'withheld' } }])),
    ).toEqual([])
  })

  it('finds numbers that are none', () => {
    expect(
      seen(
        line([
          { at: '2020', value: { number: Number.NaN } },
          { at: '2021', value: { number: 1, of: -1 } },
        ]),
      ),
    ).toEqual([
      [
        'pointNumber',
        '/series/0/points/0/value/number',
        'A number of North at 2020 is none, or infinite',
        'En værdi for Nord ved 2020 er ikke et tal eller er uendelig',
      ],
      [
        'pointNumber',
        '/series/0/points/1/value/of',
        'A number of North at 2021 is none, or infinite',
        'En værdi for Nord ved 2021 er ikke et tal eller er uendelig',
      ],
    ])
  })

  it('finds places that are not there', () => {
    expect(seen(line([{ at: '2021-02-30' }]))).toEqual([
      [
        'pointDate',
        '/series/0/points/0/at',
        '2021-02-30 is no date, and North has a place there',
        '2021-02-30 er ikke en dato, men Nord har en plads dér',
      ],
    ])
    const categories = [{ id: 'b', label: t('b', 'b') }]
    expect(seen(line([{ at: 'b' }, { at: '__proto__' }], { categories }))).toEqual([
      [
        'noCategory',
        '/series/0/points/1/at',
        'North names the category __proto__, which the figure does not have',
        'Nord nævner kategorien __proto__, som figuren ikke har',
      ],
    ])
    const figure = line([], {
      references: [{ id: 'r', label: t('Target', 'Mål'), value: { number: 1 }, at: 'soon' }],
      marks: [{ at: 'then', label: t('Start', 'Start') }],
    })
    expect(seen(figure).map(([is, at]) => [is, at])).toEqual([
      ['pointDate', '/references/0/at'],
      ['pointDate', '/marks/0/at'],
    ])
  })

  it('finds two points in one place, and points out of order', () => {
    expect(seen(line([{ at: '2021' }, { at: '2020-06' }, { at: '2021' }]))).toEqual([
      [
        'pointOrder',
        '/series/0/points/1/at',
        'The points of North are not in order: 2020-06 comes too late',
        'Punkterne i Nord står ikke i rækkefølge: 2020-06 kommer for sent',
      ],
      [
        'pointTwice',
        '/series/0/points/2/at',
        'North has more than one point at 2021',
        'Nord har mere end ét punkt ved 2021',
      ],
    ])
    const categories = ['b', 'a'].map((id) => ({ id, label: t(id, id) }))
    expect(seen(line([{ at: 'a' }, { at: 'b' }], { categories })).map(([is]) => is)).toEqual(['pointOrder'])
    expect(seen(line([{ at: 'b' }, { at: 'a' }], { categories }))).toEqual([])
    // The order of bars is that of their categories.
    const bars: BarFigure = { ...line([{ at: 'a' }, { at: 'b' }]), kind: 'bar', categories }
    expect(seen(bars)).toEqual([])
    // A year and a day of it have no order, since both begin with it.
    expect(seen(line([{ at: '2020-01-01' }, { at: '2020' }]))).toEqual([])
  })

  it('finds intervals the wrong way round, beside their number, or without an end', () => {
    const one = (low: number, high: number, number = 5) =>
      seen(line([{ at: '2020', value: { number }, interval: { low, high } }]))
    expect(one(8, 3)).toEqual([
      [
        'intervalTurned',
        '/series/0/points/0/interval',
        'The interval of North at 2020 ends below where it begins',
        'Intervallet for Nord ved 2020 slutter, før det begynder',
      ],
    ])
    for (const [low, high] of [
      [6, 8],
      [1, 4],
    ] as const)
      expect(one(low, high)).toEqual([
        [
          'intervalBeside',
          '/series/0/points/0/interval',
          'The number of North at 2020 lies outside its own interval',
          'Værdien for Nord ved 2020 ligger uden for sit eget interval',
        ],
      ])
    expect(one(5, 5)).toEqual([])
    expect(one(Number.NaN, Number.POSITIVE_INFINITY)).toEqual(
      ['low', 'high'].map((end) => [
        'intervalNumber',
        `/series/0/points/0/interval/${end}`,
        'The interval of North at 2020 has an end that is no number, or infinite',
        'Intervallet for Nord ved 2020 har en ende, der ikke er et tal eller er uendelig',
      ]),
    )
    expect(seen(line([{ at: '2020', value: { is: 'unknown' }, interval: { low: 1, high: 2 } }]))).toEqual([])
    // 1 of 4 is 25 percent.
    const share = (low: number, high: number) =>
      seen(line([{ at: '2020', value: { number: 1, of: 4 }, interval: { low, high } }], { share: true })).map(
        ([is]) => is,
      )
    expect(share(25, 30)).toEqual([])
    expect(share(0.2, 0.3)).toEqual(['intervalBeside'])
  })

  it('finds mixed units', () => {
    const [kg, litres] = [t('kg', 'kg'), t('l', 'l')]
    const wrong = [
      'mixedUnits',
      '/series/0/points/1/value/unit',
      'North at 2021 has another unit than the numbers before it',
      'Nord ved 2021 har en anden enhed end tallene før',
    ]
    const points = [
      { at: '2020', value: { number: 1, unit: kg } },
      { at: '2021', value: { number: 1, unit: litres } },
      { at: '2022', value: { number: 1 } },
      { at: '2023', value: { number: 1, unit: { da: 'kg', en: 'kg' } } },
    ]
    expect(seen(line(points))).toEqual([wrong])
    expect(seen(line(points, { unit: kg }))).toEqual([wrong])
    expect(seen(line(points, { unit: litres })).map(([, at]) => at)).toEqual([
      '/series/0/points/0/value/unit',
      '/series/0/points/3/value/unit',
    ])
  })

  it('finds numbers without a share, and shares beyond the whole', () => {
    const one = (number: number, of?: number) => seen(line([{ at: '2020', value: { number, of } }], { share: true }))
    for (const of of [undefined, 0])
      expect(one(1, of)).toEqual([
        [
          'noShare',
          '/series/0/points/0/value',
          'North at 2020 has no denominator, or one of 0, and shares are to be drawn',
          'Nord ved 2020 har ingen nævner, eller nævneren 0, og der skal tegnes andele',
        ],
      ])
    for (const number of [-1, 5])
      expect(one(number, 4)).toEqual([
        [
          'shareBeyond',
          '/series/0/points/0/value',
          'North at 2020 is not within its denominator',
          'Nord ved 2020 ligger ikke inden for sin nævner',
        ],
      ])
    for (const number of [0, 4]) expect(one(number, 4)).toEqual([])
    // A target may be a percentage of its own.
    const references = [{ id: 'r', label: t('Target', 'Mål'), value: { number: 50 } }]
    expect(seen(line([], { share: true, references }))).toEqual([])
  })

  it('finds ids that are there twice', () => {
    const twice = [
      { id: 'a', label: t('a', 'a'), points: [], value: { number: 1 } },
      { id: 'a', label: t('a', 'a'), points: [], value: { number: 1 } },
    ]
    expect(seen(line([], { series: twice, references: twice, categories: twice })).map(([is, at]) => [is, at])).toEqual(
      [
        ['twice', '/categories/1/id'],
        ['twice', '/series/1/id'],
        ['twice', '/references/1/id'],
      ],
    )
    expect(seen({ ...areasOver, panels: twice }).map(([, at]) => at)).toEqual(['/panels/1/id'])
    expect(seen({ ...areasThen, slopes: twice }).map(([, at]) => at)).toEqual(['/slopes/1/id'])
  })

  it('looks at both ends of slopes, and at what panels are compared with', () => {
    const slopes = [
      { id: 'a', label: t('North', 'Nord'), before: { number: Number.NaN }, after: { number: 1, unit: t('l', 'l') } },
    ]
    expect(seen({ ...areasThen, slopes }).map(([is, at, , da]) => [is, at, da])).toEqual([
      ['pointNumber', '/slopes/0/before/number', 'En værdi for Nord ved 2018 er ikke et tal eller er uendelig'],
      ['mixedUnits', '/slopes/0/after/unit', 'Nord ved 2023 har en anden enhed end tallene før'],
    ])
    const compared = { id: 'c', label: t('c', 'c'), points: [{ at: 'x' }] }
    expect(seen({ ...areasOver, compared }).map(([is, at]) => [is, at])).toEqual([
      ['pointDate', '/compared/points/0/at'],
    ])
  })

  it('says what to do, in both languages', () => {
    const points = [{ at: '2020', value: { number: Number.NaN }, interval: { low: 2, high: 1 } }]
    for (const { why, weight } of checkFigure(line(points))) {
      expect(weight).toBe('structural')
      expect(why).toEqual({ en: expect.stringMatching(/\. .+\.$/), da: expect.stringMatching(/\. .+\.$/) })
    }
  })
})

describe('what is not built as a figure of numbers', () => {
  const isValue = 'a value: { number }, or a kind of nothing as { is }'
  const isText = 'a text: { en, da }, or somebody’s words as { verbatim }'
  const whole = line([{ at: '2020' }])
  const point = (over: object) => ({
    ...whole,
    series: [{ id: 'a', label: t('a', 'a'), points: [{ at: '2020', ...over }] }],
  })

  it.each<[unknown, string, string]>([
    [{ ...whole, series: undefined }, 'series', 'a list'],
    [{ ...whole, series: [{}] }, 'series.0.id', 'a string'],
    [{ ...whole, series: [{ id: 'a', label: t('a', 'a') }] }, 'series.0.points', 'a list'],
    [point({ at: 2020 }), 'series.0.points.0.at', 'a string'],
    [point({ value: 7 }), 'series.0.points.0.value', isValue],
    [point({ value: { date: '2020' } }), 'series.0.points.0.value', isValue],
    [point({ value: { number: '7' } }), 'series.0.points.0.value.number', 'a number'],
    [point({ value: { is: 'known' } }), 'series.0.points.0.value.is', "'unknown', 'withheld' or 'notApplicable'"],
    [point({ interval: 7 }), 'series.0.points.0.interval', 'an object'],
    [point({ interval: { low: 1 } }), 'series.0.points.0.interval.high', 'a number'],
    [{ ...whole, unit: 'kg' }, 'unit', 'a unit: one word, or { one, other }, in each language'],
    [{ ...whole, share: 'yes' }, 'share', 'true or false'],
    [{ ...whole, measure: 'x' }, 'measure', isText],
    [{ ...whole, interval: 'x' }, 'interval', isText],
    [{ ...whole, group: 'x' }, 'group', isText],
    [{ ...whole, corner: 'x' }, 'corner', isText],
    [{ ...whole, categories: [{}] }, 'categories.0.id', 'a string'],
    [{ ...whole, references: [{ id: 'a', label: t('a', 'a') }] }, 'references.0.value', isValue],
    [{ ...whole, marks: [{ at: '2020' }] }, 'marks.0.label', isText],
    [{ ...smoking, categories: undefined }, 'categories', 'a list'],
    [{ ...areasThen, before: 'x' }, 'before', isText],
    [{ ...areasThen, after: undefined }, 'after', isText],
    [{ ...areasThen, slopes: [{ id: 'a', label: t('a', 'a'), after: 7 }] }, 'slopes.0.after', isValue],
    [{ ...areasOver, panels: {} }, 'panels', 'a list'],
    [{ ...areasOver, compared: 7 }, 'compared', 'an object'],
  ])('is one finding: %#', (figure, place, what) => {
    const found = seen(figure)
    expect(found.map(([is, at, en]) => [is, at, en])).toEqual([
      ['malformed', `/${place.replaceAll('.', '/')}`, `It cannot be drawn: ${place} must be ${what}`],
    ])
  })
})
