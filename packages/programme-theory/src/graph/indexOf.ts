import { knownValue } from '@groundplan/kernel'
import { standardHorizons } from '../model/horizon.js'
import type { Theory } from '../model/theory.js'

/**
 * A theory as numbers: nodes by their place in the list, links by their place, and for each node what leads to it and what it leads to, packed one
 * after the other (links of node `n` stand from `outStart[n]` up to, not including, `outStart[n + 1]` in `outLinks`).
 */
export interface TheoryIndex {
  readonly theory: Theory
  readonly size: number
  /** The place of a node; undefined for an id that the theory does not have. The first of two with one id counts. */
  placeOf(id: string): number | undefined
  /** Places of nodes, by the place of the link; -1 for both where an end is not in the theory. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly outStart: Int32Array
  readonly outLinks: Int32Array
  readonly inStart: Int32Array
  readonly inLinks: Int32Array
  readonly activities: readonly number[]
  /** Goals, and outcomes on the last horizon: what the theory aims at. */
  readonly goals: readonly number[]
  /**
   * Where each node stands on the way: context and resources 0, activities 1, outputs 2, horizons from 3 on in their order, goals without a horizon
   * after the last. -1 where the horizon is said to be unknown or withheld or is not one of the theory's, and for an outcome that nobody gave one.
   */
  readonly stage: Int32Array
}

const indexes = new WeakMap<Theory, TheoryIndex>()

/** The index of a theory, made once for each theory and kept as long as the theory is; theories are never changed in place. */
export function indexOf(theory: Theory): TheoryIndex {
  const known = indexes.get(theory)
  if (known !== undefined) return known
  const made = build(theory)
  indexes.set(theory, made)
  return made
}

function build(theory: Theory): TheoryIndex {
  const { nodes, links } = theory
  const places = new Map<string, number>()
  for (let i = 0; i < nodes.length; i += 1) {
    const id = nodes[i]?.id as string
    if (!places.has(id)) places.set(id, i)
  }
  const from = new Int32Array(links.length).fill(-1)
  const to = new Int32Array(links.length).fill(-1)
  const outStart = new Int32Array(nodes.length + 1)
  const inStart = new Int32Array(nodes.length + 1)
  let sound = 0
  for (let k = 0; k < links.length; k += 1) {
    const a = places.get(links[k]?.from as string)
    const b = places.get(links[k]?.to as string)
    if (a === undefined || b === undefined) continue
    from[k] = a
    to[k] = b
    outStart[a + 1] = (outStart[a + 1] as number) + 1
    inStart[b + 1] = (inStart[b + 1] as number) + 1
    sound += 1
  }
  for (let i = 0; i < nodes.length; i += 1) {
    outStart[i + 1] = (outStart[i + 1] as number) + (outStart[i] as number)
    inStart[i + 1] = (inStart[i + 1] as number) + (inStart[i] as number)
  }
  const outLinks = new Int32Array(sound)
  const inLinks = new Int32Array(sound)
  const outNext = outStart.slice()
  const inNext = inStart.slice()
  for (let k = 0; k < links.length; k += 1) {
    const a = from[k] as number
    const b = to[k] as number
    if (a < 0) continue
    outLinks[outNext[a] as number] = k
    outNext[a] = (outNext[a] as number) + 1
    inLinks[inNext[b] as number] = k
    inNext[b] = (inNext[b] as number) + 1
  }
  const horizons = theory.horizons ?? standardHorizons
  const rank = new Map<string, number>(horizons.map(({ id }, i) => [id, i]))
  const last = 3 + horizons.length
  const stage = new Int32Array(nodes.length)
  const activities: number[] = []
  const goals: number[] = []
  nodes.forEach((node, i) => {
    if (node.is === 'activity') {
      activities.push(i)
      stage[i] = 1
    } else if (node.is === 'output') stage[i] = 2
    else if (node.is === 'outcome' || node.is === 'goal') {
      const horizon = knownValue(node.horizon)
      const at = horizon === undefined ? undefined : rank.get(horizon)
      const none = node.horizon === undefined || node.horizon.is === 'notApplicable'
      stage[i] = at === undefined ? (node.is === 'goal' && none ? last : -1) : 3 + at
      if (node.is === 'goal' || stage[i] === last - 1) goals.push(i)
    }
  })
  return {
    theory,
    size: nodes.length,
    placeOf: (id) => places.get(id),
    from,
    to,
    outStart,
    outLinks,
    inStart,
    inLinks,
    activities,
    goals,
    stage,
  }
}
