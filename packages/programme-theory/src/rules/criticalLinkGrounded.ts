import { defineRule, knownValue, type Look, missing, optional } from '@groundplan/kernel'
import { criticalLinks } from '../graph/criticalLinks.js'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { askOnce } from './askOnce.js'
import { type InTheory, inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { linkRef, theoryRef } from './refs.js'

/** A link that every way to some goal takes rests on evidence, or on an assumption that can be tested; a conjecture alone is asked about. */
export const criticalLinkGrounded = defineRule({
  label: {
    en: 'The links that goals hang on are grounded',
    da: 'De sammenhænge, et mål står og falder med, er begrundet',
  },
  why: {
    en: 'If such a link fails, the goal loses every activity that leads to it. Note what is known of it from research or experience, or write it down as an assumption and test it early.',
    da: 'Holder en sådan sammenhæng ikke, er der ingen aktivitet tilbage, der fører til målet. Notér, hvad forskning eller erfaring siger om den, eller formulér den som en antagelse, og afprøv den tidligt.',
  },
  notApplicable: {
    en: 'No programme theory has a link that every way to a goal takes and that could be grounded.',
    da: 'Ingen programteori har en sammenhæng, som alle veje til et mål går igennem, og som kan begrundes.',
  },
  cites: [
    places.chapter,
    {
      own: {
        en: 'According to the source a programme theory has to make clear how the results come of the initiative; that what there is no way round comes first is our own reading',
        da: 'Ifølge kilden skal en programteori gøre det klart, hvordan resultaterne følger af indsatsen; at det, der ikke er nogen vej uden om, kommer først, er vores egen læsning',
      },
    },
  ],
  weight: 'important',
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    ungrounded: {
      en: {
        count: 'goals',
        one: 'Every way to {goals} goal of “{theory}” takes the link from “{from}” to “{to}”, which rests on neither evidence nor an assumption',
        other:
          'Every way to {goals} goals of “{theory}” takes the link from “{from}” to “{to}”, which rests on neither evidence nor an assumption',
      },
      da: 'Alle veje til {goals} mål i »{theory}« går fra »{from}« til »{to}«, men den sammenhæng bygger hverken på viden eller på en antagelse',
    },
    against: {
      en: {
        count: 'goals',
        one: 'Every way to {goals} goal of “{theory}” takes the link from “{from}” to “{to}”, and all evidence on it speaks against it',
        other:
          'Every way to {goals} goals of “{theory}” takes the link from “{from}” to “{to}”, and all evidence on it speaks against it',
      },
      da: 'Alle veje til {goals} mål i »{theory}« går fra »{from}« til »{to}«, men al den viden, der er noteret om den sammenhæng, taler imod',
    },
  },
  check: ({ theories, activities }, say) => {
    const once = askOnce()
    return judgeTheories(inTheories(theories, activityFacts(activities).nameOf), {
      *items(within) {
        const assumed = assumedLinks(within)
        for (const { link: place, goals } of criticalLinks(within.index)) {
          const link = within.link(place)
          if (link.evidence?.is === 'notApplicable' && !assumed.has(link.id)) continue
          yield { place, link, goals: goals.length, isAssumed: assumed.has(link.id) }
        }
      },
      look({ place, link, goals, isAssumed }, within): Look {
        if (isAssumed) return false
        const ends = {
          from: within.nameOf(within.index.from[place] as number),
          to: within.nameOf(within.index.to[place] as number),
        }
        if (isOpen(link.evidence)) return once(missing(linkRef(link), 'evidence', restsOn, ends))
        const evidence = knownValue(link.evidence)
        if (evidence === undefined) return false
        const supports = evidence.filter(({ finding }) => finding !== 'contradicts')
        if (supports.some(({ strength }) => strength !== 'conjecture')) return false
        // A guess is honest, and worth a question: it is a ground to test the link on, and none to rest on.
        if (supports.length > 0) return once(missing(linkRef(link), 'evidence', onlyConjecture, ends))
        const message = evidence.length === 0 ? say.ungrounded : say.against
        const slots = { goals, theory: within.theory.title, ...ends }
        return message({ about: within.aboutLink(place), at: within.atLink(place, 'evidence'), slots })
      },
      together: ({ theory }, links) =>
        missing(
          theoryRef(theory),
          'links/evidence',
          {
            en: 'What do the {links} links of “{theory}” rest on that goals hang on and that nothing, or a conjecture alone, is noted for?',
            da: 'Hvad bygger de {links} sammenhænge i »{theory}« på, som et mål står og falder med, og som intet eller kun en formodning er noteret om?',
          },
          { links, theory: theory.title },
        ),
    })
  },
})

const restsOn = {
  en: 'What does the link from “{from}” to “{to}” rest on: research, experience, or an assumption that can be tested?',
  da: 'Hvad bygger sammenhængen mellem »{from}« og »{to}« på: forskning, erfaring eller en antagelse, der kan afprøves?',
} as const

const onlyConjecture = {
  en: 'The link from “{from}” to “{to}” rests on a conjecture alone, and goals hang on it. What do research or experience say of it, or which assumption can be tested?',
  da: 'Sammenhængen mellem »{from}« og »{to}« bygger kun på en formodning, og et mål står og falder med den. Hvad siger forskning eller erfaring om den, eller hvilken antagelse kan afprøves?',
} as const

/** Ids of the links that some assumption is about. */
function assumedLinks({ theory }: InTheory): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { on } of theory.assumptions ?? []) for (const part of on) if ('link' in part) found.add(part.link)
  return found
}
