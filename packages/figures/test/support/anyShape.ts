import type {
  ChartValue,
  FlowFigure,
  RadarFigure,
  ScoreSeries,
  ScoreTheme,
  TreeFigure,
  WheelFigure,
} from '@groundplan/figures'
import type { Text } from '@groundplan/kernel'
import fc from 'fast-check'
import { anyText } from './hostile.js'

const optional = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined })
const text: fc.Arbitrary<Text> = fc.oneof(
  fc.record({ en: anyText, da: anyText }),
  fc.record({ da: anyText }),
  fc.record({ verbatim: anyText, lang: fc.constantFrom(undefined, 'da', 'uk', '"><b>') }),
)
const id = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__', 'constructor'), anyText)
const about = optional(fc.record({ kind: anyText, id: anyText }))
const shown = { title: text, description: text }
const unit = fc.constantFrom(undefined, { en: '%', da: '%' }, { en: '<i>', da: { one: '{n}', other: 'mennesker' } })
const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -2, max: 9 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 8, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e300, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, 123456.789) },
)
const value: fc.Arbitrary<ChartValue> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ number, of: optional(number), unit }) },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constantFrom('unknown' as const, 'notApplicable' as const), why: optional(text) }),
  },
  { weight: 1, arbitrary: fc.constant({ is: 'withheld' as const }) },
)

/** Trees with hostile text in every field, sound or not. */
export const anyTree: fc.Arbitrary<TreeFigure> = fc.record({
  kind: fc.constant('tree' as const),
  ...shown,
  nodes: fc.array(
    fc.record({
      id,
      label: text,
      note: optional(text),
      about,
      parent: optional(id),
      side: fc.constantFrom(undefined, 'before' as const, 'after' as const),
      state: optional(
        fc.record({ label: text, tone: fc.constantFrom('good', 'attention', 'unknown', 'active', 'idle') }),
      ),
    }),
    { maxLength: 14 },
  ),
  levels: optional(fc.array(text, { maxLength: 4 })),
  before: optional(fc.array(text, { maxLength: 3 })),
  arrows: fc.constantFrom(undefined, true, false),
  direction: fc.constantFrom(undefined, 'right' as const, 'down' as const, 'up' as const),
})

const themes: fc.Arbitrary<readonly ScoreTheme[]> = fc.oneof(
  fc.array(fc.record({ id, label: text, group: optional(text), about }), { maxLength: 8 }),
  fc.integer({ min: 1, max: 41 }).chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, i) =>
        fc.record({
          id: fc.constant(`${i}`),
          label: text,
          group: optional(fc.constantFrom({ en: 'One', da: 'En' }, { en: 'Two', da: 'To' })),
        }),
      ),
    ),
  ),
)
const interval = optional(fc.record({ low: number, high: number }))
const scored = {
  ...shown,
  scale: fc.oneof(
    fc.record({ from: fc.constant(1), to: fc.constant(7), low: text, high: text }),
    fc.record({ from: fc.constant(0), to: fc.constant(100), low: text, high: text }),
    fc.record({ from: number, to: number, low: text, high: text }),
  ),
  corner: optional(text),
  measure: optional(text),
  interval: optional(text),
}
const seriesOf = (names: readonly ScoreTheme[]): fc.Arbitrary<ScoreSeries> =>
  fc.record({
    id,
    label: text,
    about,
    points: fc.array(
      fc.record({
        at:
          names.length === 0
            ? id
            : fc.oneof(
                { weight: 9, arbitrary: fc.constantFrom(...names.map((theme) => theme.id)) },
                { weight: 1, arbitrary: id },
              ),
        value: optional(value),
        interval,
        answers: optional(value),
      }),
      { maxLength: 24 },
    ),
  })

/** Wheels with hostile text in every field, sound or not, up to one sector more than is drawn. */
export const anyWheel: fc.Arbitrary<WheelFigure> = themes.chain((sectors) =>
  fc.record({
    kind: fc.constant('wheel' as const),
    ...scored,
    sectors: fc.constant(sectors),
    series: fc.array(seriesOf(sectors), { maxLength: 5 }),
  }),
)

/** Radars with hostile text in every field, sound or not. */
export const anyRadar: fc.Arbitrary<RadarFigure> = themes.chain((axes) =>
  fc.record({
    kind: fc.constant('radar' as const),
    ...scored,
    axes: fc.constant(axes),
    series: fc.array(seriesOf(axes), { maxLength: 7 }),
  }),
)

const count = optional(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ number: fc.integer({ min: 0, max: 400 }) }) },
    { weight: 1, arbitrary: value },
  ),
)

/** Flows with hostile text in every field, sound or not. */
export const anyFlow: fc.Arbitrary<FlowFigure> = fc.record({
  kind: fc.constant('flow' as const),
  ...shown,
  unit,
  steps: fc.array(
    fc.record({
      id,
      label: text,
      note: optional(text),
      count,
      about,
      after: optional(fc.array(id, { maxLength: 3 })),
      exits: optional(
        fc.array(
          fc.record({
            label: text,
            count,
            reasons: optional(fc.array(fc.record({ label: text, count }), { maxLength: 3 })),
          }),
          { maxLength: 2 },
        ),
      ),
    }),
    { maxLength: 10 },
  ),
})

/** Any figure of shapes. */
export const anyShape = fc.oneof(anyTree, anyWheel, anyRadar, anyFlow)
