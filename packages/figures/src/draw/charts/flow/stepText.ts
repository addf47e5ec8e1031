import { type Language, languageOf, say, type Text } from '@groundplan/kernel'
import { cellRuns } from '../../cellRuns.js'
import { coordinate } from '../../coordinate.js'
import type { Box, Size } from '../../layout.js'
import { type Block, block } from '../../nodeText.js'
import { palette } from '../../palette.js'
import { plain, type Run, textRun } from '../../run.js'
import { svgText } from '../../svgText.js'
import { typography } from '../../typography.js'
import { words } from '../../words.js'
import { gapSigns } from '../plot/gap.js'
import { readingOf } from '../plot/reading.js'
import type { Count, Step } from './flowOf.js'
import { flowMessages } from './flowWords.js'

/** A box of text: as high as its lines. */
export interface TextBox extends Size {
  readonly svg: (box: Box) => string
}

const types = {
  label: typography.label,
  count: { size: 13.5, bold: false, leading: 18 },
  small: typography.small,
  head: { ...typography.small, bold: true },
} as const
const pad = { x: 12, y: 9, between: 2 }

/** A count in words, with the sign of its kind of nothing; `why` has its reason only in the table. */
function countRun({ value }: Count, locale: string): Run {
  const language: Language = languageOf(locale)
  const { gap } = readingOf(value, false)
  if (gap === undefined && value !== undefined) return { text: plain(cellRuns(value, locale)) }
  const word =
    gap === undefined ? words.notAsked[language] : gap === 'noShare' ? words.noNumber[language] : words[gap][language]
  return { text: say({ message: flowMessages.signed, slots: { sign: gapSigns[gap ?? 'notAsked'], word } }, locale) }
}

/** The share of a count, "44.5 % of 328"; undefined where there is none. */
function shareRun({ share }: Count, locale: string): Run | undefined {
  if (share === undefined) return undefined
  return { text: say({ message: flowMessages.share, slots: { n: share.percent, of: share.of } }, locale) }
}

interface Part {
  readonly text: Block
  readonly type: (typeof types)[keyof typeof types]
  readonly fill: string
  readonly before: number
}

function box(parts: readonly Part[], width: number, look: string): TextBox {
  const height = parts.reduce(
    (sum, { text, type, before }) => sum + before + text.lines.length * type.leading,
    2 * pad.y,
  )
  return {
    width,
    height,
    svg: ({ x, y }) => {
      const frame = `<rect x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(width)}" height="${coordinate(height)}" ${look}/>`
      let top = y + pad.y
      const lines = parts.map(({ text, type, fill, before }) => {
        top += before
        const drawn = svgText(text, x + pad.x, top, { ...type, fill })
        top += text.lines.length * type.leading
        return drawn
      })
      return `<g>${[frame, ...lines].join('\n')}</g>`
    },
  }
}

const frame = (known: boolean, fill: string, radius: number): string =>
  `rx="${radius}" fill="${fill}" stroke="${known ? palette.edge : palette.tones.unknown}" stroke-width="1.2"${known ? '' : ' stroke-dasharray="4 3"'}`

/** The box of a step: what it is, how many came, their share of the step before, and a note. */
export function stepBox({ step, count }: Step, width: number, locale: string): TextBox {
  const room = width - 2 * pad.x
  const set = (run: Run, type: Part['type'], fill: string, before: number, lines: number): Part => {
    return { text: block(run, type, { usual: room, most: room, width: room, lines }), type, fill, before }
  }
  const share = shareRun(count, locale)
  const { note } = step
  const known = readingOf(count.value, false).gap === undefined
  const parts = [
    set(textRun(step.label, locale), types.label, palette.text, 0, 5),
    set(countRun(count, locale), types.count, known ? palette.text : palette.tones.unknown, pad.between, 2),
    ...(share === undefined ? [] : [set(share, types.small, palette.faint, 0, 2)]),
    ...(note === undefined ? [] : [set(textRun(note, locale), types.small, palette.faint, pad.between, 4)]),
  ]
  return box(parts, width, frame(known, palette.box, 5))
}

/** The box of an exit: who leaves, how many, and a line for each reason. */
export function exitBox({ exit, count, reasons }: Step['exits'][number], width: number, locale: string): TextBox {
  const room = width - 2 * pad.x
  const set = (run: Run, type: Part['type'], fill: string, before: number, lines: number): Part => {
    return { text: block(run, type, { usual: room, most: room, width: room, lines }), type, fill, before }
  }
  const counted = (label: Text, own: Count): Run => {
    const what = textRun(label, locale)
    return {
      text: say(
        { message: flowMessages.counted, slots: { what: what.text, count: countRun(own, locale).text } },
        locale,
      ),
      lang: what.lang,
    }
  }
  const share = shareRun(count, locale)
  const known = readingOf(count.value, false).gap === undefined
  const parts = [
    set(counted(exit.label, count), types.head, palette.text, 0, 4),
    ...(share === undefined ? [] : [set(share, types.small, palette.faint, 0, 2)]),
    ...reasons.map((own, index) => {
      const reason = exit.reasons?.[index]
      return set(
        // In the unit of the exit, which stands above.
        reason === undefined ? { text: '' } : counted(reason.label, { ...own, value: reason.count }),
        types.small,
        palette.text,
        index === 0 ? 2 : 0,
        3,
      )
    }),
  ]
  return box(parts, width, frame(known, palette.paper, 2))
}
