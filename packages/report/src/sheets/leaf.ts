import { type Language, type Localized, languageOf, languages, showDate } from '@groundplan/kernel'
import { excerpt } from '@groundplan/kernel/document'
import { type Cell, type Given, normal, shortened } from './cell.js'
import { bad, propertiesIn, type Reader } from './codec.js'
import { cellWords, choiceLabel, type FieldNames, inLanguage, isWord } from './labels.js'
import { type Names, type Thing, wordKind } from './names.js'
import { near } from './near.js'
import { readDate } from './readDate.js'
import { readNumber } from './readNumber.js'
import { type Choice, isLine, type Shape } from './shape.js'
import { isText, partShown, textIn } from './textIn.js'

/** Writes and reads one value that fills a cell, or a line of one. Blank cells are not its concern. */
export interface Leaf {
  readonly kind: 'text' | 'number' | 'date' | 'choice' | 'refs'
  readonly choices?: readonly string[] | undefined
  readonly things?: { readonly kinds?: readonly string[] | undefined } | undefined
  /** Whether other values than the choices are as good. */
  readonly isOpen?: boolean | undefined
  /** How it is written, where that is not plain to see. */
  readonly note?: string | undefined
  write(value: unknown, names: Names): Cell
  read(given: Given, old: unknown, reader: Reader): unknown
}

/** Where a leaf stands: in which language it is written, what its values are called, and the kinds of things that its ids are of. */
export interface LeafPlace {
  readonly locale: string
  readonly names: FieldNames
  /** Undefined for what is no id; by key for `{ node: … }`. */
  readonly kindsOf: (key?: string) => ReadonlySet<string> | undefined
  /** What a property within the value is called. */
  readonly nameOf: (property: string) => string
}

const typed = (given: Given): string => normal(given.text).trim()

function textLeaf(shape: Shape & { is: 'text' }, locale: string): Leaf {
  return {
    kind: 'text',
    write: (value) => (isText(value) ? shortened(textIn(value, locale)) : null),
    read: (given, old) => {
      if (isText(old)) return { ...old, [partShown(old, locale)]: typed(given) }
      return shape.verbatim ? { verbatim: typed(given) } : { [languageOf(locale)]: typed(given) }
    },
  }
}

const stringLeaf: Leaf = {
  kind: 'text',
  write: (value) => (typeof value === 'string' ? shortened(value) : null),
  read: typed,
}

const numberLeaf = ({ whole }: Shape & { is: 'number' }, locale: string): Leaf => ({
  kind: 'number',
  write: (value) => (typeof value === 'number' ? value : null),
  read: (given, _old, reader) => {
    const found = readNumber(given, whole ? (languageOf(locale) === 'da' ? '.' : ',') : undefined)
    if (typeof found === 'number') return found
    reader.tell(0, found)
    return bad
  },
})

/** The labels of a closed list; values that share one bear themselves behind it. */
function labelsOf(values: readonly Choice[], choices: FieldNames['choices'], language: Language): readonly string[] {
  const labels = values.map((value) => choiceLabel(choices, value, language))
  return labels.map((label, at) =>
    labels.filter((other) => other.toLowerCase() === label.toLowerCase()).length > 1
      ? `${label} (${String(values[at])})`
      : label,
  )
}

const MOST_SAID = 12

/** Some names, of which one is to be chosen. */
const either = (names: readonly string[]): Localized => {
  const joined = (or: string): string =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`
  return { en: joined('or'), da: joined('eller') }
}

function choiceLeaf(values: readonly Choice[], { choices }: FieldNames, locale: string): Leaf {
  const shown = labelsOf(values, choices, languageOf(locale))
  const known = new Map<string, Choice>()
  for (const [at, value] of values.entries()) {
    for (const language of languages) {
      const label = labelsOf(values, choices, language)[at]?.toLowerCase() ?? ''
      if (!known.has(label)) known.set(label, value)
    }
    if (!known.has(String(value).toLowerCase())) known.set(String(value).toLowerCase(), value)
  }
  return {
    kind: 'choice',
    choices: shown,
    write: (value) => shown[values.indexOf(value as Choice)] ?? null,
    read: (given, _old, reader) => {
      const wanted =
        given.boolean === undefined ? typed(given).replace(/\s+/g, ' ').toLowerCase() : String(given.boolean)
      const value = known.get(wanted)
      if (value !== undefined) return value
      const like = near(wanted, shown)
      if (like.length > 0) reader.tell(0, 'notChoiceNear', { choices: either(like) })
      else if (shown.length <= MOST_SAID) reader.tell(0, 'notChoice', { choices: either(shown) })
      else reader.tell(0, 'notChoiceMany', { choices: either(shown.slice(0, 3)) })
      return bad
    },
  }
}

/** Free text, of which the best known values go by their labels. */
function openLeaf(names: FieldNames, locale: string): Leaf {
  const values = Object.keys(names.choices)
  const known = choiceLeaf(values, names, locale)
  return {
    ...known,
    kind: 'text',
    isOpen: true,
    write: (value, all) =>
      typeof value === 'string' && values.includes(value) ? known.write(value, all) : stringLeaf.write(value, all),
    read: (given, old, reader) => {
      const value = known.read(given, old, { ...reader, tell: () => undefined })
      return value === bad ? typed(given) : value
    },
  }
}

/** A word that goes by a name where somebody gave it one; other words are free. */
function wordLeaf(kind: string): Leaf {
  const kinds = [kind]
  return {
    kind: 'text',
    things: { kinds },
    write: (value, names) => {
      const thing = typeof value === 'string' ? names.get(kind, value) : undefined
      return thing === undefined ? stringLeaf.write(value, names) : shortened(names.shown(thing, kinds))
    },
    read: (given, _old, reader) => {
      const wanted = typed(given)
      const [thing, ...others] = reader.names.meant(wanted, kinds)
      if (others.length === 0) return thing?.id ?? wanted
      const names = [thing, ...others]
        .slice(0, 5)
        .flatMap((each) => (each === undefined ? [] : [{ verbatim: excerpt(reader.names.shown(each, kinds), 80).en }]))
      reader.tell(0, 'manyNamed', { typed: excerpt(wanted), names })
      return bad
    },
  }
}

function dateLeaf({ partial, unknown }: Shape & { is: 'date' }, locale: string): Leaf {
  const language = languageOf(locale)
  const isUnknown = (text: string): boolean =>
    isWord(text, cellWords.unknownDate) || isWord(text, cellWords.unknown) || text === 'unknown'
  return {
    kind: 'date',
    write: (value) => {
      if (typeof value !== 'string') return null
      if (unknown && value === 'unknown') return inLanguage(cellWords.unknownDate, language)
      // Spreadsheets have no days before 1900, and count one in 1900 that never was.
      return value.length === 10 && value >= '1901' ? { date: value } : showDate(value, language)
    },
    read: (given, _old, reader) => {
      if (unknown && isUnknown(typed(given))) return 'unknown'
      const found = readDate(given, language === 'da')
      const whole = partial || found.length === 10
      if (/^\d/.test(found) && whole) return found
      reader.tell(0, /^\d/.test(found) ? 'notWholeDate' : (found as 'notDate'))
      return bad
    },
  }
}

/** An id, or the like, of a thing that goes by its name. */
function thingLeaf(
  kinds: readonly string[] | undefined,
  idIn: (value: unknown) => { readonly kind?: string | undefined; readonly id: unknown },
  made: (thing: Thing, old: unknown) => unknown,
): Leaf {
  return {
    kind: 'refs',
    things: { kinds },
    write: (value, names) => {
      const { kind, id } = idIn(value)
      if (typeof id !== 'string') return null
      const candidates = kind === undefined ? (kinds ?? []) : [kind]
      for (const each of candidates) {
        const thing = names.get(each, id)
        if (thing !== undefined) return shortened(names.shown(thing, kinds))
      }
      return shortened(id)
    },
    read: (given, old, reader) => {
      const wanted = typed(given)
      const before = reader.written.meant(wanted, kinds)
      const found = before.length === 1 ? before : reader.names.meant(wanted, kinds)
      const [thing] = found
      if (thing !== undefined && found.length === 1) {
        reader.uses(thing.kind, thing.id)
        return made(thing, old)
      }
      const shown = (things: readonly Thing[]) =>
        things.slice(0, 5).map((each) => ({ verbatim: excerpt(reader.names.shown(each, kinds), 80).en }))
      if (found.length > 1) reader.tell(0, 'manyNamed', { typed: excerpt(wanted), names: shown(found) })
      else {
        const like = near(
          wanted,
          reader.names.list(kinds).map((each) => reader.names.shown(each, kinds)),
        )
        const names = like.map((verbatim) => ({ verbatim }))
        reader.tell(0, like.length > 0 ? 'notNamedNear' : 'notNamed', { typed: excerpt(wanted), names })
      }
      return bad
    },
  }
}

/** A few texts behind each other, with a bar between them; those that may be left out may be left out all together. */
function lineLeaf(shape: Shape & { is: 'object' }, nameOf: LeafPlace['nameOf'], locale: string): Leaf {
  const { fields } = shape
  const needed = fields.filter(({ required }) => required)
  const form = (list: typeof fields): string => list.map(({ name }) => nameOf(name)).join(' | ')
  const write = (value: unknown): Cell => {
    const texts = propertiesIn(value)
    const shown = needed.length > 0 && fields.every((f) => f.required || texts[f.name] === undefined) ? needed : fields
    return shortened(shown.map(({ name }) => String(texts[name] ?? '')).join(' | '))
  }
  return {
    kind: 'text',
    note: languageOf(locale) === 'da' ? `Skriv: ${form(fields)}` : `Write: ${form(fields)}`,
    write,
    read: (given, _old, reader) => {
      const texts = typed(given)
        .split('|')
        .map((part) => part.trim())
      const list = texts.length === fields.length ? fields : needed
      if (texts.length !== list.length) {
        reader.tell(0, 'notParts', { form: { verbatim: form(fields) } })
        return bad
      }
      return Object.fromEntries(
        list
          .map(({ name }, at) => [name, texts[at]])
          .filter(([name, text]) => {
            const field = fields.find((each) => each.name === name)
            return text !== '' || field?.required === true
          }),
      )
    },
  }
}

/** The leaf for a shape that fills a cell; undefined for every other shape. */
export function leafOf(shape: Shape, { locale, names, kindsOf, nameOf }: LeafPlace): Leaf | undefined {
  switch (shape.is) {
    case 'text':
      return textLeaf(shape, locale)
    case 'string': {
      const kinds = kindsOf()
      if (kinds === undefined && names.namedIn !== undefined) return wordLeaf(wordKind(names.namedIn))
      if (kinds === undefined) return Object.keys(names.choices).length === 0 ? stringLeaf : openLeaf(names, locale)
      return thingLeaf(
        kinds.size === 0 ? undefined : [...kinds],
        (value) => ({ id: value }),
        (thing) => thing.id,
      )
    }
    case 'number':
      return numberLeaf(shape, locale)
    case 'boolean':
      return choiceLeaf([true, false], names, locale)
    case 'choice':
      return choiceLeaf(shape.values, names, locale)
    case 'date':
      return dateLeaf(shape, locale)
    case 'entity':
      return thingLeaf(
        shape.kinds,
        (value) => propertiesIn(value) as { readonly kind: string; readonly id: unknown },
        ({ kind, id }, old) => {
          const { kind: oldKind, id: oldId } = propertiesIn(old)
          return oldKind === kind && oldId === id ? old : { kind, id }
        },
      )
    case 'keyed': {
      const keys = new Map<string, string>()
      for (const key of shape.keys) for (const kind of kindsOf(key) ?? []) if (!keys.has(kind)) keys.set(kind, key)
      if (keys.size < shape.keys.length) return undefined
      const byKey = (key: string) => [...keys].find(([, name]) => name === key)?.[0]
      return thingLeaf(
        [...keys.keys()],
        (value) => {
          const key = shape.keys.find((name) => Object.hasOwn(propertiesIn(value), name))
          return key === undefined ? { id: undefined } : { kind: byKey(key), id: propertiesIn(value)[key] }
        },
        (thing, old) => {
          const key = keys.get(thing.kind) as string
          return propertiesIn(old)[key] === thing.id ? old : { [key]: thing.id }
        },
      )
    }
    case 'object':
      return isLine(shape) ? lineLeaf(shape, nameOf, locale) : undefined
    default:
      return undefined
  }
}
