import type { MatrixFigure } from '@groundplan/figures'
import { drawHtml, drawMarkdown, figureStyles } from '@groundplan/figures/draw'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { palette } from '../src/draw/palette.js'
import { shadeOf } from '../src/draw/shadeOf.js'
import { evidence } from './support/matrices.js'
import { readXml } from './support/readXml.js'

const x = { en: 'x', da: 'x' }
const empty: MatrixFigure = { kind: 'matrix', title: x, description: x, rows: [], columns: [], cells: [] }
const heads = (count: number, over: object = {}) =>
  Array.from({ length: count }, (_, i) => ({ id: `h${i}`, label: { verbatim: `H${i}` }, ...over }))
const tableOf = (html: string) => /<table class="([^"]*)"/.exec(html)?.[1]

describe('drawHtml of a matrix', () => {
  it('has headings in groups, numbers on shades, words for who hears it, a key and notes', () => {
    expect(drawHtml(evidence, { locale: 'da', idPrefix: 'e' })).toBe(`<div class="gp-figure">
<div class="gp-scroll" role="group" tabindex="0" aria-labelledby="e-title">
<table class="gp-matrix" aria-describedby="e-description">
<caption id="e-title">Evidens</caption>
<colgroup span="2"></colgroup><colgroup span="2"></colgroup><colgroup span="1"></colgroup>
<thead>
<tr><th scope="col" class="gp-corner" colspan="2" rowspan="2">Mål</th><th scope="colgroup" colspan="2" class="gp-group gp-narrow"><span>Inde</span></th><th scope="col" class="gp-head" rowspan="2"><span>Have</span></th></tr>
<tr><th scope="col" class="gp-head" data-about="activity:meals"><span>Fællesspisning</span></th><th scope="col" class="gp-head"><span>Kor</span></th></tr>
</thead>
<tbody>
<tr><th scope="rowgroup" rowspan="2" class="gp-group"><span>Mennesker</span></th><th scope="row"><span>Fællesskab</span></th><td class="gp-shade-6"><span class="gp-mark" aria-hidden="true">3</span><span class="gp-hidden">undersøgelser</span> <sup><span class="gp-hidden">note </span>1</sup></td><td class="gp-shade-1 gp-said"><span class="gp-mark" aria-hidden="true">1</span><span class="gp-hidden">skøn</span> <span>3</span></td><td class="gp-blank"></td></tr>
<tr><th scope="row"><span>Mestring <small>lang sigt</small></span></th><td class="gp-shade-4"><span class="gp-mark" aria-hidden="true">2</span><span class="gp-hidden">erfaring</span></td><td class="gp-blank"></td><td class="gp-said"><span class="gp-nothing">ukendt</span></td></tr>
</tbody>
<tbody>
<tr data-about="goal:green"><th scope="row" colspan="2"><span>Grønne steder</span></th><td class="gp-blank"></td><td class="gp-blank"></td><td><span class="gp-mark" aria-hidden="true">●</span><span class="gp-hidden">forbundet</span></td></tr>
</tbody>
</table>
</div>
<ul class="gp-key" aria-label="Signaturforklaring">
<li><span class="gp-mark gp-shade-1">1</span> skøn</li>
<li><span class="gp-mark gp-shade-4">2</span> erfaring</li>
<li><span class="gp-mark gp-shade-6">3</span> undersøgelser</li>
<li><span class="gp-mark gp-bare">●</span> forbundet</li>
<li><span class="gp-mark gp-bare"><span class="gp-hidden">tomt felt</span></span> ingen forbindelse tegnet</li>
</ul>
<p class="gp-description" id="e-description">Hvor sikker hver forbindelse er</p>
<ol class="gp-notes" aria-label="Noter">
<li>Fællesskab × Fællesspisning: to oversigter</li>
</ol>
</div>`)
  })

  it('covers every place of every row once', () => {
    const { elements } = readXml(drawHtml(evidence, { locale: 'en' }))
    const rows = elements.filter(({ name }) => name === 'tr').length
    const covered = elements
      .filter(({ name }) => name === 'td' || name === 'th')
      .reduce((sum, { attributes }) => sum + Number(attributes['colspan'] ?? 1) * Number(attributes['rowspan'] ?? 1), 0)
    expect([rows, covered]).toEqual([5, 25])
  })

  it('needs neither groups, corner, levels nor words', () => {
    const html = drawHtml(
      { ...empty, rows: heads(1), columns: heads(1), cells: [{ row: 'h0', column: 'h0' }] },
      { locale: 'en' },
    )
    expect(html).toContain('<tr><td></td><th scope="col" class="gp-head"><span>H0</span></th></tr>')
    expect(html).not.toMatch(/colgroup|gp-notes|gp-shade|gp-blank|not asked/)
    expect(html).toContain('<li><span class="gp-mark gp-bare">●</span> linked</li>')
    const blank = drawHtml({ ...empty, rows: heads(1), columns: heads(1) }, { locale: 'en' })
    expect(blank).toContain('not asked')
    expect(blank).not.toContain('linked')
  })

  it('says that there is nothing where rows or columns are missing', () => {
    for (const figure of [empty, { ...empty, rows: heads(2) }, { ...empty, columns: heads(2) }]) {
      expect(drawHtml(figure, { locale: 'da' })).toContain('<tr><td>Ingen rækker</td></tr>')
      expect(drawMarkdown(figure, { locale: 'en' })).toContain('No rows')
    }
  })

  it('draws what does not fit: heads that are not there, levels that are not there, two cells in one place', () => {
    const cells = [
      { row: 'h0', column: 'sea', level: 'much' },
      { row: 'h0', column: 'sea', cell: { verbatim: 'both' } },
    ]
    const html = drawHtml({ ...empty, rows: [...heads(1), ...heads(1)], cells }, { locale: 'en' })
    expect(html).toContain('<span>sea <small>not in the figure</small></span>')
    expect(html).toContain('<td class="gp-said">much (not in the figure); <span>both</span></td>')
    expect(html.match(/<tr/g)).toHaveLength(2)
  })

  it('sets heads upright from nine columns on, and tight from seventeen, unless cells hold words', () => {
    const look = (columns: number, cell?: string) =>
      tableOf(
        drawHtml(
          {
            ...empty,
            rows: heads(1),
            columns: heads(columns),
            cells: cell === undefined ? [] : [{ row: 'h0', column: 'h0', cell: { verbatim: cell } }],
          },
          { locale: 'en' },
        ),
      )
    expect(look(8)).toBe('gp-matrix')
    expect(look(9)).toBe('gp-matrix gp-upright')
    expect(look(16)).toBe('gp-matrix gp-upright')
    expect(look(17)).toBe('gp-matrix gp-upright gp-tight')
    expect(look(17, '12345678')).toBe('gp-matrix gp-upright gp-tight')
    expect(look(17, '123456789')).toBe('gp-matrix')
  })

  it('shows kinds of nothing as signs with a key where heads stand upright, with their words for who hears them', () => {
    const cells = [
      { row: 'h0', column: 'h0', cell: { is: 'unknown' as const } },
      { row: 'h0', column: 'h1', cell: { is: 'withheld' as const } },
      { row: 'h0', column: 'h2', cell: { is: 'notApplicable' as const } },
    ]
    const drawn = (columns: number, more: MatrixFigure['cells'] = []) =>
      drawHtml({ ...empty, rows: heads(1), columns: heads(columns), cells: [...cells, ...more] }, { locale: 'da' })
    for (const [sign, word] of [
      ['?', 'ukendt'],
      ['…', 'tilbageholdt'],
      ['/', 'ikke relevant'],
    ]) {
      expect(drawn(9)).toContain(
        `<td><span aria-hidden="true">${sign}</span><span class="gp-hidden">${word}</span></td>`,
      )
      expect(drawn(9)).toContain(`<li><span class="gp-mark gp-bare">${sign}</span> ${word}</li>`)
      expect(drawn(8)).toContain(`<td class="gp-said"><span class="gp-nothing">${word}</span></td>`)
      expect(drawn(8)).not.toContain(`gp-bare">${sign}`)
    }
    // A reason is a sentence, for which there is no room upright.
    const why = { row: 'h0', column: 'h3', cell: { is: 'unknown' as const, why: { verbatim: 'nobody was asked' } } }
    expect(tableOf(drawn(9, [why]))).toBe('gp-matrix')
    expect(drawn(9, [why])).toContain('ukendt (nobody was asked)')
  })

  it('sets the heading of a group upright only over three columns or fewer', () => {
    const group = (count: number) =>
      drawHtml({ ...empty, rows: heads(1), columns: heads(count, { group: x }) }, { locale: 'en' })
    expect(group(3)).toContain('colspan="3" class="gp-group gp-narrow"')
    expect(group(4)).toContain('colspan="4" class="gp-group"')
  })

  it('joins neighbours of one group only', () => {
    const rows = ['a', 'a', 'b', 'a'].map((group, i) => ({ id: `${i}`, label: x, group: { verbatim: group } }))
    const html = drawHtml({ ...empty, rows, columns: heads(1) }, { locale: 'en' })
    expect(html.match(/scope="rowgroup" rowspan="\d"/g)).toEqual(
      [2, 1, 1].map((n) => `scope="rowgroup" rowspan="${n}"`),
    )
    expect(html.match(/<tbody>/g)).toHaveLength(3)
  })
})

describe('shades', () => {
  it('spread levels from the lightest to the darkest', () => {
    expect([1, 2, 3].map((rank) => shadeOf(rank, 3))).toEqual([1, 4, 6])
    expect([1, 2, 3, 4, 5, 6].map((rank) => shadeOf(rank, 6))).toEqual([1, 2, 3, 4, 5, 6])
    expect([1, 2].map((rank) => shadeOf(rank, 2))).toEqual([1, 6])
    expect(shadeOf(1, 1)).toBe(3)
    for (const rank of [1, 20, 40]) expect(palette.shades[shadeOf(rank, 40) - 1]).toBeDefined()
  })

  it('stand in the style sheet, and are printed', () => {
    palette.shades.forEach(({ ground, ink }, index) => {
      expect(figureStyles).toContain(
        `.gp-shade-${index + 1} .gp-nothing { background: ${ground}; color: ${ink}; print-color-adjust: exact;`,
      )
    })
  })
})

describe('drawMarkdown of a matrix', () => {
  it('is a table with a key and notes', () => {
    expect(drawMarkdown(evidence, { locale: 'en' })).toBe(`**Evidence**

How sure each link is

| Goal | Indoors: Meals | Indoors: Choir | Garden |
| --- | :-: | :-: | :-: |
| People: Togetherness | 3 \\[1\\] | 1: 3 |  |
| People: Coping (long term) | 2 |  | unknown |
| Green places |  |  | ● |

- 1: opinion
- 2: experience
- 3: studies
- ●: linked
- (blank): no link drawn

1. Togetherness × Meals: two reviews
`)
    const html = new MarkdownIt().render(drawMarkdown(evidence, { locale: 'da' }))
    expect(html.match(/<tr>/g)).toHaveLength(4)
    expect(html).toContain('<li>(tomt felt): ingen forbindelse tegnet</li>')
    expect(html).toContain('<ol>\n<li>Fællesskab × Fællesspisning: to oversigter</li>\n</ol>')
  })

  it('shows a level that is not there, and leaves out a key where nothing needs one', () => {
    const cells = [{ row: 'h0', column: 'h0', level: 'much', cell: { verbatim: 'words' } }]
    const lines = drawMarkdown({ ...empty, rows: heads(1), columns: heads(1), cells }, { locale: 'en' }).split('\n')
    expect(lines.slice(4)).toEqual(['|  | H0 |', '| --- | :-: |', '| H0 | much (not in the figure): words |', ''])
  })
})
