/** How deep a text goes and how many values it holds, if it is JSON. */
export interface Measure {
  readonly depth: number
  readonly values: number
}

const isOpening = (code: number): boolean => code === 91 || code === 123

/**
 * Measures JSON text without reading it, in one pass that keeps nothing. For long texts this comes first, since reading tens of millions of
 * brackets takes long and much memory even when they are refused afterwards. Text that is no JSON is measured somehow, and ends as well.
 */
export function measureText(text: string): Measure {
  const { length } = text
  let depth = 0
  let deepest = 0
  let values = 1
  let last = 0
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code <= 32) continue
    if (code === 34) {
      at += 1
      for (let inside = text.charCodeAt(at); inside !== 34 && at < length; inside = text.charCodeAt(at))
        at += inside === 92 ? 2 : 1
    } else if (isOpening(code)) {
      depth += 1
      if (depth > deepest) deepest = depth
      values += 1
    } else if (code === 44) values += 1
    else if (code === 93 || code === 125) {
      depth -= 1
      // What opens and closes at once holds nothing.
      if (isOpening(last)) values -= 1
    }
    last = code
  }
  return { depth: deepest, values }
}
