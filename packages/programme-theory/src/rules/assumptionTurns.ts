import { bounds, type DateOrUnknown, defineRule, isBefore, type PartialDate, type Sighting } from '@groundplan/kernel'
import type { AssumptionState } from '../model/assumption.js'
import { assumptionStatuses, usualTurns } from '../model/assumptionStatus.js'
import { theories } from '../model/theories.js'
import { assumptionsOnce } from './assumptionsOnce.js'
import { inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { assumptionRef } from './refs.js'

/** The life of an assumption goes forward in time, and by turns that a reader would expect. The first of each kind is told. */
export const assumptionTurns = defineRule({
  label: { en: 'The life of each assumption makes sense', da: 'Antagelsernes forløb giver mening' },
  why: {
    en: 'Those who come later want to see how you came to know. Note the test before the judgement and put the states in order of time; where an assumption was rejected, say anew what you assume now.',
    da: 'De, der kommer efter jer, vil gerne kunne se, hvordan I nåede frem til det, I ved. Notér afprøvningen før vurderingen, og sæt trinene i tidsrækkefølge; er en antagelse forkastet, så formulér på ny, hvad I antager nu.',
  },
  notApplicable: {
    en: 'No assumption has come further than where it began.',
    da: 'Ingen antagelse er kommet videre end sit første trin.',
  },
  cites: [
    {
      own: {
        en: 'The life of a hypothesis: it is tested before it is judged, and what was rejected is not assumed any more',
        da: 'En hypoteses liv: Den afprøves, før den vurderes, og det, der er forkastet, antages ikke længere',
      },
    },
  ],
  weight: 'advice',
  reads: { theories },
  messages: {
    backwards: {
      en: 'The states of the assumption “{assumption}” are out of order: {later} stands before {earlier}',
      da: 'Trinene for antagelsen »{assumption}« står ikke i tidsrækkefølge: {later} står før {earlier}',
    },
    unusual: {
      en: 'The assumption “{assumption}” went straight from “{from}” to “{to}”',
      da: 'Antagelsen »{assumption}« gik direkte fra »{from}« til »{to}«',
    },
    revived: {
      en: 'The assumption “{assumption}” was rejected, and after that it is “{to}”',
      da: 'Antagelsen »{assumption}« blev forkastet, men står derefter som »{to}«',
    },
  },
  check: ({ theories }, say) => {
    const once = assumptionsOnce()
    return judgeTheories(inTheories(theories), {
      *items(within) {
        for (const { place, assumption } of once(within)) {
          const states = assumption.states ?? []
          if (states.length > 1) yield { place, assumption, states }
        }
      },
      look({ place, assumption, states }, within): readonly Sighting[] {
        const about = [assumptionRef(assumption)]
        const { label } = assumption
        const found: Sighting[] = []
        const back = firstBackwards(states)
        if (back !== undefined) {
          const slots = { assumption: label, later: { date: back.later }, earlier: { date: back.earlier } }
          found.push(say.backwards({ about, at: within.atAssumption(place, 'states', back.at), slots }))
        }
        const revived = turns(states).find(({ from }) => from === 'rejected')
        if (revived !== undefined) {
          const slots = { assumption: label, to: assumptionStatuses.label(revived.to) }
          found.push(say.revived({ about, at: within.atAssumption(place, 'states', revived.at), slots }))
        }
        const unusual = turns(states).find(({ from, to }) => from !== 'rejected' && !usualTurns[from].includes(to))
        if (unusual !== undefined) {
          const [from, to] = [assumptionStatuses.label(unusual.from), assumptionStatuses.label(unusual.to)]
          const at = within.atAssumption(place, 'states', unusual.at)
          found.push(say.unusual({ about, at, slots: { assumption: label, from, to } }))
        }
        return found
      },
    })
  },
})

/** Each turn to another status, with the place of the state that it led to. */
const turns = (states: readonly AssumptionState[]) =>
  states.flatMap(({ is: to }, at) => {
    const from = states[at - 1]?.is
    return from === undefined || from === to ? [] : [{ from, to, at }]
  })

/** The first state that must lie before one that stands ahead of it; dates that are unknown or too coarse to tell pass. */
function firstBackwards(
  states: readonly AssumptionState[],
): { readonly at: number; readonly later: PartialDate; readonly earlier: DateOrUnknown } | undefined {
  let later: PartialDate | undefined
  for (const [at, { at: date }] of states.entries()) {
    if (later !== undefined && isBefore(date, later) === true) return { at, later, earlier: date }
    const first = bounds(date)?.first
    if (first !== undefined && (later === undefined || first > (bounds(later)?.first ?? ''))) later = date
  }
  return undefined
}
