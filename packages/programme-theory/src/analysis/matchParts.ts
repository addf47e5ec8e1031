import type { Theory } from '../model/theory.js'
import { canonicalText } from './canonicalText.js'
import { plainWordsIn } from './plainWords.js'
import { mapReferences, partKinds, partsOf, type TheoryPart, type TheoryPartKind, wordsOfPart } from './theoryParts.js'

/** By what parts of several theories were taken to be the same; for links `ends` is that they lead from and to the same. */
export type MatchedBy = 'same' | 'id' | 'activity' | 'words' | 'ends'

/** A part of one of the theories. */
export interface Member extends TheoryPart {
  /** Which of the theories, by its place. */
  readonly source: number
}

/** One thing: a part of each of some theories. */
export interface Match {
  readonly kind: TheoryPartKind
  /** In the order of the theories; at most one of each. */
  readonly members: readonly Member[]
  /** Undefined where one theory alone has it. */
  readonly by?: MatchedBy | undefined
}

/** A part that the caller names: by its id in whichever theories have it, or in the theory at a place. */
export type NamedPart = string | { readonly theory: number; readonly id: string }

/** What counts as the same. */
export interface MatchOptions {
  /** Whether an id means the same in all theories. */
  readonly ids: boolean
  /** `versions`: an id is the same thing whatever became of it. `authors`: only if it is of the same kind, shows the same node, leads from and to the same. */
  readonly of: 'versions' | 'authors'
  readonly same?: readonly (readonly NamedPart[])[] | undefined
}

/** All parts of some theories, matched. */
export interface Matched {
  /** By kind, in the order of the first theory, then those of the next that are new. */
  readonly matches: Readonly<Record<TheoryPartKind, readonly Match[]>>
  /** The parts of a kind of one theory, in its order. */
  listed(source: number, kind: TheoryPartKind): readonly Member[]
  /** The match that an id of a theory stands for; undefined where the theory has no such part. */
  of(source: number, kind: TheoryPartKind, id: string): Match | undefined
  /** Places in `same` of groups that could not be followed: an id is in no theory, two are of one theory, or they are of different kinds. */
  readonly unheeded: readonly number[]
}

interface Growing {
  kind: TheoryPartKind
  members: Member[]
  by?: MatchedBy | undefined
}

/** Matches the parts of theories, kind by kind: first those the caller names, then by id, then by words (links by what they join). */
export function matchParts(theories: readonly Theory[], options: MatchOptions): Matched {
  const parts = theories.map(partsOf)
  const groups = new Map<Member, Growing>()
  const byId = theories.map(() => new Map<TheoryPartKind, Map<string, Member>>())
  const matchOf = (source: number, kind: TheoryPartKind, id: string): Growing | undefined => {
    const member = byId[source]?.get(kind)?.get(id)
    return member && groups.get(member)
  }
  const numbers = new Map<Growing, number>()
  /** What an id stands for, comparable across theories. */
  const token = (source: number, kind: TheoryPartKind, id: string): string => {
    const match = matchOf(source, kind, id)
    if (match === undefined) return `id ${id}`
    if (options.of === 'versions' && match.members.every((member) => member.id === match.members[0]?.id))
      return `id ${id}`
    const number = numbers.get(match) ?? numbers.size
    numbers.set(match, number)
    return `match ${number}`
  }
  const join = (some: readonly Member[], by: MatchedBy): boolean => {
    const into = groups.get(some[0] as Member) as Growing
    let all = true
    for (const member of some.slice(1)) {
      const other = groups.get(member) as Growing
      if (other === into) continue
      const sources = new Set(into.members.map(({ source }) => source))
      if (other.members.some(({ source }) => sources.has(source))) {
        all = false
        continue
      }
      into.members.push(...other.members)
      into.by ??= by
      for (const moved of other.members) groups.set(moved, into)
    }
    return all
  }
  const told = {} as Record<TheoryPartKind, Match[]>
  const lists = {} as Record<TheoryPartKind, readonly (readonly Member[])[]>
  const heeded = new Set<number>()
  for (const kind of partKinds) {
    const members = parts.flatMap((of, source) => of[kind].map((part): Member => ({ ...part, source })))
    for (const ids of byId) ids.set(kind, new Map())
    for (const member of members) {
      groups.set(member, { kind, members: [member] })
      const ids = byId[member.source]?.get(kind)
      if (ids?.has(member.id) === false) ids.set(member.id, member)
    }
    options.same?.forEach((named, place) => {
      const some = named.flatMap((name) => {
        const [id, only] = typeof name === 'string' ? [name, undefined] : [name.id, name.theory]
        return theories.flatMap((_, source) => {
          const member = only === undefined || only === source ? byId[source]?.get(kind)?.get(id) : undefined
          return member === undefined ? [] : [{ name, member }]
        })
      })
      if (some.length === 0 || kind === 'inclusion') return
      const oneKind =
        options.of === 'versions' || some.every(({ member }) => member.fields['is'] === some[0]?.member.fields['is'])
      const found = new Set(some.map(({ name }) => name)).size === new Set(named).size
      const joined =
        oneKind &&
        join(
          some.map(({ member }) => member),
          'same',
        )
      if (joined && found) heeded.add(place)
    })
    const round = (by: MatchedBy, key: (member: Member) => string | undefined): void => {
      const found = new Map<string, Member[][]>()
      for (const member of members) {
        if ((groups.get(member) as Growing).members.length === theories.length) continue
        const words = key(member)
        if (words === undefined) continue
        const bySource = found.get(words) ?? theories.map(() => [])
        found.set(words, bySource)
        bySource[member.source]?.push(member)
      }
      for (const bySource of found.values()) {
        const most = Math.max(...bySource.map(({ length }) => length))
        for (let i = 0; i < most; i += 1) {
          const some = bySource.flatMap((list) => list[i] ?? [])
          if (some.length > 1) join(some, by)
        }
      }
    }
    const refs = new Map<Member, Record<string, unknown>>()
    const tokens = (member: Member): Record<string, unknown> => {
      const known = refs.get(member) ?? mapReferences(member, (to, id) => token(member.source, to, id))
      refs.set(member, known)
      return known
    }
    /** What has to be alike besides id or words. */
    const setting = (member: Member): string => {
      if (kind === 'node') return String(member.fields['is'])
      if (kind === 'indicator') return String(tokens(member)['node'])
      if (kind === 'link') return canonicalText([tokens(member)['from'], tokens(member)['to']])
      return ''
    }
    if (options.ids || kind === 'inclusion') {
      round('id', (member) => (options.of === 'versions' ? member.id : canonicalText([setting(member), member.id])))
    }
    if (kind === 'link') round('ends', setting)
    if (kind === 'node') round('activity', ({ fields }) => fields['activity'] as string | undefined)
    round('words', (member) => {
      const words = wordsOfPart(member)
      return words && canonicalText([setting(member), words])
    })
    for (const language of ['da', 'en'] as const) {
      round('words', (member) => {
        const words = wordsOfPart(member)
        const plain = words && plainWordsIn(words, language)
        return plain && canonicalText([setting(member), plain])
      })
    }
    const distinct = new Set(members.map((member) => groups.get(member) as Growing))
    for (const match of distinct) match.members.sort((a, b) => a.source - b.source)
    told[kind] = [...distinct]
    lists[kind] = theories.map((_, at) => members.filter(({ source }) => source === at))
  }
  const unheeded = [...(options.same ?? []).keys()].filter((place) => !heeded.has(place))
  const listed = (source: number, kind: TheoryPartKind): readonly Member[] => lists[kind][source] ?? []
  return { matches: told, listed, of: matchOf, unheeded }
}
