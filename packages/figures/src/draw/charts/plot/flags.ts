import type { Block } from '../../nodeText.js'
import { palette } from '../../palette.js'
import { heightOf, rule, write } from './paint.js'

/** The name of an upright line, and where the line stands. */
export interface Flag {
  readonly x: number
  readonly text: Block
}

/** Upright lines through a plot with their names above it, to the right of each: a name that would lie over another stands lower, beside which no line passes. */
export function flags(given: readonly Flag[]): {
  readonly height: number
  readonly width: number
  readonly draw: (top: number, bottom: number) => readonly string[]
} {
  const placed: { flag: Flag; lane: number; right: number }[] = []
  for (const flag of [...given].sort((a, b) => a.x - b.x)) {
    const over = placed.filter(({ right }) => right + 8 > flag.x)
    const lane = Math.max(-1, ...over.map((one) => one.lane)) + 1
    placed.push({ flag, lane, right: flag.x + 4 + flag.text.width })
  }
  const tops: number[] = []
  let height = 0
  const lanes = Math.max(-1, ...placed.map(({ lane }) => lane)) + 1
  for (let lane = 0; lane < lanes; lane += 1) {
    tops.push(height)
    height += Math.max(...placed.filter((one) => one.lane === lane).map(({ flag }) => heightOf(flag.text))) + 2
  }
  return {
    height,
    width: Math.max(0, ...placed.map(({ right }) => right)),
    draw: (top, bottom) =>
      placed.map(({ flag: { x, text }, lane }) => {
        const upper = top + (tops[lane] as number)
        const line = rule(x, upper + 2, x, bottom, `stroke="${palette.line}" stroke-width="1" stroke-dasharray="3 2"`)
        return `${line}${write(text, x + 4, upper, { fill: palette.faint })}`
      }),
  }
}
