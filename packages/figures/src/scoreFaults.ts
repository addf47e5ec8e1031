import type { Finding, Slot } from '@groundplan/kernel'
import { words } from './draw/words.js'
import { doubles, fault, type Path } from './figureFaults.js'
import type { RadarFigure } from './radarFigure.js'
import type { ScorePoint } from './scores.js'
import type { WheelFigure } from './wheelFigure.js'

/** A number for a sentence; what is none is said to be so. */
const told = (number: number): Slot => (Number.isFinite(number) ? number : words.noNumber)

/** The faults of a wheel or a radar: a scale that is none, values outside it or of a theme that is not there, ids or values that are there twice, intervals that are none. */
export function scoreFaults(figure: WheelFigure | RadarFigure): readonly Finding[] {
  const { scale, series } = figure
  const [name, themes] =
    figure.kind === 'wheel' ? (['sectors', figure.sectors] as const) : (['axes', figure.axes] as const)
  const { from, to } = scale
  const sound = Number.isFinite(from) && Number.isFinite(to) && from < to
  const known = new Set(themes.map(({ id }) => id))
  const beyond = (value: number): boolean => sound && (value < from || value > to)
  const ofPoint = ({ at, value, interval, answers }: ScorePoint, path: Path): readonly Finding[] => {
    const found: Finding[] = []
    if (!known.has(at)) found.push(fault('noTheme', [...path, 'at'], { id: at }))
    if (value !== undefined && 'number' in value) {
      const { number, of } = value
      if (!Number.isFinite(number)) found.push(fault('noScore', [...path, 'value', 'number'], { id: at }))
      else if (beyond(number))
        found.push(fault('outsideScale', [...path, 'value', 'number'], { id: at, n: number, from, to }))
      if (of !== undefined && !(Number.isFinite(of) && of >= 0))
        found.push(fault('noScore', [...path, 'value', 'of'], { id: at }))
    }
    if (interval !== undefined) {
      const { low, high } = interval
      if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high))
        found.push(fault('turnedInterval', [...path, 'interval'], { id: at, low: told(low), high: told(high) }))
      else
        for (const end of ['low', 'high'] as const)
          if (beyond(interval[end]))
            found.push(fault('outsideScale', [...path, 'interval', end], { id: at, n: interval[end], from, to }))
    }
    if (answers !== undefined && 'number' in answers && !(Number.isFinite(answers.number) && answers.number >= 0))
      found.push(fault('noScore', [...path, 'answers', 'number'], { id: at }))
    return found
  }
  const values = series.flatMap(({ id, points }, s) => {
    const seen = new Set<string>()
    return points.flatMap((point, p) => {
      const path = ['series', s, 'points', p]
      const twice = seen.has(point.at) ? [fault('sameTheme', path, { series: id, id: point.at })] : []
      seen.add(point.at)
      return [...twice, ...ofPoint(point, path)]
    })
  })
  return [
    ...(sound ? [] : [fault('noScale', ['scale'], { from: told(from), to: told(to) })]),
    ...doubles(themes, name),
    ...doubles(series, 'series'),
    ...values,
  ]
}
