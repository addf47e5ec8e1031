import { defineRule, type Look, optional } from '@groundplan/kernel'
import { deadEnds } from '../graph/deadEnds.js'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'

/** Each activity leads to some outcome or goal. */
export const activityLeadsNowhere = defineRule({
  label: { en: 'Each activity leads to an outcome or a goal', da: 'Hver aktivitet fører til en virkning eller et mål' },
  why: {
    en: 'An activity whose effect nobody has put into words can be neither steered nor evaluated. Say what it is to bring about, or ask whether it belongs to the initiative.',
    da: 'En aktivitet, hvis virkning ingen har sat ord på, kan hverken styres eller evalueres. Skriv, hvad den skal føre til, eller overvej, om den hører med til indsatsen.',
  },
  notApplicable: { en: 'No programme theory has an activity.', da: 'Ingen programteori har en aktivitet.' },
  cites: [places.chapter, places.activityDescription],
  weight: 'important',
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    nowhere: { en: '“{activity}” leads nowhere in “{theory}”', da: '»{activity}« fører ikke til noget i »{theory}«' },
    noChange: {
      en: '“{activity}” leads on in “{theory}”, but to no outcome or goal',
      da: '»{activity}« fører videre i »{theory}«, men ikke til nogen virkning eller noget mål',
    },
  },
  check: ({ theories, activities }, say) =>
    judgeTheories(inTheories(theories, activityFacts(activities).nameOf), {
      items({ index }) {
        const ends = new Set(deadEnds(index).activities)
        return index.activities.map((place) => ({ place, isEnd: ends.has(place) }))
      },
      look({ place, isEnd }, within): Look {
        if (!isEnd) return false
        const { to, outStart, outLinks } = within.index
        const others = outLinks.subarray(outStart[place], outStart[place + 1]).some((link) => to[link] !== place)
        const slots = { activity: within.nameOf(place), theory: within.theory.title }
        return say[others ? 'noChange' : 'nowhere']({ about: within.aboutNode(place), at: within.atNode(place), slots })
      },
    }),
})
