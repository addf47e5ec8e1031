import { type Language, type Message, type Slots, say } from '@groundplan/kernel'
import { inert, type TextRole, wrap } from '@groundplan/report'
import type { Io, Output } from './io.js'

/** Columns to write in: the terminal's, at most 100 so that lines can be read, 80 where it does not say. */
export function widthOf(output: Output): number {
  return Math.min(output.columns !== undefined && output.columns > 0 ? output.columns : 80, 100)
}

const codes: Readonly<Record<TextRole, readonly [number, number]>> = {
  title: [1, 22],
  heading: [1, 22],
  met: [32, 39],
  unmet: [31, 39],
  unknown: [36, 39],
  notApplicable: [2, 22],
  soft: [2, 22],
}

/** Marks up a piece of text for its part; adds nothing that takes room. */
export type Mark = (text: string, role: TextRole) => string

/** Colours for a person at a terminal; none in a pipe or a file, nor where `NO_COLOR` (no-color.org) or a plain terminal asks for none. */
export function markFor(io: Pick<Io, 'stdout' | 'env'>): Mark {
  const {
    NO_COLOR: none,
    FORCE_COLOR: force,
    TERM: term,
  } = io.env as Readonly<Record<'NO_COLOR' | 'FORCE_COLOR' | 'TERM', string | undefined>>
  const wished = force !== undefined && force !== '' && force !== '0'
  const isOn = !none && (wished || (io.stdout.isTTY === true && term !== 'dumb' && force !== '0'))
  return isOn ? (text, role) => `\u001b[${codes[role][0]}m${text}\u001b[${codes[role][1]}m` : (text) => text
}

/** A sentence from the catalogue in the reader's language, safe for a terminal. */
export function tell(message: Message, slots: Slots, language: Language): string {
  return inert(say({ message, slots }, language))
}

/** A complaint with what to do about it, as lines for the error stream. */
export function complaint(
  { message, hint, slots }: { readonly message: Message; readonly hint: Message; readonly slots: Slots },
  language: Language,
  width: number,
): readonly string[] {
  return [
    ...wrap(tell(message, slots, language), width, 'groundplan: '),
    ...wrap(tell(hint, slots, language), width, '  → '),
  ]
}
