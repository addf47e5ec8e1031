import type { Localized } from '../text.js'
import { quote } from './quote.js'

/** A problem as zod 4 reports it; read as it comes, since a validator may be another copy or version. */
export interface Issue {
  readonly [field: string]: unknown
}

const types: Readonly<Record<string, Localized>> = {
  string: { en: 'a text', da: 'en tekst' },
  number: { en: 'a number', da: 'et tal' },
  int: { en: 'a whole number', da: 'et helt tal' },
  bigint: { en: 'a large whole number', da: 'et stort helt tal' },
  boolean: { en: 'true or false', da: 'true eller false' },
  array: { en: 'a list', da: 'en liste' },
  tuple: { en: 'a list', da: 'en liste' },
  object: { en: 'an object', da: 'et objekt' },
  record: { en: 'an object', da: 'et objekt' },
  map: { en: 'a map', da: 'en opslagstabel' },
  set: { en: 'a set', da: 'en mængde' },
  date: { en: 'a date', da: 'en dato' },
  file: { en: 'a file', da: 'en fil' },
  null: { en: 'null', da: 'null' },
  undefined: { en: 'nothing', da: 'intet' },
  void: { en: 'nothing', da: 'intet' },
  never: { en: 'nothing', da: 'intet' },
  nonoptional: { en: 'a value', da: 'en værdi' },
}

const formats: Readonly<Record<string, Localized>> = {
  partialDate: {
    en: 'a date that exists: YYYY, YYYY-MM or YYYY-MM-DD',
    da: 'en dato, der findes: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD',
  },
  partialDateOrUnknown: {
    en: '"unknown" or a date that exists: YYYY, YYYY-MM or YYYY-MM-DD',
    da: '»ukendt« (i filen: unknown) eller en dato, der findes: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD',
  },
  email: { en: 'an e-mail address', da: 'en e-mailadresse' },
  url: { en: 'a web address', da: 'en webadresse' },
  date: { en: 'a date: YYYY-MM-DD', da: 'en dato: ÅÅÅÅ-MM-DD' },
  time: { en: 'a time: HH:MM:SS', da: 'et klokkeslæt: TT:MM:SS' },
  datetime: { en: 'a date and time: YYYY-MM-DDTHH:MM:SSZ', da: 'en dato med klokkeslæt: ÅÅÅÅ-MM-DDTTT:MM:SSZ' },
  duration: { en: 'a duration such as P6M', da: 'en varighed som P6M' },
  uuid: { en: 'a UUID', da: 'et UUID' },
  json_string: { en: 'JSON text', da: 'JSON-tekst' },
}

/** Text from a schema, as a part of our sentence. */
const same = (text: string): Localized => ({ en: text, da: text })

/** Alternatives in running text. */
export function either(options: readonly Localized[]): Localized {
  const join = (words: readonly string[], or: string): string => {
    const different = [...new Set(words)]
    return different.length < 2 ? different.join('') : `${different.slice(0, -1).join(', ')} ${or} ${different.at(-1)}`
  }
  return {
    en: join(
      options.map(({ en }) => en),
      'or',
    ),
    da: join(
      options.map(({ da }) => da),
      'eller',
    ),
  }
}

const MOST_OPTIONS = 12

/** One of a few values. */
export function oneOf(values: readonly unknown[]): Localized {
  const shown = values
    .slice(0, MOST_OPTIONS)
    .map((value) => (typeof value === 'string' ? quote(value) : same(String(value))))
  return either(values.length > MOST_OPTIONS ? [...shown, same('…')] : shown)
}

const bounds = {
  exactly: { en: 'exactly', da: 'præcis' },
  least: { inclusive: { en: 'at least', da: 'mindst' }, exclusive: { en: 'more than', da: 'mere end' } },
  most: { inclusive: { en: 'at most', da: 'højst' }, exclusive: { en: 'less than', da: 'mindre end' } },
} as const

/** The size, length or value that a limit asks for. */
function limit(issue: Issue, side: 'least' | 'most'): Localized {
  const { origin, exact, inclusive } = issue
  const bound = side === 'least' ? issue['minimum'] : issue['maximum']
  if (origin === 'date') {
    const day = new Date(Number(bound))
    const shown = Number.isNaN(day.getTime()) ? String(bound) : day.toISOString().slice(0, 10)
    return side === 'least'
      ? { en: `a date from ${shown}`, da: `en dato fra ${shown}` }
      : { en: `a date up to ${shown}`, da: `en dato til ${shown}` }
  }
  if (origin === 'string' && side === 'least' && bound === 1)
    return { en: 'a text that is not empty', da: 'en tekst, der ikke er tom' }
  const { en, da } = exact === true ? bounds.exactly : bounds[side][inclusive === false ? 'exclusive' : 'inclusive']
  if (origin === 'string') return { en: `a text of ${en} ${bound} characters`, da: `en tekst på ${da} ${bound} tegn` }
  if (origin === 'array') return { en: `a list of ${en} ${bound}`, da: `en liste med ${da} ${bound}` }
  if (origin === 'number' || origin === 'int' || origin === 'bigint')
    return { en: `a number of ${en} ${bound}`, da: `et tal på ${da} ${bound}` }
  return { en: `a size of ${en} ${bound}`, da: `en størrelse på ${da} ${bound}` }
}

function format(issue: Issue): Localized {
  const { format, pattern } = issue
  if (format === 'starts_with') {
    const { en, da } = quote(String(issue['prefix']))
    return { en: `a text that begins with ${en}`, da: `en tekst, der begynder med ${da}` }
  }
  if (format === 'ends_with') {
    const { en, da } = quote(String(issue['suffix']))
    return { en: `a text that ends with ${en}`, da: `en tekst, der slutter med ${da}` }
  }
  if (format === 'includes') {
    const { en, da } = quote(String(issue['includes']))
    return { en: `a text that contains ${en}`, da: `en tekst, der indeholder ${da}` }
  }
  const known = typeof format === 'string' && Object.hasOwn(formats, format) ? formats[format] : undefined
  if (known !== undefined) return known
  if (format === 'regex' || format === 'template_literal')
    return { en: `a text of the form ${String(pattern)}`, da: `en tekst af formen ${String(pattern)}` }
  return { en: `a text of the form ${String(format)}`, da: `en tekst af formen ${String(format)}` }
}

/** What a problem says was expected; undefined for codes that need more than the problem itself, or that nobody knows. */
export function expectedBy(issue: Issue): Localized | undefined {
  const expected = String(issue['expected'])
  switch (issue['code']) {
    case 'invalid_type':
      return Object.hasOwn(types, expected)
        ? types[expected]
        : { en: `a value of type ${expected}`, da: `en værdi af typen ${expected}` }
    case 'invalid_value':
      return oneOf(issue['values'] as readonly unknown[])
    case 'too_small':
      return limit(issue, 'least')
    case 'too_big':
      return limit(issue, 'most')
    case 'invalid_format':
      return format(issue)
    case 'not_multiple_of':
      return { en: `a multiple of ${issue['divisor']}`, da: `et multiplum af ${issue['divisor']}` }
    case 'unrecognized_keys':
      return { en: 'no fields but those described', da: 'ingen andre felter end de beskrevne' }
    default:
      return undefined
  }
}
