import { checkFigure, type Figure, type TableFigure, type TableRow } from '@groundplan/figures'
import { deepFreeze, say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { evidence } from './support/matrices.js'
import { helpers, interest, phases } from './support/samples.js'
import { theory } from './support/theory.js'

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
    for (const figure of [phases, helpers, interest, evidence, theory, table([])])
      expect(checkFigure(figure)).toEqual([])
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

describe('what is not built as a figure', () => {
  const node = { id: 'a', label: text }
  const link = { from: 'a', to: 'a' }
  const whole = { kind: 'table', title: text, description: text, columns, rows: [] }
  const graph = { kind: 'layered', title: text, description: text, nodes: [node], links: [link] }
  const row = (cell: unknown) => ({ ...whole, columns: [{ id: 'a', label: text }], rows: [{ cells: [{ cell }] }] })
  const deep = (depth: number): unknown => (depth === 0 ? { items: 7 } : { items: [deep(depth - 1)] })
  const isText = 'a text: { en, da }, or somebody’s words as { verbatim }'
  const isUnit = 'a unit: one word, or { one, other }, in each language'
  const isCell = 'a cell: a text, { number }, { date }, { items }, or a kind of nothing as { is }'

  it.each<[unknown, string, string]>([
    [undefined, 'the figure itself', 'an object'],
    [[], 'the figure itself', 'an object'],
    [{ ...whole, title: 'x' }, 'title', isText],
    [{ ...whole, title: { en: 7 } }, 'title', isText],
    [{ ...whole, title: { da: 7 } }, 'title', isText],
    [{ ...whole, title: { verbatim: 7 } }, 'title', isText],
    [{ ...whole, title: [] }, 'title', isText],
    [{ ...whole, description: undefined }, 'description', isText],
    [{ ...whole, columns: {} }, 'columns', 'a list'],
    [{ ...whole, columns: [...columns, null] }, 'columns.2', 'an object'],
    [{ ...whole, columns: [{ label: text }] }, 'columns.0.id', 'a string'],
    [{ ...whole, columns: [{ id: 'a' }] }, 'columns.0.label', isText],
    [{ ...whole, columns: [{ id: 'a', label: text, heads: 1 }] }, 'columns.0.heads', 'true or false'],
    [{ ...whole, rows: undefined }, 'rows', 'a list'],
    [{ ...whole, rows: [{}] }, 'rows.0.cells', 'a list'],
    [{ ...whole, rows: [{ cells: [null] }] }, 'rows.0.cells.0', 'an object'],
    [{ ...whole, rows: [{ cells: [{ rowSpan: '2' }] }] }, 'rows.0.cells.0.rowSpan', 'a number'],
    [{ ...whole, rows: [{ cells: [{ colSpan: '2' }] }] }, 'rows.0.cells.0.colSpan', 'a number'],
    [row('x'), 'rows.0.cells.0.cell', isCell],
    [row(null), 'rows.0.cells.0.cell', isCell],
    [row({}), 'rows.0.cells.0.cell', isCell],
    [row({ en: 7 }), 'rows.0.cells.0.cell', isText],
    [row({ number: '7' }), 'rows.0.cells.0.cell.number', 'a number'],
    [row({ number: 7, of: '9' }), 'rows.0.cells.0.cell.of', 'a number'],
    [row({ number: 7, unit: 'kg' }), 'rows.0.cells.0.cell.unit', isUnit],
    [row({ number: 7, unit: { en: 7 } }), 'rows.0.cells.0.cell.unit', isUnit],
    [row({ number: 7, unit: { en: { one: 'kg' } } }), 'rows.0.cells.0.cell.unit', isUnit],
    [row({ number: 7, unit: { da: { other: 'kg' } } }), 'rows.0.cells.0.cell.unit', isUnit],
    [row({ date: 2026 }), 'rows.0.cells.0.cell.date', 'a string'],
    [row({ is: 'known' }), 'rows.0.cells.0.cell.is', "'unknown', 'withheld' or 'notApplicable'"],
    [row({ is: 'unknown', why: 'x' }), 'rows.0.cells.0.cell.why', isText],
    [row({ items: {} }), 'rows.0.cells.0.cell.items', 'a list'],
    [row({ items: [text, 'x'] }), 'rows.0.cells.0.cell.items.1', isCell],
    [{ ...graph, nodes: undefined }, 'nodes', 'a list'],
    [{ ...graph, nodes: [{ label: text }] }, 'nodes.0.id', 'a string'],
    [{ ...graph, nodes: [{ id: 'a' }] }, 'nodes.0.label', isText],
    [{ ...graph, nodes: [{ ...node, note: 'x' }] }, 'nodes.0.note', isText],
    [{ ...graph, nodes: [{ ...node, state: 'good' }] }, 'nodes.0.state', 'an object'],
    [{ ...graph, nodes: [{ ...node, state: { tone: 'good' } }] }, 'nodes.0.state.label', isText],
    [
      { ...graph, nodes: [{ ...node, state: { label: text, tone: 'red' } }] },
      'nodes.0.state.tone',
      "'good', 'attention', 'unknown', 'active' or 'idle'",
    ],
    [{ ...graph, links: undefined }, 'links', 'a list'],
    [{ ...graph, links: [{ to: 'a' }] }, 'links.0.from', 'a string'],
    [{ ...graph, links: [{ from: 'a' }] }, 'links.0.to', 'a string'],
    [{ ...graph, links: [{ ...link, label: 'x' }] }, 'links.0.label', isText],
    [{ ...graph, links: [{ ...link, direction: 'up' }] }, 'links.0.direction', "'forward', 'back' or 'none'"],
    [{ ...graph, links: [{ ...link, line: 'red' }] }, 'links.0.line', "'solid', 'dashed' or 'dotted'"],
    [{ ...graph, direction: 'up' }, 'direction', "'right' or 'down'"],
    [{ ...graph, kind: 'network', links: [{ ...link, directed: 'x' }] }, 'links.0.directed', 'true or false'],
    [{ ...graph, kind: 'network', nodes: [{}] }, 'nodes.0.id', 'a string'],
  ])('is one finding: %#', (figure, place, what) => {
    const [finding, ...more] = seen(figure as Figure)
    expect(finding?.slice(0, 3)).toEqual([
      'malformed',
      place === 'the figure itself' ? '' : `/${place.replaceAll('.', '/')}`,
      `It cannot be drawn: ${place} must be ${what}`,
    ])
    expect(more).toEqual([])
  })

  it('is told in Danish too', () => {
    const danish = (figure: unknown) => seen(figure as Figure)[0]?.[3]
    expect(danish(null)).toBe('Den kan ikke tegnes: selve figuren skal være et objekt')
  })

  it('names the kinds that there are, in both languages', () => {
    const kinds = [
      'table',
      'matrix',
      'network',
      'layered',
      'tree',
      'wheel',
      'radar',
      'flow',
      'line',
      'bar',
      'slope',
      'multiples',
    ]
    for (const figure of [{ kind: 'nothing', n: [1] }, { ...whole, kind: 'toString' }, { kind: 7 }]) {
      const [finding, ...more] = seen(figure as never)
      expect(more).toEqual([])
      expect(finding?.slice(0, 2)).toEqual(['malformed', '/kind'])
      const [en, da] = [finding?.[2], finding?.[3]].map(String) as [string, string]
      expect(en).toMatch(/^It cannot be drawn: kind must be ('[a-z]+', )+'[a-z]+' or '[a-z]+'$/)
      expect(da).toMatch(/^Den kan ikke tegnes: kind skal være ('[a-z]+', )+'[a-z]+' eller '[a-z]+'$/)
      for (const kind of kinds) expect(`${en}${da}`.split(`'${kind}'`)).toHaveLength(3)
    }
  })

  it('is looked for in lists as deep as they are drawn', () => {
    expect(seen(row(deep(7)) as never)[0]?.[1]).toBe(`/rows/0/cells/0/cell${'/items/0'.repeat(7)}/items`)
    expect(seen(row(deep(8)) as never).map(([is]) => is)).toEqual(['tooDeep'])
  })

  it('is none of these', () => {
    const cells = [
      text,
      { en: 'x' },
      { verbatim: 'x' },
      { number: 7, of: 9, unit: { en: 'kg', da: { one: 'kg', other: 'kg' } } },
      { date: '2026' },
      { is: 'unknown', why: text },
      { is: 'withheld' },
      { items: [] },
      undefined,
    ]
    for (const cell of cells) expect(seen(row(cell) as never)).toEqual([])
    const full = { ...node, note: text, state: { label: text, tone: 'idle' } }
    const links = ['solid', 'dashed', 'dotted'].map((line) => ({ ...link, label: text, direction: 'none', line }))
    expect(seen({ ...graph, nodes: [full], links, direction: 'down' } as never)).toEqual([])
    expect(seen({ ...graph, kind: 'network', links: [{ ...link, directed: true }] } as never)).toEqual([])
    const empty = { ...graph, kind: 'table', columns: [], rows: [] }
    expect(seen({ ...empty, blank: text } as never)).toEqual([])
    expect(seen({ ...empty, blank: 'x' } as never)[0]?.[1]).toBe('/blank')
  })
})
