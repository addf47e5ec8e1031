import type { Tone } from '@groundplan/figures'

/** The colours that Word gives to what is marked, each at least 4.5:1 on white; a sign always stands with it. */
export const toneColours: Readonly<Record<Tone, string>> = {
  good: '1B6447',
  attention: '9C3A10',
  unknown: '2F5577',
  active: '12494D',
  idle: '586368',
}
