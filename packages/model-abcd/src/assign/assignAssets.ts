import type { Text } from '@groundplan/kernel'
import { isOpen } from '../applies.js'
import { contributionsOf } from './contributions.js'
import { maximumFlow } from './maximumFlow.js'
import { type Demand, problemOf, type Supply } from './problem.js'
import { questionsOf } from './questions.js'
import { reachable } from './reachable.js'
import type { AssetAssignment, AssignableAsset, AssignableWish, Coverage, NeedCoverage, WishCoverage } from './types.js'
import { usesOf } from './uses.js'

const sum = (numbers: readonly number[] | undefined): number => (numbers ?? []).reduce((a, b) => a + b, 0)

function coverageOf(units: number | 'unknown', certain: number, possible: number): Coverage {
  if (units === 'unknown') return 'unknown'
  if (certain === units) return 'certain'
  return possible === units ? 'possible' : 'short'
}

/** The worst of several: a known gap first, then what nobody knows, then what hangs on unknown numbers. */
function worst(coverages: readonly Coverage[]): Coverage {
  for (const one of ['short', 'unknown', 'possible'] as const) if (coverages.includes(one)) return one
  return 'certain'
}

/**
 * Assigns assets to wishes so that as many units of what the wishes need as possible are covered: a maximum flow over wish × skill units to
 * assets with skills and capacities. Among all maximum assignments it is the lexicographically first: by wish id and skill for what each need
 * gets, then by asset id for who gives it (by code unit). So the same plan gives the same answer in whatever order it was typed, and one asset
 * more never takes from any need what it has. Every pair says why this asset.
 *
 * A number that is not known is neither 0 nor without end: `certain` counts only on what is known, `possible` is the best case, `missing` asks
 * what decides between the two. A number that is no question (`notApplicable`) is not asked for. An asset from outside counts only once access is arranged. Skills match without regard to case and blanks; `skillNames` says how they read.
 *
 * Units are whole numbers; throws a RangeError on any other (the registers' schemas refuse them). Work grows about with the number of pairs
 * of a need and an asset that can meet it, and with its square when all compete for the same few assets. Danish: kobling af ressourcer.
 * Source: the handbook's ABCD chapter, step 3; the computation is ours.
 *
 * ```ts
 * import { assignAssets } from '@groundplan/model-abcd/assign'
 * import { known, say, unknown } from '@groundplan/kernel'
 * const assignment = assignAssets(
 *   [{ id: 'meals', name: { en: 'Shared meals', da: 'Fællesspisning' }, needs: known([
 *     { skill: 'kitchen', units: known(1) }, { skill: 'cooking', units: known(3) },
 *   ]) }],
 *   [
 *     { id: 'room', name: { en: 'The common room', da: 'Fælleslokalet' }, skills: ['kitchen'], capacity: known(1) },
 *     { id: 'cooks', name: { en: 'Trained cooks', da: 'Køkkenuddannede' }, skills: ['cooking'], capacity: unknown() },
 *     { id: 'helpers', name: { en: 'Helpers', da: 'Hjælpere' }, skills: ['cooking'], capacity: known(2) },
 *   ],
 * )
 * assignment.units // => { needed: 4, certain: 3, possible: 4 }
 * assignment.needs.map(({ skill, coverage }) => `${skill}: ${coverage}`) // => ['cooking: possible', 'kitchen: certain']
 * assignment.certain.map((pair) => say(pair, 'en'))[1] // => '1 × kitchen for “Shared meals” from The common room: no other mapped asset has any to give.'
 * assignment.missing.map((one) => one.what) // => [{ entity: { kind: 'asset', id: 'cooks' }, field: 'capacity' }]
 * ```
 */
export function assignAssets(
  wishes: readonly AssignableWish[],
  assets: readonly AssignableAsset[],
  given: { readonly skillNames?: Readonly<Record<string, Text>> | undefined } = {},
): AssetAssignment {
  const problem = problemOf(wishes, assets, given.skillNames)
  const { supplies } = problem
  const counted = problem.demands.filter((demand) => demand.units !== 'unknown')
  const demand = counted.map(({ units }) => units as number)
  const able = counted.map((one) => one.able)
  const solve = (counts: 'least' | 'most'): readonly (readonly number[])[] =>
    maximumFlow({ demand, capacity: supplies.map((supply) => supply[counts]), able })
  const certainFlow = solve('least')
  const allKnown = supplies.every(({ least, most }) => least === most)
  const possibleFlow = allKnown ? certainFlow : solve('most')

  const places = new Map<Demand, number>(counted.map((one, place) => [one, place]))
  const byWish = new Map<AssignableWish, Coverage[]>(problem.wishes.map((wish) => [wish, []]))
  const needs = problem.demands.map((one): NeedCoverage => {
    const { wish, skill, skillName, index, units } = one
    const place = places.get(one)
    const certain = place === undefined ? 0 : sum(certainFlow[place])
    const possible = place === undefined ? 0 : sum(possibleFlow[place])
    const coverage = coverageOf(units, certain, possible)
    byWish.get(wish)?.push(coverage)
    const ableIds = one.able.map((position) => (supplies[position] as Supply).id)
    return { wish: wish.id, skill, skillName, index, units, certain, possible, coverage, able: ableIds }
  })
  const certain = contributionsOf(counted, supplies, certainFlow, 'least')
  const possible = contributionsOf(counted, supplies, possibleFlow, 'most')
  const short = [...demand.keys()].filter((place) => sum(certainFlow[place]) < (demand[place] as number))

  return {
    certain,
    possible,
    needs,
    wishes: [...byWish].map(
      ([wish, coverages]): WishCoverage => ({
        wish: wish.id,
        coverage: isOpen(wish.needs) ? 'unknown' : worst(coverages),
      }),
    ),
    assets: usesOf(problem, certain),
    units: {
      needed: sum(demand),
      certain: sum(certain.map(({ units }) => units)),
      possible: sum(possible.map(({ units }) => units)),
    },
    missing: questionsOf(problem, reachable(able, certainFlow, short)),
  }
}
