import { inWords, type Read, type Reader } from './reader.js'

/** Reads an id that must be one of these; the message offers the first dozen. */
export function among({ wrong }: Reader, what: string, ids: readonly string[]): Read {
  const there = new Set(ids)
  return (given, where) => {
    if (there.has(given as string)) return given
    const offered = `there are ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ' …' : ''}`
    throw wrong(
      where,
      `names ${inWords(given)}, which is no ${what} here: ${ids.length === 0 ? 'there is none' : offered}.`,
    )
  }
}
