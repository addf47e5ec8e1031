import type { FlowFigure, FlowStep } from '@groundplan/figures'
import { drawCsv } from '@groundplan/figures/csv'
import { drawHtml, drawMarkdown, drawSvg } from '@groundplan/figures/draw'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { flowLinks } from '../src/flowLinks.js'
import { channels, recruitment } from './support/flows.js'
import { readXml } from './support/readXml.js'

const named = (xml: string, name: string) => readXml(xml).elements.filter((element) => element.name === name)
const texts = (xml: string) => named(xml, 'text').map(({ text }) => text.replaceAll('\n', ' '))
const n = (number: number) => ({ number })
const withheld = { is: 'withheld' } as const
const unknown = { is: 'unknown' } as const
const step = (id: string, over: Partial<FlowStep> = {}): FlowStep => ({ id, label: { verbatim: id }, ...over })
const flow = (steps: readonly FlowStep[], over: Partial<FlowFigure> = {}): FlowFigure => ({
  kind: 'flow',
  title: { en: 'Flow', da: 'Forløb' },
  description: { en: 'How many came', da: 'Hvor mange der kom' },
  steps,
  ...over,
})
const exit = (
  label: string,
  count?: NonNullable<FlowStep['count']>,
  reasons?: readonly (readonly [string, NonNullable<FlowStep['count']>])[],
) => ({
  label: { verbatim: label },
  count,
  reasons: reasons?.map(([why, own]) => ({ label: { verbatim: why }, count: own })),
})

describe('flowLinks', () => {
  const links = (steps: readonly FlowStep[]) => flowLinks(steps).map(({ from, to, back }) => [from, to, back])

  it('has a link for each name, once, and none for names that no step has', () => {
    expect(links([step('a'), step('b', { after: ['a', 'a', 'x'] }), step('a', { after: ['b'] })])).toEqual([
      [0, 1, false],
    ])
  })

  it('turns what leads round to a step before it, and nothing else', () => {
    expect(links([step('a', { after: ['c'] }), step('b', { after: ['a'] }), step('c', { after: ['b', 'a'] })])).toEqual(
      [
        [2, 0, true],
        [0, 1, false],
        [1, 2, false],
        [0, 2, false],
      ],
    )
    expect(links([step('a', { after: ['a'] })])).toEqual([[0, 0, true]])
  })
})

describe('a flow', () => {
  it('shows each step with its count and its share of the one before, and who left and why', () => {
    const shown = texts(drawSvg(recruitment, { locale: 'da' }))
    expect(shown.slice(0, 18)).toEqual([
      'Inviteret',
      '328 beboere',
      'Alle tilflyttere i boligområdet de sidste to år',
      'Ikke truffet: 121 beboere',
      '36,9\u00a0% af 328',
      'Intet telefonnummer: 48',
      'Svarede ikke efter tre opkald: 73',
      'Truffet',
      '207 beboere',
      '63,1\u00a0% af 328',
      'Takkede nej: 61 beboere',
      '29,5\u00a0% af 207',
      'Har ikke tid: 40',
      'Sygdom: …\u00a0tilbageholdt',
      'Andet: …\u00a0tilbageholdt',
      'Tilmeldt og trukket lod',
      '146 beboere',
      '70,5\u00a0% af 207',
    ])
    const english = texts(drawSvg(recruitment, { locale: 'en' }))
    expect(english).toContain('50.7\u202f% of 146')
    expect(english).toContain('Stopped, reason not known: ?\u00a0unknown')
    // A known zero stays one, and has a share.
    expect(english).toContain('Did not answer the questionnaire: 0 residents')
    expect(english).toContain('0\u202f% of 72')
    expect(english).toContain('–\u00a0not asked')
  })

  it('breaks the frame of what is not known', () => {
    const dashed = (figure: FlowFigure) =>
      named(drawSvg(figure, { locale: 'en' }), 'rect').filter(
        ({ attributes }) => attributes['stroke-dasharray'] !== undefined,
      ).length
    expect(dashed(recruitment)).toBe(3)
    expect(dashed(channels)).toBe(0)
    expect(dashed(flow([step('a', { count: { is: 'notApplicable' } })]))).toBe(1)
    expect(dashed(flow([step('a', { count: n(Number.NaN) })]))).toBe(1)
  })

  it('has no share where one of the two is not known, where units differ, and where there would be more than all', () => {
    const shares = (before: FlowStep['count'], after: FlowStep['count'], over: Partial<FlowFigure> = {}) =>
      texts(
        drawSvg(flow([step('a', { count: before }), step('b', { after: ['a'], count: after })], over), {
          locale: 'en',
        }),
      ).filter((text) => text.includes('%'))
    expect(shares(n(8), n(1))).toEqual(['12.5\u202f% of 8'])
    expect(shares(n(3), n(1))).toEqual(['33.3\u202f% of 3'])
    expect(shares(n(8), n(8))).toEqual(['100\u202f% of 8'])
    expect(shares(n(8), n(9))).toEqual([])
    expect(shares(n(0), n(0))).toEqual([])
    expect(shares(unknown, n(1))).toEqual([])
    expect(shares(n(8), withheld)).toEqual([])
    expect(shares(undefined, n(1))).toEqual([])
    const calls = { en: 'calls', da: 'opkald' }
    expect(shares({ number: 8, unit: calls }, n(1))).toEqual([])
    expect(shares({ number: 8, unit: calls }, n(1), { unit: calls })).toEqual(['12.5\u202f% of 8'])
  })

  it('counts together what meets in one step', () => {
    expect(texts(drawSvg(channels, { locale: 'en' })).at(-1)).toBe('100\u202f% of 146')
    const one = flow([
      step('a', { count: n(60) }),
      step('b', { count: n(40) }),
      step('c', { after: ['a', 'b'], count: n(50) }),
    ])
    expect(texts(drawSvg(one, { locale: 'en' })).at(-1)).toBe('50\u202f% of 100')
    const half = flow([
      step('a', { count: n(60) }),
      step('b', { count: unknown }),
      step('c', { after: ['a', 'b'], count: n(50) }),
    ])
    expect(texts(drawSvg(half, { locale: 'en' })).at(-1)).toBe('50')
  })

  it('draws an arrow for each link and each exit, and a way back broken', () => {
    const paths = (figure: FlowFigure) => named(drawSvg(figure, { locale: 'en' }), 'path')
    expect(paths(recruitment).filter(({ attributes: { fill } }) => fill !== 'none')).toHaveLength(8 + 5)
    const round = flow([step('a', { after: ['b'] }), step('b', { after: ['a'] })])
    expect(paths(round).filter(({ attributes }) => attributes['stroke-dasharray'] !== undefined)).toHaveLength(1)
    expect(paths(channels).filter(({ attributes }) => attributes['stroke-dasharray'] !== undefined)).toHaveLength(0)
  })

  it('draws the first of two steps with one id, and says of one that is not there that it is so', () => {
    expect(
      texts(
        drawSvg(flow([step('a', { after: ['x'] }), step('a', { label: { verbatim: 'another' } })]), { locale: 'en' }),
      ),
    ).toEqual(['a', '–\u00a0not asked', 'x', '?\u00a0unknown', 'not in the figure'])
  })

  it('says so when there is nothing to show, or too much to draw', () => {
    expect(texts(drawSvg(flow([]), { locale: 'da' }))).toEqual(['Intet at vise'])
    const many = (count: number) => flow(Array.from({ length: count }, (_, i) => step(`${i}`)))
    expect(texts(drawSvg(many(120), { locale: 'en' }))).toHaveLength(240)
    expect(texts(drawSvg(many(121), { locale: 'en' }))).toEqual([
      'Too large to draw; the text beside it says all of it.',
    ])
    const leaving = (count: number) => flow([step('a', { exits: Array.from({ length: count }, () => exit('x')) })])
    expect(texts(drawSvg(leaving(240), { locale: 'en' }))).toHaveLength(242)
    expect(texts(drawSvg(leaving(241), { locale: 'en' }))).toHaveLength(1)
    const bound = (count: number) =>
      flow(
        Array.from({ length: 30 }, (_, i) =>
          step(`${i}`, { after: Array.from({ length: i === 29 ? count : 0 }, (_x, k) => `${k}`) }),
        ),
      )
    expect(texts(drawSvg(bound(29), { locale: 'en' }))).toHaveLength(60)
  })

  it('is a table with a row for each step, each exit and each reason', () => {
    expect(drawMarkdown(recruitment, { locale: 'en' }).split('\n').slice(4, 10)).toEqual([
      '| What | After | Kind | Count | Share of the step before | More |',
      '| --- | --- | --- | --: | --: | --- |',
      '| Invited | – | step | 328 residents | – | All who had moved to the estate within two years |',
      '| Not reached | Invited | left | 121 residents | 36\\.9 % | – |',
      '| No telephone number | Not reached | of these | 48 residents | – | – |',
      '| No answer after three calls | Not reached | of these | 73 residents | – | – |',
    ])
    const html = drawHtml(recruitment, { locale: 'da' })
    expect(html).toContain('<caption id="figure-table">Figuren som tabel</caption>')
    expect(html).toContain('– intet angivet')
    expect(html).toContain('ikke spurgt')
    const about = drawHtml(flow([step('a', { about: { kind: 'phase', id: '1' } })]), { locale: 'da' })
    expect(about).toContain('data-about="phase:1"')
  })

  it('is bare numbers as CSV, and every kind of nothing in its word', () => {
    const read = parse(drawCsv(recruitment, { locale: 'da', flavour: 'excel' }), {
      delimiter: ';',
      bom: true,
    }) as string[][]
    expect(read[0]).toEqual(['Hvad', 'Efter', 'Slags', 'Antal (beboere)', 'Andel af trinnet før (%)', 'Mere'])
    expect(read).toHaveLength(19)
    expect(read.map((row) => row[3])).toEqual([
      'Antal (beboere)',
      '328',
      '121',
      '48',
      '73',
      '207',
      '61',
      '40',
      'tilbageholdt',
      'tilbageholdt',
      '146',
      '74',
      'tilbageholdt',
      'ukendt',
      '72',
      '0',
      '58',
      '72',
      '',
    ])
    expect(read.at(-1)?.[1]).toBe('Gennemførte; Gennemførte')
    expect(read[2]?.[4]).toBe('36,9')
  })
})
