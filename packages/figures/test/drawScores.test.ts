import { checkFigure, type RadarFigure, type ScorePoint, type WheelFigure } from '@groundplan/figures'
import { drawCsv } from '@groundplan/figures/csv'
import { drawHtml, drawMarkdown, drawSvg } from '@groundplan/figures/draw'
import { say } from '@groundplan/kernel'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readXml } from './support/readXml.js'
import { groups, partnership, place } from './support/scores.js'

const named = (xml: string, name: string) => readXml(xml).elements.filter((element) => element.name === name)
const texts = (xml: string) => named(xml, 'text').map(({ text }) => text.replaceAll('\n', ' '))
const dashed = (xml: string) =>
  named(xml, 'path').filter(({ attributes }) => attributes['stroke-dasharray'] === '3 3').length
const scale = { from: 1, to: 7, low: { en: 'poor', da: 'ringe' }, high: { en: 'good', da: 'god' } }
const shown = { title: { en: 'Place', da: 'Sted' }, description: { en: 'Themes', da: 'Temaer' } }
const theme = (id: string) => ({ id, label: { verbatim: id } })
const wheel = (
  ids: readonly string[],
  points: readonly (readonly ScorePoint[])[],
  over: Partial<WheelFigure> = {},
): WheelFigure => ({
  kind: 'wheel',
  ...shown,
  scale,
  sectors: ids.map(theme),
  series: points.map((own, index) => ({ id: `s${index}`, label: { verbatim: `Series ${index}` }, points: own })),
  ...over,
})
const radar = (
  ids: readonly string[],
  points: readonly (readonly ScorePoint[])[],
  over: Partial<RadarFigure> = {},
): RadarFigure => {
  const { sectors, ...figure } = wheel(ids, points)
  return { ...figure, kind: 'radar', axes: sectors, ...over }
}
const seen = (figure: WheelFigure | RadarFigure) =>
  checkFigure(figure).map((finding) => [
    finding.code.split('/').at(-1),
    finding.pointer,
    say(finding, 'en'),
    say(finding, 'da'),
  ])

describe('a wheel', () => {
  it('prints each theme with its value, or why there is none, and what the scale means', () => {
    const shownTexts = texts(drawSvg(place, { locale: 'da' }))
    // Signs of what is not there, then the numbers of the rings, the themes with their values, and the key.
    expect(shownTexts.slice(0, 10)).toEqual(['–', '…', '?', '1', '2', '3', '4', '5', '6', '7'])
    expect(shownTexts.slice(10, 14)).toEqual(['At komme omkring', '5', 'Kollektiv trafik', '3'])
    expect(shownTexts).toContain('4,5')
    expect(shownTexts.slice(28, 38)).toEqual([
      'Socialt samvær',
      'ikke spurgt',
      'Identitet og tilhørsforhold',
      'tilbageholdt',
      'Tryghed',
      '1',
      'Pleje og vedligeholdelse',
      '7',
      'Indflydelse og medbestemmelse',
      'ukendt',
    ])
    expect(shownTexts.slice(38)).toEqual([
      '1 = meget kan blive bedre',
      '7 = intet behøver at blive bedre',
      'Søjler: median',
      'Tynde streger med endestykker: den midterste halvdel af svarene.',
      '?\u00a0ukendt · …\u00a0tilbageholdt · –\u00a0ikke spurgt',
    ])
  })

  it('leaves the sector of a value that is not there empty, within a broken frame', () => {
    expect(dashed(drawSvg(place, { locale: 'en' }))).toBe(3)
    expect(dashed(drawSvg(groups, { locale: 'en' }))).toBe(3)
    expect(
      dashed(
        drawSvg(
          wheel(
            ['a', 'b'],
            [
              [
                { at: 'a', value: { number: Number.NaN } },
                { at: 'b', value: { number: 1 } },
              ],
            ],
          ),
          { locale: 'en' },
        ),
      ),
    ).toBe(1)
  })

  it('tells series apart in the key and beside each value, and names a group once on each side', () => {
    const shownTexts = texts(drawSvg(groups, { locale: 'en' }))
    expect(shownTexts.filter((text) => text === 'Movement')).toHaveLength(1)
    // Six sectors of two groups stand on the right, and one of the third; the others on the left.
    expect(shownTexts.filter((text) => text === 'Resources')).toHaveLength(2)
    for (const name of ['Under 30', '30 to 64', '65 and over'])
      expect(shownTexts.filter((text) => text === name)).toHaveLength(1)
    const swatches = named(drawSvg(groups, { locale: 'en' }), 'rect').filter(
      ({ attributes }) => attributes['width'] === '10',
    )
    expect(swatches).toHaveLength(14 * 3 + 3)
    expect(new Set(swatches.map(({ attributes }) => `${attributes['fill']} ${attributes['stroke']}`)).size).toBe(3)
    // One series alone needs no key.
    expect(texts(drawSvg(place, { locale: 'en' }))).not.toContain('Residents')
  })

  it('shows the lowest value as a bar, too, and one outside the scale at its end with its number', () => {
    const bars = (number: number) => {
      const svg = drawSvg(wheel(['a'], [[{ at: 'a', value: { number } }]]), { locale: 'en' })
      const [bar] = named(svg, 'path').filter(({ attributes: { fill, d = '' } }) => fill !== 'none' && d.includes('A'))
      return { path: bar?.attributes['d'], texts: texts(svg) }
    }
    expect(bars(1).path).toBeDefined()
    expect(bars(1).path).not.toBe(bars(2).path)
    expect(bars(9).path).toBe(bars(7).path)
    expect(bars(9).texts).toContain('9')
    expect(bars(0).path).toBe(bars(1).path)
  })

  it('says so when there is nothing to show, or too much to draw', () => {
    expect(texts(drawSvg(wheel([], [[]]), { locale: 'da' }))).toEqual(['Intet at vise'])
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `t${i}`)
    const large = ['Too large to draw; the text beside it says all of it.']
    expect(texts(drawSvg(wheel(ids(40), [[]]), { locale: 'en' })).length).toBeGreaterThan(80)
    expect(texts(drawSvg(wheel(ids(41), [[]]), { locale: 'en' }))).toEqual(large)
    expect(texts(drawSvg(wheel(['a'], new Array(4).fill([])), { locale: 'en' }))).not.toEqual(large)
    expect(texts(drawSvg(wheel(['a'], new Array(5).fill([])), { locale: 'en' }))).toEqual(large)
    expect(texts(drawSvg(radar(['a'], new Array(6).fill([])), { locale: 'en' }))).not.toEqual(large)
    expect(texts(drawSvg(radar(['a'], new Array(7).fill([])), { locale: 'en' }))).toEqual(large)
    // The table has all of it.
    expect(drawHtml(wheel(ids(41), [[]]), { locale: 'en' })).toContain('t40')
  })

  it('is a table with what each value rests on; one that is withheld has all of it withheld', () => {
    const read = parse(drawCsv(place, { locale: 'en' })) as string[][]
    expect(read[0]).toEqual([
      'Theme',
      'median',
      'the middle half of the answers, from',
      'the middle half of the answers, to',
      'Answers (residents)',
    ])
    expect(read[1]).toEqual(['Moving around', '5', '4', '6', '23'])
    expect(read[10]).toEqual(['Social contact', '', '', '', ''])
    expect(read[11]).toEqual(['Identity and belonging', 'withheld', 'withheld', 'withheld', 'withheld'])
    expect(read[14]).toEqual([
      'Influence and sense of control',
      'unknown (the page was lost)',
      'unknown',
      'unknown',
      'unknown',
    ])
    expect(read).toHaveLength(15)
  })

  it('has a row for each theme and series where there is more than the values', () => {
    const read = parse(drawCsv(groups, { locale: 'da', flavour: 'excel' }), { delimiter: ';', bom: true }) as string[][]
    expect(read[0]?.slice(0, 5)).toEqual(['Tema', 'Gruppe', 'Serie', 'median', 'den midterste halvdel af svarene, fra'])
    expect(read).toHaveLength(1 + 14 * 3)
    expect(read[18]).toEqual(['Leg og fritid', 'Rum', '65 år og derover', '5', '4', '6', '19'])
    const html = drawHtml(groups, { locale: 'da' })
    expect(html).toContain(
      '<th scope="rowgroup" rowspan="3">At komme omkring</th><td rowspan="3">Bevægelse</td><td>Under 30 år</td>',
    )
  })

  it('puts values where they belong: first ids count, what is not there gets a place, doubles stand in the table', () => {
    const figure = wheel(
      ['a', 'a', 'b'],
      [
        [
          { at: 'a', value: { number: 2 } },
          { at: 'a', value: { number: 3 } },
          { at: 'nowhere', value: { number: 4 } },
        ],
      ],
    )
    expect(drawMarkdown(figure, { locale: 'en' }).split('\n').slice(4)).toEqual([
      '| Theme | Value |',
      '| --- | --- |',
      '| a | 2; 3 |',
      '| b | not asked |',
      '| nowhere (not in the figure) | 4 |',
      '',
    ])
    expect(texts(drawSvg(figure, { locale: 'da' }))).toContain('nowhere (findes ikke i figuren)')
    const twice = wheel(['a'], [[{ at: 'a', value: { number: 2 } }]])
    const [one] = twice.series
    expect(
      drawMarkdown({ ...twice, series: one === undefined ? [] : [one, { ...one, points: [] }] }, { locale: 'en' }),
    ).toBe(drawMarkdown(twice, { locale: 'en' }))
  })
})

describe('a radar', () => {
  const lines = (figure: RadarFigure) =>
    named(drawSvg(figure, { locale: 'en' }), 'path').filter(({ attributes }) => attributes['stroke-width'] === '1.8')
  const full = (number: number) => ['a', 'b', 'c', 'd'].map((at) => ({ at, value: { number } }))

  it('closes a line that has all its values, and breaks it where one is not there', () => {
    const path = (points: readonly ScorePoint[]) =>
      lines(radar(['a', 'b', 'c', 'd'], [points]))[0]?.attributes['d'] ?? ''
    expect(path(full(4))).toMatch(/^M[^M]+Z$/)
    expect(path(full(4)).split('L')).toHaveLength(4)
    const gap = path(
      full(4).map((point) => (point.at === 'b' ? { ...point, value: { is: 'unknown' as const } } : point)),
    )
    expect(gap).not.toContain('Z')
    expect(gap.split('M')).toHaveLength(2)
    expect(gap.split('L')).toHaveLength(3)
    // Two gaps: nothing to join.
    expect(
      lines(
        radar(
          ['a', 'b', 'c', 'd'],
          [
            [
              { at: 'a', value: { number: 1 } },
              { at: 'c', value: { number: 2 } },
            ],
          ],
        ),
      ),
    ).toHaveLength(0)
    // Two axes have one line between them.
    expect(lines(radar(['a', 'b'], [full(3).slice(0, 2)]))[0]?.attributes['d']).toMatch(/^M[^MZ]+L[^LZ]+$/)
  })

  it('never draws as the lowest what is not known: it has a marker for each number only', () => {
    const markers = (figure: RadarFigure) =>
      named(drawSvg(figure, { locale: 'en' }), 'path').filter(({ attributes }) => attributes['transform'] !== undefined)
        .length
    // Beside each number in the dial, a marker for every series at each of seven axes, and in the key.
    expect(markers(partnership)).toBe(7 + 7 + 5 + 6 + 4 * 7 + 4)
  })

  it('puts markers that would hide each other beside each other', () => {
    const places = (a: number, b: number) => {
      const figure = radar(['a', 'b', 'c', 'd'], [full(a), full(b)])
      return named(drawSvg(figure, { locale: 'en' }), 'path')
        .flatMap(({ attributes }) =>
          attributes['transform'] === undefined ? [] : [attributes['transform'].match(/-?[\d.]+/g)?.map(Number) ?? []],
        )
        .slice(0, 8)
    }
    for (const [a, b] of [
      [4, 4],
      [4, 4.1],
      [1, 7],
    ] as const) {
      const all = places(a, b)
      for (const axis of [0, 1, 2, 3]) {
        const [one = [0, 0], two = [0, 0]] = [all[axis], all[axis + 4]]
        expect(Math.hypot((one[0] ?? 0) - (two[0] ?? 0), (one[1] ?? 0) - (two[1] ?? 0))).toBeGreaterThan(8.5)
      }
    }
  })

  it('tells series apart by marker and by dashes', () => {
    const looks = lines(partnership).map(({ attributes }) => attributes['stroke-dasharray'])
    expect(new Set(looks).size).toBe(4)
    const shapes = named(drawSvg(partnership, { locale: 'en' }), 'path').flatMap(({ attributes: { transform, d } }) =>
      transform === undefined ? [] : [d],
    )
    expect(new Set(shapes).size).toBe(4)
  })

  it('is a table with a column for each series', () => {
    const read = parse(drawCsv(partnership, { locale: 'en' })) as string[][]
    expect(read[0]).toEqual([
      'Part of the checklist',
      'The municipality',
      'The housing association',
      'The sports club',
      'Residents',
    ])
    expect(read[2]).toEqual(['Choosing the partners', '3', '3', '3', 'not applicable'])
    expect(read[3]).toEqual(['Making it work', '3', '2', 'unknown', '1'])
    expect(read[7]).toEqual(['Reflecting and going on', '2.5', '0', '', '2'])
  })
})

describe('checkFigure of a wheel and of a radar', () => {
  it('finds nothing in sound ones', () => {
    for (const figure of [place, groups, partnership]) expect(seen(figure)).toEqual([])
    expect(
      seen(
        wheel(['a'], [[{ at: 'a', value: { number: 1 }, interval: { low: 1, high: 7 }, answers: { is: 'withheld' } }]]),
      ),
    ).toEqual([])
    expect(seen(wheel(['a'], [[{ at: 'a' }, { at: 'b' }]])).map(([is]) => is)).toEqual(['noTheme'])
  })

  it('finds what is outside the scale, belongs nowhere, is there twice, or is no number', () => {
    const found = seen(
      wheel(
        ['a', 'b', 'a'],
        [
          [
            { at: 'a', value: { number: 7.5 } },
            { at: 'a', value: { number: 0.5, of: -1 } },
            { at: 'b', value: { number: Number.NaN }, interval: { low: 4, high: 3 }, answers: { number: -1 } },
            { at: 'c', value: { number: 4 }, interval: { low: 0, high: 8 } },
          ],
        ],
      ),
    )
    const outside = (pointer: string, id: string, en: string, da = en) => [
      'outsideScale',
      pointer,
      `A value of ${id} is ${en}, and the scale runs from 1 to 7`,
      `En værdi for ${id} er ${da}, og skalaen går fra 1 til 7`,
    ]
    const none = (pointer: string, id: string) => [
      'noScore',
      pointer,
      `A value of ${id} is no number, or infinite`,
      `En værdi for ${id} er ikke et tal eller er uendelig`,
    ]
    const at = '/series/0/points'
    expect(found).toEqual([
      ['twice', '/sectors/2/id', 'The id a is there more than once', "Id'et a findes mere end én gang"],
      outside(`${at}/0/value/number`, 'a', '7.5', '7,5'),
      ['sameTheme', `${at}/1`, 'The series s0 has more than one value of a', 'Serien s0 har mere end én værdi for a'],
      outside(`${at}/1/value/number`, 'a', '0.5', '0,5'),
      none(`${at}/1/value/of`, 'a'),
      none(`${at}/2/value/number`, 'b'),
      [
        'turnedInterval',
        `${at}/2/interval`,
        'The interval of b runs from 4 to 3, which is no way up',
        'Intervallet for b går fra 4 til 3, hvilket ikke er opad',
      ],
      none(`${at}/2/answers/number`, 'b'),
      [
        'noTheme',
        `${at}/3/at`,
        'A value belongs to c, which the figure does not have',
        'En værdi hører til c, som figuren ikke har',
      ],
      outside(`${at}/3/interval/low`, 'c', '0'),
      outside(`${at}/3/interval/high`, 'c', '8'),
    ])
  })

  it('finds a scale that is none, and then asks of no value whether it is on it', () => {
    for (const [from, to, one, two, et, to2] of [
      [7, 1, '7', '1', '7', '1'],
      [3, 3, '3', '3', '3', '3'],
      [Number.NaN, 1, 'not a number', '1', 'ikke et tal', '1'],
      [0, Number.POSITIVE_INFINITY, '0', 'not a number', '0', 'ikke et tal'],
    ] as const) {
      const figure = radar(['a', 'b'], [[{ at: 'a', value: { number: 99 } }]], { scale: { ...scale, from, to } })
      expect(seen(figure)).toEqual([
        [
          'noScale',
          '/scale',
          `The scale runs from ${one} to ${two}, which is no way up`,
          `Skalaen går fra ${et} til ${to2}, hvilket ikke er opad`,
        ],
      ])
      expect(drawSvg(figure, { locale: 'en' })).not.toMatch(/NaN|Infinity/)
    }
    expect(
      seen(
        radar(
          ['a', 'a'],
          [[], []].map(() => []),
          {},
        ),
      ).map(([is, pointer]) => [is, pointer]),
    ).toEqual([['twice', '/axes/1/id']])
  })
})
