import type {
  Cell,
  Figure,
  GraphFigure,
  LayeredFigure,
  MatrixFigure,
  NetworkFigure,
  TableFigure,
  Tone,
} from '@groundplan/figures'
import type { Cited, Text } from '@groundplan/kernel'
import fc from 'fast-check'
import { anyChart } from './anyChart.js'
import { anyShape } from './anyShape.js'
import { anyText } from './hostile.js'

const tag = fc.constantFrom(undefined, 'da', 'en', 'uk', 'ar', 'x" onclick="hit()', '')
const text: fc.Arbitrary<Text> = fc.oneof(
  fc.record({ en: anyText, da: anyText }),
  fc.record({ en: anyText }),
  fc.record({ da: anyText }),
  fc.record({ verbatim: anyText, lang: tag }),
)
const cites: fc.Arbitrary<readonly Cited[]> = fc.array(
  fc.oneof(
    fc.record({ own: fc.record({ en: anyText, da: anyText }) }),
    fc.record({
      source: fc.record({
        title: anyText,
        year: fc.constantFrom(0, 2022),
        ref: fc.constantFrom(undefined, 'https://example.org/"><b>' as const),
      }),
      at: anyText,
    }),
  ),
  { maxLength: 2 },
)
const cell = fc.letrec<{ cell: Cell; leaf: Cell }>((tie) => ({
  leaf: fc.oneof(
    text,
    fc.record({
      number: fc.double(),
      of: fc.option(fc.double(), { nil: undefined }),
      unit: fc.constantFrom(undefined, { en: '<i>', da: { one: '{n}', other: '"' } }),
    }),
    fc.record({ date: fc.constantFrom('2022', 'unknown', '<b>') }),
    fc.record({
      is: fc.constantFrom('unknown' as const, 'notApplicable' as const),
      why: fc.option(text, { nil: undefined }),
    }),
    fc.constant({ is: 'withheld' as const }),
  ),
  cell: fc.oneof({ depthSize: 'small' }, tie('leaf'), fc.record({ items: fc.array(tie('cell'), { maxLength: 3 }) })),
})).cell
const id = fc.oneof(fc.constantFrom('a', 'b', 'c', '1', '0', '__proto__', 'constructor'), anyText)
const about = fc.option(fc.record({ kind: anyText, id: anyText }), { nil: undefined })
const span = fc.constantFrom(undefined, 1, 2, 3, 0, -1, 1.5, 1e9)
const shown = { title: text, description: text, cites: fc.option(cites, { nil: undefined }) }

/** Tables with hostile text in every field, sound or not. */
export const anyTable: fc.Arbitrary<TableFigure> = fc.record({
  kind: fc.constant('table' as const),
  ...shown,
  blank: fc.option(text, { nil: undefined }),
  columns: fc.array(fc.record({ id, label: text, heads: fc.constantFrom(undefined, true, false) }), { maxLength: 4 }),
  rows: fc.array(
    fc.record({
      about,
      cells: fc.array(fc.record({ cell: fc.option(cell, { nil: undefined }), rowSpan: span, colSpan: span }), {
        maxLength: 5,
      }),
    }),
    { maxLength: 4 },
  ),
})

const tone: fc.Arbitrary<Tone> = fc.constantFrom('good', 'attention', 'unknown', 'active', 'idle')
const node = fc.record({
  id,
  label: text,
  about,
  note: fc.option(text, { nil: undefined }),
  state: fc.option(fc.record({ label: text, tone }), { nil: undefined }),
})
const link = { from: id, to: id, label: fc.option(text, { nil: undefined }) }

const anyNetwork: fc.Arbitrary<NetworkFigure> = fc.record({
  kind: fc.constant('network' as const),
  ...shown,
  nodes: fc.array(node, { maxLength: 6 }),
  links: fc.array(fc.record({ ...link, directed: fc.constantFrom(undefined, true, false) }), { maxLength: 6 }),
})
const somewhere = fc.option(id, { nil: undefined })
const named = fc.option(fc.array(fc.record({ id, label: text }), { maxLength: 4 }), { nil: undefined })
const anyLayered: fc.Arbitrary<LayeredFigure> = fc.record({
  kind: fc.constant('layered' as const),
  ...shown,
  nodes: fc.array(
    fc.tuple(node, somewhere, somewhere).map(([one, layer, box]) => ({ ...one, layer, box })),
    { maxLength: 6 },
  ),
  layers: named,
  boxes: named,
  links: fc.array(
    fc.record({
      ...link,
      direction: fc.constantFrom(undefined, 'forward' as const, 'back' as const, 'none' as const),
      line: fc.constantFrom(undefined, 'solid' as const, 'dashed' as const, 'dotted' as const),
    }),
    { maxLength: 6 },
  ),
  direction: fc.constantFrom(undefined, 'right' as const, 'down' as const),
})

/** Networks and layered figures with hostile text in every field, sound or not. */
export const anyGraph: fc.Arbitrary<GraphFigure> = fc.oneof(anyNetwork, anyLayered)

const optionalText = fc.option(text, { nil: undefined })
const heads = fc.array(fc.record({ id, label: text, note: optionalText, group: optionalText, about }), { maxLength: 4 })

/** Matrices with hostile text in every field, sound or not. */
const anyMatrix: fc.Arbitrary<MatrixFigure> = fc.record({
  kind: fc.constant('matrix' as const),
  ...shown,
  rows: heads,
  columns: heads,
  levels: named,
  cells: fc.array(
    fc.record({
      row: id,
      column: id,
      level: somewhere,
      cell: fc.option(cell, { nil: undefined }),
      note: optionalText,
    }),
    { maxLength: 6 },
  ),
  corner: optionalText,
  blank: optionalText,
})

/** Any figure. */
export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(anyTable, anyMatrix, anyGraph, anyChart, anyShape)
