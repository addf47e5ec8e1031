import { defineRule, type Look } from '@groundplan/kernel'
import { reached } from '../graph/reached.js'
import { strongComponents } from '../graph/strongComponents.js'
import { theories } from '../model/theories.js'
import { isChange } from './changes.js'
import { type InTheory, inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'

/** Each output, outcome and goal is led to by some activity. Only where a way begins is told, not all that follows on it. */
export const outcomeUnled = defineRule({
  label: {
    en: 'Behind each output, outcome and goal stands an activity',
    da: 'Bag hver leverance, hver virkning og hvert mål står en aktivitet',
  },
  why: {
    en: 'A change that no activity leads to is a hope, not a plan. Show which activity it is expected from and by which way, plan a new one, or leave the change out.',
    da: 'En forandring, som ingen aktivitet fører til, er et håb og ikke en plan. Vis, hvilken aktivitet den skal komme af og ad hvilken vej, planlæg en ny aktivitet, eller tag forandringen ud.',
  },
  notApplicable: {
    en: 'No programme theory has an output, an outcome or a goal.',
    da: 'Ingen programteori har en leverance, en virkning eller et mål.',
  },
  cites: [places.chapter, places.planning],
  weight: 'important',
  reads: { theories },
  messages: {
    nothing: { en: 'Nothing in “{theory}” leads to “{node}”', da: 'Intet i »{theory}« fører til »{node}«' },
    noActivity: {
      en: 'Something leads to “{node}” in “{theory}”, but no activity does, directly or indirectly',
      da: 'Noget fører til »{node}« i »{theory}«, men det gør ingen aktivitet, hverken direkte eller indirekte',
    },
  },
  check: ({ theories }, say) =>
    judgeTheories(inTheories(theories), {
      *items(within) {
        const beginnings = beginningsOf(within)
        for (const place of within.theory.nodes.keys())
          if (isResult(within, place)) yield { place, isBeginning: beginnings.has(place) }
      },
      look({ place, isBeginning }, within): Look {
        if (!isBeginning) return false
        const { from, inStart, inLinks } = within.index
        const others = inLinks.subarray(inStart[place], inStart[place + 1]).some((link) => from[link] !== place)
        const slots = { node: within.nameOf(place), theory: within.theory.title }
        return say[others ? 'noActivity' : 'nothing']({
          about: within.aboutNode(place),
          at: within.atNode(place),
          slots,
        })
      },
    }),
})

const isResult = ({ node }: InTheory, place: number): boolean => node(place).is === 'output' || isChange(node(place))

/**
 * Of the results that no activity leads to, those that no other such result leads to. Where they only lead to one another in a ring, the one whose
 * id comes first stands for the ring.
 */
function beginningsOf(within: InTheory): ReadonlySet<number> {
  const { index } = within
  const led = reached(index, index.activities, 'along')
  const { of, count } = strongComponents(index)
  const isHopeful = (place: number): boolean => led[place] === 0 && isResult(within, place)
  const isFollowing = new Uint8Array(count)
  for (let link = 0; link < index.from.length; link += 1) {
    const [from, to] = [index.from[link] as number, index.to[link] as number]
    if (from >= 0 && of[from] !== of[to] && isHopeful(from)) isFollowing[of[to] as number] = 1
  }
  const beginnings = new Map<number, number>()
  for (let place = 0; place < index.size; place += 1) {
    const ring = of[place] as number
    if (!isHopeful(place) || isFollowing[ring] === 1) continue
    const other = beginnings.get(ring)
    if (other === undefined || within.node(place).id < within.node(other).id) beginnings.set(ring, place)
  }
  return new Set(beginnings.values())
}
