import type { Inclusion, Theory } from '../model/theory.js'

/** A theory that another uses parts of. */
export interface IncludedTheory {
  readonly place: number
  /** Ids of its nodes that no way leads to but one that leaves them out. */
  readonly leftOut: ReadonlySet<string>
}

/** One theory uses another: an edge between places. */
interface Use {
  readonly to: number
  readonly without: ReadonlySet<string>
}

/** The places of theories by id; the first of two with one id counts. */
export function placesById(items: readonly Theory[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  items.forEach(({ id }, place) => {
    if (!places.has(id)) places.set(id, place)
  })
  return places
}

const nothing: ReadonlySet<string> = new Set()

/**
 * The theories whose parts the one at `root` uses, itself left out, each once and in the order in which a reader meets them: an included theory,
 * what that one includes, then the next. Rings end where they close; a theory that is not there has no parts to give. A node comes along when at
 * least one way to it leaves it out nowhere. Cost: linear in the inclusions met, times the number of different ways of leaving something out.
 */
export function includedTheories(
  items: readonly Theory[],
  root: number,
  places: ReadonlyMap<string, number>,
): readonly IncludedTheory[] {
  const uses = new Map<number, readonly Use[]>()
  const usesOf = (place: number): readonly Use[] => {
    const kept = uses.get(place)
    if (kept !== undefined) return kept
    const made = (items[place]?.includes ?? []).flatMap((inclusion) => useOf(inclusion, places))
    uses.set(place, made)
    return made
  }
  const everything = reachedFrom(root, usesOf, () => true)
  const without = waysOut([...everything].flatMap(usesOf))
  if (without.size === 0) return [...everything].slice(1).map((place) => ({ place, leftOut: nothing }))

  const reachedBy = new Map<string, ReadonlySet<number>>()
  const isLeftOut = (id: string, place: number): boolean => {
    const out = without.get(id)
    if (out === undefined) return false
    let reached = reachedBy.get(out.key)
    if (reached === undefined) {
      reached = reachedFrom(root, usesOf, (use) => !out.uses.has(use))
      reachedBy.set(out.key, reached)
    }
    return !reached.has(place)
  }
  return [...everything].slice(1).map((place) => {
    const ids = items[place]?.nodes.map(({ id }) => id) ?? []
    return { place, leftOut: new Set(ids.filter((id) => isLeftOut(id, place))) }
  })
}

function useOf({ theory, without }: Inclusion, places: ReadonlyMap<string, number>): readonly Use[] {
  const to = places.get(theory)
  return to === undefined ? [] : [{ to, without: without === undefined ? nothing : new Set(without) }]
}

/** Places in the order of a reader; a stack instead of a recursion, since nobody limits how deep theories include each other. */
function reachedFrom(
  root: number,
  usesOf: (place: number) => readonly Use[],
  goes: (use: Use) => boolean,
): ReadonlySet<number> {
  const reached = new Set<number>()
  const open = [root]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (reached.has(place)) continue
    reached.add(place)
    for (const use of usesOf(place).toReversed()) if (goes(use)) open.push(use.to)
  }
  return reached
}

/** For each id that is left out somewhere: the uses that leave it out, and a key that ids left out at the same places share. */
function waysOut(uses: readonly Use[]): ReadonlyMap<string, { readonly key: string; readonly uses: ReadonlySet<Use> }> {
  const places = new Map<string, number[]>()
  uses.forEach(({ without }, i) => {
    for (const id of without) {
      const known = places.get(id)
      if (known === undefined) places.set(id, [i])
      else known.push(i)
    }
  })
  return new Map([...places].map(([id, at]) => [id, { key: at.join(), uses: new Set(at.map((i) => uses[i] as Use)) }]))
}
