import { activities } from '@groundplan/community'
import { defineRule, judgeKnown, missing } from '@groundplan/planning-models'
import { activityRef } from '../refs.js'
import { places } from '../sources.js'

/** Step 4: what is done answers what was wished for in step 1. */
export const activityRealisesWish = defineRule({
  label: { en: 'Each activity realises a wish', da: 'Hver aktivitet indfrier et ønske' },
  why: {
    en: 'An activity that answers no wish comes from outside. Ask the residents whether they want it.',
    da: 'En aktivitet, der ikke svarer til noget ønske, kommer udefra. Spørg beboerne, om de vil have den.',
  },
  notApplicable: {
    en: 'No activity has been written down that this could be asked of.',
    da: 'Der er ikke noteret nogen aktivitet, som spørgsmålet er relevant for.',
  },
  cites: places.mobilise,
  weight: 'important',
  phase: 'mobilise',
  principle: 'fromInside',
  reads: { activities },
  messages: {
    none: { en: 'None of the wishes is answered by {activity}', da: 'Intet ønske bliver indfriet af {activity}' },
  },
  check: ({ activities }, say) =>
    judgeKnown(activities.items, {
      of: (activity) => activity.realises,
      ask: (activity) =>
        missing(
          activityRef(activity),
          'realises',
          { en: 'Which wishes are answered by {activity}?', da: 'Hvilke ønsker bliver indfriet af {activity}?' },
          { activity: activity.name },
        ),
      look: (realises, activity, i) =>
        realises.length === 0 &&
        say.none({
          about: [activityRef(activity)],
          at: ['activities', 'items', i, 'realises'],
          slots: { activity: activity.name },
        }),
    }),
})
