import type { Cell, TableFigure } from '@groundplan/figures'
import { drawHtml, figureStyles } from '@groundplan/figures/draw'
import { deepFreeze } from '@groundplan/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFigure } from './support/figures.js'
import { readXml } from './support/readXml.js'
import { helpers, interest, phases } from './support/samples.js'

const x = { en: 'x', da: 'x' }
const table = (over: Partial<TableFigure>): TableFigure => ({ ...interest, cites: undefined, ...over })
const rowsOf = (html: string) => html.match(/<tr.*<\/tr>/g) ?? []

describe('drawHtml of a table', () => {
  it('has caption, headings, spans, sources and a note on what was never asked', () => {
    expect(drawHtml(interest, { locale: 'da', idPrefix: 't' })).toBe(`<div class="gp-figure">
<div class="gp-scroll" role="group" tabindex="0" aria-labelledby="t-title">
<table aria-describedby="t-description">
<caption id="t-title">Interesse</caption>
<thead>
<tr><th scope="col">Hvad</th><th scope="col">Hvem</th><th scope="col" class="gp-number">Beboere</th></tr>
</thead>
<tbody>
<tr data-about="activity:meals"><th scope="rowgroup" rowspan="2">Fællesspisning</th><td>Spise</td><td class="gp-number">75 beboere</td></tr>
<tr><td>Lave mad</td><td class="gp-number">25 af 75 beboere</td></tr>
<tr><th scope="row">Bingo</th><td colspan="2" class="gp-nothing">tilbageholdt</td></tr>
<tr><th scope="row">Kor</th><td class="gp-nothing">–</td><td class="gp-number gp-nothing">ukendt</td></tr>
</tbody>
</table>
</div>
<p class="gp-description" id="t-description">Hvem ville komme</p>
<p class="gp-note">– ikke spurgt</p>
<p class="gp-sources">Kilder: Lokalsamfund som sundhedsfremmende arena (2022): ABCD · Vores eget skøn: et gæt</p>
</div>`)
  })

  it('says what an empty place means where the figure says it, escaped and in its language', () => {
    const html = drawHtml(table({ blank: { verbatim: 'rien <ici>', lang: 'fr' } }), { locale: 'da' })
    expect(html).toContain('<p class="gp-note">– <span lang="fr">rien &lt;ici&gt;</span></p>')
    expect(html).not.toContain('ikke spurgt')
    expect(drawHtml(table({ blank: x, rows: interest.rows.slice(0, 2) }), { locale: 'da' })).not.toContain('gp-note')
  })

  it('speaks English too, without note and sources where there is nothing to say', () => {
    const html = drawHtml(table({ rows: interest.rows.slice(0, 2), cites: [] }), { locale: 'en' })
    expect(html).toContain('<caption id="figure-title">Interest</caption>')
    expect(html).toContain('25 of 75 residents')
    expect(html).not.toMatch(/gp-note|gp-sources/)
    expect(drawHtml(interest, { locale: 'en' })).toContain(
      '<p class="gp-sources">Sources: Lokalsamfund som sundhedsfremmende arena (2022): ABCD · Our own judgement: a guess</p>',
    )
    expect(drawHtml(interest, { locale: 'en' })).toContain('<p class="gp-note">– not asked</p>')
  })

  it('lets a chosen column head the rows', () => {
    const columns = interest.columns.map((column) => ({ ...column, heads: column.id === 'who' }))
    const [, first] = rowsOf(drawHtml(table({ columns }), { locale: 'en' }))
    expect(first).toContain('<td rowspan="2">Shared meals</td><th scope="row">Eat</th>')
  })

  it('shows several cells in one as a list, and each kind of nothing in its word', () => {
    const cells = (cell: Cell) =>
      rowsOf(
        drawHtml(table({ columns: interest.columns.slice(0, 2), rows: [{ cells: [{ cell: x }, { cell }] }] }), {
          locale: 'da',
        }),
      )[1]
    expect(
      cells({
        items: [
          { verbatim: 'Hej', lang: 'da' },
          { verbatim: 'Hello', lang: 'en' },
          { items: [{ number: 1 }, { is: 'unknown' }] },
        ],
      }),
    ).toContain('<td><ul><li>Hej</li><li><span lang="en">Hello</span></li><li>1; ukendt</li></ul></td>')
    expect(cells({ items: [{ number: 1 }] })).toContain('<td>1</td>')
    expect(cells({ items: [] })).toContain('<td>ingen</td>')
    expect(cells({ is: 'notApplicable' })).toContain('<td class="gp-nothing">ikke relevant</td>')
    expect(cells({ verbatim: '' })).toContain('<td>(tom)</td>')
    expect(cells({ number: 0 })).toContain('<td class="gp-number">0</td>')
  })

  it('names each source once, with all its places, and does not set reasons as numbers', () => {
    const source = { title: 'Håndbog', year: 2022, ref: 'https://example.org' as const }
    const cites = [
      { source, at: 'trin 1' },
      { own: { en: 'a guess', da: 'et gæt' } },
      { source: { ...source }, at: 'trin 2' },
      { source, at: 'trin 1' },
    ]
    const rows = [
      { cells: [{ cell: x }, { cell: x }, { cell: { number: 3 } }] },
      { cells: [{ cell: x }, { cell: x }, { cell: { is: 'unknown' as const, why: x } }] },
    ]
    const html = drawHtml(table({ rows, cites }), { locale: 'da' })
    expect(html).toContain(
      '<p class="gp-sources">Kilder: Håndbog (2022), https://example.org: trin 1; trin 2 · Vores eget skøn: et gæt</p>',
    )
    expect(html).toContain('<th scope="col" class="gp-number">')
    expect(html).toContain('<td class="gp-nothing">ukendt (x)</td>')
  })

  it('aligns a column as numbers only when all that is known in it are numbers', () => {
    const numeric = (cells: readonly Cell[]) =>
      drawHtml(
        table({
          columns: interest.columns.slice(0, 2),
          rows: cells.map((cell) => ({ cells: [{ cell: x }, { cell }] })),
        }),
        { locale: 'en' },
      ).includes('<th scope="col" class="gp-number">')
    expect(numeric([{ number: 1 }, { is: 'unknown' }])).toBe(true)
    expect(numeric([{ number: 1 }, x])).toBe(false)
    expect(numeric([{ is: 'unknown' }])).toBe(false)
  })

  it('draws unsound tables without hiding anything', () => {
    const wider = drawHtml(
      table({ rows: [{ cells: [{ cell: x }, { cell: x }, { cell: x }, { cell: { verbatim: 'fjerde' } }] }] }),
      { locale: 'da' },
    )
    expect(wider).toContain('<th scope="col">Kolonne 4</th>')
    expect(wider).toContain('<td>fjerde</td>')
    expect(drawHtml(table({ rows: [] }), { locale: 'da' })).toContain('<tr><td colspan="3">Ingen rækker</td></tr>')
    expect(drawHtml(table({ rows: [], columns: [] }), { locale: 'en' })).not.toContain('<thead>')
    expect(drawHtml(table({ rows: [], columns: [] }), { locale: 'en' })).toContain(
      '<tr><td colspan="1">No rows</td></tr>',
    )
    expect(rowsOf(drawHtml(table({ rows: [{ cells: [] }] }), { locale: 'en' }))[1]).toBe(
      `<tr>${'<td class="gp-nothing">–</td>'.repeat(3)}</tr>`,
    )
  }, 60_000)
})

describe('drawHtml of a graph', () => {
  it('has caption, description, picture and the same in words', () => {
    const html = drawHtml(helpers, { locale: 'en', idPrefix: 'h' })
    const before = html.slice(0, html.indexOf('<svg'))
    const after = html.slice(html.indexOf('</svg>') + 6)
    expect(before).toBe(`<figure class="gp-figure" aria-labelledby="h-caption">
<figcaption id="h-caption">Who helps whom</figcaption>
<p class="gp-description">As told by residents</p>
<div class="gp-scroll" role="group" tabindex="0" aria-labelledby="h-caption">
`)
    expect(after).toBe(`
</div>
<div class="gp-words">
<p>The figure in words</p>
<ul>
<li><span lang="da">Køkkenet</span><ul><li>linked with <span lang="da">Haven</span></li></ul></li>
<li><span lang="da">Haven</span><ul><li>leads to <span lang="da">Køkkenet</span>: herbs</li></ul></li>
</ul>
</div>
</figure>`)
    expect(html).toContain('<desc id="h-description">As told by residents</desc>')
  })

  it('speaks Danish, names sources, and needs no list where there is nothing', () => {
    const cites = [{ source: { title: 'Håndbog', year: 0, ref: 'isbn:978' as const }, at: '' }]
    const html = drawHtml({ ...phases, nodes: [], links: [], cites }, { locale: 'da' })
    expect(html).toContain('<p>Figuren i ord</p>\n</div>')
    expect(html).toContain('<p class="gp-sources">Kilder: Håndbog, isbn:978</p>')
  })

  it('refuses a prefix that is no id', () => {
    expect(() => drawHtml(interest, { locale: 'en', idPrefix: '<' })).toThrow(TypeError)
    expect(() => drawHtml(helpers, { locale: 'en', idPrefix: '<' })).toThrow(TypeError)
  })
})

describe('drawHtml of anything', () => {
  it('is well formed, without style, script or reference, and its ids begin as asked', () => {
    const allowed =
      'div figure figcaption details summary table caption colgroup thead tbody tr th td ul ol li p span small sup svg title desc rect g path circle text tspan'.split(
        ' ',
      )
    fc.assert(
      fc.property(anyFigure, fc.constantFrom('en', 'da'), (figure, locale) => {
        const html = drawHtml(deepFreeze(figure), { locale, idPrefix: 'p' })
        const { elements } = readXml(html)
        const ids: string[] = []
        for (const { name, attributes } of elements) {
          expect(allowed).toContain(name)
          for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|style|href|src/)
          if (attributes['id'] !== undefined) ids.push(attributes['id'])
          if (attributes['lang'] !== undefined) expect(attributes['lang']).toMatch(/^(en|da|uk|ar)$/)
        }
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of ids) expect(id).toMatch(/^p-/)
      }),
      { numRuns: 80 },
    )
  }, 60_000)
})

describe('figureStyles', () => {
  it('touches nothing outside figures and loads nothing', () => {
    const rules = figureStyles.replace(/@media print \{|\}\s*\}/g, '}').match(/[^{}]+\{/g) ?? []
    expect(rules.length).toBeGreaterThan(10)
    for (const rule of rules)
      for (const selector of rule.slice(0, -1).split(',')) expect(selector.trim()).toMatch(/^\.gp-figure/)
    expect(figureStyles).not.toMatch(/url\(|@import/)
  })
})
