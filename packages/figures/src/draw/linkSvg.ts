import { coordinate } from './coordinate.js'
import type { Link } from './graph.js'
import type { Laid } from './layout.js'
import type { Block } from './nodeText.js'
import { palette } from './palette.js'
import type { Curve } from './route.js'
import { svgText } from './svgText.js'
import { typography } from './typography.js'

function pathOf(curve: Curve): string {
  return curve
    .map(({ to, by }, index) => {
      const points = [...(by ?? []), to].map((point) => `${coordinate(point.x)} ${coordinate(point.y)}`).join(' ')
      return `${index === 0 ? 'M' : by === undefined ? 'L' : 'C'}${points}`
    })
    .join('')
}

const strokes: Readonly<Record<Link['line'], string>> = {
  solid: 'stroke-width="1.4"',
  dashed: 'stroke-width="1.4" stroke-dasharray="5 4"',
  dotted: 'stroke-width="1.2" stroke-dasharray="1.5 3.5"',
}

/** A link: its line, its arrow unless it has no direction, and its label on a ground that the line does not show through. */
export function linkSvg(
  link: Pick<Link, 'direction' | 'line'>,
  { curve, label }: Laid['links'][number],
  text: Block | undefined,
): string {
  const colour = palette.line
  const end = curve.at(-1)
  const before = end?.by?.at(-1) ?? curve.at(-2)?.to
  let drawn = curve
  let arrow = ''
  if (link.direction !== 'none' && end !== undefined && before !== undefined) {
    const length = Math.hypot(end.to.x - before.x, end.to.y - before.y) || 1
    const [dx, dy] = [(end.to.x - before.x) / length, (end.to.y - before.y) / length]
    const back = (along: number, aside: number) =>
      `${coordinate(end.to.x - dx * along - dy * aside)} ${coordinate(end.to.y - dy * along + dx * aside)}`
    arrow = `<path d="M${back(0, 0)}L${back(9, 4)}L${back(9, -4)}Z" fill="${colour}"/>`
    drawn = [...curve.slice(0, -1), { ...end, to: { x: end.to.x - dx * 6, y: end.to.y - dy * 6 } }]
  }
  const line = `<path d="${pathOf(drawn)}" fill="none" stroke="${colour}" ${strokes[link.line]}/>`
  if (label === undefined || text === undefined) return line + arrow
  const ground = `<rect x="${coordinate(label.x)}" y="${coordinate(label.y)}" width="${coordinate(label.width)}" height="${coordinate(label.height)}" fill="${palette.paper}"/>`
  const setting = { ...typography.small, fill: palette.faint, middle: true }
  return `${line}${arrow}${ground}\n${svgText(text, label.x + label.width / 2, label.y + typography.linkLabel.y, setting)}`
}
