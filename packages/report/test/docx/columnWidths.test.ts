import { measureText } from '@groundplan/figures/draw'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths, type WidthCell } from '../../src/docx/columnWidths.js'

/** The text between the margins of A4, in twentieths of a point. */
const width = 9636
const cell = (column: number, text: string, bold = false): WidthCell => ({
  column,
  paragraphs: [[{ text }]],
  bold,
  beside: 160,
})
const widthsOf = (rows: readonly (readonly string[])[], size = 9) =>
  columnWidths({
    columns: rows[0]?.length ?? 0,
    rows: rows.map((row) => row.map((text, column) => cell(column, text, column === 0))),
    size,
    width,
  })
const lines = (text: string, column: number) => Math.ceil(measureText(text, { size: 180, bold: true }) / (column - 160))

describe('the widths of columns', () => {
  const goals = [
    'Børn, unge og forældre mestrer livet bedre og trives derfor, selv om familien er i en udsat position',
    'Børn har handlekompetence til at klare hverdagen, når deres familie er i en udsat position',
    'Der er prøvet nye måder at støtte sårbare børn og familier på',
  ]

  it('give nearly half of the page to goals beside short cells, so that a goal takes two or three lines', () => {
    const { widths, fits } = widthsOf([
      ['Mål', 'Nu', 'Måltal', 'Frist', 'Status'],
      ...goals.map((goal) => [goal, 'aldrig målt', '6 børn', 'ikke fastsat', '? Ikke målt endnu']),
    ])
    expect(fits).toBe(true)
    expect(widths[0]).toBeGreaterThan(0.45 * width)
    for (const goal of goals) expect(lines(goal, widths[0] as number)).toBeLessThanOrEqual(3)
  })

  it('never tear a word apart where there is room for it, and fill the page', () => {
    const text = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'W', 'i', 'ø', 'm'), minLength: 1, maxLength: 14 }), {
        minLength: 1,
      })
      .map((words) => words.join(' '))
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      )
    fc.assert(
      fc.property(table, (rows) => {
        const { widths, fits } = widthsOf(rows)
        const sum = widths.reduce((one, other) => one + other, 0)
        expect(sum).toBeLessThanOrEqual(width)
        expect(sum).toBeGreaterThan(width - 2 * widths.length)
        if (!fits) return
        for (const row of rows)
          for (const [column, said] of row.entries())
            for (const word of said.split(' '))
              expect(measureText(word, { size: 180, bold: column === 0 })).toBeLessThan(
                (widths[column] as number) - 160,
              )
      }),
      { numRuns: 60 },
    )
  })

  it('tell when words do not fit beside each other, and when smaller type helps', () => {
    const heads = [Array.from({ length: 6 }, () => 'Organisationsudvikling')]
    expect(widthsOf(heads).fits).toBe(false)
    expect(widthsOf(heads, 6).fits).toBe(true)
    expect(widthsOf(heads).widths.every((one) => one > 0)).toBe(true)
  })

  it('give no more than two fifths of a line to what is no word, and room for the sign of a state', () => {
    expect(widthsOf([['x'.repeat(5000), 'y', 'z']]).fits).toBe(true)
    const [bare, toned] = [undefined, 'good' as const].map(
      (tone) =>
        columnWidths({
          columns: 2,
          rows: [[{ ...cell(0, 'Opfyldt'), paragraphs: [[{ text: 'Opfyldt', tone }]] }, cell(1, goals.join(' '))]],
          size: 9,
          width,
        }).widths[0] as number,
    )
    expect(toned).toBeGreaterThan(bare as number)
  })

  it('break a word behind its hyphen, as Word does', () => {
    const narrow = widthsOf([['Øst-vest-forbindelsen', goals.join(' ')]]).widths[0] as number
    expect(narrow).toBeLessThan(measureText('Øst-vest-forbindelsen', { size: 180, bold: true }))
  })
})
