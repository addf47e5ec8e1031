import type { Block } from '../../nodeText.js'
import { palette } from '../../palette.js'
import { heightOf, rule, write } from './paint.js'
import { spread } from './spread.js'

/** The name of a line, at its end: where that is (nowhere, for a line without a number), and the sample of the line that stands before the name. */
export interface EndLabel {
  readonly text: Block
  readonly end: { readonly x: number; readonly y: number } | undefined
  readonly sample: (x: number, y: number) => string
}

/** What names need beside a plot: room to lead to them, room for the sample, and between two of them. */
const endRoom = { leader: 20, sample: 26, between: 3 } as const

/** The room that names need to the right of a plot. */
export const endWidth = (labels: readonly Block[]): number =>
  labels.length === 0 ? 16 : endRoom.leader + endRoom.sample + Math.max(...labels.map(({ width }) => width))

/** The height that names need beside a plot. */
export const endHeight = (labels: readonly Block[]): number =>
  labels.reduce((sum, label) => sum + heightOf(label) + endRoom.between, 0)

/** Names to the right of `x`, each as near to its line as the others allow, with a thin line to it where it had to move or the line ends before. */
export function endLabels(labels: readonly EndLabel[], x: number, top: number, bottom: number): readonly string[] {
  const wishes = labels.map(({ text, end }) => ({ at: end?.y ?? bottom, height: heightOf(text) + endRoom.between }))
  const tops = spread(wishes, top, bottom)
  return labels.map(({ text, end, sample }, index) => {
    const upper = (tops[index] as number) + endRoom.between / 2
    const middle = upper + heightOf(text) / 2
    const name = `${sample(x + endRoom.leader, middle)}${write(text, x + endRoom.leader + endRoom.sample, upper)}`
    if (end === undefined) return name
    const look = `stroke="${palette.edge}" stroke-width="0.8"`
    const early = end.x < x - 20 ? rule(end.x + 7, end.y, x, end.y, `${look} stroke-dasharray="1 3"`) : ''
    const moved = Math.abs(middle - end.y) > 3
    const leader =
      moved || early !== ''
        ? rule(x, end.y, x + endRoom.leader - 4, middle, moved ? look : `${look} stroke-dasharray="1 3"`)
        : ''
    return `${early}${leader}${name}`
  })
}
