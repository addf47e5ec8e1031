import { defineRule, type Look, optional, type Text } from '@groundplan/kernel'
import { leaps } from '../graph/leaps.js'
import { standardHorizons } from '../model/horizon.js'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { askForEnds } from './askForEnds.js'
import { askHorizons } from './askHorizon.js'
import { isChange } from './changes.js'
import { type InTheory, inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { quoted } from './quoted.js'

/** No link goes from what is done straight to what is hoped for in the long term, or past horizons on which other changes stand. */
export const leap = defineRule({
  label: { en: 'No link leaps over what lies between', da: 'Ingen pil springer over det, der ligger imellem' },
  why: {
    en: 'Where a link leaps over something, nobody can see on the way whether things go as they should. Write down which changes come first, or answer that the effect comes at once, and why.',
    da: 'Når en pil springer noget over, kan ingen undervejs se, om man er på rette vej. Skriv, hvilke forandringer der kommer først, eller svar, at virkningen kommer med det samme, og hvorfor.',
  },
  notApplicable: {
    en: 'No programme theory has a link to an outcome or a goal.',
    da: 'Ingen programteori har en pil til en virkning eller et mål.',
  },
  cites: [
    places.steering,
    places.table,
    {
      own: {
        en: 'That passing two horizons which are in use, or all that lies before the end, is a leap is our own measure',
        da: 'At det er et spring at gå forbi to tidshorisonter, der er i brug, eller alt det, der går forud for enden, er vores egen målestok',
      },
    },
  ],
  weight: 'important',
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    straight: {
      en: 'In “{theory}”, “{from}” leads straight to “{to}”, with nothing in between',
      da: 'I »{theory}« fører »{from}« direkte til »{to}« uden noget imellem',
    },
    over: {
      en: 'In “{theory}”, the link from “{from}” to “{to}” leaps over {skipped}',
      da: 'I »{theory}« springer pilen fra »{from}« til »{to}« over {skipped}',
    },
  },
  check: ({ theories, activities }, say) => {
    const asked = new Set<string>()
    return judgeTheories(inTheories(theories, activityFacts(activities).nameOf), {
      *items(within) {
        const skips = new Map(leaps(within.index).map(({ link, skipped }) => [link, skipped]))
        for (const link of within.theory.links.keys())
          if (isOnTheWay(within, link)) yield { link, skipped: skips.get(link) }
      },
      look({ link, skipped }, within): Look {
        const open = askForEnds(within, link, asked)
        if (open !== undefined) return open
        if (skipped === undefined) return false
        const { from, to } = within.index
        const slots = {
          theory: within.theory.title,
          from: within.nameOf(from[link] as number),
          to: within.nameOf(to[link] as number),
        }
        const where = { about: within.aboutLink(link), at: within.atLink(link) }
        if (skipped.length === 0) return say.straight({ ...where, slots })
        const horizons: readonly { readonly label: Text }[] = within.theory.horizons ?? standardHorizons
        return say.over({
          ...where,
          slots: { ...slots, skipped: skipped.map((i) => quoted(horizons[i]?.label as Text)) },
        })
      },
      together: askHorizons,
    })
  },
})

/** Whether a link goes from something done or changed to a change; resources and conditions may act at any time. */
function isOnTheWay({ index, node }: InTheory, link: number): boolean {
  const from = index.from[link] as number
  if (from < 0) return false
  const { is } = node(from)
  return is !== 'resource' && is !== 'condition' && isChange(node(index.to[link] as number))
}
