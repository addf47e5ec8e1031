import { languageOf, type Message, say, type Text } from '@groundplan/kernel'
import type { Cell } from '../../../cell.js'
import type { RadarFigure } from '../../../radarFigure.js'
import type { ScorePoint } from '../../../scores.js'
import type { TableCell, TableColumn, TableFigure } from '../../../tableFigure.js'
import type { WheelFigure } from '../../../wheelFigure.js'
import { textRun } from '../../run.js'
import { words } from '../../words.js'
import type { Chart } from '../chart.js'
import { plotMessages, plotWords } from '../plot/plotWords.js'
import { type Score, type Scores, scoresOf } from './scoresOf.js'
import { scoreWords } from './scoreWords.js'

/** A wheel or a radar as a table with a row for each theme; or, where series have more than values, for each theme and series. */
export function scoreChart(figure: WheelFigure | RadarFigure, locale: string): Chart {
  return { table: () => tableOf(figure, scoresOf(figure, locale), locale) }
}

/** What all points of a place say of one thing: nothing asked, one cell, or several. */
function cellOf({ point, others }: Score, part: (point: ScorePoint) => Cell | undefined): TableCell {
  const cells = (point === undefined ? [] : [point, ...others]).flatMap((one) => part(one) ?? [])
  return { cell: cells.length > 1 ? { items: cells } : cells[0] }
}

const worth = (score: Score): TableCell => {
  const { cell = words.notAsked } = cellOf(score, (point) => point.value)
  return { cell }
}

/** What else is known of a value; of one that is withheld, unknown or not applicable as little as of the value itself. */
const beside =
  (part: (point: ScorePoint) => Cell | undefined) =>
  (point: ScorePoint): Cell | undefined => {
    const { value } = point
    return part(point) ?? (value !== undefined && 'is' in value ? { is: value.is } : undefined)
  }

function tableOf(figure: WheelFigure | RadarFigure, { themes, series }: Scores, locale: string): TableFigure {
  const { title, description, corner, measure, interval } = figure
  const language = languageOf(locale)
  const points = themes.flatMap(({ scores }) =>
    scores.flatMap(({ point, others }) => (point === undefined ? [] : [point, ...others])),
  )
  const has = {
    group: themes.some(({ theme }) => theme.group !== undefined),
    interval: points.some((point) => point.interval !== undefined),
    answers: points.some((point) => point.answers !== undefined),
  }
  const long = series.length > 1 && (has.interval || has.answers)
  const range = textRun(interval ?? plotWords.interval, locale).text
  const told = (message: Message): Text => ({
    verbatim: say({ message, slots: { what: range } }, locale),
    lang: language,
  })
  const heads: TableColumn[] = [
    { id: 'theme', label: corner ?? scoreWords.theme, heads: true },
    ...(has.group ? [{ id: 'group', label: scoreWords.group }] : []),
  ]
  const value = measure ?? plotWords.value
  const each: TableColumn[] = [
    { id: 'value', label: value },
    ...(has.interval
      ? [
          { id: 'from', label: told(plotMessages.from) },
          { id: 'to', label: told(plotMessages.to) },
        ]
      : []),
    ...(has.answers ? [{ id: 'answers', label: scoreWords.answers }] : []),
  ]
  const cells = (score: Score): readonly TableCell[] => [
    worth(score),
    ...(has.interval
      ? [
          cellOf(
            score,
            beside(({ interval: between }) => between && { number: between.low }),
          ),
          cellOf(
            score,
            beside(({ interval: between }) => between && { number: between.high }),
          ),
        ]
      : []),
    ...(has.answers
      ? [
          cellOf(
            score,
            beside(({ answers }) => answers),
          ),
        ]
      : []),
  ]
  const shown = { kind: 'table', title, description, blank: words.nothingThere } as const
  if (long)
    return {
      ...shown,
      columns: [...heads, { id: 'series', label: plotWords.series }, ...each],
      rows: themes.flatMap(({ theme, label, scores }) =>
        scores.map((score, index) => {
          const span = scores.length
          const own: TableCell[] =
            index > 0
              ? []
              : [
                  { cell: { verbatim: label.text, lang: label.lang ?? language }, rowSpan: span },
                  ...(has.group ? [{ cell: theme.group, rowSpan: span }] : []),
                ]
          const name = series[index]
          return {
            about: theme.about,
            cells: [...own, { cell: { verbatim: name?.text ?? '', lang: name?.lang ?? language } }, ...cells(score)],
          }
        }),
      ),
    }
  const columns =
    series.length === 1
      ? each
      : series.map(
          (name, index): TableColumn => ({
            id: `${index}`,
            label: { verbatim: name.text, lang: name.lang ?? language },
          }),
        )
  return {
    ...shown,
    columns: [...heads, ...columns],
    rows: themes.map(({ theme, label, scores }) => ({
      about: theme.about,
      cells: [
        { cell: { verbatim: label.text, lang: label.lang ?? language } },
        ...(has.group ? [{ cell: theme.group }] : []),
        ...scores.flatMap((score) => (series.length === 1 ? cells(score) : [worth(score)])),
      ],
    })),
  }
}
