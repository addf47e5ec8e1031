import { defineRule, type Look, optional, type Text } from '@groundplan/kernel'
import { strongComponents } from '../graph/strongComponents.js'
import type { Horizon } from '../model/horizon.js'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { askForEnds } from './askForEnds.js'
import { askHorizons } from './askHorizon.js'
import { isChange } from './changes.js'
import { changesBehind } from './changesBehind.js'
import { type InTheory, inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { theoryRef } from './refs.js'
import { type TimeOrder, timeOrder, yearsOf } from './timeOrder.js'

/**
 * No change leads to one that is expected earlier, straight or by way of what is done in between; where they form a ring, that is for `feedback` to
 * say. And no horizon ends before it begins.
 */
export const horizonBackwards = defineRule({
  label: { en: 'Changes lead forwards in time', da: 'Forandringerne fører fremad i tiden' },
  why: {
    en: 'What comes later cannot bring about what comes before. Turn the link round, move one of the two to another horizon, or correct the years of the horizon.',
    da: 'Det, der kommer senere, kan ikke føre til det, der kommer før. Vend pilen, flyt den ene af de to til en anden tidshorisont, eller ret tidshorisontens årstal.',
  },
  notApplicable: {
    en: 'Apart from feedbacks, no programme theory has a way from one change to another, nor horizons of its own with years.',
    da: 'Bortset fra tilbagekoblinger har ingen programteori en vej fra én forandring til en anden eller egne tidshorisonter med år.',
  },
  cites: [
    places.table,
    {
      own: {
        en: 'The source orders effects by horizon; that links follow that order, and years where a theory gives them, is our conclusion',
        da: 'Kilden ordner virkningerne efter tidshorisont; at pilene følger den orden – og årene, hvor en teori angiver dem – er vores slutning',
      },
    },
  ],
  weight: 'important',
  reads: { theories, activities: optional(activityRegister) },
  messages: {
    earlier: {
      en: 'In “{theory}”, “{from}” ({fromWhen}) leads to “{to}”, which is expected earlier ({toWhen})',
      da: 'I »{theory}« fører »{from}« ({fromWhen}) til »{to}«, som ventes tidligere ({toWhen})',
    },
    through: {
      en: 'In “{theory}”, “{from}” ({fromWhen}) leads by way of “{via}” to “{to}”, which is expected earlier ({toWhen})',
      da: 'I »{theory}« fører »{from}« ({fromWhen}) via »{via}« til »{to}«, som ventes tidligere ({toWhen})',
    },
    years: {
      en: 'The horizon “{horizon}” of “{theory}” ends before it begins: from year {from} to year {to}',
      da: 'Tidshorisonten »{horizon}« i »{theory}« slutter, før den begynder: fra år {from} til år {to}',
    },
  },
  check: ({ theories, activities }, say) => {
    const asked = new Set<string>()
    return judgeTheories(inTheories(theories, activityFacts(activities).nameOf), {
      items,
      look(item, within): Look {
        const theory = within.theory.title
        if ('horizon' in item) {
          const { place, horizon } = item
          const { id, label, years } = horizon
          if (years === undefined || yearsOf(horizon) !== undefined) return false
          return say.years({
            about: [theoryRef(within.theory), { kind: 'horizon', id }],
            at: within.atTheory('horizons', place, 'years'),
            slots: { theory, horizon: label, ...years },
          })
        }
        const { link, behind, order } = item
        const open = askForEnds(within, link, asked)
        if (open !== undefined) return open
        const to = within.index.to[link] as number
        const from = behind.find((place) => order.isEarlier(to, place))
        if (from === undefined) return false
        const whenOf = (place: number): Text => order.whenOf(place)?.label as Text
        const slots = {
          ...{ theory, from: within.nameOf(from), fromWhen: whenOf(from) },
          ...{ to: within.nameOf(to), toWhen: whenOf(to) },
        }
        const where = { about: within.aboutLink(link), at: within.atLink(link) }
        const start = within.index.from[link] as number
        return start === from
          ? say.earlier({ ...where, slots })
          : say.through({ ...where, slots: { ...slots, via: within.nameOf(start) } })
      },
      together: askHorizons,
    })
  },
})

/** A link to a change, with the changes that it comes from: the one where it starts, or the latest of those behind what is done there. */
interface Way {
  readonly link: number
  readonly behind: readonly number[]
  readonly order: TimeOrder
}

/** Each horizon of the theory's own that has years, and each way from change to change that is no part of a ring. */
function* items(within: InTheory): Iterable<Way | { readonly place: number; readonly horizon: Horizon }> {
  const { index, node, theory } = within
  const seen = new Set<string>()
  for (const [place, horizon] of (theory.horizons ?? []).entries()) {
    if (horizon.years === undefined || seen.has(horizon.id)) continue
    seen.add(horizon.id)
    yield { place, horizon }
  }
  const order = timeOrder(within)
  const { of } = strongComponents(index)
  const behindOf = changesBehind(within, order)
  for (let link = 0; link < theory.links.length; link += 1) {
    const [from, to] = [index.from[link] as number, index.to[link] as number]
    if (from < 0 || !isChange(node(to))) continue
    const behind = (isChange(node(from)) ? [from] : behindOf(from)).filter((place) => of[place] !== of[to])
    if (behind.length > 0) yield { link, behind, order }
  }
}
