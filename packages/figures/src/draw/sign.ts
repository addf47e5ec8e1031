import type { Tone } from '../node.js'
import { coordinate } from './coordinate.js'
import { palette } from './palette.js'

/** The sign of a state, 12 pixels wide, its middle at a place: told apart by shape, so that it holds without colour. */
export function sign(tone: Tone, x: number, y: number): string {
  const colour = palette.tones[tone]
  const at = `transform="translate(${coordinate(x)} ${coordinate(y)})"`
  const stroke = `fill="none" stroke="${palette.paper}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"`
  switch (tone) {
    case 'good':
      return `<g ${at}><circle r="6" fill="${colour}"/><path d="M-2.7 0.2 L-0.8 2.2 L2.8 -2" ${stroke}/></g>`
    case 'attention':
      return `<g ${at}><path d="M0 -6 L6.6 5.6 L-6.6 5.6 Z" fill="${colour}" stroke="${colour}" stroke-linejoin="round"/><path d="M0 -2 L0 1.6 M0 3.8 L0 3.9" ${stroke}/></g>`
    case 'unknown':
      return `<g ${at}><rect x="-5.5" y="-5.5" width="11" height="11" rx="2" fill="${colour}"/><path d="M-1.9 -1.7 C-1.9 -4 1.9 -4 1.9 -1.7 C1.9 -0.3 0 -0.2 0 1.1 M0 3.3 L0 3.4" ${stroke}/></g>`
    case 'active':
      return `<g ${at}><circle r="5.4" fill="${palette.paper}" stroke="${colour}" stroke-width="1.4"/><circle r="2.9" fill="${colour}"/></g>`
    case 'idle':
      return `<g ${at}><circle r="5.4" fill="${palette.paper}" stroke="${colour}" stroke-width="1.4"/></g>`
  }
}
