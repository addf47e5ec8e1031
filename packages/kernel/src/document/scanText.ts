import type { Localized } from '../text.js'

/** Where in a text, and within which field or item. */
interface Spot {
  /** Index into the text, in UTF-16 code units from 0. */
  readonly offset: number
  readonly path: readonly (string | number)[]
}

/** A place where text stops being JSON. */
export interface SyntaxProblem extends Spot {
  readonly expected: Localized
  /** A remedy for what is most likely meant. */
  readonly hint?: Localized | undefined
}

/** A field named again in the same object. */
export interface Duplicate extends Spot {
  readonly key: string
  readonly first: number
}

/** A list or object that is open; `part` is the item or field that is being read, if one is. */
interface Frame {
  readonly keys: Map<string, number> | undefined
  part: string | number | undefined
}

const expected = {
  value: {
    en: 'a value (text in quotation marks, number, list, object, true, false or null)',
    da: 'en værdi (tekst i anførselstegn, tal, liste, objekt, true, false eller null)',
  },
  firstItem: { en: 'a value or ]', da: 'en værdi eller ]' },
  key: { en: 'a field name in quotation marks', da: 'et feltnavn i anførselstegn' },
  firstKey: { en: 'a field name in quotation marks or }', da: 'et feltnavn i anførselstegn eller }' },
  colon: { en: 'a colon after the field name', da: 'et kolon efter feltnavnet' },
  nextItem: { en: 'a comma or ]', da: 'et komma eller ]' },
  nextField: { en: 'a comma or }', da: 'et komma eller }' },
  end: { en: 'the end of the text', da: 'slutningen af teksten' },
  digit: { en: 'a digit', da: 'et ciffer' },
  textEnd: { en: 'more text and a closing quotation mark', da: 'mere tekst og et afsluttende anførselstegn' },
  escape: {
    en: 'one of " \\ / b f n r t u after the backslash',
    da: 'et af " \\ / b f n r t u efter den omvendte skråstreg',
  },
  hex: { en: 'four hexadecimal digits after \\u', da: 'fire hexadecimale cifre efter \\u' },
} as const satisfies Readonly<Record<string, Localized>>

const hints = {
  comma: {
    en: 'Remove the comma before it: nothing follows the last item or field.',
    da: 'Fjern kommaet foran: Intet følger efter det sidste punkt eller felt.',
  },
  cut: {
    en: 'The text ends too early. Fetch the file again or take a copy; it may not have been saved completely.',
    da: 'Teksten slutter for tidligt. Hent filen igen, eller tag en kopi; den er måske ikke gemt helt.',
  },
  comment: {
    en: 'Remove the comment: JSON has none. Notes belong in the journal or in a field.',
    da: 'Fjern kommentaren: JSON har ingen. Noter hører til i logbogen eller i et felt.',
  },
  quotes: { en: 'Use straight double quotation marks: "…".', da: 'Brug lige, dobbelte anførselstegn: "…".' },
  control: {
    en: 'Write a line break in a text as \\n, a tab as \\t, and other control characters as \\u and four hexadecimal digits.',
    da: 'Skriv linjeskift i en tekst som \\n, tabulator som \\t og andre kontroltegn som \\u og fire hexadecimale cifre.',
  },
  zero: {
    en: 'Remove the leading zero, or put quotation marks around it if it is a code.',
    da: 'Fjern det foranstillede nul, eller sæt anførselstegn om, hvis det er en kode.',
  },
  decimal: {
    en: 'Write numbers with a decimal point, at least one digit before it and after it, and no thousands separator.',
    da: 'Skriv tal med decimalpunktum, mindst ét ciffer før og efter det og ingen tusindtalsseparator.',
  },
  more: {
    en: 'Keep one document in the file and remove what follows it.',
    da: 'Behold ét dokument i filen, og fjern, hvad der følger efter det.',
  },
  word: {
    en: 'Put quotation marks around text; only true, false and null stand without, in lower case.',
    da: 'Sæt anførselstegn om tekst; kun true, false og null står uden, med små bogstaver.',
  },
} as const satisfies Readonly<Record<string, Localized>>

/** The one problem of a text that is not JSON; thrown and caught within this file alone, so that the steps below stay flat. */
class Stop {
  readonly offset: number
  readonly expected: Localized
  readonly hint: Localized | undefined
  constructor(offset: number, wanted: Localized, hint?: Localized) {
    this.offset = offset
    this.expected = wanted
    this.hint = hint
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The index after a text in quotation marks that begins at `at`. */
function skipText(text: string, at: number): number {
  let next = at + 1
  for (;;) {
    const code = text.charCodeAt(next)
    if (code === 34) return next + 1
    if (Number.isNaN(code)) throw new Stop(next, expected.textEnd, hints.cut)
    if (code < 32) throw new Stop(next, expected.textEnd, hints.control)
    if (code === 92) {
      const escaped = text[next + 1]
      if (escaped === undefined) throw new Stop(next + 1, expected.escape, hints.cut)
      if (!'"\\/bfnrtu'.includes(escaped)) throw new Stop(next + 1, expected.escape)
      if (escaped === 'u') {
        for (let digit = next + 2; digit < next + 6; digit += 1) {
          if (!/[0-9a-fA-F]/.test(text[digit] ?? ''))
            throw new Stop(digit, expected.hex, digit >= text.length ? hints.cut : undefined)
        }
        next += 4
      }
      next += 1
    }
    next += 1
  }
}

function skipDigits(text: string, at: number): number {
  if (!isDigit(text.charCodeAt(at))) throw new Stop(at, expected.digit, at >= text.length ? hints.cut : hints.decimal)
  let next = at + 1
  while (isDigit(text.charCodeAt(next))) next += 1
  return next
}

/** The index after a number that begins at `at`. */
function skipNumber(text: string, at: number): number {
  const first = text[at] === '-' ? at + 1 : at
  let next = text[first] === '0' ? first + 1 : skipDigits(text, first)
  if (text[next] === '.') next = skipDigits(text, next + 1)
  if (text[next] === 'e' || text[next] === 'E') {
    next += 1
    if (text[next] === '+' || text[next] === '-') next += 1
    next = skipDigits(text, next)
  }
  return next
}

/** What the writer may have meant by a character that cannot stand where it does. */
function hintFor(text: string, at: number, afterComma: boolean): Localized | undefined {
  const char = text[at]
  if (char === undefined) return hints.cut
  if (char === '/' || char === '#') return hints.comment
  if (afterComma && (char === ']' || char === '}' || char === ',')) return hints.comma
  if ("'`´‘’“”„«»".includes(char)) return hints.quotes
  if (char === '+' || char === '.') return hints.decimal
  return /[\p{L}_$]/u.test(char) ? hints.word : undefined
}

/** The index after a text, number or word that begins at `at`; undefined where none does. */
function skipScalar(text: string, at: number): number | undefined {
  const char = text[at]
  if (char === '"') return skipText(text, at)
  if (char === '-' || isDigit(text.charCodeAt(at))) return skipNumber(text, at)
  if (text.startsWith('true', at) || text.startsWith('null', at)) return at + 4
  return text.startsWith('false', at) ? at + 5 : undefined
}

/**
 * Reads text as JSON (RFC 8259) without keeping values, to say exactly where it stops being JSON, or which fields are named twice (the
 * first `most` of them). Slow and careful: used only when something is known to be wrong. Neither recursive nor stopped by depth; grows
 * linearly with the text.
 */
export function scanText(
  text: string,
  most: number,
): { readonly problem?: SyntaxProblem; readonly duplicates: readonly Duplicate[] } {
  const frames: Frame[] = []
  const duplicates: Duplicate[] = []
  let at = 0
  let step: 'value' | 'key' | 'next' = 'value'
  /** What the step comes after: an opening bracket (which may close at once), a comma (which may not), or something else. */
  let after: 'opening' | 'comma' | 'other' = 'other'

  const path = (): (string | number)[] => {
    const parts: (string | number)[] = []
    for (const { part } of frames.slice(0, 100)) if (part !== undefined) parts.push(part)
    return parts
  }
  const close = (): void => {
    at += 1
    frames.pop()
    step = 'next'
  }
  const readValue = (): void => {
    const char = text[at]
    if (char === '[' || char === '{') {
      at += 1
      frames.push(char === '[' ? { keys: undefined, part: 0 } : { keys: new Map(), part: undefined })
      step = char === '[' ? 'value' : 'key'
      after = 'opening'
    } else if (char === ']' && after === 'opening') close()
    else {
      const end = skipScalar(text, at)
      if (end === undefined)
        throw new Stop(
          at,
          after === 'opening' ? expected.firstItem : expected.value,
          hintFor(text, at, after === 'comma'),
        )
      at = end
      step = 'next'
    }
  }
  const readKey = (frame: Frame, keys: Map<string, number>): void => {
    if (text[at] === '}' && after === 'opening') {
      close()
      return
    }
    if (text[at] !== '"')
      throw new Stop(at, after === 'opening' ? expected.firstKey : expected.key, hintFor(text, at, after === 'comma'))
    const start = at
    at = skipText(text, start)
    const key = JSON.parse(text.slice(start, at)) as string
    frame.part = key
    const first = keys.get(key)
    if (first === undefined) keys.set(key, start)
    else if (duplicates.length < most) duplicates.push({ offset: start, path: path(), key, first })
    skipSpace()
    if (text[at] !== ':') throw new Stop(at, expected.colon, hintFor(text, at, false))
    at += 1
    step = 'value'
    after = 'other'
  }
  const readNext = (frame: Frame): void => {
    const { keys } = frame
    const char = text[at]
    if (char === (keys === undefined ? ']' : '}')) {
      close()
      return
    }
    if (char !== ',') {
      const zero = text[at - 1] === '0' && isDigit(text.charCodeAt(at))
      const hint = zero ? hints.zero : /[\d.]/.test(char ?? '') ? hints.decimal : hintFor(text, at, false)
      throw new Stop(at, keys === undefined ? expected.nextItem : expected.nextField, hint)
    }
    at += 1
    step = keys === undefined ? 'value' : 'key'
    frame.part = typeof frame.part === 'number' ? frame.part + 1 : undefined
    after = 'comma'
  }
  const skipSpace = (): void => {
    for (let char = text[at]; char === ' ' || char === '\n' || char === '\r' || char === '\t'; char = text[at]) at += 1
  }

  try {
    for (;;) {
      skipSpace()
      const frame = frames.at(-1)
      if (step === 'value') readValue()
      else if (frame === undefined) {
        if (at === text.length) return { duplicates }
        throw new Stop(at, expected.end, '/#'.includes(text[at] as string) ? hints.comment : hints.more)
      } else if (step === 'next') readNext(frame)
      else readKey(frame, frame.keys as Map<string, number>)
    }
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop
    return { problem: { offset: stop.offset, path: path(), expected: stop.expected, hint: stop.hint }, duplicates }
  }
}
