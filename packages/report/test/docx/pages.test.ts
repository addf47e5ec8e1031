import { defineSection, type Figure } from '@groundplan/figures'
import { journal } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { reportDocx } from '../../src/docx.js'
import { reportHtml, reportOf } from '../../src/index.js'
import { meals, planOf } from '../fixtures/meals.js'
import { partOf } from './wordFile.js'

const t = (en: string, da: string) => ({ en, da })
const shown = { title: t('The figure', 'Figuren'), description: t('What it shows', 'Hvad den viser') }

/** A poster of layers, each with a node that leads to the next. */
const poster = (layers: number): Figure => ({
  kind: 'layered',
  ...shown,
  layers: Array.from({ length: layers }, (_, i) => ({ id: `l${i}`, label: { verbatim: `Lag ${i}` } })),
  nodes: Array.from({ length: layers }, (_, i) => ({ id: `n${i}`, label: { verbatim: `Led ${i}` }, layer: `l${i}` })),
  links: Array.from({ length: layers - 1 }, (_, i) => ({ from: `n${i}`, to: `n${i + 1}` })),
})

const table = (words: readonly string[]): Figure => ({
  kind: 'table',
  ...shown,
  columns: words.map((word, i) => ({ id: `c${i}`, label: { verbatim: word } })),
  rows: [{ cells: words.map(() => ({ cell: { number: 1 } })) }],
})

const reported = (figure: Figure) =>
  reportOf(planOf(), [], {
    at: '2026-03-31',
    sections: [
      defineSection({
        id: '@example/pages/one',
        place: 'mechanism',
        title: t('The theory', 'Teorien'),
        reads: { journal },
        show: () => ({ parts: [{ figure }] }),
      }),
    ],
  })
const xmlOf = async (figure: Figure) =>
  partOf(await reportDocx(reported(figure), { locale: 'da' }), 'word/document.xml')

/** What stands on the pages of each section of a Word file, and how the pages are. */
const sectionsIn = (xml: string) =>
  xml
    .split(/(?<=<\/w:sectPr>)/)
    .filter((part) => part.includes('<w:sectPr'))
    .map((part) => ({
      text: [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join('|'),
      setting: part.slice(part.indexOf('<w:sectPr')),
    }))

describe('the pages of a Word file', () => {
  it('lie on their side for a picture that could not be read upright, with its headings; its words stand in two columns', async () => {
    const sections = sectionsIn(await xmlOf(poster(9)))
    expect(sections).toHaveLength(4)
    const [before, side, columns, after] = sections as [(typeof sections)[0], (typeof sections)[0], ...typeof sections]
    expect(side.setting).toContain('w:orient="landscape"')
    expect(side.setting).toMatch(/<w:pgSz w:w="16838" w:h="11906"/)
    expect(side.text).toMatch(/^[^|]+\|Teorien\|Figuren\|Hvad den viser$/)
    for (const other of [before, columns, after])
      expect(other?.setting).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/)
    expect(columns?.setting).toContain('w:num="2"')
    expect(columns?.text).toContain('Lag 0|Led 0')
    expect(after?.setting).toContain('<w:type w:val="continuous"/>')
    expect(after?.setting).not.toContain('w:num="2"')
    expect(before.text).not.toContain('Teorien')
  })

  it('stay upright for a small picture', async () => {
    expect(sectionsIn(await xmlOf(poster(2)))).toHaveLength(1)
  })

  it('lie on their side for a table whose words do not fit beside each other even in small type, with its title', async () => {
    const words = ['Køkkenuddannede', 'Håndbogen', 'Organisationer', 'Boligforeningen', 'Beboerdemokratiet']
    const wide = sectionsIn(await xmlOf(table([...words, ...words, ...words.slice(0, 2)])))
    expect(wide).toHaveLength(3)
    expect(wide[1]?.setting).toContain('w:orient="landscape"')
    expect(wide[1]?.text).toMatch(/^[^|]+\|Teorien\|Figuren\|Hvad den viser\|Køkkenuddannede/)
    const small = await xmlOf(table([...words, ...words.slice(0, 1)]))
    expect(sectionsIn(small)).toHaveLength(1)
    expect(small).toContain('<w:pStyle w:val="SmallTableHead"/>')
    const usual = await xmlOf(table(words))
    expect(usual).not.toContain('SmallTableHead')
  })

  it('keep numbers an em from what stands beside them', async () => {
    const xml = await xmlOf(table(['Antal', 'Hvor']))
    const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([one]) => one)
    const numbers = cells.filter((one) => one.includes('w:val="right"'))
    expect(numbers.length).toBeGreaterThan(1)
    // 9 points are 180 twentieths of a point.
    for (const one of numbers)
      expect(one).toMatch(/<w:right w:type="dxa" w:w="180"\/>|<w:end w:type="dxa" w:w="180"\/>/)
  })
})

describe('a card in a Word file', () => {
  it('stays on one page: each paragraph keeps with the next, save the last block', async () => {
    const report = reportOf(planOf(), [meals], { at: '2026-03-31' })
    const xml = partOf(await reportDocx(report, { locale: 'da' }), 'word/document.xml')
    const cards = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pBdr><w:left(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(
      ([one]) => one,
    )
    expect(cards.length).toBeGreaterThan(2)
    expect(cards[0]).toContain('<w:keepNext/>')
    expect(cards.at(-1)).not.toContain('<w:keepNext/>')
    for (const one of cards) expect(one).toContain('<w:keepLines/>')
  })
})

describe('the first page of a Word file', () => {
  it('is set closer than the rest', async () => {
    const xml = await xmlOf(table(['Antal', 'Hvor']))
    const rest = xml.indexOf('<w:pageBreakBefore/>')
    expect(rest).toBeGreaterThan(0)
    expect(xml.slice(0, rest)).toContain('<w:pStyle w:val="FirstPage"/>')
    expect(xml.slice(rest)).not.toContain('<w:pStyle w:val="FirstPage"/>')
  })
})

describe('the printed web page', () => {
  it('keeps numbers more than an em from what stands beside them, in tables of the page and of figures', () => {
    const html = reportHtml(reported(table(['Antal', 'Hvor'])), { locale: 'da' })
    const room = [...html.matchAll(/(?:td\.gp-number|\.number):not\(:last-child\) ?\{ ?padding-right: ?([\d.]+)em/g)]
    expect(room.map(([, ems]) => Number(ems) > 1)).toEqual([true, true])
  })

  it('has a lying page for such a picture and its headings', () => {
    const html = reportHtml(reported(poster(9)), { locale: 'da' })
    expect(html).toContain('@page gp-lying{size:A4 landscape')
    expect(html).toMatch(/<h3[^>]*>Teorien<\/h3>\s*<figure class="gp-figure gp-lying"/)
    expect(html).toContain('<details class="gp-words">')
    expect(reportHtml(reported(poster(2)), { locale: 'da' })).not.toContain('class="gp-figure gp-lying"')
  })
})
