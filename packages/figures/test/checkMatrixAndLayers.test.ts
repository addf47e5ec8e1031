import { checkFigure, type Figure } from '@groundplan/figures'
import { say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { evidence } from './support/matrices.js'
import { theory } from './support/theory.js'

const text = { en: 'x', da: 'x' }
const seen = (figure: Figure) =>
  checkFigure(figure).map((finding) => [
    finding.code.split('/').at(-1),
    finding.pointer,
    say(finding, 'en'),
    say(finding, 'da'),
  ])

describe('checkFigure of a matrix', () => {
  it('finds ids of rows, columns and levels that are there twice', () => {
    const twice = { ...evidence, rows: [...evidence.rows, { id: 'coping', label: text }] }
    expect(seen(twice)).toEqual([
      ['twice', '/rows/3/id', 'The id coping is there more than once', "Id'et coping findes mere end én gang"],
    ])
    const columns = [...evidence.columns, { id: 'choir', label: text }]
    const levels = [...evidence.levels, { id: 'opinion', label: text }]
    expect(seen({ ...evidence, columns, levels }).map(([is, at]) => [is, at])).toEqual([
      ['twice', '/columns/3/id'],
      ['twice', '/levels/3/id'],
    ])
  })

  it('finds cells of rows, columns and levels that are not there', () => {
    const cells = [{ row: 'sky', column: 'sea', level: 'much' }]
    expect(seen({ ...evidence, cells })).toEqual([
      [
        'noRow',
        '/cells/0/row',
        'A cell names the row sky, which the matrix does not have',
        'En celle nævner rækken sky, som matricen ikke har',
      ],
      [
        'noColumn',
        '/cells/0/column',
        'A cell names the column sea, which the matrix does not have',
        'En celle nævner kolonnen sea, som matricen ikke har',
      ],
      [
        'noLevel',
        '/cells/0/level',
        'A cell has the level much, which the matrix does not have',
        'En celle har trinnet much, som matricen ikke har',
      ],
    ])
    expect(seen({ ...evidence, levels: undefined, cells: [evidence.cells[2]] }).map(([is]) => is)).toEqual(['noLevel'])
  })

  it('finds two cells in one place, and numbers that are none', () => {
    const cells = [
      { row: 'coping', column: 'meals' },
      { row: 'coping', column: 'choir' },
      { row: 'green', column: 'meals' },
      { row: 'coping', column: 'meals', cell: { items: [{ number: Number.NaN }] } },
    ]
    expect(seen({ ...evidence, cells })).toEqual([
      [
        'samePlace',
        '/cells/3',
        'Two cells stand in one place: row coping, column meals',
        'To celler står samme sted: række coping, kolonne meals',
      ],
      [
        'noNumber',
        '/cells/3/cell/items/0/number',
        'A number in row coping is none, or infinite',
        'En værdi i række coping er ikke et tal eller er uendelig',
      ],
    ])
  })

  it.each([
    [{ ...evidence, rows: 3 }, 'rows'],
    [{ ...evidence, columns: [{ id: 'a' }] }, 'columns.0.label'],
    [{ ...evidence, rows: [{ id: 'a', label: text, about: { kind: 'x' } }] }, 'rows.0.about.id'],
    [{ ...evidence, rows: [{ id: 'a', label: text, group: 'x' }] }, 'rows.0.group'],
    [{ ...evidence, rows: [{ id: 'a', label: text, note: 'x' }] }, 'rows.0.note'],
    [{ ...evidence, levels: [{ label: text }] }, 'levels.0.id'],
    [{ ...evidence, cells: undefined }, 'cells'],
    [{ ...evidence, cells: [{ row: 'a' }] }, 'cells.0.column'],
    [{ ...evidence, cells: [{ row: 'a', column: 'b', level: 1 }] }, 'cells.0.level'],
    [{ ...evidence, cells: [{ row: 'a', column: 'b', cell: 'x' }] }, 'cells.0.cell'],
    [{ ...evidence, cells: [{ row: 'a', column: 'b', note: 'x' }] }, 'cells.0.note'],
    [{ ...evidence, corner: 'x' }, 'corner'],
    [{ ...evidence, blank: 'x' }, 'blank'],
    [{ ...theory, layers: 1 }, 'layers'],
    [{ ...theory, boxes: [{ id: 'a' }] }, 'boxes.0.label'],
    [{ ...theory, nodes: [{ id: 'a', label: text, layer: 1 }] }, 'nodes.0.layer'],
    [{ ...theory, nodes: [{ id: 'a', label: text, box: 1 }] }, 'nodes.0.box'],
  ])('says where it is not built as one: %#', (figure, place) => {
    expect(seen(figure as unknown as Figure).map(([is, at]) => [is, at])).toEqual([
      ['malformed', `/${place.replaceAll('.', '/')}`],
    ])
  })
})

describe('checkFigure of layers and boxes', () => {
  const node = (id: string, layer?: string, box?: string) => ({ id, label: text, layer, box })
  const figure = (...nodes: ReturnType<typeof node>[]): Figure => ({ ...theory, nodes, links: [] })

  it('finds ids of layers and boxes that are there twice', () => {
    const layers = [...theory.layers, { id: 'do', label: text }]
    const boxes = [...theory.boxes, { id: 'food', label: text }]
    expect(seen({ ...theory, layers, boxes }).map(([is, at]) => [is, at])).toEqual([
      ['twice', '/layers/4/id'],
      ['twice', '/boxes/2/id'],
    ])
  })

  it('finds nodes in layers and boxes that are not there', () => {
    expect(seen(figure(node('a', 'sky', 'cloud')))).toEqual([
      [
        'noLayer',
        '/nodes/0/layer',
        'A node stands in the layer sky, which the figure does not have',
        'En knude står i laget sky, som figuren ikke har',
      ],
      [
        'noBox',
        '/nodes/0/box',
        'A node stands in the box cloud, which the figure does not have',
        'En knude står i rammen cloud, som figuren ikke har',
      ],
    ])
    expect(seen({ ...theory, layers: undefined, boxes: undefined }).map(([is]) => is)).toContain('noLayer')
  })

  it('finds boxes that are torn apart, within a layer only', () => {
    expect(seen(figure(node('a', 'do', 'food'), node('b', 'do'), node('c', 'do', 'food')))).toEqual([
      [
        'tornBox',
        '/nodes/2/box',
        'Other nodes stand between those of the box food',
        'Der står andre knuder mellem dem i rammen food',
      ],
    ])
    const between = figure(node('a', 'do', 'food'), node('b', 'do', 'people'), node('c', 'do', 'food'))
    expect(seen(between).map(([is]) => is)).toEqual(['tornBox'])
    // In another layer, or between nodes of another one, it is not torn.
    expect(seen(figure(node('a', 'do', 'food'), node('b', 'signs'), node('c', 'do', 'food')))).toEqual([])
    expect(seen(figure(node('a', 'do', 'food'), node('b', 'signs', 'food'), node('c', 'do', 'food')))).toEqual([])
    expect(seen(figure(node('a', undefined, 'food'), node('b'), node('c', 'do', 'food')))).toEqual([])
  })

  it('finds boxes without layers', () => {
    const nodes = theory.nodes.map(({ id, label }) => ({ id, label }))
    expect(seen({ ...theory, layers: undefined, nodes })).toEqual([
      ['boxesAlone', '/boxes', 'The figure has boxes, but no layers', 'Figuren har rammer, men ingen lag'],
    ])
    expect(seen({ ...theory, layers: undefined, boxes: [], nodes })).toEqual([])
  })
})
