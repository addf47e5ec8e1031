import type { Reader } from './reader.js'

/** Refuses an id that another thing of its kind has. */
export function once({ wrong }: Reader, what: string, remedy: string): (id: string, where: string) => void {
  const seen = new Set<string>()
  return (id, where) => {
    if (seen.has(id)) throw wrong(where, `has the id "${id}", which another ${what} has: ${remedy}.`)
    seen.add(id)
  }
}
