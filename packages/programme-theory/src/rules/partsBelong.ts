import { defineRule, optional, type Sighting } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { referencesIn } from './referencesIn.js'

/** What a theory refers to within itself is there: ends and conditions of links, horizons, boxes, focus areas, what assumptions and notes are about. */
export const partsBelong = defineRule({
  label: { en: 'What is referred to is in the theory', da: 'Det, der henvises til, findes i teorien' },
  why: {
    en: 'References to what is not there are left out of figures and analyses, so that the chain looks shorter than it was meant. Correct the reference, or add what is missing.',
    da: 'Henvisninger til noget, der ikke findes, kommer ikke med i figurer og analyser, og kæden ser kortere ud, end den var tænkt. Ret henvisningen, eller tilføj det, der mangler.',
  },
  notApplicable: {
    en: 'No programme theory has a link or anything else that refers to a part of it.',
    da: 'Ingen programteori har en pil eller andet, der henviser til en af dens dele.',
  },
  cites: [
    {
      own: {
        en: 'A condition for drawing and analysing a theory at all; no source needs to say so',
        da: 'En forudsætning for overhovedet at kunne tegne og analysere en teori; det behøver ingen kilde at sige',
      },
    },
  ],
  weight: 'structural',
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    link: {
      en: 'In “{theory}”, the link from “{from}” to “{to}” has an end that is not there: {missing}',
      da: 'I »{theory}« har pilen fra »{from}« til »{to}« en ende, som ikke findes: {missing}',
    },
    condition: {
      en: 'In “{theory}”, the link from “{from}” to “{to}” depends on what is no context condition there: {missing}',
      da: 'I »{theory}« afhænger pilen fra »{from}« til »{to}« af noget, der ikke er et forhold i konteksten: {missing}',
    },
    horizon: {
      en: '“{node}” is placed on a horizon that “{theory}” does not have: {missing}',
      da: '»{node}« er lagt på en tidshorisont, som »{theory}« ikke har: {missing}',
    },
    box: {
      en: '“{node}” stands in a box that “{theory}” does not have: {missing}',
      da: '»{node}« står i en gruppe, som »{theory}« ikke har: {missing}',
    },
    focusArea: {
      en: '“{node}” belongs to what is no focus area of “{theory}”: {missing}',
      da: '»{node}« hører til noget, der ikke er et indsatsområde i »{theory}«: {missing}',
    },
    assumption: {
      en: 'The assumption “{assumption}” is about what is not in “{theory}”: {missing}',
      da: 'Antagelsen »{assumption}« handler om noget, der ikke findes i »{theory}«: {missing}',
    },
    note: {
      en: 'The note “{note}” is about what is not in “{theory}”: {missing}',
      da: 'Noten »{note}« handler om noget, der ikke findes i »{theory}«: {missing}',
    },
    included: {
      en: '“{theory}” uses parts of theories that are not there: {missing}',
      da: '»{theory}« bruger dele af teorier, der ikke findes: {missing}',
    },
    without: {
      en: '“{theory}” leaves out what is not in the theories that it uses: {missing}',
      da: '»{theory}« udelader noget, der ikke står i de teorier, den bruger: {missing}',
    },
  },
  check: ({ theories, activities }, say) =>
    judgeTheories(inTheories(theories, activityFacts(activities).nameOf), {
      items: (within) => referencesIn(within, theories),
      look: ({ message, missing, about, at, slots }): Sighting | false =>
        missing.length > 0 &&
        // Each kind of reference fills the slots of its own message.
        (say[message] as (seen: object) => Sighting)({ about, at, slots: { ...slots, missing } }),
    }),
})
