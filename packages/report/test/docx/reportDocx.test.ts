import { defineSection } from '@groundplan/figures'
import { deepFreeze } from '@groundplan/kernel'
import { journal, type Plan } from '@groundplan/planning-models'
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { reportDocx } from '../../src/docx.js'
import { reportHtml, reportOf } from '../../src/index.js'
import { meals, planOf } from '../fixtures/meals.js'
import { paragraphsOf, partOf } from './wordFile.js'

const plan = planOf()
const t = (en: string, da: string) => ({ en, da })

/** A table with spans and a matrix with shades, a picture with links, and a figure that cannot be drawn. */
const figures = defineSection({
  id: '@example/meals/figures',
  place: 'mechanism',
  title: t('Pictures', 'Billeder'),
  reads: { journal },
  show: () => ({
    parts: [
      { say: t('Three pictures <&> follow', 'Tre billeder <&> følger') },
      {
        figure: {
          kind: 'table',
          title: t('Dishes by day', 'Retter efter dag'),
          description: t('One row for each dish', 'En række for hver ret'),
          columns: [
            { id: 'a', label: t('Day', 'Dag') },
            { id: 'b', label: t('Guests', 'Gæster') },
          ],
          rows: [
            { cells: [{ cell: t('Monday', 'Mandag'), rowSpan: 2 }, { cell: { number: 1234.5 } }] },
            { cells: [{}] },
            { cells: [{ cell: { items: [t('x', 'y'), t('z', 'w')] }, colSpan: 2 }] },
          ],
        },
      },
      {
        figure: {
          kind: 'matrix',
          title: t('Who cooks what', 'Hvem laver hvad'),
          description: t('One row each', 'En række hver'),
          rows: [{ id: 'r', label: { verbatim: 'Kokken' } }],
          columns: [
            { id: 'c', label: { verbatim: 'Suppe' } },
            { id: 'd', label: { verbatim: 'Brød' } },
          ],
          levels: [{ id: 'l', label: t('often', 'ofte') }],
          cells: [{ row: 'r', column: 'c', level: 'l' }],
        },
      },
      {
        figure: {
          kind: 'network',
          title: t('Who helps "whom"', 'Hvem hjælper »hvem«'),
          description: t('As told & seen', 'Som fortalt & set'),
          nodes: [
            { id: 'k', label: { verbatim: 'Køkkenet' } },
            { id: 'h', label: { verbatim: 'Haven' } },
          ],
          links: [{ from: 'k', to: 'h', label: t('herbs', 'urter') }],
        },
      },
    ],
  }),
})

const made = (given: Plan = plan, sections = [figures]) =>
  reportOf(deepFreeze(given), [meals], { at: '2026-03-31', sections })
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** The words that a reader of the web page sees, without what helps to find one's way on a screen. */
function wordsOfHtml(html: string): readonly string[] {
  const body = html
    .slice(html.indexOf('<body>'))
    .replace(/<a class="skip"[\s\S]*?<\/a>/, '')
    .replace(/<nav[\s\S]*?<\/nav>/g, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
  const text = body.replace(/<\/?(?:b|i|a|bdi|span|small|code)(?: [^>]*)?>/g, (tag) => (/^<small/.test(tag) ? ' ' : ''))
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return words(
    text.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? ''),
  )
}

describe.each(['en', 'da'])('a Word file (%s)', async (locale) => {
  const bytes = await reportDocx(made(), { locale })
  const paragraphs = paragraphsOf(bytes)
  const text = paragraphs.map((one) => one.text)

  it('says the same words as the web page, in the same order', async () => {
    const bare = made(plan, [])
    // What the model draws is shown in other words where a table stands for a picture.
    const without = { ...bare, models: bare.models.map((model) => ({ ...model, figures: [] })) }
    const said = paragraphsOf(await reportDocx(without, { locale })).map((one) => one.text)
    expect(words(said.join('\n'))).toEqual(wordsOfHtml(reportHtml(without, { locale })))
  })

  it('consists of parts that a strict XML parser reads', () => {
    const files = Object.keys(unzipSync(bytes))
    const parsed = files.filter((name) => /\.(?:xml|rels)$/.test(name))
    expect(parsed.length).toBeGreaterThan(5)
    for (const name of parsed) expect(() => new SaxesParser().write(partOf(bytes, name)).close()).not.toThrow()
    expect(files[0]).toBe('[Content_Types].xml')
    expect(files.every((name) => !name.endsWith('/'))).toBe(true)
  })

  it('has headings in styles of Word, none left out on the way down', () => {
    const levels = paragraphs.flatMap(({ style }) => /^Heading(\d)$/.exec(style ?? '')?.[1] ?? [])
    expect(paragraphs.filter(({ style }) => style === 'Title').map((one) => one.text)).toEqual([
      plan.title && 'verbatim' in plan.title ? plan.title.verbatim : '',
    ])
    expect(levels.filter((level) => level === '1').length).toBeGreaterThan(3)
    let before = 0
    for (const level of levels.map(Number)) {
      expect(level).toBeLessThanOrEqual(before + 1)
      before = level
    }
  })

  it('is in its language, with a title', () => {
    expect(partOf(bytes, 'word/styles.xml')).toContain(`<w:lang w:val="${locale === 'da' ? 'da-DK' : 'en-GB'}"/>`)
    expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:title>')
  })

  it('repeats the heads of tables, tears no row apart, and counts each list from 1', () => {
    const xml = partOf(bytes, 'word/document.xml')
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(2)
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(xml.match(/<w:tr>/g)?.length)
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id)
    expect(new Set(numbers).size).toBeGreaterThan(1)
  })

  it('keeps a table with its spans, its numbers and its empty places', () => {
    const at = text.indexOf(locale === 'da' ? 'Retter efter dag' : 'Dishes by day')
    expect(text.slice(at + 1, at + 12)).toEqual(
      locale === 'da'
        ? [
            'En række for hver ret',
            'Dag',
            'Gæster',
            'Mandag',
            '1.234,5',
            '',
            '–',
            'y',
            'w',
            '– ikke spurgt',
            'Hvem laver hvad',
          ]
        : [
            'One row for each dish',
            'Day',
            'Guests',
            'Monday',
            '1,234.5',
            '',
            '–',
            'x',
            'z',
            '– not asked',
            'Who cooks what',
          ],
    )
    const xml = partOf(bytes, 'word/document.xml')
    expect(xml).toContain('<w:vMerge w:val="restart"/>')
    expect(xml).toContain('<w:gridSpan w:val="2"/>')
  })

  it('shows a matrix as a table with its key', () => {
    const at = text.indexOf(locale === 'da' ? 'Hvem laver hvad' : 'Who cooks what')
    expect(text.slice(at + 2, at + 10)).toEqual(
      locale === 'da'
        ? ['', 'Suppe', 'Brød', 'Kokken', '1', '', '1: ofte', '(tomt felt): ikke spurgt']
        : ['', 'Suppe', 'Brød', 'Kokken', '1', '', '1: often', '(blank): not asked'],
    )
    expect(partOf(bytes, 'word/document.xml')).toMatch(/<w:shd [^>]*w:fill="5EA2A3"|<w:shd [^>]*w:fill="95C4C3"/i)
  })

  it('has a picture with what it shows as alternative text and in words, and points for readers without SVG', () => {
    const xml = partOf(bytes, 'word/document.xml')
    const [title, description] =
      locale === 'da'
        ? ['Hvem hjælper »hvem«', 'Som fortalt &amp; set']
        : ['Who helps &quot;whom&quot;', 'As told &amp; seen']
    expect(xml).toContain(`descr="${description}"`)
    expect(xml).toContain(`title="${title}"`)
    expect(text).toContain(locale === 'da' ? 'forbundet med Haven: urter' : 'linked with Haven: herbs')
    const files = unzipSync(bytes)
    const pictures = Object.keys(files).filter((name) => name.startsWith('word/media/'))
    expect(pictures.map((name) => name.split('.').at(-1)).sort()).toContain('png')
    const png = files[pictures.find((name) => name.endsWith('.png')) ?? ''] as Uint8Array
    // The size of a PNG stands in its first block: at least 100 points each way, twice the size of the picture.
    const size = new DataView(png.buffer, png.byteOffset)
    expect(Math.min(size.getUint32(16), size.getUint32(20))).toBeGreaterThan(100)
  })
})

describe('whatever stands in the plan', () => {
  it('is written letter for letter, and as text', async () => {
    const hostile = '</w:t><w:br/>&amp;{{x}} "\' <script>\u202e\u0001\ud800 😀\nline two\ttab'
    const bytes = await reportDocx(made({ ...plan, title: { verbatim: hostile } }), { locale: 'en' })
    const title = paragraphsOf(bytes).find(({ style }) => style === 'Title')?.text
    expect(title).toContain('</w:t><w:br/>&amp;{{x}} "\' <script>')
    expect(title).toContain('😀\nline two')
    expect(() => new SaxesParser().write(partOf(bytes, 'word/document.xml')).close()).not.toThrow()
  })

  it('keeps the language of what somebody said in another', async () => {
    const bytes = await reportDocx(made({ ...plan, title: { verbatim: 'Suppe', lang: 'da' } }), { locale: 'en' })
    expect(paragraphsOf(bytes).find(({ style }) => style === 'Title')?.languages).toEqual(['da'])
  })

  it('leaves out a figure that cannot be drawn, and says so', async () => {
    const broken = defineSection({
      id: '@example/meals/broken',
      place: 'mechanism',
      title: t('Broken', 'I stykker'),
      reads: { journal },
      show: () => ({ parts: [] }),
    })
    const report = made(plan, [broken])
    const models = report.models.map((model) => ({
      ...model,
      figures: model.figures.map((shown) => ({ ...shown, figure: { kind: 'network' } as never })),
    }))
    const text = paragraphsOf(await reportDocx({ ...report, models }, { locale: 'en' })).map((one) => one.text)
    expect(text.some((one) => /could not be drawn/i.test(one))).toBe(true)
  })

  it('gives the same bytes each time', async () => {
    const [one, two] = [await reportDocx(made(), { locale: 'da' }), await reportDocx(made(), { locale: 'da' })]
    expect(Buffer.from(two).equals(Buffer.from(one))).toBe(true)
  })
})
