import { writeCanonical } from './writeCanonical.js'

/**
 * A JSON value in canonical form (RFC 8785): no white space, fields sorted by their UTF-16 code units, numbers and texts as ECMAScript
 * writes them. The same content gives the same text, so texts can be compared, hashed and signed. Two things go beyond the standard: half a
 * surrogate pair is written as an escape instead of being refused, and fields that are undefined are left out. Throws a TypeError that names
 * the place on what JSON cannot hold (a function, NaN, a Date) and on more than 64 levels: that is a mistake in the program. Grows linearly
 * with the content, but for the sorting of each object's fields.
 *
 * ```ts
 * import { canonicalText } from '@groundplan/kernel/document'
 * canonicalText({ b: 1.50, a: ['ø', null], c: undefined }) // => '{"a":["ø",null],"b":1.5}'
 * canonicalText({ when: new Date(0) }) // => throws "/when" is an object of a class
 * ```
 */
export function canonicalText(value: unknown): string {
  return writeCanonical(value, false)
}
