import {
  bounds,
  type DateOrUnknown,
  defineRule,
  isBefore,
  knownValue,
  type Look,
  missing,
  type PartialDate,
  type Ternary,
  today,
} from '@groundplan/kernel'
import type { Assumption, AssumptionState } from '../model/assumption.js'
import { theories } from '../model/theories.js'
import { askReview } from './askReview.js'
import { assumptionsOnce } from './assumptionsOnce.js'
import { inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { assumptionRef, theoryRef } from './refs.js'
import { statusToday } from './statusToday.js'
import { upTo } from './upTo.js'

/** An assumption that is still open has a day on which it is looked at again, and that day has not gone by without a word. */
export const assumptionReviewed = defineRule({
  label: { en: 'Assumptions are looked at again', da: 'Antagelserne tages op igen' },
  why: {
    en: 'An assumption that nobody looks at again becomes a fact by mere habit. Look at it now and note where it stands, or agree on a new date.',
    da: 'En antagelse, som ingen tager op igen, bliver af gammel vane til en kendsgerning. Tag den op nu, og notér, hvor den står, eller aftal en ny dato.',
  },
  notApplicable: {
    en: 'No assumption waits to be looked at again.',
    da: 'Ingen antagelse venter på at blive taget op igen.',
  },
  cites: [
    places.steering,
    {
      own: {
        en: 'According to the source an initiative can be followed and adjusted on the way; a date for each assumption is our way to do so',
        da: 'Ifølge kilden kan indsatsen følges og justeres undervejs; en dato for hver antagelse er vores måde at gøre det på',
      },
    },
  ],
  weight: 'important',
  reads: { theories, today },
  messages: {
    overdue: {
      en: 'The assumption “{assumption}” was to be looked at again by {date}, and nothing has been noted since',
      da: 'Antagelsen »{assumption}« skulle tages op igen senest {date}, men der er ikke noteret noget siden',
    },
  },
  check: ({ theories, today }, say) => {
    const once = assumptionsOnce()
    return judgeTheories(inTheories(theories), {
      *items(within) {
        for (const { place, assumption } of once(within))
          if (waits(assumption, today) && assumption.reviewOn?.is !== 'notApplicable') yield { place, assumption }
      },
      look({ place, assumption }, within): Look {
        if (isOpen(assumption.reviewOn)) return askReview(assumption)
        const date = knownValue(assumption.reviewOn)
        if (date === undefined || isBefore(date, today) !== true) return false
        const isReviewed = reviewedSince(upTo(today, assumption.states ?? []), date)
        if (isReviewed === true) return false
        const slots = { assumption: assumption.label, date: { date } }
        const about = assumptionRef(assumption)
        if (isReviewed === false)
          return say.overdue({ about: [about], at: within.atAssumption(place, 'reviewOn'), slots })
        return missing(
          about,
          'states',
          {
            en: 'Has the assumption “{assumption}” been looked at since {date}?',
            da: 'Er antagelsen »{assumption}« taget op siden {date}?',
          },
          slots,
        )
      },
      together: ({ theory }, assumptions) =>
        missing(
          theoryRef(theory),
          'assumptions/reviewOn',
          {
            en: 'When will the {assumptions} assumptions of “{theory}” be looked at again for which a date is missing?',
            da: 'Hvornår tages de {assumptions} antagelser i »{theory}« op igen, hvor en dato mangler?',
          },
          { assumptions, theory: theory.title },
        ),
    })
  },
})

/** Whether it is to be looked at again: what was rejected is done with, and what was supported only when somebody gave it a date. */
function waits(assumption: Assumption, today: PartialDate): boolean {
  const status = statusToday(assumption, today)
  return status !== 'rejected' && (status !== 'supported' || assumption.reviewOn !== undefined)
}

/** Whether it came to where it stands at the review or after it. Stating it is no review. States stand in order, so the last decides. */
function reviewedSince(states: readonly AssumptionState[], review: PartialDate): Ternary {
  const last = states.at(-1)
  if (last === undefined || last.is === 'stated') return false
  return notBefore(last.at, review)
}

/** True when `at` cannot lie before the review began, false when it must; a state of June counts for a review in June. */
function notBefore(at: DateOrUnknown, review: PartialDate): Ternary {
  const state = bounds(at)
  const due = bounds(review)
  if (state === undefined || due === undefined) return 'unknown'
  if (state.first >= due.first) return true
  return state.last < due.first ? false : 'unknown'
}
