import type { Match, Matched } from './matchParts.js'
import { partKinds, type TheoryPartKind } from './theoryParts.js'

/** Under which ids parts stand in a merged theory. */
export interface MergedIds {
  idOf(match: Match): string
  /** What an id of one of the theories has become; itself where the theory has no such part. */
  idIn(source: number, kind: TheoryPartKind, id: string): string
  /** Parts whose id another thing has. */
  readonly rekeyed: readonly {
    readonly of: TheoryPartKind
    readonly id: string
    readonly was: string
    readonly source: number
  }[]
}

/** An id for each match: the first of its members' that no earlier match of the kind has, else one that nothing has. */
export function mergedIds(matched: Matched): MergedIds {
  const ids = new Map<Match, string>()
  const rekeyed: MergedIds['rekeyed'][number][] = []
  for (const kind of partKinds) {
    const matches = matched.matches[kind]
    const used = new Set(matches.flatMap(({ members }) => members.map(({ id }) => id)))
    const taken = new Set<string>()
    for (const match of matches) {
      const own = match.members.map(({ id }) => id)
      const [first = ''] = own
      // An inclusion's id is that of a theory elsewhere.
      const free = kind === 'inclusion' ? first : own.find((id) => !taken.has(id))
      let id = free ?? first
      for (let n = 2; free === undefined && (used.has(id) || taken.has(id)); n += 1) id = `${first}-${n}`
      taken.add(id)
      ids.set(match, id)
      if (free !== undefined) continue
      for (const { source, id: was } of match.members) rekeyed.push({ of: kind, id, was, source })
    }
  }
  const idOf = (match: Match): string => ids.get(match) as string
  return {
    idOf,
    idIn: (source, kind, id) => {
      const match = matched.of(source, kind, id)
      return match === undefined ? id : idOf(match)
    },
    rekeyed,
  }
}
