import { defineRule, missing } from '@groundplan/kernel'
import type { Goal, Outcome } from '../model/node.js'
import { theories } from '../model/theories.js'
import { isQualitative } from './changes.js'
import { inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { nodeRef, theoryRef } from './refs.js'

/** What the theory aims at can be seen to come true. What is marked as qualitative is for `qualitativeMarked`. */
export const goalHasIndicator = defineRule({
  label: { en: 'Goals have an indicator', da: 'Målene har en indikator' },
  why: {
    en: 'Without an indicator nobody can say whether the goal was reached. Agree on a sign that can be counted, or mark the goal as a process, capacity, culture or experience and say how it will be seen.',
    da: 'Uden en indikator kan ingen sige, om målet er nået. Aftal et tegn, der kan tælles, eller markér målet som proces, kapacitet, kultur eller oplevelse, og skriv, hvordan man vil kunne se det.',
  },
  notApplicable: {
    en: 'No programme theory has a goal that is to be counted.',
    da: 'Ingen programteori har et mål, der skal kunne tælles.',
  },
  cites: [
    places.evaluation,
    places.deliverables,
    {
      own: {
        en: 'The source gives indicators of one activity, and says that those of a whole initiative may be quite different; that each goal has one is our own recommendation',
        da: 'Kilden giver eksempler på indikatorer for én aktivitet og siger, at de kan være helt anderledes for en hel indsats; at hvert mål har en, er vores egen anbefaling',
      },
    },
  ],
  weight: 'important',
  reads: { theories },
  messages: {
    none: {
      en: 'The goal “{goal}” has no indicator, and is not marked as a process, capacity, culture or experience',
      da: 'Målet »{goal}« har ingen indikator og er ikke markeret som proces, kapacitet, kultur eller oplevelse',
    },
  },
  check: ({ theories }, say) =>
    judgeTheories(inTheories(theories), {
      *items(within) {
        for (const place of within.index.goals) {
          // Goals are changes: nothing else is among the goals of an index.
          const goal = within.node(place) as Outcome | Goal
          if (within.isFirst(place) && !isQualitative(goal) && goal.indicators?.is !== 'notApplicable')
            yield { place, goal }
        }
      },
      look({ place, goal }, within) {
        const slots = { goal: goal.label }
        if (goal.indicators?.is !== 'known')
          return missing(
            nodeRef(goal),
            'indicators',
            {
              en: 'What would show that the goal “{goal}” is reached?',
              da: 'Hvad vil vise, at målet »{goal}« er nået?',
            },
            slots,
          )
        return (
          goal.indicators.value.length === 0 &&
          say.none({ about: [nodeRef(goal)], at: within.atNode(place, 'indicators'), slots })
        )
      },
      together: ({ theory }, goals) =>
        missing(
          theoryRef(theory),
          'nodes/indicators',
          {
            en: 'What would show that the {goals} goals of “{theory}” are reached for which no indicator is given?',
            da: 'Hvad vil vise, at de {goals} mål i »{theory}«, hvor ingen indikator er angivet, er nået?',
          },
          { goals, theory: theory.title },
        ),
    }),
})
