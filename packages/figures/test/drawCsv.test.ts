import type { Cell, MatrixFigure, TableFigure } from '@groundplan/figures'
import { drawCsv } from '@groundplan/figures/csv'
import { clean } from '@groundplan/figures/draw'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from './support/hostile.js'
import { evidence } from './support/matrices.js'
import { interest } from './support/samples.js'

const x = { en: 'x', da: 'x' }
const one = (cell: Cell | undefined, over: Partial<TableFigure> = {}): TableFigure => ({
  kind: 'table',
  title: x,
  description: x,
  columns: [{ id: 'a', label: x }],
  rows: [{ cells: [{ cell }] }],
  ...over,
})
const fieldOf = (cell: Cell | undefined, locale = 'da', flavour: 'rfc4180' | 'excel' = 'rfc4180') =>
  (
    parse(drawCsv(one(cell), { locale, flavour }), {
      delimiter: flavour === 'excel' ? ';' : ',',
      bom: true,
    }) as string[][]
  )[1]?.[0]

describe('drawCsv of a table', () => {
  it('repeats what covers several places, and gives denominators a column', () => {
    expect(drawCsv(interest, { locale: 'en' })).toBe(
      [
        'What,Who,Residents (residents),"Residents, out of"',
        'Shared meals,Eat,75,',
        'Shared meals,Cook,25,75',
        'Bingo,withheld,withheld,',
        'Choir,,unknown,',
        '',
      ].join('\r\n'),
    )
  })

  it('leaves covered places empty when asked to', () => {
    expect(drawCsv(interest, { locale: 'da', spans: 'blank' }).split('\r\n')).toEqual([
      'Hvad,Hvem,Beboere (beboere),"Beboere, ud af"',
      'Fællesspisning,Spise,75,',
      ',Lave mad,25,75',
      'Bingo,tilbageholdt,,',
      'Kor,,ukendt,',
      '',
    ])
  })

  it('writes for Danish Excel: mark, semicolon, decimal comma, days', () => {
    const columns = [
      { id: 'a', label: x },
      { id: 'b', label: { en: 'y', da: 'å; "ø"' } },
    ]
    const rows = [{ cells: [{ cell: { number: -1234.5 } }, { cell: { date: '2022-04-01' } }] }]
    expect(drawCsv(one(undefined, { columns, rows }), { locale: 'da', flavour: 'excel' })).toBe(
      '\ufeffx;"å; ""ø"""\r\n-1234,5;01-04-2022\r\n',
    )
    expect(drawCsv(one(undefined, { columns, rows }), { locale: 'da', flavour: 'rfc4180' })).toBe(
      'x,"å; ""ø"""\r\n-1234.5,2022-04-01\r\n',
    )
  })

  it('says a month, a year and an unknown date as the flavour can bear them', () => {
    expect(fieldOf({ date: '2022-04' })).toBe('2022-04')
    expect(fieldOf({ date: '2022-04' }, 'da', 'excel')).toBe('april 2022')
    expect(fieldOf({ date: '2022' }, 'da', 'excel')).toBe('2022')
    expect(fieldOf({ date: '2022' })).toBe('2022')
    expect(fieldOf({ date: 'unknown' })).toBe('ukendt dato')
    expect(fieldOf({ date: '2022-02-30' })).not.toBe('')
  })

  it('keeps the kinds of nothing apart', () => {
    const cells: (Cell | undefined)[] = [
      { is: 'unknown' },
      { is: 'withheld' },
      { is: 'notApplicable' },
      { items: [] },
      { verbatim: '' },
      { number: 0 },
      undefined,
    ]
    expect(cells.map((cell) => fieldOf(cell))).toEqual([
      'ukendt',
      'tilbageholdt',
      'ikke relevant',
      'ingen',
      '(tom)',
      '0',
      '',
    ])
    expect(fieldOf({ is: 'unknown', why: x }, 'en')).toBe('unknown (x)')
  })

  it('writes numbers with all their digits, and in words where a column holds other things', () => {
    expect(fieldOf({ number: 1234567.125 })).toBe('1234567.125')
    expect(fieldOf({ number: 1234567.125 }, 'da', 'excel')).toBe('1234567,125')
    expect(fieldOf({ number: -0 })).toBe('0')
    expect(fieldOf({ number: Number.NaN })).toBe('ikke et tal')
    expect(fieldOf({ number: 1, of: Number.POSITIVE_INFINITY })).toBe('ikke et tal')
    const kg = { en: 'kg', da: 'kg' }
    const mixed = (...cells: Cell[]) =>
      drawCsv(one(undefined, { rows: cells.map((cell) => ({ cells: [{ cell }] })) }), { locale: 'da' }).split('\r\n')
    expect(mixed({ number: 1.5, unit: kg }, { number: 2, unit: kg })).toEqual(['x (kg)', '1.5', '2', ''])
    expect(mixed({ number: 1.5, unit: kg }, { number: 2 })).toEqual(['x', '"1,5 kg"', '2', ''])
    expect(mixed({ number: 1.5, unit: kg }, x)).toEqual(['x', '"1,5 kg"', 'x', ''])
    expect(mixed({ number: 1, unit: { en: { one: 'child', other: 'children' } } })).toEqual(['x (children)', '1', ''])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'lets no spreadsheet run %j',
    (verbatim) => {
      expect(fieldOf({ verbatim })).toBe(`'${verbatim.replace('\r', '\n')}`)
      const headed = one(undefined, { columns: [{ id: 'a', label: { verbatim } }] })
      expect((parse(drawCsv(headed, { locale: 'da' })) as string[][])[0]?.[0]?.startsWith("'")).toBe(true)
    },
  )

  it('gives every text back, in both flavours', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), fc.boolean(), (texts, excel) => {
        const rows = texts.map((verbatim) => ({ cells: [{ cell: { verbatim } }, { cell: { number: -1 } }] }))
        const columns = [
          { id: 'a', label: x },
          { id: 'b', label: x },
        ]
        const csv = drawCsv(one(undefined, { rows, columns }), { locale: 'da', flavour: excel ? 'excel' : 'rfc4180' })
        const back = parse(csv, { delimiter: excel ? ';' : ',', bom: true }) as string[][]
        const wanted = texts.map((text) => (text.trim() === '' ? '(tom)' : clean(text).replace(/\r\n?/g, '\n')))
        const bare = back.slice(1).map(([field = '']) => field.replace(/^'/, ''))
        expect(bare).toEqual(wanted)
        expect(back.slice(1).map(([, number]) => number)).toEqual(texts.map(() => '-1'))
        for (const [field = ''] of back) expect(field).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      }),
    )
  })

  it('gives every number back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(fieldOf({ number }))).toBe(number + 0)
        expect(Number(fieldOf({ number }, 'en', 'excel')?.replace(',', '.'))).toBe(number + 0)
      }),
    )
  })

  it('writes a table without rows or columns', () => {
    expect(drawCsv(one(undefined, { rows: [] }), { locale: 'da' })).toBe('x\r\n')
    expect(drawCsv(one(undefined, { rows: [], columns: [] }), { locale: 'da' })).toBe('\r\n')
  })
})

describe('drawCsv of a matrix', () => {
  it('has a row each, levels in words, blank places empty', () => {
    expect(drawCsv(evidence, { locale: 'en' }).split('\r\n')).toEqual([
      ',Goal,Indoors: Meals,Indoors: Choir,Garden',
      'People,Togetherness,studies [two reviews],opinion: 3,',
      'People,Coping (long term),experience,,unknown',
      ',Green places,,,linked',
      '',
    ])
  })

  it('names a group once when asked to, and has no column for groups where there are none', () => {
    const lines = drawCsv(evidence, { locale: 'da', flavour: 'excel', spans: 'blank' }).split('\r\n')
    expect(lines.slice(1, 4)).toEqual([
      'Mennesker;Fællesskab;undersøgelser [to oversigter];skøn: 3;',
      ';Mestring (lang sigt);erfaring;;ukendt',
      ';Grønne steder;;;forbundet',
    ])
    const plain: MatrixFigure = {
      ...evidence,
      corner: undefined,
      rows: [{ id: 'green', label: x }],
      columns: [],
      cells: [],
    }
    expect(drawCsv(plain, { locale: 'da' })).toBe('\r\nx\r\n')
  })

  it('keeps bare numbers and dates, and both of two cells in one place', () => {
    const cells = [
      { row: 'a', column: 'c', cell: { number: -2.5 } },
      { row: 'b', column: 'c', cell: { number: -2.5 } },
      { row: 'b', column: 'c', cell: { verbatim: '=x' }, level: 'nowhere' },
    ]
    const figure: MatrixFigure = { kind: 'matrix', title: x, description: x, rows: [], columns: [], cells }
    expect(drawCsv(figure, { locale: 'da', flavour: 'excel' }).split('\r\n')).toEqual([
      '\ufeff;c (findes ikke i figuren)',
      'a (findes ikke i figuren);-2,5',
      'b (findes ikke i figuren);"\'-2,5; nowhere (findes ikke i figuren): =x"',
      '',
    ])
  })
})
