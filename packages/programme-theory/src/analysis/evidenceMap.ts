import { indexOf } from '../graph/indexOf.js'
import type { Theory } from '../model/theory.js'
import { levelsFrom } from './levelsFrom.js'
import { linkBounds, steps } from './linkBounds.js'
import { type LinkStrength, linkStrength } from './linkStrength.js'
import { startsPerSpread } from './spread.js'
import type { Strength } from './strength.js'

/** Between which steps a strength lies; the same twice where it is known. */
export interface StrengthBounds {
  readonly atLeast: Strength
  readonly atMost: Strength
}

/** How what an activity leads to is founded. */
export interface EvidenceCell {
  readonly activity: string
  /** Id of the outcome or goal. */
  readonly to: string
  /** The strongest link straight from the one to the other; absent where there is none. */
  readonly direct?: StrengthBounds | undefined
  /** The strongest path of two or more links, as strong as its weakest link; absent where there is none. `pathStrength` tells a path link by link. */
  readonly chain?: StrengthBounds | undefined
}

/** On what ground a theory stands. Danish: evidenskort. */
export interface EvidenceMap {
  /** Ids of the activities, in the theory's order. */
  readonly activities: readonly string[]
  /** Ids of the outcomes and goals (or of those asked for), in the theory's order. */
  readonly columns: readonly string[]
  /** By activity, then by column. An activity that leads to a column by no path has no cell there. */
  readonly cells: readonly EvidenceCell[]
  /** Every link with its evidence, sources and assumptions, in the theory's order. */
  readonly links: readonly LinkStrength[]
  /** How many links there are of each strength; those of unknown strength apart. */
  readonly counts: Readonly<Record<Strength | 'unknown', number>>
}

/** What an evidence map is made of. */
export interface EvidenceMapOptions {
  /** All outcomes and goals when missing; `goals`: goals, and outcomes on the last horizon. */
  readonly columns?: 'all' | 'goals' | undefined
}

/**
 * The ground under a theory: for each activity and each outcome or goal that it leads to, how strong the link is and how strong the best chain
 * of links, as intervals where evidence is not known; and every link with what it was judged by.
 * Conditions that links name are taken to hold; `whatIf` tells what falls where they do not.
 *
 * All activities are spread through the theory together, from the strongest links to the weakest: time grows with the number of links for each
 * 32 activities, and with the number of cells. A link that closes a circle costs a search of its own where an activity leads straight into it.
 *
 * ```ts
 * import { evidenceMap } from '@groundplan/programme-theory/analysis'
 * const found = (strength: 'experience' | 'researchHere') => ({ is: 'known', value: [{ strength }] }) as const
 * const { cells, counts } = evidenceMap({
 *   id: 't', title: { en: 'Walks' },
 *   nodes: [
 *     { is: 'activity', id: 'walks' }, { is: 'outcome', id: 'fitness', label: { en: 'Fitness' } }, { is: 'goal', id: 'health', label: { en: 'Health' } },
 *   ],
 *   links: [
 *     { id: 'a', from: 'walks', to: 'fitness', evidence: found('experience') },
 *     { id: 'b', from: 'fitness', to: 'health', evidence: found('researchHere') },
 *     { id: 'c', from: 'walks', to: 'health' },
 *   ],
 * })
 * cells[0] // => { activity: 'walks', to: 'fitness', direct: { atLeast: 'experience', atMost: 'experience' } }
 * cells[1]?.direct // => { atLeast: 'none', atMost: 'researchHere' }
 * cells[1]?.chain // => { atLeast: 'experience', atMost: 'experience' }
 * counts.unknown // => 1
 * ```
 */
export function evidenceMap(theory: Theory, { columns = 'all' }: EvidenceMapOptions = {}): EvidenceMap {
  const index = indexOf(theory)
  const bounds = linkBounds(theory)
  const places: number[] = []
  if (columns === 'goals') places.push(...index.goals)
  else
    theory.nodes.forEach(({ is }, i) => {
      if (is === 'outcome' || is === 'goal') places.push(i)
    })
  const links = theory.links.map((link) => linkStrength(link, theory))
  const cells: EvidenceCell[] = []
  const idOf = (place: number): string => theory.nodes[place]?.id as string
  for (let at = 0; at < index.activities.length; at += startsPerSpread) {
    const some = index.activities.slice(at, at + startsPerSpread)
    const least = levelsFrom(index, some, places, bounds.least)
    const most = levelsFrom(index, some, places, bounds.most)
    some.forEach((activity, row) => {
      places.forEach((to, column) => {
        const cell = row * places.length + column
        const direct = told(least.direct[cell] as number, most.direct[cell] as number)
        const chain = told(least.chain[cell] as number, most.chain[cell] as number)
        if (direct === undefined && chain === undefined) return
        cells.push({
          activity: idOf(activity),
          to: idOf(to),
          ...(direct === undefined ? {} : { direct }),
          ...(chain === undefined ? {} : { chain }),
        })
      })
    })
  }
  return { activities: index.activities.map(idOf), columns: places.map(idOf), cells, links, counts: countsOf(links) }
}

function told(least: number, most: number): StrengthBounds | undefined {
  return least < 0 ? undefined : { atLeast: steps[least] as Strength, atMost: steps[most] as Strength }
}

function countsOf(links: readonly LinkStrength[]): Readonly<Record<Strength | 'unknown', number>> {
  const counts = { none: 0, conjecture: 0, experience: 0, researchElsewhere: 0, researchHere: 0, unknown: 0 }
  for (const { is } of links) counts[is] += 1
  return counts
}
