import { defineRule, knownValue, type Look, missing, optional, overlaps } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { theoryRef } from './refs.js'

/** Implementation theory: when. An activity may go on without an end. */
export const timed = defineRule({
  label: { en: 'It is said when each activity starts', da: 'Det fremgår, hvornår hver aktivitet begynder' },
  why: {
    en: 'A change can be looked for only after the activity has begun. Agree on a start, if need be only a year; an end is not needed.',
    da: 'En forandring kan først ses, når aktiviteten er begyndt. Aftal en start, eventuelt kun et årstal; en slutdato er ikke nødvendig.',
  },
  notApplicable: {
    en: 'No programme theory has an activity with a time of its own.',
    da: 'Ingen programteori har en aktivitet, der kan sættes tid på.',
  },
  cites: [places.planning, places.table],
  weight: 'important',
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    noDay: {
      en: 'The time given for “{activity}” ends when it begins, or before: from {from} to {to}',
      da: 'Perioden for »{activity}« slutter, når den begynder, eller før: fra {from} til {to}',
    },
  },
  check: ({ theories, activities }, say) => {
    const facts = activityFacts(activities)
    const items = facts.each('when')
    return judgeTheories(inTheories(theories, facts.nameOf), {
      items,
      look({ place, fact }, within): Look {
        const activity = within.nameOf(place)
        const when = knownValue(fact.datum)
        if (isOpen(fact.datum) || when?.from === 'unknown')
          return missing(
            fact.home,
            'when',
            { en: 'When does “{activity}” start?', da: 'Hvornår begynder »{activity}«?' },
            { activity },
          )
        // Some part of all time: only a period that holds no day lies outside it.
        if (when?.to === undefined || overlaps(when, { from: 'unknown' }) !== false) return false
        const slots = { activity, from: { date: when.from }, to: { date: when.to } }
        return say.noDay({ about: [fact.home], at: fact.at, slots })
      },
      together: ({ theory }, activities) =>
        missing(
          theoryRef(theory),
          'nodes/when',
          {
            en: 'When do the {activities} activities of “{theory}” start of which this is not said?',
            da: 'Hvornår begynder de {activities} aktiviteter i »{theory}«, hvor det ikke fremgår?',
          },
          { activities, theory: theory.title },
        ),
    })
  },
})
