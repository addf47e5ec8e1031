import type { Text } from '@groundplan/kernel'

/** Makes one value of the theory from what the author gave; `where` names its place for a reader. */
export type Read = (given: unknown, where: string) => unknown

/** What a thing of the specification may have, and how each is read. */
export type Fields = Readonly<Record<string, Read>>

/** An object that is no list. */
export type Loose = Readonly<Record<string, unknown>>

/** Reads what an author gave, in the words of the specification; throws a `TypeError` with the remedy on what cannot be part of a theory. */
export interface Reader {
  /** A text; a plain string is somebody's words in the language of the specification. */
  readonly text: Read
  /** A value that may be missing: bare when known. */
  datum(read: Read): Read
  list(read: Read): Read
  /**
   * A thing with these fields and no others, of which some are needed; those that are undefined are left out. `beside` are fields that it may have too
   * and that were read before: a message on a misspelt field offers them.
   */
  object(
    fields: Fields,
    needed?: readonly string[],
    beside?: readonly string[],
  ): (given: unknown, where: string) => Loose
  /** A value that passes a test; the remedy says what it must be. */
  checked(passes: (given: unknown) => boolean, remedy: string): Read
  /** A misuse, with where it was found. */
  wrong(where: string, why: string): TypeError
}

const textKeys = ['en', 'da', 'verbatim', 'lang']
const kinds = ['known', 'unknown', 'withheld', 'notApplicable']

/** Whether a value is an object that is no list. */
export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether somebody meant a text, be it a sound one or not. */
export function looksLikeText(value: unknown): boolean {
  if (typeof value === 'string') return true
  return isObject(value) && ['en', 'da', 'verbatim'].some((key) => Object.hasOwn(value, key))
}

/** A value in a message: texts and numbers as they are, anything else by its kind. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  if (value === undefined) return 'nothing'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'what is no text'
}

/** The reader of one specification. */
export function readerOf(id: unknown, language: string | undefined): Reader {
  const wrong = (where: string, why: string): TypeError =>
    new TypeError(`buildTheory of ${inWords(id)}: ${where} ${why}`)
  const checked =
    (passes: (given: unknown) => boolean, remedy: string): Read =>
    (given, where) => {
      if (!passes(given)) throw wrong(where, `must be ${remedy}.`)
      return given
    }
  const text = (given: unknown, where: string): Text => {
    if (typeof given === 'string')
      return language === undefined ? { verbatim: given } : { verbatim: given, lang: language }
    const entries = isObject(given) ? Object.entries(given).filter(([, value]) => value !== undefined) : []
    if (!entries.some(([key]) => textKeys.includes(key) && key !== 'lang'))
      throw wrong(where, 'must be a text: a string, { en, da } or { verbatim, lang }.')
    for (const [key, value] of entries) {
      if (!textKeys.includes(key))
        throw wrong(where, `is a text and has "${key}" too: put the text in "label" and the rest beside it.`)
      if (typeof value !== 'string') throw wrong(`${where}.${key}`, 'must be a string.')
    }
    return Object.fromEntries(entries) as unknown as Text
  }
  const list =
    (read: Read): Read =>
    (given, where) => {
      if (!Array.isArray(given)) throw wrong(where, 'must be a list: put it in [ ].')
      return given.map((item, i) => read(item, `${where}[${i}]`))
    }
  const object =
    (fields: Fields, needed: readonly string[] = [], beside: readonly string[] = []) =>
    (given: unknown, where: string): Loose => {
      if (!isObject(given)) throw wrong(where, `must be an object with ${Object.keys(fields).join(', ')}.`)
      const entries: [string, unknown][] = []
      for (const [key, value] of Object.entries(given)) {
        const read = Object.hasOwn(fields, key) ? fields[key] : undefined
        if (read === undefined)
          throw wrong(where, `has no field "${key}": there are ${[...beside, ...Object.keys(fields)].join(', ')}.`)
        if (value !== undefined) entries.push([key, read(value, `${where}.${key}`)])
      }
      const lacking = needed.find((key) => given[key] === undefined)
      if (lacking !== undefined) throw wrong(where, `needs "${lacking}".`)
      return Object.fromEntries(entries)
    }
  const datum = (read: Read): Read => {
    const is: Read = (given) => given
    const forms: Readonly<Record<string, Read>> = {
      known: object({ is, value: read }, ['value']),
      unknown: object({ is, why: text }),
      withheld: object({ is }),
      notApplicable: object({ is, why: text }),
    }
    return (given, where) => {
      if (!isObject(given) || !Object.hasOwn(given, 'is')) return { is: 'known', value: read(given, where) }
      const form = kinds.includes(given['is'] as string) ? forms[given['is'] as string] : undefined
      if (form === undefined)
        throw wrong(where, `has an "is" that is none of ${kinds.join(', ')}; a value that is known may stand alone.`)
      return form(given, where)
    }
  }
  return { text, list, object, datum, checked, wrong }
}
