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

/** Each activity says how it is evaluated. */
export const evaluationDescribed = defineRule({
  label: {
    en: 'It is said how each activity is evaluated',
    da: 'Det fremgår, hvordan hver aktivitet evalueres',
  },
  why: {
    en: 'What is to be counted or asked has to be agreed before the activity begins. A list of who came may do, or interviews with those who took part; it should speak to the effects that are wished for.',
    da: 'Det, der skal tælles eller spørges til, skal aftales, før aktiviteten begynder. Det kan være fremmødet eller interviews med deltagerne, når blot det handler om de ønskede virkninger.',
  },
  notApplicable: {
    en: 'No programme theory has an activity that is to be evaluated.',
    da: 'Ingen programteori har en aktivitet, der skal evalueres.',
  },
  cites: [
    places.activityDescription,
    places.evaluation,
    {
      own: {
        en: 'One municipality describes for each activity how it is evaluated; that others should do so too is our own judgement',
        da: 'Én kommune beskriver for hver aktivitet, hvordan den evalueres; at andre også bør gøre det, er vores eget skøn',
      },
    },
  ],
  weight: 'important',
  reads: { theories, activities: optional(activityRegister) },
  messages: {},
  check: ({ theories, activities }) =>
    judgeTheories(inTheories(theories, activityFacts(activities).nameOf), {
      *items(within) {
        for (const place of within.index.activities) {
          const activity = within.node(place) as TheoryActivity
          if (activity.description?.evaluatedBy?.is !== 'notApplicable' && within.isFirst(place))
            yield { place, activity }
        }
      },
      look: ({ place, activity }, within) =>
        isOpen(activity.description?.evaluatedBy) &&
        missing(
          nodeRef(activity),
          'description/evaluatedBy',
          { en: 'How is “{activity}” evaluated?', da: 'Hvordan evalueres »{activity}«?' },
          { activity: within.nameOf(place) },
        ),
      together: ({ theory }, activities) =>
        missing(
          theoryRef(theory),
          'nodes/description/evaluatedBy',
          {
            en: 'How are the {activities} activities of “{theory}” evaluated of which this is not said?',
            da: 'Hvordan evalueres de {activities} aktiviteter i »{theory}«, hvor det ikke fremgår?',
          },
          { activities, theory: theory.title },
        ),
    }),
})
