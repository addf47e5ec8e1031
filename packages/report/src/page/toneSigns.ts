import type { Tone } from '@groundplan/figures'

/** The sign of a tone in text, so that it is told apart without colour. */
export const toneSigns: Readonly<Record<Tone, string>> = {
  good: '✓',
  attention: '!',
  unknown: '?',
  active: '●',
  idle: '○',
}
