import { type DateOrUnknown, isPartialDate, type Text } from '@groundplan/kernel'
import { type AssumptionStatus, assumptionStatuses } from './assumptionStatus.js'
import type { Theory } from './theory.js'

/** What an assumption has come to, and how. */
export interface AssumptionTurn {
  /** Id of the assumption. */
  readonly assumption: string
  readonly to: AssumptionStatus
  /** When; `'unknown'` when nobody wrote it down. */
  readonly at: DateOrUnknown
  /** The role that judged so, never a person's name. */
  readonly by?: Text | undefined
  readonly why?: Text | undefined
}

/**
 * The theory with one assumption a step further in its life; the theory given stays as it is. Any turn can be made, also one that is not among
 * `usualTurns`: a rule asks about those. Throws, since these are mistakes in the program, on an assumption that the theory does not have (one
 * of an included theory is turned in the theory where it stands), on a status that is none and on a date that does not exist.
 *
 * ```ts
 * import { buildTheory, statusOf, turnAssumption } from '@groundplan/programme-theory'
 * const theory = buildTheory({
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   goals: { wellBeing: { label: { en: 'Well-being', da: 'Trivsel' }, assumes: [{ id: 'weather', label: { en: 'People walk in rain', da: 'Folk går i regn' } }] } },
 * })
 * const tested = turnAssumption(theory, { assumption: 'weather', to: 'beingTested', at: '2026-09' })
 * tested.assumptions?.map((assumption) => statusOf(assumption)) // => ['beingTested']
 * theory.assumptions?.map((assumption) => statusOf(assumption)) // => ['stated']
 * ```
 */
export function turnAssumption(theory: Theory, { assumption: id, to, at, by, why }: AssumptionTurn): Theory {
  const assumptions = theory.assumptions ?? []
  const place = assumptions.findIndex((one) => one.id === id)
  const found = assumptions[place]
  if (found === undefined)
    throw new RangeError(
      `Theory "${theory.id}" has no assumption "${id}": turn it in the theory where it stands; here are ${assumptions.map((one) => `"${one.id}"`).join(', ') || 'none'}.`,
    )
  if (!assumptionStatuses.has(to))
    throw new TypeError(
      `"${to}" is no status of an assumption: give one of ${assumptionStatuses.terms.map((term) => term.id).join(', ')}.`,
    )
  if (at !== 'unknown' && !isPartialDate(at))
    throw new TypeError(`"${at}" is no date: give YYYY, YYYY-MM or YYYY-MM-DD, or "unknown".`)
  const state = { is: to, at, ...(by === undefined ? {} : { by }), ...(why === undefined ? {} : { why }) }
  return {
    ...theory,
    assumptions: assumptions.with(place, { ...found, states: [...(found.states ?? []), state] }),
  }
}
