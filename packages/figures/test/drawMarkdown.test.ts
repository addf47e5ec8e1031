import { drawMarkdown } from '@groundplan/figures/draw'
import { deepFreeze } from '@groundplan/kernel'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { anyFigure, anyTable } from './support/figures.js'
import { helpers, interest, phases } from './support/samples.js'

describe('drawMarkdown', () => {
  it('writes a table, repeating a cell in every place that it covers', () => {
    expect(drawMarkdown(interest, { locale: 'da' })).toBe(`**Interesse**

Hvem ville komme

| Hvad | Hvem | Beboere |
| --- | --- | --: |
| Fællesspisning | Spise | 75 beboere |
| Fællesspisning | Lave mad | 25 af 75 beboere |
| Bingo | tilbageholdt | tilbageholdt |
| Kor | – | ukendt |

– ikke spurgt

Kilder: Lokalsamfund som sundhedsfremmende arena (2022): ABCD · Vores eget skøn: et gæt
`)
  })

  it('says what an empty place means where the figure says it', () => {
    const blank = { en: 'nothing *there*', da: 'intet *dér*' }
    expect(drawMarkdown({ ...interest, blank }, { locale: 'da' })).toContain('\n\n– intet \\*dér\\*\n')
    expect(drawMarkdown({ ...interest, blank }, { locale: 'en' })).not.toContain('not asked')
  })

  it('writes a graph as a list', () => {
    expect(drawMarkdown(helpers, { locale: 'en' })).toBe(`**Who helps whom**

As told by residents

- Køkkenet
  - linked with Haven
- Haven
  - leads to Køkkenet: herbs
`)
    expect(drawMarkdown(phases, { locale: 'da' })).toContain(
      '- Opbyg relationer – Residents first (i gang)\n  - fører til Mobilisér\n  - kan føre til Række ud: genvej\n',
    )
  }, 60_000)

  it('says so when there is nothing', () => {
    expect(drawMarkdown({ ...helpers, nodes: [], links: [] }, { locale: 'da' })).toBe(
      '**Hvem hjælper hvem**\n\nSom beboerne fortæller\n\nIntet at vise\n',
    )
    expect(drawMarkdown({ ...interest, columns: [], rows: [], cites: [] }, { locale: 'en' })).toBe(
      '**Interest**\n\nWho would come\n\nNo rows\n',
    )
    expect(drawMarkdown({ ...interest, rows: [], cites: [] }, { locale: 'da' })).toBe(
      '**Interesse**\n\nHvem ville komme\n\n| Hvad | Hvem | Beboere |\n| --- | --- | --- |\n\nIngen rækker\n',
    )
  }, 60_000)

  const reader = new MarkdownIt({ html: true })

  it('reads as paragraphs, lists and one table at most, whatever the texts say', () => {
    const allowed = /^(paragraph|(bullet|ordered)_list|list_item|table|thead|tbody|tr|th|td)_(open|close)$|^inline$/
    fc.assert(
      fc.property(anyFigure, fc.constantFrom('en', 'da'), (figure, locale) => {
        const markdown = drawMarkdown(deepFreeze(figure), { locale })
        for (const token of reader.parse(markdown, {})) {
          expect(token.type, markdown).toMatch(allowed)
          for (const part of token.children ?? [])
            expect(part.type, markdown).toMatch(/^(text|text_special|strong_open|strong_close)$/)
        }
      }),
      { numRuns: 80 },
    )
  }, 60_000)

  it('has one cell for each place of the table', () => {
    fc.assert(
      fc.property(anyTable, (figure) => {
        const tokens = reader.parse(drawMarkdown(figure, { locale: 'en' }), {})
        const count = (type: string) => tokens.filter((token) => token.type === type).length
        expect(count('td_open')).toBe(count('th_open') * figure.rows.length)
      }),
    )
  }, 60_000)
})
