const QUOTE = 34
const COLON = 58
const BACKSLASH = 92

/**
 * At least as many as there are field names in valid JSON text, by looking at colons alone: each field name ends in a quotation mark and a
 * colon. Undefined where a colon follows white space, since then nothing is certain.
 */
function keysAtMost(text: string): number | undefined {
  let count = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1)
    if (before === QUOTE) count += 1
    else if (before <= 32) return undefined
  }
  return count
}

/** How many field names valid JSON text has, hopping from one quotation mark to the next. */
function keysExactly(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    let end = at
    let escapes: number
    do {
      end = text.indexOf('"', end + 1)
      escapes = end - 1
      while (text.charCodeAt(escapes) === BACKSLASH) escapes -= 1
    } while ((end - escapes) % 2 === 0)
    at = end + 1
    while (text.charCodeAt(at) <= 32) at += 1
    if (text.charCodeAt(at) === COLON) count += 1
  }
  return count
}

/**
 * Whether valid JSON text names a field twice in one object, given how many fields the parsed value has: parsing keeps one of each, so the
 * numbers differ exactly when there is a duplicate. The cheap upper bound decides nearly always; only then are names counted.
 */
export function hasDuplicateKeys(text: string, fields: number): boolean {
  return keysAtMost(text) !== fields && keysExactly(text) !== fields
}
