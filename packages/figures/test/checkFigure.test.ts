import { checkFigure, type Figure, type TableFigure, type TableRow } from '@groundplan/figures'
import { deepFreeze, say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { helpers, interest, phases } from './support/samples.js'

const text = { en: 'x', da: 'x' }
const columns = [
  { id: 'a', label: text },
  { id: 'b', label: text },
]
const table = (rows: readonly TableRow[], over: Partial<TableFigure> = {}): TableFigure =>
  deepFreeze({ kind: 'table', title: text, description: text, columns, rows, ...over })
const cell = { cell: text }
const seen = (figure: Figure) =>
  checkFigure(figure).map((finding) => [
    finding.code.split('/').at(-1),
    finding.pointer,
    say(finding, 'en'),
    say(finding, 'da'),
  ])

describe('checkFigure', () => {
  it('finds nothing in sound figures', () => {
    for (const figure of [phases, helpers, interest, table([])]) expect(checkFigure(figure)).toEqual([])
  })

  it('finds spans that are no whole number from 1 on', () => {
    for (const span of [0, -1, 1.5, Number.NaN]) {
      expect(seen(table([{ cells: [{ ...cell, rowSpan: span }, cell] }]))).toEqual([
        [
          'span',
          '/rows/0/cells/0',
          'A cell in row 1 covers no whole number of rows or columns from 1 on',
          'En celle i række 1 dækker ikke et helt antal rækker eller kolonner fra 1 og op',
        ],
      ])
      expect(seen(table([{ cells: [{ ...cell, colSpan: span }, cell] }]))[0]?.[0]).toBe('span')
    }
  })

  it('finds spans that leave the table, to the right and below', () => {
    expect(seen(table([{ cells: [cell, { ...cell, colSpan: 2 }] }]))).toEqual([
      [
        'outside',
        '/rows/0/cells/1',
        'A cell in row 1 reaches outside the table',
        'En celle i række 1 rækker ud over tabellen',
      ],
    ])
    expect(
      seen(table([{ cells: [cell, cell] }, { cells: [{ ...cell, rowSpan: 1e9 }, cell] }])).map(([is, at]) => [is, at]),
    ).toEqual([['outside', '/rows/1/cells/0']])
  })

  it('finds cells that lie over one from above', () => {
    const rows = [{ cells: [cell, { ...cell, rowSpan: 2 }] }, { cells: [{ ...cell, colSpan: 2 }] }]
    expect(seen(table(rows))).toEqual([
      [
        'overlap',
        '/rows/1/cells/0',
        'A cell in row 2 lies over a cell that reaches down from above',
        'En celle i række 2 ligger hen over en celle, der rækker ned fra oven',
      ],
    ])
  })

  it('finds rows narrower and wider than the table', () => {
    expect(seen(table([{ cells: [cell] }, { cells: [cell, cell, cell] }]))).toEqual([
      ['uneven', '/rows/0', 'Row 1 is 1 wide, the table 2', 'Række 1 er 1 bred, tabellen 2'],
      ['uneven', '/rows/1', 'Row 2 is 3 wide, the table 2', 'Række 2 er 3 bred, tabellen 2'],
    ])
  })

  it('finds ids that are there twice', () => {
    expect(seen(table([], { columns: [...columns, { id: 'a', label: text }] }))).toEqual([
      ['twice', '/columns/2/id', 'The id a is there more than once', "Id'et a findes mere end én gang"],
    ])
    expect(
      seen({ ...helpers, nodes: [...helpers.nodes, { id: 'garden', label: text }] }).map(([is, at]) => [is, at]),
    ).toEqual([['twice', '/nodes/2/id']])
  })

  it('finds links to nodes that are not there, at either end', () => {
    expect(
      seen({
        ...helpers,
        links: [
          { from: 'garden', to: 'sea' },
          { from: '__proto__', to: 'kitchen' },
        ],
      }),
    ).toEqual([
      [
        'loose',
        '/links/0/to',
        'A link names sea, which the figure does not have',
        'En forbindelse nævner sea, som figuren ikke har',
      ],
      [
        'loose',
        '/links/1/from',
        'A link names __proto__, which the figure does not have',
        'En forbindelse nævner __proto__, som figuren ikke har',
      ],
    ])
  })

  it('finds numbers and dates that are none, also within lists', () => {
    const items = { items: [{ number: 1 }, { items: [{ date: '2026-02-30' }, { date: 'unknown' }] }] }
    expect(seen(table([{ cells: [{ cell: { number: Number.NaN, of: -1 } }, { cell: items }] }]))).toEqual([
      [
        'noNumber',
        '/rows/0/cells/0/cell/number',
        'A number in row 1 is none, or infinite',
        'En værdi i række 1 er ikke et tal eller er uendelig',
      ],
      [
        'noNumber',
        '/rows/0/cells/0/cell/of',
        'A number in row 1 is none, or infinite',
        'En værdi i række 1 er ikke et tal eller er uendelig',
      ],
      [
        'noDate',
        '/rows/0/cells/1/cell/items/1/items/0/date',
        'A date in row 1 does not exist',
        'En dato i række 1 findes ikke',
      ],
    ])
    expect(seen(table([{ cells: [{ cell: { number: -3, of: 0 } }, { cell: { date: '2026' } }] }]))).toEqual([])
    expect(seen(table([{ cells: [{ cell: { number: 1, of: Number.NaN } }, cell] }])).map(([, at]) => at)).toEqual([
      '/rows/0/cells/0/cell/of',
    ])
  })

  it('finds lists that are too deep, without running out of stack', () => {
    const nest = (levels: number) => {
      let inner: TableRow['cells'][number]['cell'] = { number: 7 }
      for (let i = 0; i < levels; i += 1) inner = { items: [inner] }
      return { cell: inner }
    }
    const figure = (levels: number): TableFigure => ({ ...table([]), rows: [{ cells: [nest(levels), cell] }] })
    expect(seen(figure(8))).toEqual([])
    expect(seen(figure(9)).map(([is]) => is)).toEqual(['tooDeep'])
    expect(seen(figure(50_000))[0]?.slice(2)).toEqual([
      'A list in row 1 holds lists within lists beyond 8 levels',
      'En liste i række 1 har lister i lister ud over 8 niveauer',
    ])
  })

  it('finds a figure without a title', () => {
    const untitled = [
      { en: '', da: ' ' },
      { verbatim: ' ', lang: 'da' },
    ]
    for (const title of untitled) {
      expect(seen({ ...helpers, title })).toEqual([
        ['noTitle', '/title', 'The figure has no title', 'Figuren har ingen titel'],
      ])
    }
    expect(seen({ ...helpers, title: { en: '', da: 'x' } })).toEqual([])
  })

  it('tells in both languages what to do, is structural, and has a key of its own for each place', () => {
    const findings = checkFigure(table([{ cells: [cell] }, { cells: [cell] }]))
    expect(findings.map(({ key }) => key)).toEqual([
      '@groundplan/figures/figure/uneven#figure:%2Frows%2F0',
      '@groundplan/figures/figure/uneven#figure:%2Frows%2F1',
    ])
    for (const { weight, why, cites } of findings) {
      expect(weight).toBe('structural')
      expect(why).toEqual({
        en: 'What is left out shows as never asked. Give every row a cell for each column.',
        da: 'Det udeladte vises som ikke spurgt. Giv hver række en celle til hver kolonne.',
      })
      expect(cites).toHaveLength(1)
    }
  })
})
