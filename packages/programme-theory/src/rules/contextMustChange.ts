import { and, type Datum, defineRule, type Look, type Missing, missing, not, type Ternary } from '@groundplan/kernel'
import { reached } from '../graph/reached.js'
import type { Assumption } from '../model/assumption.js'
import type { ContextCondition } from '../model/node.js'
import { theories } from '../model/theories.js'
import { askOnce } from './askOnce.js'
import { askReview } from './askReview.js'
import { type InTheory, inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { nodeRef } from './refs.js'

/** A condition that must change and does not hold yet is worked on, or is an assumption that will be looked at again. */
export const contextMustChange = defineRule({
  label: {
    en: 'What has to change in the context is worked on',
    da: 'Der arbejdes for det, der skal ændre sig i konteksten',
  },
  why: {
    en: 'What the success hangs on should not be left to itself. Show which activity is to bring the change about, or write it down as an assumption with a date on which you look at it again.',
    da: 'Det, som indsatsens succes afhænger af, bør ikke overlades til sig selv. Vis, hvilken aktivitet der skal skabe forandringen, eller formulér den som en antagelse med en dato, hvor I tager den op igen.',
  },
  notApplicable: {
    en: 'No programme theory has a condition in the context that might have to change.',
    da: 'Ingen programteori har et forhold i konteksten, der måske skal ændre sig.',
  },
  cites: [
    places.planning,
    {
      own: {
        en: 'The source asks to make clear whether something in the context has to change; that somebody works on it is our own conclusion',
        da: 'Ifølge kilden bør det gøres klart, om noget i konteksten skal ændre sig; at nogen også arbejder for det, er vores egen slutning',
      },
    },
  ],
  weight: 'important',
  reads: { theories },
  messages: {
    left: {
      en: 'This has to change, but nothing in “{theory}” leads to it, and no assumption about it is to be looked at again: “{condition}”',
      da: 'Dette skal ændre sig, men intet i »{theory}« fører til det, og ingen antagelse om det skal tages op igen: »{condition}«',
    },
  },
  check: ({ theories }, say) => {
    const once = askOnce()
    return judgeTheories(inTheories(theories), {
      *items(within) {
        const { nodes } = within.theory
        if (!nodes.some(({ is }) => is === 'condition')) return
        const led = reached(within.index, workIn(within), 'along')
        const assumptions = assumptionsByNode(within)
        for (const [place, condition] of nodes.entries()) {
          if (condition.is !== 'condition' || condition.mustChange?.is === 'notApplicable') continue
          yield { place, condition, isLed: led[place] === 1, assumptions: assumptions.get(condition.id) ?? [] }
        }
      },
      look({ place, condition, isLed, assumptions }, within): Look {
        const isNeeded = and(truthOf(condition.mustChange), not(truthOf(condition.holds)))
        if (isLed || isNeeded === false || assumptions.some(hasReview)) return false
        if (isNeeded === 'unknown') return once(askFor(condition))
        const undated = assumptions.find(({ reviewOn }) => isOpen(reviewOn))
        if (undated !== undefined) return once(askReview(undated))
        const slots = { condition: condition.label, theory: within.theory.title }
        return say.left({ about: within.aboutNode(place), at: within.atNode(place), slots })
      },
    })
  },
})

/** Whether there is a date for it, if only somebody knows which. */
const hasReview = ({ reviewOn }: Assumption): boolean => reviewOn?.is === 'known' || reviewOn?.is === 'withheld'

/** What the datum says; a question that does not apply has no yes. */
function truthOf(datum: Datum<boolean> | undefined): Ternary {
  if (datum?.is === 'known') return datum.value
  return datum?.is === 'notApplicable' ? false : 'unknown'
}

/** What has to be known first: whether it must change at all, then whether it holds already. */
function askFor(condition: ContextCondition): Missing {
  const slots = { condition: condition.label }
  return truthOf(condition.mustChange) === true
    ? missing(
        nodeRef(condition),
        'holds',
        { en: 'Does this hold today: “{condition}”?', da: 'Er det sådan i dag: »{condition}«?' },
        slots,
      )
    : missing(
        nodeRef(condition),
        'mustChange',
        {
          en: 'Does this have to change for the initiative to succeed: “{condition}”?',
          da: 'Skal dette ændre sig, for at indsatsen kan lykkes: »{condition}«?',
        },
        slots,
      )
}

/** Places of all that is done or comes of it. */
function* workIn({ theory }: InTheory): Iterable<number> {
  for (const [place, { is }] of theory.nodes.entries()) if (is !== 'condition' && is !== 'resource') yield place
}

function assumptionsByNode({ theory }: InTheory): ReadonlyMap<string, readonly Assumption[]> {
  const found = new Map<string, Assumption[]>()
  for (const assumption of theory.assumptions ?? [])
    for (const part of assumption.on) {
      if (!('node' in part)) continue
      const known = found.get(part.node)
      if (known === undefined) found.set(part.node, [assumption])
      else known.push(assumption)
    }
  return found
}
