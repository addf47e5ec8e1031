import { coordinate } from '../../coordinate.js'
import { palette } from '../../palette.js'

/** How a series is told apart: by colour, by the dashes of its line and by the shape of its markers. */
export interface SeriesStyle {
  readonly colour: string
  /** For `stroke-dasharray`; a whole line, when missing. */
  readonly dashes: string | undefined
  /** Drawn around 0 0, within 4.5 pixels. */
  readonly shape: string
  readonly hollow: boolean
}

const shapes = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  'M-3.5 -3.5H3.5V3.5H-3.5Z',
  'M0 -4.6L4.5 3.4H-4.5Z',
  'M0 -4.8L4.8 0L0 4.8L-4.8 0Z',
  'M0 4.6L4.5 -3.4H-4.5Z',
  'M-1.4 -4.4H1.4V-1.4H4.4V1.4H1.4V4.4H-1.4V1.4H-4.4V-1.4H-1.4Z',
]
const dashes = [undefined, '8 3', '2.5 2.5', '9 3 2.5 3']

/** So many series can be told apart; more are not drawn. */
export const tellable = 12

/** The style of a series by its place: six shapes, then the same hollow; and no two of twelve have shape and dashes alike, whatever their colours. */
export function styleOf(index: number): SeriesStyle {
  return {
    colour: palette.series[index % palette.series.length] as string,
    dashes: dashes[index % dashes.length],
    shape: shapes[index % shapes.length] as string,
    hollow: Math.floor(index / shapes.length) % 2 === 1,
  }
}

/** The marker of a series with its middle at a place. */
export function marker({ colour, shape, hollow }: SeriesStyle, x: number, y: number): string {
  const look = hollow
    ? `fill="${palette.paper}" stroke="${colour}" stroke-width="1.4"`
    : `fill="${colour}" stroke="${palette.paper}" stroke-width="1"`
  return `<path transform="translate(${coordinate(x)} ${coordinate(y)})" d="${shape}" ${look}/>`
}

/** The attributes of the line of a series. */
export function lineLook({ colour, dashes: broken }: SeriesStyle): string {
  const pattern = broken === undefined ? '' : ` stroke-dasharray="${broken}"`
  return `stroke="${colour}" stroke-width="1.8" stroke-linejoin="round"${pattern}`
}
