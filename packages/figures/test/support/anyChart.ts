import type { BarFigure, ChartSeries, ChartValue, LineFigure, MultiplesFigure, SlopeFigure } from '@groundplan/figures'
import type { Text } from '@groundplan/kernel'
import fc from 'fast-check'
import { anyText } from './hostile.js'

const optional = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined })
const text: fc.Arbitrary<Text> = fc.oneof(
  fc.record({ en: anyText, da: anyText }),
  fc.record({ da: anyText }),
  fc.record({ verbatim: anyText, lang: fc.constantFrom(undefined, 'da', 'uk', '"><b>') }),
)
const number = fc.oneof(
  fc.integer({ min: -20, max: 120 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.double(),
  fc.constantFrom(0, -0, 1e300, -1e300, 5e-324, 1e15, 1e15 + 0.125, Number.MAX_VALUE),
)
const unit = fc.constantFrom(undefined, { en: '%', da: '%' }, { en: '<i>', da: { one: '{n}', other: 'mennesker' } })
const value: fc.Arbitrary<ChartValue> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ number, of: optional(number), unit }) },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constantFrom('unknown' as const, 'notApplicable' as const), why: optional(text) }),
  },
  { weight: 1, arbitrary: fc.constant({ is: 'withheld' as const }) },
)
const interval = optional(fc.record({ low: number, high: number }))
const id = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor'), anyText)
const date = fc.oneof(
  fc.constantFrom(
    '2018',
    '2019',
    '2020',
    '1900-01',
    '1900-08',
    '2021-05',
    '2021-06-30',
    '2022',
    'unknown',
    '2021-02-30',
    '0000',
    '9999',
    '<b>',
  ),
  fc.integer({ min: 1990, max: 2030 }).map(String),
)
const about = optional(fc.record({ kind: anyText, id: anyText }))
const seriesOf = (at: fc.Arbitrary<string>): fc.Arbitrary<ChartSeries> =>
  fc.record({
    id,
    label: text,
    about,
    points: fc.array(fc.record({ at, value: optional(value), interval }), { maxLength: 12 }),
  })
const measured = {
  title: text,
  description: text,
  measure: optional(text),
  unit,
  share: fc.constantFrom(undefined, true, false),
  interval: optional(text),
  group: optional(text),
  corner: optional(text),
}
const categories = fc.array(fc.record({ id, label: text }), { maxLength: 12 })
const referencesOf = (at: fc.Arbitrary<string>) =>
  optional(fc.array(fc.record({ id, label: text, value, at: optional(at) }), { maxLength: 3 }))
const marksOf = (at: fc.Arbitrary<string>) => optional(fc.array(fc.record({ at, label: text }), { maxLength: 4 }))

/** Either dates, or categories and their ids. */
const placed = fc
  .boolean()
  .map((dated) => ({ at: dated ? date : id, categories: dated ? fc.constant(undefined) : categories }))

/** Lines with hostile text in every field, sound or not. */
export const anyLine: fc.Arbitrary<LineFigure> = placed.chain(({ at, categories }) =>
  fc.record({
    kind: fc.constant('line' as const),
    ...measured,
    categories,
    series: fc.array(seriesOf(at), { maxLength: 6 }),
    references: referencesOf(at),
    marks: marksOf(at),
  }),
)

/** Bars with hostile text in every field, sound or not. */
export const anyBar: fc.Arbitrary<BarFigure> = fc.record({
  kind: fc.constant('bar' as const),
  ...measured,
  categories,
  series: fc.array(seriesOf(id), { maxLength: 4 }),
  references: referencesOf(id),
})

/** Slopes with hostile text in every field, sound or not. */
export const anySlope: fc.Arbitrary<SlopeFigure> = fc.record({
  kind: fc.constant('slope' as const),
  title: text,
  description: text,
  measure: optional(text),
  unit,
  share: fc.constantFrom(undefined, true),
  corner: optional(text),
  before: text,
  after: text,
  slopes: fc.array(fc.record({ id, label: text, about, before: optional(value), after: optional(value) }), {
    maxLength: 14,
  }),
})

/** Small multiples with hostile text in every field, sound or not. */
export const anyMultiples: fc.Arbitrary<MultiplesFigure> = placed.chain(({ at, categories }) =>
  fc.record({
    kind: fc.constant('multiples' as const),
    ...measured,
    categories,
    panels: fc.array(seriesOf(at), { maxLength: 32 }),
    compared: optional(seriesOf(at)),
    references: referencesOf(at),
    marks: marksOf(at),
  }),
)

/** Any figure of numbers. */
export const anyChart = fc.oneof(anyLine, anyBar, anySlope, anyMultiples)
