import { defineRule, knownValue, type Look, missing } from '@groundplan/kernel'
import type { Goal, Outcome, Output } from '../model/node.js'
import { theories } from '../model/theories.js'
import { isChange, isQualitative } from './changes.js'
import { type InTheory, inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { nodeRef, theoryRef } from './refs.js'

/**
 * Results that are not counted are deliverables, too, when they are marked as such and it is said how they will be seen. Goals that are not marked are
 * for `goalHasIndicator`; outputs that are not marked are not asked what they are.
 */
export const qualitativeMarked = defineRule({
  label: {
    en: 'It is said how each result will be seen',
    da: 'Det fremgår, hvordan hvert resultat kan ses',
  },
  why: {
    en: 'Processes, capacity and culture are deliverables too, but hard to document. Mark the result as one of these and say how it will be seen, or give it an indicator.',
    da: 'Også processer, kapacitet og kultur er leverancer, men de er svære at dokumentere. Markér resultatet som en af dem, og skriv, hvordan det vil kunne ses, eller giv det en indikator.',
  },
  notApplicable: {
    en: 'No programme theory has a result that is to be described rather than counted.',
    da: 'Ingen programteori har et resultat, der skal beskrives frem for at tælles.',
  },
  cites: [
    places.deliverables,
    places.evaluation,
    {
      own: {
        en: 'The source insists that these are deliverables; that each is marked and says how it will be seen is our own recommendation',
        da: 'Kilden holder fast i, at det er leverancer; at de markeres, og at der står, hvordan man vil kunne se dem, er vores egen anbefaling',
      },
    },
  ],
  weight: 'advice',
  reads: { theories },
  messages: {
    neither: {
      en: '“{change}” has no indicator, and is not marked as a process, capacity, culture or experience',
      da: '»{change}« har ingen indikator og er ikke markeret som proces, kapacitet, kultur eller oplevelse',
    },
    uncounted: {
      en: '“{change}” is said to be countable, but has no indicator',
      da: '»{change}« skal kunne tælles, men har ingen indikator',
    },
  },
  check: ({ theories }, say) =>
    judgeTheories(inTheories(theories), {
      items: changesIn,
      look({ place, change }, within): Look {
        const slots = { change: change.label }
        if (isQualitative(change)) return !isSeen(change) && missing(nodeRef(change), 'seenBy', howSeen, slots)
        const isCountable = knownValue(change.result) === 'countable'
        if (change.indicators?.is !== 'known')
          return isCountable
            ? missing(nodeRef(change), 'indicators', whichIndicator, slots)
            : missing(nodeRef(change), 'result', whichKind, slots)
        if (change.indicators.value.length > 0) return false
        const message = isCountable ? say.uncounted : say.neither
        return message({ about: [nodeRef(change)], at: within.atNode(place, 'indicators'), slots })
      },
      together: ({ theory }, changes) =>
        missing(
          theoryRef(theory),
          'nodes/result',
          {
            en: 'How will the {changes} results of “{theory}” be seen for which neither an indicator nor anything else is written down?',
            da: 'Hvordan vil man kunne se de {changes} resultater i »{theory}«, hvor hverken en indikator eller andet er noteret?',
          },
          { changes, theory: theory.title },
        ),
    }),
})

const howSeen = {
  en: 'How will “{change}” be seen?',
  da: 'Hvordan vil man kunne se »{change}«?',
} as const
const whichIndicator = {
  en: 'What is to be counted to see “{change}”?',
  da: 'Hvad skal tælles for at kunne se »{change}«?',
} as const
const whichKind = {
  en: 'Can “{change}” be counted, and by which indicator, or is it a process, capacity, culture or experience?',
  da: 'Kan »{change}« tælles, og med hvilken indikator, eller er det en proces, kapacitet, kultur eller oplevelse?',
} as const

/** What is marked as qualitative, and what is neither marked nor a goal; what the question is not for is left out. */
function* changesIn(within: InTheory): Iterable<{ readonly place: number; readonly change: Outcome | Goal | Output }> {
  const goals = new Set(within.index.goals)
  for (const [place, change] of within.theory.nodes.entries()) {
    if ((!isChange(change) && change.is !== 'output') || !within.isFirst(place)) continue
    const isAsked = change.is !== 'output' || change.result?.is === 'known'
    const applies = isQualitative(change)
      ? change.seenBy?.is !== 'notApplicable'
      : isAsked &&
        !goals.has(place) &&
        change.result?.is !== 'notApplicable' &&
        change.indicators?.is !== 'notApplicable'
    if (applies) yield { place, change }
  }
}

const isSeen = ({ seenBy, indicators }: Outcome | Goal | Output): boolean =>
  (seenBy?.is === 'known' && !isOpen(seenBy)) || (knownValue(indicators) ?? []).length > 0
