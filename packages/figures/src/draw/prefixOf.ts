import type { Drawing } from './drawing.js'

/** The prefix of all ids. Throws on one that is no id. */
export function prefixOf({ idPrefix = 'figure' }: Drawing): string {
  if (/^[A-Za-z][\w-]{0,99}$/.test(idPrefix)) return idPrefix
  throw new TypeError(
    `idPrefix ${JSON.stringify(idPrefix)} is no id: give a letter, then letters, digits, "-" or "_", 100 at most.`,
  )
}
