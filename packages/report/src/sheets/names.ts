import { type Artefact, languageOf, type Mention } from '@groundplan/kernel'
import { type Plan, read } from '@groundplan/planning-models'
import { inLanguage } from './labels.js'
import { isText, textIn } from './textIn.js'

/** A thing that some artefact defines, by the name that a cell shows. */
export interface Thing {
  readonly kind: string
  readonly id: string
  readonly name: string
  /** What the register is called that it stands in. */
  readonly of?: string | undefined
  /** Whether it is a word with a name, and no thing that something can be about. */
  readonly isWord?: boolean | undefined
}

/** The kind under which the words go whose names stand in a record of an artefact. */
export const wordKind = ({ artefact, record }: { readonly artefact: string; readonly record: string }): string =>
  `${artefact}#${record}`

const fits = ({ kind, isWord }: Thing, kinds: readonly string[] | undefined): boolean =>
  kinds === undefined ? isWord !== true : kinds.includes(kind)

const keyOf = (kind: string, id: string): string => JSON.stringify([kind, id])
const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()
const own = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined

/** The records of names for words, by the artefacts that hold them. */
function wordRecords(artefacts: readonly Artefact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { layout } of artefacts)
    for (const { namedIn } of Object.values(layout ?? {}))
      if (namedIn !== undefined)
        found.set(namedIn.artefact, (found.get(namedIn.artefact) ?? new Set()).add(namedIn.record))
  return found
}

/** The properties that name a thing. */
export const naming = ['name', 'title', 'label', 'words'] as const

/** The name that a thing bears itself, on one line. */
export function ownName(item: unknown, locale: string): string | undefined {
  for (const property of naming) {
    const value = own(item, property)
    const words = isText(value) ? textIn(value, locale) : value
    if (typeof words === 'string' && words.trim() !== '') return words.trim().replace(/\s+/g, ' ')
  }
  return undefined
}

/**
 * The names that things of a plan go by in cells. Where two things that could stand in the same cell have one name, each bears behind it what the register is called that it
 * stands in, or its id where they stand in the same one.
 */
export class Names {
  readonly locale: string

  constructor(locale: string) {
    this.locale = locale
  }

  readonly #things = new Map<string, Thing>()
  readonly #byName = new Map<string, Thing[]>()

  /** Lists what a plan's artefacts define. A thing without a name of its own goes by those of the first things it speaks of, such as the two ends of a link, else by its id. */
  static of(plan: Plan, artefacts: readonly Artefact[], locale: string): Names {
    const names = new Names(locale)
    const nameless: { readonly of: string; readonly mention: Mention; readonly others: readonly Mention[] }[] = []
    const records = wordRecords(artefacts)
    for (const artefact of artefacts) {
      const held = read(plan, artefact)
      if (held.is !== 'present') continue
      const title = inLanguage(artefact.title, languageOf(locale))
      for (const record of records.get(artefact.kind) ?? [])
        for (const [id, text] of Object.entries(own(held.content, record) ?? {}))
          if (isText(text))
            names.add({
              kind: wordKind({ artefact: artefact.kind, record }),
              id,
              name: textIn(text, locale),
              isWord: true,
            })
      let all: readonly Mention[] = []
      try {
        all = [...(artefact.mentions?.(held.content) ?? [])]
      } catch {
        // What cannot name its things leaves them with their ids.
      }
      const spoken = new Map<string, Mention[]>()
      for (const mention of all)
        if (mention.role === 'mentions') {
          const parent = JSON.stringify(mention.at.slice(0, -1))
          spoken.set(parent, [...(spoken.get(parent) ?? []), mention])
        }
      for (const mention of all) {
        if (mention.role !== 'defines') continue
        const at = mention.at.at(-1) === 'id' ? mention.at.slice(0, -1) : mention.at
        let item: unknown = held.content
        for (const part of at) item = own(item, part)
        const name = ownName(item, locale)
        if (name === undefined) nameless.push({ of: title, mention, others: spoken.get(JSON.stringify(at)) ?? [] })
        else names.add({ kind: mention.kind, id: mention.id, name, of: title })
      }
    }
    for (const { of, mention, others } of nameless) {
      const [first, second] = others
        .map((other) => names.get(other.kind, other.id))
        .filter((thing) => thing !== undefined)
      const ends = first !== undefined && first.kind === second?.kind ? `${first.name} → ${second.name}` : first?.name
      names.add({ kind: mention.kind, id: mention.id, name: ends ?? mention.id, of })
    }
    return names
  }

  /** Adds a thing; a thing that is there keeps the names it has, and goes by this one too. */
  add(thing: Thing): void {
    const key = keyOf(thing.kind, thing.id)
    const named = this.#byName.get(folded(thing.name)) ?? []
    if (!this.#things.has(key)) this.#things.set(key, thing)
    if (named.some(({ kind, id }) => keyOf(kind, id) === key)) return
    this.#byName.set(folded(thing.name), [...named, thing])
  }

  get(kind: string, id: string): Thing | undefined {
    return this.#things.get(keyOf(kind, id))
  }

  /** All things of some kinds, or of any. */
  list(kinds: readonly string[] | undefined): readonly Thing[] {
    return [...this.#things.values()].filter((thing) => fits(thing, kinds))
  }

  /** The things of some kinds that go by a name. */
  #named(name: string, kinds: readonly string[] | undefined): readonly Thing[] {
    return (this.#byName.get(folded(name)) ?? []).filter((thing) => fits(thing, kinds))
  }

  /** What a cell shows for a thing. */
  shown(thing: Thing, kinds: readonly string[] | undefined): string {
    const same = this.#named(thing.name, kinds)
    if (same.length < 2) return thing.name
    if (thing.of !== undefined && same.filter(({ of }) => of === thing.of).length === 1)
      return `${thing.name} (${thing.of})`
    return same.filter(({ id }) => id === thing.id).length > 1
      ? `${thing.name} (${thing.kind} ${thing.id})`
      : `${thing.name} (${thing.id})`
  }

  /** The things that somebody can have meant: one where it is clear, several where a name is shared, none where it is not known. */
  meant(typed: string, kinds: readonly string[] | undefined): readonly Thing[] {
    const named = this.#named(typed, kinds)
    if (named.length > 0) return named
    const whole = typed.trim()
    const bracket = whole.endsWith(')') ? whole.lastIndexOf('(') : -1
    if (bracket > 0) {
      const inside = whole.slice(bracket + 1, -1)
      const exact = this.#named(whole.slice(0, bracket), kinds).filter(
        ({ kind, id, of }) =>
          inside === id || inside === `${kind} ${id}` || (of !== undefined && folded(inside) === folded(of)),
      )
      if (exact.length > 0) return exact
    }
    return this.list(kinds).filter(({ id }) => id === whole)
  }
}
