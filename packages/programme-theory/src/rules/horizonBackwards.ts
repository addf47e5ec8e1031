import { defineRule, knownValue, type Look, type Text } from '@groundplan/kernel'
import { backwards } from '../graph/backwards.js'
import { strongComponents } from '../graph/strongComponents.js'
import { standardHorizons } from '../model/horizon.js'
import { theories } from '../model/theories.js'
import { askForEnds } from './askForEnds.js'
import { askHorizons } from './askHorizon.js'
import { isChange } from './changes.js'
import { type InTheory, inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'

/** No change leads to one that is expected earlier; where they form a ring, that is for `feedback` to say. */
export const horizonBackwards = defineRule({
  label: { en: 'Changes lead forwards in time', da: 'Forandringerne fører fremad i tiden' },
  why: {
    en: 'What comes later cannot bring about what comes before. Turn the link round, or move one of the two to another horizon.',
    da: 'Det, der kommer senere, kan ikke føre til det, der kommer før. Vend pilen, eller flyt den ene af de to til en anden tidshorisont.',
  },
  notApplicable: {
    en: 'Apart from feedbacks, no programme theory has a link from one change to another.',
    da: 'Bortset fra tilbagekoblinger har ingen programteori en pil mellem to forandringer.',
  },
  cites: [
    places.table,
    {
      own: {
        en: 'The source orders effects by horizon; that links follow that order is our conclusion',
        da: 'Kilden ordner virkningerne efter tidshorisont; at pilene følger den orden, er vores slutning',
      },
    },
  ],
  weight: 'important',
  reads: { theories },
  messages: {
    earlier: {
      en: 'In “{theory}”, “{from}” ({fromWhen}) leads to “{to}”, which is expected earlier ({toWhen})',
      da: 'I »{theory}« fører »{from}« ({fromWhen}) til »{to}«, som ventes tidligere ({toWhen})',
    },
  },
  check: ({ theories }, say) => {
    const asked = new Set<string>()
    return judgeTheories(inTheories(theories), {
      *items(within) {
        const turned = new Set(backwards(within.index))
        for (const link of within.theory.links.keys())
          if (isBetweenChanges(within, link)) yield { link, isTurned: turned.has(link) }
      },
      look({ link, isTurned }, within): Look {
        const open = askForEnds(within, link, asked)
        if (open !== undefined) return open
        if (!isTurned) return false
        const [from, to] = [within.index.from[link] as number, within.index.to[link] as number]
        const [fromWhen, toWhen] = [whenOf(within, from), whenOf(within, to)]
        // A goal that stands on no horizon by choice has no place in time either.
        if (fromWhen === undefined || toWhen === undefined) return false
        return say.earlier({
          about: within.aboutLink(link),
          at: within.atLink(link),
          slots: { theory: within.theory.title, from: within.nameOf(from), fromWhen, to: within.nameOf(to), toWhen },
        })
      },
      together: askHorizons,
    })
  },
})

function isBetweenChanges({ index, node }: InTheory, link: number): boolean {
  const [from, to] = [index.from[link] as number, index.to[link] as number]
  if (from < 0 || !isChange(node(from)) || !isChange(node(to))) return false
  const { of } = strongComponents(index)
  return of[from] !== of[to]
}

/** The words of the horizon on which a node stands; undefined for none. */
function whenOf({ theory, node }: InTheory, place: number): Text | undefined {
  const one = node(place)
  const id = isChange(one) ? knownValue(one.horizon) : undefined
  const horizons: readonly { readonly id: string; readonly label: Text }[] = theory.horizons ?? standardHorizons
  return horizons.find((horizon) => horizon.id === id)?.label
}
