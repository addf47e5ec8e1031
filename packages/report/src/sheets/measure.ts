import { limits } from './guard.js'

/** The number of a column that letters name, from 1. */
function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

const reference = /\sr\s*=\s*(["'])/

/** The value of a tag's attribute `r`, quoted in either way. */
function referenceIn(tag: string): string | undefined {
  const found = reference.exec(tag)
  if (found === null) return undefined
  const start = found.index + found[0].length
  const end = tag.indexOf(found[1] as string, start)
  return end < 0 ? undefined : tag.slice(start, end)
}

/**
 * How many places the smallest rectangle around the cells of a sheet has, and how deep its elements are nested, from its XML. Reads from tag to tag,
 * so time grows with the text alone. Two cells in opposite corners make billions of places out of a few bytes.
 */
export function measure(xml: string): { readonly places: number; readonly depth: number } {
  let row = 0
  let column = 0
  let rows = 0
  let columns = 0
  let depth = 0
  let deepest = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const second = xml.charCodeAt(at + 1)
    if (second === 63 || second === 33) continue
    if (second === 47) {
      depth -= 1
      continue
    }
    const end = xml.indexOf('>', at)
    if (end < 0) break
    if (xml.charCodeAt(end - 1) !== 47) depth += 1
    deepest = Math.max(deepest, depth)
    const start = xml.slice(at + 1, Math.min(end, at + 40))
    const name = /^(?:[\w.-]+:)?(row|c)(?=[\s/]|$)/.exec(start)?.[1]
    if (name === undefined) continue
    const given = referenceIn(xml.slice(at, Math.min(end, at + 2000)))
    if (name === 'row') {
      row = Number(given) || row + 1
      column = 0
    } else {
      const place = /^([A-Za-z]+)(\d+)$/.exec(given ?? '')
      column = place === null ? column + 1 : columnNumber(place[1] ?? '')
      if (place !== null) rows = Math.max(rows, Number(place[2]))
      columns = Math.max(columns, column)
    }
    rows = Math.max(rows, row)
    if (rows * columns > limits.places) break
  }
  return { places: rows * columns, depth: deepest }
}
