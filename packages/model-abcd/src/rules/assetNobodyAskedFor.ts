import { assets, wishes } from '@groundplan/community'
import { defineRule, judge, missing } from '@groundplan/planning-models'
import { isOpen } from '../applies.js'
import { problemOf } from '../assign/problem.js'
import { usesOf } from '../assign/uses.js'
import { assetRef, wishRef } from '../refs.js'
import { places } from '../sources.js'

/** Step 3: an asset that no wish needs may start something of its own. */
export const assetNobodyAskedFor = defineRule({
  label: { en: 'Every asset is of use for a wish', da: 'Alle ressourcer kan bruges til et ønske' },
  why: {
    en: 'An asset that no wish needs is an opening: ask what it could start, and whether somebody wishes for that.',
    da: 'En ressource, som ingen har brug for endnu, er en mulighed: Spørg, hvad den kunne sætte i gang, og om nogen ønsker sig det.',
  },
  notApplicable: { en: 'No asset has been mapped.', da: 'Der er ikke kortlagt nogen ressource.' },
  cites: [
    ...places.connect,
    {
      own: {
        en: 'The source connects assets to wishes; to look at those left over is our choice',
        da: 'Kilden kobler ressourcer til ønsker; at se på dem, der er til overs, er vores valg',
      },
    },
  ],
  weight: 'advice',
  phase: 'connect',
  principle: 'assetsFirst',
  reads: { wishes, assets },
  messages: {
    idle: { en: 'No wish asks for {asset}', da: 'Intet ønske har brug for {asset}' },
  },
  check: ({ wishes, assets }, say) => {
    const asked = new Map(usesOf(problemOf(wishes.items, assets.items), []).map((use) => [use.asset, use.askedFor]))
    const judged = judge(
      assets.items,
      (asset, i) =>
        asked.get(asset.id) === false &&
        say.idle({ about: [assetRef(asset)], at: ['assets', 'items', i], slots: { asset: asset.name } }),
    )
    if (![...asked.values()].includes('unknown')) return judged
    // What is not known of some wishes may ask for any of these assets: it is asked once, however many there are.
    const open = wishes.items.filter((wish) => isOpen(wish.needs))
    const questions = open.map((wish) =>
      missing(
        wishRef(wish),
        'needs',
        {
          en: 'What does it take to realise the wish “{wish}”?',
          da: 'Hvad skal der til for at indfri ønsket »{wish}«?',
        },
        { wish: wish.name },
      ),
    )
    return { ...judged, missing: questions }
  },
})
