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
    en: 'What a theory refers to without having it cannot be drawn and counted as it was meant. Correct the reference, add what is missing, or include the theory in which it stands.',
    da: 'Det, en teori henviser til uden selv at have det, kan ikke tegnes og tælles, som det var tænkt. Ret henvisningen, tilføj det, der mangler, eller medtag den teori, det står i.',
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
  weight: 'important',
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    link: {
      en: 'In “{theory}”, the link from “{from}” to “{to}” is not drawn, since it has an end that is not in this theory: {missing}',
      da: 'I »{theory}« tegnes pilen fra »{from}« til »{to}« ikke, fordi den har en ende, der ikke står i teorien: {missing}',
    },
    condition: {
      en: 'In “{theory}”, the link from “{from}” to “{to}” depends on what is no context condition there: {missing}',
      da: 'I »{theory}« afhænger pilen fra »{from}« til »{to}« af noget, der ikke er et forhold i konteksten: {missing}',
    },
    horizon: {
      en: '“{node}” is placed on a horizon that “{theory}” does not have ({missing}), so it is shown without one; the horizons there: {horizons}',
      da: '»{node}« er lagt på en tidshorisont, som »{theory}« ikke har ({missing}), og vises derfor uden; tidshorisonterne dér: {horizons}',
    },
    partHorizons: {
      en: '“{theory}” uses parts on horizons that it does not have itself, so they are shown without one. Add to the horizons of “{theory}”: {missing}',
      da: '»{theory}« bruger dele på tidshorisonter, som den ikke selv har, og som derfor vises uden. Føj til tidshorisonterne i »{theory}«: {missing}',
    },
    box: {
      en: '“{node}” stands in a box that “{theory}” does not have and that is therefore shown by its id: {missing}',
      da: '»{node}« står i en gruppe, som »{theory}« ikke har, og som derfor vises med sit id: {missing}',
    },
    focusArea: {
      en: '“{node}” belongs to what is no focus area of “{theory}” and is therefore shown by its id: {missing}',
      da: '»{node}« hører til noget, der ikke er et indsatsområde i »{theory}«, og som derfor vises med sit id: {missing}',
    },
    assumption: {
      en: 'The assumption “{assumption}” is about what is not in “{theory}”: {missing}',
      da: 'Antagelsen »{assumption}« handler om noget, der ikke findes i »{theory}«: {missing}',
    },
    note: {
      en: 'The note “{note}” is about what is not in “{theory}”: {missing}',
      da: 'Noten »{note}« handler om noget, der ikke findes i »{theory}«: {missing}',
    },
    without: {
      en: '“{theory}” leaves out what is not in the theories that it uses: {missing}',
      da: '»{theory}« udelader noget, der ikke står i de teorier, den bruger: {missing}',
    },
    horizonTwice: {
      en: '“{theory}” has several horizons with one id, so that nobody can tell which of them is meant: {missing}',
      da: '»{theory}« har flere tidshorisonter med samme id, så ingen kan se, hvilken der menes: {missing}',
    },
    boxTwice: {
      en: '“{theory}” has several boxes with one id, so that nobody can tell which of them is meant: {missing}',
      da: '»{theory}« har flere grupper med samme id, så ingen kan se, hvilken der menes: {missing}',
    },
    noteTwice: {
      en: '“{theory}” has several notes with one id, so that nobody can tell which of them is meant: {missing}',
      da: '»{theory}« har flere noter med samme id, så ingen kan se, hvilken der menes: {missing}',
    },
  },
  check: ({ theories, activities }, say) =>
    judgeTheories(inTheories(theories, activityFacts(activities).nameOf), {
      items: referencesIn(theories),
      look: (told): Sighting | undefined =>
        // Each kind of reference fills the slots of its own message.
        told &&
        (say[told.message] as (seen: object) => Sighting)({ about: told.about, at: told.at, slots: told.slots }),
    }),
})
