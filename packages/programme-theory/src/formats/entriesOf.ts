import { oneLine } from './oneLine.js'

const bullet = /^(?:[•‣▪◦·][ \t]*|[*–—-][ \t]+)/
const numbered = /^(\d{1,2})[.)][ \t]+/

/** The line without the sign that starts it as an entry of a list; undefined where there is none. */
function unbulleted(line: string): string | undefined {
  const found = bullet.exec(line)
  if (found !== null) return line.slice(found[0].length)
  // » starts an entry in Danish forms, but quotes somebody where a « follows.
  if (line.startsWith('»') && !line.includes('«')) return line.slice(1)
  return undefined
}

/** The entries of a cell, and whether it marks them as such. */
export interface Entries {
  readonly entries: readonly string[]
  readonly marked: boolean
}

/**
 * The entries of a cell: one on each line. Where lines start with a bullet (•, », - and their like) or are numbered from 1, the mark is taken off, and a
 * line without a mark goes on with the entry above it. One mark is taken off each entry, no more.
 */
export function entriesOf(cell: string): Entries {
  const lines = cell
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const numbers = lines.flatMap((line) => numbered.exec(line)?.[1] ?? [])
  const inOrder = numbers.length > 1 && numbers.every((number, i) => Number(number) === i + 1)
  const begun = lines.map((line) => (inOrder && numbered.test(line) ? line.replace(numbered, '') : unbulleted(line)))
  const marked = begun.some((line) => line !== undefined)
  const entries: string[] = []
  lines.forEach((line, i) => {
    const start = marked && entries.length > 0 ? begun[i] : (begun[i] ?? line)
    if (start === undefined) entries[entries.length - 1] += ` ${line}`
    else entries.push(start)
  })
  return { entries: entries.map(oneLine).filter((entry) => entry !== ''), marked }
}
