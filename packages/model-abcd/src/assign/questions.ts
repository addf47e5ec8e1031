import { type EntityRef, type Missing, missing } from '@groundplan/kernel'
import { isOpen } from '../applies.js'
import type { Demand, Problem, Supply } from './problem.js'
import type { AssignableWish } from './types.js'

const wishRef = (wish: AssignableWish): EntityRef => ({ kind: 'wish', id: wish.id })

/** What it takes to realise a wish has not been worked out. */
function needsUnknown(wish: AssignableWish): Missing {
  return missing(
    wishRef(wish),
    'needs',
    { en: 'What does it take to realise the wish “{wish}”?', da: 'Hvad skal der til for at indfri ønsket »{wish}«?' },
    { wish: wish.name },
  )
}

/** How much of a skill a wish takes is not known. */
function unitsUnknown({ wish, skillName, key }: Demand): Missing {
  return missing(
    wishRef(wish),
    `needs/${key}/units`,
    {
      en: 'How much {skill} is needed at the same time to realise the wish “{wish}”?',
      da: 'Hvor stort er behovet for {skill} på én gang, hvis ønsket »{wish}« skal indfries?',
    },
    { skill: skillName, wish: wish.name },
  )
}

/** What an asset can give is not known: its capacity, or whether there is access to it. */
function supplyUnknown(supply: Supply): readonly Missing[] {
  const asset: EntityRef = { kind: 'asset', id: supply.id }
  const slots = { asset: supply.name }
  return [
    ...(supply.capacity === 'unknown' && supply.countable
      ? [
          missing(
            asset,
            'capacity',
            {
              en: 'How much can {asset} give at the same time?',
              da: 'Hvor meget kan {asset} bidrage med på én gang?',
            },
            slots,
          ),
        ]
      : []),
    ...(supply.access === 'unknown'
      ? [
          missing(
            asset,
            'access',
            { en: 'Has access to {asset} been arranged?', da: 'Er der skabt adgang til {asset}?' },
            slots,
          ),
        ]
      : []),
  ]
}

/** Everything that would have to be known to tell more, each once: what wishes take, then what the assets that `matter` can give. */
export function questionsOf({ wishes, demands, supplies }: Problem, matter: ReadonlySet<number>): readonly Missing[] {
  return [
    ...wishes.filter((wish) => isOpen(wish.needs)).map(needsUnknown),
    ...demands.filter(({ units, open }) => units === 'unknown' && open).map(unitsUnknown),
    ...supplies.flatMap((supply, position) => (matter.has(position) ? supplyUnknown(supply) : [])),
  ]
}
