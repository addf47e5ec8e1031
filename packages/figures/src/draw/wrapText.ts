import { measureText, type Type } from './measureText.js'

/** The width that lines must keep to, in the unit of `size`, and at most how many of them (any number when missing). */
export interface Wrapping extends Type {
  readonly width: number
  readonly lines?: number | undefined
}

// No-break spaces are no place to break.
const spaces = /[^\S\u00a0\u2007\u202f\ufeff]+/

/** Cuts a word that is too wide: behind hyphens, slashes and at soft hyphens where that is enough, else between letters with a hyphen added. */
function cut(word: string, width: number, type: Type): string[] {
  const pieces: string[] = []
  let line = ''
  for (const part of word.split(/(?<=[-\u2010\u2013\u2014/])|(?<=\u00ad)/)) {
    const shown = part.replace('\u00ad', '')
    if (line !== '' && measureText(line + part.replace('\u00ad', '-'), type) > width) {
      pieces.push(line)
      line = ''
    }
    line = line.endsWith('\u00ad') ? line.slice(0, -1) + part : line + part
    if (measureText(shown, type) <= width) continue
    let piece = ''
    let wide = 0
    const hyphen = measureText('-', type)
    for (const { segment } of new Intl.Segmenter('en').segment(line)) {
      const more = measureText(segment, type)
      if (piece !== '' && wide + more + hyphen > width) {
        pieces.push(`${piece}-`)
        piece = ''
        wide = 0
      }
      piece += segment
      wide += more
    }
    line = piece
  }
  pieces.push(line)
  return pieces.map((piece) => (piece.endsWith('\u00ad') ? `${piece.slice(0, -1)}-` : piece))
}

/**
 * Breaks a text into lines no wider than `width`: between words, at line ends that it has, and inside a word that is wider than a line. With
 * `lines`, what does not fit is left out and the last line ends with "…". A single letter wider than `width` has a line to itself.
 *
 * ```ts
 * import { wrapText } from '@groundplan/figures/draw'
 * wrapText('Fællesspisning i beboerhuset', { size: 14, width: 110 }) // => ['Fællesspisning i', 'beboerhuset']
 * wrapText('bolig\u00adsocial\u00adhelheds\u00adplan', { size: 14, width: 80 }) // => ['boligsocial-', 'helhedsplan']
 * wrapText('one two three', { size: 14, width: 40, lines: 2 }) // => ['one', 'two…']
 * ```
 */
export function wrapText(text: string, { width, lines: most, ...type }: Wrapping): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    let line = ''
    for (const word of paragraph.split(spaces)) {
      if (word === '') continue
      const longer = line === '' ? word : `${line} ${word}`
      if (measureText(longer, type) <= width) {
        line = longer
        continue
      }
      if (line !== '') lines.push(line)
      const pieces = measureText(word, type) <= width ? [word] : cut(word, width, type)
      line = pieces.pop() ?? ''
      lines.push(...pieces)
    }
    lines.push(line)
  }
  const shown = lines.map((line) => line.replaceAll('\u00ad', ''))
  if (most === undefined || shown.length <= most) return shown
  return [...shown.slice(0, most - 1), ellipsis(shown[most - 1] ?? '', width, type)]
}

function ellipsis(line: string, width: number, type: Type): string {
  const letters = [...new Intl.Segmenter('en').segment(line)].map(({ segment }) => segment)
  while (letters.length > 1 && measureText(`${letters.join('').trimEnd()}…`, type) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
