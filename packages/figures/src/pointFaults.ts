import { bounds, type Finding, type Slots } from '@groundplan/kernel'
import type { BarFigure } from './barFigure.js'
import type { Unit } from './cell.js'
import { doubles, fault, type Path } from './figureFaults.js'
import type { LineFigure } from './lineFigure.js'
import type { MultiplesFigure } from './multiplesFigure.js'
import type { ChartInterval, ChartSeries, ChartValue } from './points.js'
import type { SlopeFigure } from './slopeFigure.js'

/** Looks at the values of a figure one after another, for what one must not have beside the others. */
function valueCheck({
  share = false,
  unit,
}: {
  readonly share?: boolean | undefined
  readonly unit?: Unit | undefined
}) {
  const written = (one: Unit): string => JSON.stringify([(one as { en?: unknown }).en, (one as { da?: unknown }).da])
  let common = unit && written(unit)
  return (value: ChartValue, at: Path, slots: Slots, bare = false): readonly Finding[] => {
    if ('is' in value) return []
    const { number, of, unit: own } = value
    const found: Finding[] = []
    if (own !== undefined) {
      common ??= written(own)
      if (written(own) !== common) found.push(fault('mixedUnits', [...at, 'unit'], slots))
    }
    if (!Number.isFinite(number)) return [...found, fault('pointNumber', [...at, 'number'], slots)]
    if (of !== undefined && !(Number.isFinite(of) && of >= 0))
      return [...found, fault('pointNumber', [...at, 'of'], slots)]
    if (!share || (bare && of === undefined)) return found
    if (of === undefined || of === 0) found.push(fault('noShare', at, slots))
    else if (number < 0 || number > of) found.push(fault('shareBeyond', at, slots))
    return found
  }
}

function intervalFaults(
  value: ChartValue | undefined,
  { low, high }: ChartInterval,
  share: boolean,
  at: Path,
  slots: Slots,
): readonly Finding[] {
  const wrong = (['low', 'high'] as const).filter((end) => !Number.isFinite({ low, high }[end]))
  if (wrong.length > 0) return wrong.map((end) => fault('intervalNumber', [...at, end], slots))
  if (low > high) return [fault('intervalTurned', at, slots)]
  if (value === undefined || 'is' in value) return []
  const drawn = share ? (value.number / (value.of ?? Number.NaN)) * 100 : value.number
  // A billionth of its size is what dividing may add.
  const slack = Math.abs(drawn) * 1e-9
  return drawn < low - slack || drawn > high + slack ? [fault('intervalBeside', at, slots)] : []
}

/** The faults of a figure with series of points: places that are not there, doubles, disorder, numbers that are none, intervals the wrong way round, mixed units. */
export function pointFaults(figure: LineFigure | BarFigure | MultiplesFigure): readonly Finding[] {
  const { share = false } = figure
  const { references = [] } = figure
  const marks = figure.kind === 'bar' ? [] : (figure.marks ?? [])
  const check = valueCheck(figure)
  const order =
    figure.categories && new Map(figure.categories.map(({ id }, index) => [id, index] as const).toReversed())
  const place = (at: string, path: Path, slots: Slots): readonly Finding[] => {
    if (order !== undefined) return order.has(at) ? [] : [fault('noCategory', path, slots)]
    return at === 'unknown' || bounds(at) !== undefined ? [] : [fault('pointDate', path, slots)]
  }
  const all: readonly (readonly [ChartSeries, Path])[] =
    figure.kind === 'multiples'
      ? [
          ...figure.panels.map((panel, index) => [panel, ['panels', index]] as const),
          ...(figure.compared === undefined ? [] : [[figure.compared, ['compared']] as const]),
        ]
      : figure.series.map((series, index) => [series, ['series', index]] as const)
  const inSeries = all.flatMap(([{ label, points }, path]) => {
    const seen = new Set<string>()
    let latest: string | number | undefined
    return points.flatMap(({ at, value, interval }, index): readonly Finding[] => {
      const where = [...path, 'points', index]
      const slots: Slots = { series: label, at }
      const found: Finding[] = [...place(at, [...where, 'at'], slots)]
      if (seen.has(at)) found.push(fault('pointTwice', [...where, 'at'], slots))
      seen.add(at)
      // Dates are compared by their first days; those that are none have no order.
      const rank = order === undefined ? bounds(at)?.first : order.get(at)
      if (rank !== undefined) {
        if (latest !== undefined && rank < latest && figure.kind !== 'bar')
          found.push(fault('pointOrder', [...where, 'at'], slots))
        else latest = rank
      }
      if (value !== undefined) found.push(...check(value, [...where, 'value'], slots))
      if (interval !== undefined) found.push(...intervalFaults(value, interval, share, [...where, 'interval'], slots))
      return found
    })
  })
  return [
    ...doubles(figure.categories ?? [], 'categories'),
    ...doubles(
      figure.kind === 'multiples' ? figure.panels : figure.series,
      figure.kind === 'multiples' ? 'panels' : 'series',
    ),
    ...doubles(references, 'references'),
    ...inSeries,
    ...references.flatMap(({ label, value, at }, index) => {
      const slots: Slots = { series: label, at: at ?? label }
      const found = check(value, ['references', index, 'value'], slots, true)
      return at === undefined ? found : [...found, ...place(at, ['references', index, 'at'], slots)]
    }),
    ...marks.flatMap(({ at, label }, index) => place(at, ['marks', index, 'at'], { series: label, at })),
  ]
}

/** The faults of slopes: doubles, numbers that are none, mixed units. */
export function slopeFaults(figure: SlopeFigure): readonly Finding[] {
  const check = valueCheck(figure)
  const values = figure.slopes.flatMap(({ label, before, after }, index) => [
    ...(before === undefined ? [] : check(before, ['slopes', index, 'before'], { series: label, at: figure.before })),
    ...(after === undefined ? [] : check(after, ['slopes', index, 'after'], { series: label, at: figure.after })),
  ])
  return [...doubles(figure.slopes, 'slopes'), ...values]
}
