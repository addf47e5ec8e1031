import type { Tone } from '../node.js'

/** Colours on white: text at a contrast of 4.5 or more, lines at 3 or more (WCAG 2.1, 1.4.3 and 1.4.11); the tests compute them. */
export const palette = {
  paper: '#ffffff',
  box: '#f7f8f9',
  /** Behind a layer, its heading, and a frame around boxes. */
  layer: '#f4f7f7',
  heading: '#dbe7e8',
  frame: '#e6eeef',
  text: '#1c252d',
  faint: '#4b5863',
  line: '#5d6a75',
  edge: '#7d8994',
  /** Grounds of levels from the weakest to the strongest, each with the colour of text on it. */
  shades: [
    { ground: '#eaf3f3', ink: '#1c252d' },
    { ground: '#c7e0df', ink: '#1c252d' },
    { ground: '#95c4c3', ink: '#1c252d' },
    { ground: '#5ea2a3', ink: '#10181e' },
    { ground: '#2c7578', ink: '#ffffff' },
    { ground: '#114b50', ink: '#ffffff' },
  ],
  /** Series of a chart: lines, markers, and text at 4.5 on paper. */
  series: ['#0b5a8a', '#a13a00', '#1d6b43', '#5a3d92', '#7a5200', '#97245a'],
  /** The ground of the lighter bars, within a frame of the darker colour. */
  lightBar: '#d6e6ee',
  tones: {
    good: '#1d6b43',
    attention: '#a13a00',
    unknown: '#5a3d92',
    active: '#0b5a8a',
    idle: '#56626d',
  } satisfies Readonly<Record<Tone, string>>,
} as const
