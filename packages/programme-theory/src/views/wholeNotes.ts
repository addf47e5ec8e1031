import type { Text } from '@groundplan/kernel'
import type { Theory } from '../model/theory.js'

/** The notes on a theory as a whole, such as how its source was read, in its order. */
export function wholeNotes({ notes = [] }: Theory): readonly Text[] {
  return notes.flatMap(({ on = [], text }) => (on.length === 0 ? [text] : []))
}
