import { palette } from './palette.js'

/** The shade of a level, from 1 (lightest) to the darkest there is: the levels are spread over all of them. One level alone has the middle shade. */
export function shadeOf(rank: number, levels: number): number {
  const most = palette.shades.length
  if (levels < 2) return Math.ceil(most / 2)
  return 1 + Math.round(((rank - 1) / (levels - 1)) * (most - 1))
}
