import { activities, wishes } from '@groundplan/community'
import { knownValue } from '@groundplan/kernel'
import { defineRule, judge, missing, phaseState } from '@groundplan/planning-models'
import { isOpen } from '../applies.js'
import { activityRef, begun, wishRef } from '../refs.js'
import { places } from '../sources.js'

/** Steps 1 to 4: each wish ends in something that is done, or goes back to step 1. */
export const wishAnsweredByActivity = defineRule({
  label: { en: 'Each wish leads to an activity', da: 'Hvert ønske fører til en aktivitet' },
  why: {
    en: 'A wish that was heard and led to nothing costs trust. Ask whether it has come true in another way; otherwise take it up again.',
    da: 'Når et ønske bliver hørt uden at føre til noget, koster det tillid. Spørg, om det er indfriet på anden vis, og tag det ellers op igen.',
  },
  notApplicable: {
    en: 'No mobilisation has begun, or no wish has been written down.',
    da: 'Mobiliseringen er ikke begyndt, eller der er ikke noteret noget ønske.',
  },
  cites: [
    ...places.mobilise,
    {
      own: {
        en: 'The source follows one wish only; to ask what became of each is our choice',
        da: 'Kilden følger kun ét af ønskerne; at spørge til dem alle er vores valg',
      },
    },
  ],
  weight: 'important',
  phase: 'mobilise',
  principle: 'fromInside',
  reads: { wishes, activities, mobilise: phaseState('mobilise') },
  messages: {
    unanswered: {
      en: 'No recorded activity answers the wish “{wish}”',
      da: 'Ingen registreret aktivitet indfrier ønsket »{wish}«',
    },
  },
  check: ({ wishes, activities, mobilise }, say) => {
    const answered = new Set(activities.items.flatMap((activity) => knownValue(activity.realises) ?? []))
    const open = activities.items.filter((activity) => isOpen(activity.realises))
    const judged = judge(
      begun(mobilise) ? wishes.items : [],
      (wish, i) =>
        !answered.has(wish.id) &&
        say.unanswered({ about: [wishRef(wish)], at: ['wishes', 'items', i], slots: { wish: wish.name } }),
    )
    if (open.length === 0 || judged.seen.length === 0) return judged
    // What is not known of some activities may answer any of these wishes: it is asked once, however many there are.
    const questions = open.map((activity) =>
      missing(
        activityRef(activity),
        'realises',
        { en: 'Which wishes are answered by {activity}?', da: 'Hvilke ønsker bliver indfriet af {activity}?' },
        { activity: activity.name },
      ),
    )
    return { ...judged, seen: [], missing: questions }
  },
})
