import { defineRule, missing, optional } from '@groundplan/kernel'
import type { TheoryActivity } from '../model/node.js'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { nodeRef, theoryRef } from './refs.js'

/** Implementation theory: how much. How often an activity takes place, as the register has it, is a dose too. */
export const dosed = defineRule({
  label: {
    en: 'It is said how much of each activity is delivered',
    da: 'Det fremgår, hvilken dosis hver aktivitet har',
  },
  why: {
    en: 'When an effect fails to come, one has to know whether too little was delivered. Write down the dose that is planned: ten sessions, 45 minutes a day.',
    da: 'Udebliver en virkning, må man vide, om der blev leveret for lidt. Skriv den planlagte dosis: ti mødegange, 45 minutter om dagen.',
  },
  notApplicable: {
    en: 'No programme theory has an activity that comes in doses.',
    da: 'Ingen programteori har en aktivitet, der kan angives en dosis for.',
  },
  cites: [places.planning],
  weight: 'advice',
  reads: { theories, activities: optional(activityRegister) },
  messages: {},
  check: ({ theories, activities }) => {
    const facts = activityFacts(activities)
    return judgeTheories(inTheories(theories, facts.nameOf), {
      *items(within) {
        for (const place of within.index.activities) {
          const activity = within.node(place) as TheoryActivity
          if (activity.dose?.is !== 'notApplicable' && within.isFirst(place)) yield { place, activity }
        }
      },
      look({ place, activity }, within) {
        const frequency = activity.dose === undefined ? facts.registered(activity)?.frequency : undefined
        const isKnown = frequency?.is === 'known' || frequency?.is === 'withheld'
        return (
          !isKnown &&
          isOpen(activity.dose) &&
          missing(
            nodeRef(activity),
            'dose',
            {
              en: 'How much of “{activity}” is delivered: how often, how many times, for how long?',
              da: 'Hvilken dosis har »{activity}«: hvor ofte, hvor mange gange, hvor længe?',
            },
            { activity: within.nameOf(place) },
          )
        )
      },
      together: ({ theory }, activities) =>
        missing(
          theoryRef(theory),
          'nodes/dose',
          {
            en: 'How much is delivered of the {activities} activities of “{theory}” of which this is not said?',
            da: 'Hvilken dosis har de {activities} aktiviteter i »{theory}«, hvor det ikke fremgår?',
          },
          { activities, theory: theory.title },
        ),
    })
  },
})
