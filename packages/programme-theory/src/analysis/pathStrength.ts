import { indexOf, type TheoryIndex } from '../graph/indexOf.js'
import type { TheoryLink } from '../model/link.js'
import type { Theory } from '../model/theory.js'
import { cameBy } from './cameBy.js'
import { linkBounds, steps } from './linkBounds.js'
import { type LinkStrength, linkStrength } from './linkStrength.js'
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
       * where it is known already.
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
 * paths it is one with the fewest links, and of those the first in the theory's order. Time grows with the number of links.
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
    settledBy: high.level > low.level ? open(index, from, to, low.level + 1) : [],
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

function open(index: TheoryIndex, from: number, to: number, level: number): readonly string[] {
  const { least, most } = linkBounds(index.theory)
  const onward = cameBy(index, from, most, level)
  const back = cameBy(index, to, most, level, { way: 'in' })
  return index.theory.links
    .filter(
      (_, k) =>
        least[k] !== most[k] &&
        index.from[k] !== -1 &&
        onward[index.from[k] as number] !== -1 &&
        back[index.to[k] as number] !== -1,
    )
    .map(({ id }) => id)
}

function told(theory: Theory, { level, links }: Found, bounds: Uint8Array): StrongestPath {
  const at = (k: number): TheoryLink => theory.links[k] as TheoryLink
  return {
    strength: steps[level] as Strength,
    links: links.map((k) => linkStrength(at(k), theory)),
    weakest: links.filter((k) => bounds[k] === level).map((k) => at(k).id),
  }
}
