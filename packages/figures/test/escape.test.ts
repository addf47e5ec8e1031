import { clean, escapeHtml, escapeMarkdown } from '@groundplan/figures/draw'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { anyText } from './support/hostile.js'
import { readXml } from './support/readXml.js'

describe('clean', () => {
  it('replaces what XML refuses and what turns the reading direction, and nothing else', () => {
    const bad = [
      0, 8, 0xb, 0xc, 0xe, 0x1f, 0x7f, 0x9f, 0x202a, 0x202e, 0x2066, 0x2069, 0xd800, 0xdfff, 0xfdd0, 0xfdef, 0xfffe,
      0xffff,
    ]
    for (const code of bad) expect(clean(`a${String.fromCharCode(code)}b`), code.toString(16)).toBe('a\ufffdb')
    const good = '\t\n\r ~\u00a0\u200e\u200f\u2029\u202f\u2065\u206a\ufdcf\ufdf0\ufffd👩‍👧 æøå'
    expect(clean(good)).toBe(good)
  })
})

describe('escapeHtml', () => {
  it('comes back from a strict XML parser as it went in, as text and as attribute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readXml(`<a b="${escapeHtml(text)}" c='${escapeHtml(text)}'>${escapeHtml(text)}</a>`)
        // XML reads line ends as one line feed, and white space in attributes as spaces.
        const lines = clean(text).replace(/\r\n?/g, '\n')
        expect(read.text).toBe(lines)
        expect(read.attributes).toEqual([
          ['b', lines.replace(/\s/g, (c) => (/[\t\n]/.test(c) ? ' ' : c))],
          ['c', lines.replace(/[\t\n]/g, ' ')],
        ])
      }),
    )
  }, 60_000)
})

describe('escapeMarkdown', () => {
  const reader = new MarkdownIt({ html: true, linkify: false })

  it('comes back from a Markdown parser as the words that went in, and nothing in it is markup', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', '- ', '**x** '), (text, before) => {
        const tokens = reader.parse(`${before}${escapeMarkdown(text)}`, {})
        const inline = tokens.filter((token) => token.type === 'inline')
        const kinds = new Set(tokens.map((token) => token.type))
        for (const kind of [
          'heading_open',
          'code_block',
          'fence',
          'html_block',
          'hr',
          'ordered_list_open',
          'blockquote_open',
        ]) {
          expect(kinds, `${before}${escapeMarkdown(text)}`).not.toContain(kind)
        }
        const parts = inline.flatMap((token) => token.children ?? [])
        for (const part of parts) {
          expect(['text', 'text_special', 'strong_open', 'strong_close'], escapeMarkdown(text)).toContain(part.type)
        }
        const words = parts.map((part) => part.content).join('')
        const said = clean(text).replace(/\s+/g, ' ').trim()
        expect(words).toBe(before.startsWith('*') ? `x ${said}`.trim() : said)
      }),
    )
  }, 60_000)

  it('keeps a table cell in one cell', () => {
    const html = reader.render(`| a | b |\n| --- | --- |\n| ${escapeMarkdown('x | y\n| z')} | 2 |`)
    expect(html.match(/<td>/g)).toHaveLength(2)
    expect(html).toContain('<td>x | y | z</td>')
  })

  it('leaves ordinary words as they are', () => {
    expect(escapeMarkdown('Fællesspisning (25 af 75), 3.5 – »ja«')).toBe('Fællesspisning (25 af 75), 3.5 – »ja«')
    expect(escapeMarkdown('- 1')).toBe('\\- 1')
    expect(escapeMarkdown('+ 1')).toBe('\\+ 1')
    expect(escapeMarkdown('12) x')).toBe('12\\) x')
    expect(escapeMarkdown('1.')).toBe('1\\.')
  })
})
