import { languageOf, say } from '@groundplan/kernel'
import type { RadarFigure } from '../../../radarFigure.js'
import type { WheelFigure } from '../../../wheelFigure.js'
import { onlyText } from '../../onlyText.js'
import { palette } from '../../palette.js'
import { type Run, textRun } from '../../run.js'
import { typography } from '../../typography.js'
import { words } from '../../words.js'
import type { Picture } from '../chart.js'
import { type Gap, gapKey } from '../plot/gap.js'
import { footnotes, plotType, rule, sheet, wrapped, write } from '../plot/paint.js'
import { plotMessages } from '../plot/plotWords.js'
import { arc, type Dial, dialOf } from './dial.js'
import { placeLabels } from './placeLabels.js'
import type { Scores } from './scoresOf.js'
import { scoreMessages } from './scoreWords.js'
import { type Swatch, themeLabel } from './themeLabel.js'

/** How a kind of figure draws what stands within the dial. */
export interface Around {
  /** More themes or series than these are not drawn. */
  readonly most: { readonly themes: number; readonly series: number }
  /** The hole in the middle, and how many steps further out the lowest value stands. */
  readonly dial: { readonly hole: number; readonly stub: number }
  /** Where each theme has its middle, in degrees from the top. */
  readonly angle: (theme: number, themes: number) => number
  readonly swatch: Swatch
  /** Rings, bars or lines; and which kinds of nothing have a sign there, for the key. */
  readonly inside: (dial: Dial, scores: Scores) => { readonly body: string; readonly signs: readonly Gap[] }
  /** What the bars or lines are called in the key. */
  readonly marks: 'bars' | 'lines'
  /** Whether intervals are drawn. */
  readonly intervals: boolean
}

const size = { rim: 150, most: 460, label: 150, least: 120, gap: 14 }

/** The picture of a wheel or a radar: the dial, a label beside it for each theme, and a key below. */
export function aroundPicture(
  figure: WheelFigure | RadarFigure,
  scores: Scores,
  around: Around,
  locale: string,
): Picture {
  const language = languageOf(locale)
  const { themes, series, from, to } = scores
  if (themes.length === 0) return onlyText(words.noNodes[language])
  if (themes.length > around.most.themes || series.length > around.most.series)
    return onlyText(words.tooLarge[language])
  const angles = themes.map((_, index) => around.angle(index, themes.length))
  const isRight = (index: number): boolean => (angles[index] as number) < 180
  const step = dialOf(from, to, { ...around.dial, rim: size.rim }, locale).step
  const labels = themes.map((theme, index) => {
    // Seen from above, a group begins with the last of its themes on the left side of a dial.
    const above = isRight(index) ? index - 1 : index + 1
    const begins =
      themes[above] === undefined || isRight(above) !== isRight(index) || themes[above].group !== theme.group
    const heading = begins ? theme.theme.group : undefined
    const label = themeLabel(theme, heading, { width: size.label, step, swatch: around.swatch, locale })
    return { ...label, angle: angles[index] as number }
  })
  const side = (right: boolean): number =>
    labels.reduce((sum, { height }, index) => (isRight(index) === right ? sum + height + 7 : sum), 0)
  const rim = Math.min(Math.max(size.rim, Math.max(side(true), side(false)) / 2 - 40), size.most)
  const dial = dialOf(from, to, { ...around.dial, rim }, locale)
  const placed = placeLabels(labels, rim + groupBand(scores))
  const outer = rim + 14
  const edges = placed.map(({ box }) => box)
  const left = Math.min(-outer, ...edges.map(({ x }) => x)) - sheet.margin
  const right = Math.max(outer, ...edges.map(({ x, width }) => x + width)) + sheet.margin
  const top = Math.min(-outer, ...edges.map(({ y }) => y)) - sheet.margin
  const bottom = Math.max(outer, ...edges.map(({ y, height }) => y + height))
  // The dial stands in the middle of the page where it is narrower.
  const width = Math.max(right - left, Math.min(typography.page, 2 * Math.max(-left, right)))
  const centre = { x: Math.max(-left, width - right < -left ? -left : (width - right - left) / 2), y: -top }
  const turned = { ...dial, x: centre.x, y: centre.y }
  const names = placed.map(({ box, right: onRight, leader }, index) => {
    const moved = { ...box, x: box.x + centre.x, y: box.y + centre.y }
    const line = (leader ?? []).slice(1).map((end, i) => {
      const start = (leader as NonNullable<typeof leader>)[i] as typeof end
      return rule(
        start.x + centre.x,
        start.y + centre.y,
        end.x + centre.x,
        end.y + centre.y,
        `stroke="${palette.edge}" stroke-width="0.8"`,
      )
    })
    return [...line, (labels[index] as (typeof labels)[number]).svg(moved, onRight)].join('\n')
  })
  const drawn = around.inside(turned, scores)
  const key = keyOf(figure, scores, { ...around, signs: drawn.signs }, { y: bottom - top + size.gap, width }, locale)
  const body = [drawn.body, groupArcs(turned, scores, angles), ...names, ...key.body]
  return {
    width,
    height: bottom - top + size.gap + key.height + sheet.margin,
    body: body.filter((part) => part !== '').join('\n'),
  }
}

/** The room that arcs around groups take outside the rim. */
const groupBand = ({ themes }: Scores): number => (themes.some(({ group }) => group !== undefined) ? 8 : 0)

function groupArcs(dial: Dial, scores: Scores, angles: readonly number[]): string {
  const { themes } = scores
  const runs: { group: string; first: number; last: number }[] = []
  themes.forEach(({ group }, index) => {
    const run = runs.at(-1)
    if (group === undefined) return
    if (run?.group === group && run.last === index - 1) run.last = index
    else runs.push({ group, first: index, last: index })
  })
  const half = themes.length < 2 ? 160 : ((angles[1] as number) - (angles[0] as number)) / 2
  return runs
    .map(({ first, last }) => {
      const path = arc(
        dial,
        dial.rim + 7,
        (angles[first] as number) - half + 1.2,
        (angles[last] as number) + half - 1.2,
      )
      return `<path d="${path}" fill="none" stroke="${palette.line}" stroke-width="2.4"/>`
    })
    .join('\n')
}

/** Below the dial: the series with their signs, what the ends of the scale mean, what the marks are, and the signs of what is not there. */
function keyOf(
  { scale, measure, interval }: WheelFigure | RadarFigure,
  { themes, series, from, to }: Scores,
  { swatch, marks, intervals, signs }: Around & { readonly signs: readonly Gap[] },
  { y, width }: { readonly y: number; readonly width: number },
  locale: string,
): { readonly height: number; readonly body: readonly string[] } {
  const body: string[] = []
  let [x, top, tall] = [sheet.margin, y, 0]
  if (series.length > 1) {
    series.forEach((run, index) => {
      const text = wrapped(run, width - 2 * sheet.margin - 16, 3)
      if (x > sheet.margin && x + 16 + text.width > width - sheet.margin) {
        top += tall + 3
        ;[x, tall] = [sheet.margin, 0]
      }
      body.push(swatch(index, x + 5, top + plotType.small.leading / 2), write(text, x + 16, top))
      tall = Math.max(tall, text.lines.length * plotType.small.leading)
      x += 16 + text.width + 22
    })
    top += tall + 6
  }
  const slots = (n: number, what: Run) => ({ n, what: what.text })
  const notes: Run[] = [
    { text: say({ message: scoreMessages.end, slots: slots(from, textRun(scale.low, locale)) }, locale) },
    { text: say({ message: scoreMessages.end, slots: slots(to, textRun(scale.high, locale)) }, locale) },
  ]
  if (measure !== undefined)
    notes.push({ text: say({ message: scoreMessages[marks], slots: { what: textRun(measure, locale).text } }, locale) })
  const drawn =
    intervals &&
    themes.some(({ scores }) => scores.some((score) => score.interval !== undefined && score.reading.gap === undefined))
  if (drawn && interval !== undefined)
    notes.push({
      text: say({ message: plotMessages.thinLines, slots: { what: textRun(interval, locale).text } }, locale),
    })
  const meant = gapKey(signs, locale)
  if (meant !== undefined) notes.push({ text: meant })
  const below = footnotes(notes, top, width)
  return { height: top - y + below.height, body: [...body, ...below.body] }
}
