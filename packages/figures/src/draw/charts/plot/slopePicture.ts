import { languageOf, say } from '@groundplan/kernel'
import type { SlopeFigure } from '../../../slopeFigure.js'
import { coordinate } from '../../coordinate.js'
import type { Block } from '../../nodeText.js'
import { onlyText } from '../../onlyText.js'
import { palette } from '../../palette.js'
import { type Run, textRun } from '../../run.js'
import { words } from '../../words.js'
import type { Picture } from '../chart.js'
import { gapSigns } from './gap.js'
import { type KeyItem, keyRow } from './keyRow.js'
import { axisTitle, notesOf } from './notesOf.js'
import { footnotes, heightOf, plotType, rule, sheet, wrapped, write } from './paint.js'
import { plotMessages } from './plotWords.js'
import { type Reading, readingOf, readingText } from './reading.js'
import { scaleOf } from './scaleOf.js'
import { spread } from './spread.js'

/** More than this is not drawn: it could not be read. */
const most = 60

const between = 3
const gutter = 18

type Way = 'rises' | 'falls' | 'stays'

const looks: Readonly<Record<Way, { readonly line: string; readonly marker: (x: number, y: number) => string }>> = {
  rises: {
    line: `fill="none" stroke="${palette.series[0]}" stroke-width="1.8"`,
    marker: (x, y) => dot(x, y, `fill="${palette.series[0]}" stroke="${palette.paper}" stroke-width="1"`),
  },
  falls: {
    line: `fill="none" stroke="${palette.series[1]}" stroke-width="1.8" stroke-dasharray="7 3"`,
    marker: (x, y) => dot(x, y, `fill="${palette.paper}" stroke="${palette.series[1]}" stroke-width="1.6"`),
  },
  stays: {
    line: `fill="none" stroke="${palette.line}" stroke-width="1.6" stroke-dasharray="2 2.5"`,
    marker: (x, y) => dot(x, y, `fill="${palette.line}" stroke="${palette.paper}" stroke-width="1"`),
  },
}

const dot = (x: number, y: number, look: string): string =>
  `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="4" ${look}/>`

/** A thing with a number at one time only: a mark of its own shape. */
const lone = (x: number, y: number): string =>
  `<path transform="translate(${coordinate(x)} ${coordinate(y)})" d="M-3.5 -3.5H3.5V3.5H-3.5Z" fill="${palette.paper}" stroke="${palette.text}" stroke-width="1.4"/>`

function wayOf(before: Reading, after: Reading): Way | undefined {
  if (before.gap !== undefined || after.gap !== undefined) return undefined
  if (before.number === after.number) return 'stays'
  return before.number < after.number ? 'rises' : 'falls'
}

interface Side {
  readonly text: Block
  readonly reading: Reading
}

/** The picture of things before and after, with their names and numbers at both ends. */
export function slopePicture(figure: SlopeFigure, locale: string): Picture {
  const language = languageOf(locale)
  if (figure.slopes.length > most) return onlyText(words.tooLarge[language])
  if (figure.slopes.length === 0) return onlyText(words.noNodes[language])
  const share = figure.share === true
  const read = figure.slopes.map(({ label, before, after }) => {
    const both = [readingOf(before, share), readingOf(after, share)] as const
    return { label: textRun(label, locale), before: both[0], after: both[1], way: wayOf(...both) }
  })
  const scale = scaleOf(
    read.flatMap(({ before, after }) =>
      [before, after].flatMap(({ number }) => (number === undefined ? [] : [number])),
    ),
    locale,
    5,
    'free',
  )
  const sideOf = (label: Run, reading: Reading): Side => {
    const said = readingText(reading, share, scale.step, locale)
    const sign = reading.gap === undefined ? said : `${gapSigns[reading.gap]}\u00a0${said}`
    return { text: wrapped({ ...label, text: `${label.text}: ${sign}` }, 205, 3), reading }
  }
  const sides = {
    before: read.map(({ label, before }) => sideOf(label, before)),
    after: read.map(({ label, after }) => sideOf(label, after)),
  }
  const known = (all: readonly Side[]): readonly Side[] => all.filter(({ reading }) => reading.gap === undefined)
  const widest = (all: readonly Side[]): number => Math.max(60, ...all.map(({ text }) => text.width))
  const left = sheet.margin + widest(sides.before) + gutter
  const right = sheet.width - sheet.margin - widest(sides.after) - gutter
  const title = axisTitle(
    figure,
    read.flatMap(({ before, after }) => [before, after]),
    locale,
  )
  const heading = title === undefined ? undefined : wrapped(title, sheet.width - 2 * sheet.margin, 3)
  const keyTop = sheet.margin + (heading === undefined ? 0 : heightOf(heading) + 4)
  const key = keyRow(
    keyOf(
      read.map(({ way }) => way),
      locale,
    ),
    keyTop,
    sheet.width,
  )
  const heads = [figure.before, figure.after].map((text) =>
    wrapped(textRun(text, locale), (sheet.width - 3 * sheet.margin) / 2, 3, plotType.bold),
  ) as [Block, Block]
  const headTop = keyTop + key.height + 2
  const top = headTop + Math.max(...heads.map((head) => heightOf(head, plotType.bold))) + 8
  const needed = (all: readonly Side[]): number =>
    known(all).reduce((sum, { text }) => sum + heightOf(text) + between, 0)
  const bottom = top + Math.max(280, needed(sides.before), needed(sides.after))
  const y = (number: number): number => bottom - 6 - scale.at(number) * (bottom - top - 12)
  const lines = read.map(({ before, after, way }) => {
    const marks: string[] = []
    if (way !== undefined && before.gap === undefined && after.gap === undefined) {
      const [from, to] = [y(before.number), y(after.number)]
      const { line, marker } = looks[way]
      marks.push(
        `<path d="M${coordinate(left)} ${coordinate(from)}L${coordinate(right)} ${coordinate(to)}" ${line}/>`,
        marker(left, from),
        marker(right, to),
      )
    } else {
      if (before.gap === undefined) marks.push(lone(left, y(before.number)))
      if (after.gap === undefined) marks.push(lone(right, y(after.number)))
    }
    return marks.join('')
  })
  const column = (
    all: readonly Side[],
    x: number,
    way: 1 | -1,
  ): { readonly body: readonly string[]; readonly end: number } => {
    const there = known(all)
    const tops = spread(
      there.map(({ text, reading }) => ({ at: y(reading.number as number), height: heightOf(text) + between })),
      top,
      bottom,
    )
    const anchor = way === -1 ? ('end' as const) : undefined
    const edge = x + way * gutter
    const body = there.map(({ text, reading }, index) => {
      const upper = (tops[index] as number) + between / 2
      const middle = upper + heightOf(text) / 2
      const at = y(reading.number as number)
      const leader =
        Math.abs(middle - at) > 2
          ? rule(x + way * 6, at, edge - way * 3, middle, `stroke="${palette.edge}" stroke-width="0.8"`)
          : ''
      return `${leader}${write(text, edge, upper, { anchor })}`
    })
    let end = bottom + 8
    for (const { text, reading } of all) {
      if (reading.gap === undefined) continue
      body.push(write(text, edge, end, { anchor, fill: palette.faint }))
      end += heightOf(text) + between
    }
    return { body, end }
  }
  const [one, two] = [column(sides.before, left, -1), column(sides.after, right, 1)]
  const notes = notesOf({}, { scale, intervals: undefined, gaps: [], loose: 0, references: [] }, locale)
  const noteTop = Math.max(one.end, two.end) + 6
  const foot = footnotes(notes, noteTop, sheet.width)
  const upright = `stroke="${palette.edge}" stroke-width="1"`
  const [first, last] = heads
  const body = [
    ...(heading === undefined ? [] : [write(heading, sheet.margin, sheet.margin, { fill: palette.faint })]),
    ...key.body,
    write(first, Math.max(left + 4, sheet.margin + first.width), headTop, { anchor: 'end', type: plotType.bold }),
    write(last, Math.min(right - 4, sheet.width - sheet.margin - last.width), headTop, { type: plotType.bold }),
    rule(left, top - 4, left, bottom, upright),
    rule(right, top - 4, right, bottom, upright),
    ...lines,
    ...one.body,
    ...two.body,
    ...foot.body,
  ]
  return { width: sheet.width, height: noteTop + foot.height + 3, body: body.join('\n') }
}

/** What the lines are, and how many of each. */
function keyOf(ways: readonly (Way | undefined)[], locale: string): readonly KeyItem[] {
  const items = (['rises', 'falls', 'stays'] as const).map((way) => ({
    message: plotMessages[way],
    n: ways.filter((one) => one === way).length,
    sample: (x: number, y: number): string => {
      const line = `<path d="M${coordinate(x)} ${coordinate(y)}h22" ${looks[way].line}/>`
      return line + looks[way].marker(x + 11, y)
    },
  }))
  const alone = {
    message: plotMessages.alone,
    n: ways.filter((way) => way === undefined).length,
    sample: (x: number, y: number) => lone(x + 11, y),
  }
  return [...items, alone]
    .filter(({ n }) => n > 0)
    .map(({ message, n, sample }) => ({
      text: wrapped({ text: say({ message, slots: { n } }, locale) }, 240, 2),
      sample,
    }))
}
