import { indexOf, type TheoryIndex } from '../graph/indexOf.js'
import type { TheoryLink } from '../model/link.js'
import type { Theory } from '../model/theory.js'
import { cameBy } from './cameBy.js'
import { linkBounds, steps } from './linkBounds.js'
import { type LinkStrength, linkStrength } from './linkStrength.js'
import { onWays } from './onWays.js'
import type { Strength } from './strength.js'

/** A path that no other is stronger than, with every link that it goes by. */
export interface StrongestPath {
  /** As strong as its weakest link. */
  readonly strength: Strength
  /** From the start to the end. */
  readonly links: readonly LinkStrength[]
  /** Ids of the links that make it no stronger. */
  readonly weakest: readonly string[]
}

/** How strong the best path between two nodes is, or why there is none. Danish: vejens styrke. */
export type PathStrength =
  | {
      readonly is: 'path'
      /** Where links of unknown strength carry nothing. */
      readonly atLeast: StrongestPath
      /** Where links of unknown strength are as strong as can be. */
      readonly atMost: StrongestPath
      /**
       * Ids of links of unknown strength by which a way stronger than `atLeast` may go: once all of these are known, so is the strength. Empty
       * where it is known already. Where such ways go
       * by more than 200 links and have feedbacks, links may be among them that only a way which comes by a node twice would use.
       */
      readonly settledBy: readonly string[]
    }
  | { readonly is: 'noPath' }
  | { readonly is: 'sameNode' }
  /** The ids that no node of the theory has. */
  | { readonly is: 'notInTheory'; readonly ids: readonly string[] }

/**
 * The strongest path from one node to another, a path being as strong as its weakest link, as an honest interval: `atLeast` takes every link
 * of unknown strength to carry nothing, `atMost` takes it to be as strong as can be. Each comes with its path, link by link. Of equally strong
 * paths it is one with the fewest links, and of those the first in the theory's order.
 * Conditions that links name are taken to hold; `whatIf` tells what falls where they do not.
 *
 * ```ts
 * import { pathStrength } from '@groundplan/programme-theory/analysis'
 * const found = (strength: 'experience' | 'researchHere') => ({ is: 'known', value: [{ strength }] }) as const
 * const theory = {
 *   id: 't', title: { en: 'Walks' },
 *   nodes: [
 *     { is: 'activity', id: 'walks' }, { is: 'outcome', id: 'fitness', label: { en: 'Fitness' } }, { is: 'goal', id: 'health', label: { en: 'Health' } },
 *   ],
 *   links: [{ id: 'a', from: 'walks', to: 'fitness', evidence: found('experience') }, { id: 'b', from: 'fitness', to: 'health' }],
 * } as const
 * const strength = pathStrength(theory, { from: 'walks', to: 'health' })
 * strength.is === 'path' && [strength.atLeast.strength, strength.atMost.strength, strength.settledBy] // => ['none', 'experience', ['b']]
 * pathStrength(theory, { from: 'health', to: 'walks' }) // => { is: 'noPath' }
 * ```
 */
export function pathStrength(theory: Theory, ends: { readonly from: string; readonly to: string }): PathStrength {
  const index = indexOf(theory)
  const from = index.placeOf(ends.from)
  const to = index.placeOf(ends.to)
  if (from === undefined || to === undefined) {
    return {
      is: 'notInTheory',
      ids: [...new Set([ends.from, ends.to])].filter((id) => index.placeOf(id) === undefined),
    }
  }
  if (from === to) return { is: 'sameNode' }
  const { least, most } = linkBounds(theory)
  const low = widest(index, from, to, least)
  const high = widest(index, from, to, most)
  if (low === undefined || high === undefined) return { is: 'noPath' }
  return {
    is: 'path',
    atLeast: told(theory, low, least),
    atMost: told(theory, high, most),
    settledBy: high.level > low.level ? open(index, from, to, low.level + 1, high.level) : [],
  }
}

interface Found {
  readonly level: number
  readonly links: readonly number[]
}

function widest(index: TheoryIndex, from: number, to: number, bounds: Uint8Array): Found | undefined {
  for (let level = steps.length - 1; level >= 0; level -= 1) {
    const came = cameBy(index, from, bounds, level)
    if (came[to] === -1) continue
    const links: number[] = []
    for (let at = to; at !== from; at = index.from[links.at(-1) as number] as number) links.push(came[at] as number)
    return { level, links: links.reverse() }
  }
  return undefined
}

function open(index: TheoryIndex, from: number, to: number, level: number, most: number): readonly string[] {
  const bounds = linkBounds(index.theory)
  // What a way without repetition may go by: no link to where it starts from, none on from where it ends.
  const usable = bounds.most.map((step, link) => {
    const [start, end] = [index.from[link] as number, index.to[link] as number]
    return start === -1 || start === end || end === from || start === to || step < level ? 0 : step + 1
  })
  // Beside a link that is known to be as strong as the best way can be, another with the same ends makes no way stronger.
  const sure = new Map<string, boolean>()
  const ends = (link: number): string => `${index.from[link]} ${index.to[link]}`
  usable.forEach((step, link) => {
    if (step !== 0 && (bounds.least[link] as number) >= most) sure.set(ends(link), true)
  })
  usable.forEach((_, link) => {
    if (bounds.least[link] !== bounds.most[link] && sure.has(ends(link))) usable[link] = 0
  })
  const onward = cameBy(index, from, usable, 1)
  const back = cameBy(index, to, usable, 1, { way: 'in' })
  const on = index.theory.links.map(
    (_, link) =>
      usable[link] !== 0 && onward[index.from[link] as number] !== -1 && back[index.to[link] as number] !== -1,
  )
  const isOpen = (link: number): boolean => on[link] === true && bounds.least[link] !== bounds.most[link]
  const byWays = onWays(index, from, to, on, isOpen)
  return index.theory.links.flatMap(({ id }, link) => (isOpen(link) && byWays?.has(link) !== false ? [id] : []))
}

function told(theory: Theory, { level, links }: Found, bounds: Uint8Array): StrongestPath {
  const at = (k: number): TheoryLink => theory.links[k] as TheoryLink
  return {
    strength: steps[level] as Strength,
    links: links.map((k) => linkStrength(at(k), theory)),
    weakest: links.filter((k) => bounds[k] === level).map((k) => at(k).id),
  }
}
