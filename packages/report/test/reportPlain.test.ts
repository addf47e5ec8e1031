import type { Figure } from '@groundplan/figures'
import { describe, expect, it } from 'vitest'
import { type Block, inert, type Page, pageOf, type Report, reportOf, reportPlain } from '../src/index.js'
import { pagePlain } from '../src/text/pagePlain.js'
import { plainTable } from '../src/text/plainTable.js'
import { columnsOf } from '../src/text/wrap.js'
import { at, dishes, meals } from './fixtures/meals.js'
import { sections, wholeDocument } from './fixtures/whole.js'
import { pageText, withoutFigures } from './support/pageText.js'

const whole = (said?: (field: string) => string): Report =>
  reportOf(wholeDocument(said), [meals], { at, sections, artefacts: [dishes as never] })

/** The words alone: without the marks of lists and headings, and the colons behind labels. */
const words = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^[-=]+(?: {2}-+)*$/.test(line))
    .join(' ')
    .replace(/(?<!\S)(?:-|\d+\.)(?= )/g, '')
    .replace(/:(?= )/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Some blocks as lines, below a heading. */
const lines = (blocks: readonly Block[], width = 40, signs: 'unicode' | 'ascii' = 'unicode'): readonly string[] => {
  const page: Page = {
    language: 'da',
    name: 'x',
    eyebrow: [{ text: 'E' }],
    title: [{ text: 'T' }],
    facts: [],
    first: { id: 'a', title: [{ text: 'A' }], blocks },
    parts: [],
  }
  return pagePlain(page, { width, signs }).split('\n').slice(9, -1)
}
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const cellOf = (text: string, note?: string) => ({
  runs: [{ text }],
  note: note === undefined ? undefined : [{ text: note }],
})

describe('a report as plain text', () => {
  it.each(['en', 'da'] as const)('says the words of the page in their order (%s)', (locale) => {
    for (const report of [whole(), whole((field) => `${field} <b>*x*</b> \\ | & «»`)]) {
      const page = withoutFigures(pageOf(report, { locale }))
      const said = pagePlain(page, { width: 10_000, signs: 'unicode' })
      const [eyebrow = '', , ...rest] = said.split('\n')
      expect(words([eyebrow, ...rest].join('\n'))).toBe(words(pageText(page)))
    }
  })

  it('keeps within its width, 80 when nothing is said and never less than 40', () => {
    for (const [width, most] of [
      [undefined, 80],
      [60, 60],
      [10, 40],
    ] as const) {
      const text = reportPlain(whole(), { locale: 'da', ...(width === undefined ? {} : { width }) })
      const longest = Math.max(...text.split('\n').map(columnsOf))
      expect(longest).toBeLessThanOrEqual(most)
      expect(longest).toBeGreaterThan(most - 10)
    }
  })

  it('steers no terminal', () => {
    const text = reportPlain(
      whole((field) => `${field}\u001b[2J\r\u202e`),
      { locale: 'en' },
    )
    for (const line of text.split('\n')) expect(inert(line)).toBe(line.trim().replace(/\s+/g, ' '))
  })

  it('has figures in words and numbers', () => {
    const text = reportPlain(whole(), { locale: 'da' })
    for (const title of ['Tabel til reached', 'Menuen', 'Måltider: faser']) expect(text).toContain(title)
    expect(text).not.toMatch(/\*\*|^\| |\\/m)
  })
})

describe('blocks as plain text', () => {
  it('have a blank line between them, and none below a heading', () => {
    const heading: Block = { kind: 'heading', level: 3, runs: [{ text: 'H' }] }
    expect(lines([paragraph('a'), paragraph('b'), heading, paragraph('c')])).toEqual(['a', '', 'b', '', 'H', 'c'])
    expect(lines([{ ...heading, level: 2 }, paragraph('c')])).toEqual(['H', '-', 'c'])
  })

  it('are lists with marks, one within the other', () => {
    const inner: Block = { kind: 'list', ordered: false, items: [[paragraph('b')], [paragraph('c')]] }
    expect(
      lines([{ kind: 'list', ordered: true, items: [[paragraph('a'), inner], [paragraph(`${'x '.repeat(30)}y`)]] }]),
    ).toEqual(['1. a', '   - b', '   - c', `2. ${'x '.repeat(19).trimEnd()}`, `   ${'x '.repeat(11)}y`])
  })

  it('are labels and values, and cards and folds with what is in them', () => {
    const facts: Block = { kind: 'facts', items: [{ label: [{ text: 'Frist' }], value: [{ text: '2026' }] }] }
    const fold: Block = { kind: 'fold', summary: [{ text: 'Mere' }], blocks: [paragraph('b')] }
    expect(lines([{ kind: 'card', tone: 'good', blocks: [paragraph('a'), facts] }, fold])).toEqual([
      'a',
      '',
      '  Frist: 2026',
      '',
      'Mere',
      '',
      'b',
    ])
  })

  it('show a tone by its sign, in ASCII where nothing else can be shown', () => {
    const good: Block = { kind: 'paragraph', runs: [{ text: 'Nået', tone: 'good' }] }
    expect(lines([good])).toEqual(['✓ Nået'])
    expect(lines([good], 40, 'ascii')).toEqual(['+ Nået'])
  })

  it('say where a figure cannot be drawn', () => {
    const broken = { kind: 'table', get title(): never { throw new Error('no') } } // biome-ignore format: one line
    expect(lines([{ kind: 'figure', id: 'f', figure: broken as never }])).toEqual(['En figur kunne ikke tegnes her.'])
  })

  it('are figures without the marks of Markdown', () => {
    const figure: Figure = {
      kind: 'network',
      title: { verbatim: 'A * B' },
      description: { verbatim: '<x> & 1. y' },
      nodes: [
        { id: 'a', label: { verbatim: 'Køkken | have' } },
        { id: 'b', label: { verbatim: 'C_d' } },
      ],
      links: [{ from: 'a', to: 'b' }],
    }
    expect(lines([{ kind: 'figure', id: 'f', figure }])).toEqual([
      'A * B',
      '',
      '<x> & 1. y',
      '',
      '- Køkken | have',
      '  - forbundet med C_d',
      '- C_d',
    ])
  })
})

describe('a table as plain text', () => {
  const columns = [{ label: 'Navn' }, { label: 'Antal', numbers: true }, { label: 'Frist' }]

  it('stands in columns where there is room, numbers to the right', () => {
    const table = {
      columns,
      rows: [
        ['Æbler', '7', ''],
        ['Suppe', '1.300', '2026'],
      ],
    }
    const fits = ['Navn   Antal  Frist', '-----  -----  -----', 'Æbler      7', 'Suppe  1.300  2026']
    expect(plainTable(table, 19)).toEqual(fits)
    expect(plainTable(table, 18)).toEqual(['- Æbler', '    Antal: 7', '- Suppe', '    Antal: 1.300', '    Frist: 2026'])
  })

  it('leaves out the name of a column that has none', () => {
    expect(plainTable({ columns: [{ label: '' }, { label: '' }], rows: [['a', 'b']] }, 2)).toEqual(['- a', '    b'])
  })

  it('bears its caption, and notes behind their cells', () => {
    const block: Block = {
      kind: 'table',
      label: [{ text: 'Mål' }],
      captioned: true,
      columns: [{ label: [{ text: 'Navn' }] }],
      rows: [[cellOf('a', 'note')], [cellOf('b')]],
    }
    expect(lines([block])).toEqual(['Mål', 'Navn', '------', 'a note', 'b'])
    expect(lines([{ ...block, captioned: false }])[0]).toBe('Navn')
  })
})
