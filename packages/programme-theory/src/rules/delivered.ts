import { defineRule, knownValue, type Look, missing, optional } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { theoryRef } from './refs.js'

/** Implementation theory: by whom. */
export const delivered = defineRule({
  label: { en: 'It is said who delivers each activity', da: 'Det fremgår, hvem der står for hver aktivitet' },
  why: {
    en: 'What is to set off a change must be delivered by somebody. Agree who does it; while you wait for somebody, keep that as unknown and say what you wait for.',
    da: 'Det, der skal sætte en forandring i gang, skal nogen stå for. Aftal hvem; venter I på nogen, så lad det stå som ukendt, og skriv, hvad I venter på.',
  },
  notApplicable: {
    en: 'No programme theory has an activity of which it could be said who delivers it.',
    da: 'Ingen programteori har en aktivitet, som nogen kan stå for.',
  },
  cites: [places.planning],
  weight: 'important',
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    nobody: { en: 'Nobody delivers “{activity}”', da: 'Ingen står for »{activity}«' },
  },
  check: ({ theories, activities }, say) => {
    const facts = activityFacts(activities)
    const items = facts.each('deliveredBy')
    return judgeTheories(inTheories(theories, facts.nameOf), {
      items,
      look({ place, fact }, within): Look {
        const slots = { activity: within.nameOf(place) }
        if (isOpen(fact.datum))
          return missing(
            fact.home,
            'deliveredBy',
            { en: 'Who delivers “{activity}”?', da: 'Hvem står for »{activity}«?' },
            slots,
          )
        return knownValue(fact.datum)?.length === 0 && say.nobody({ about: [fact.home], at: fact.at, slots })
      },
      together: ({ theory }, activities) =>
        missing(
          theoryRef(theory),
          'nodes/deliveredBy',
          {
            en: 'Who delivers the {activities} activities of “{theory}” of which this is not said?',
            da: 'Hvem står for de {activities} aktiviteter i »{theory}«, hvor det ikke fremgår?',
          },
          { activities, theory: theory.title },
        ),
    })
  },
})
