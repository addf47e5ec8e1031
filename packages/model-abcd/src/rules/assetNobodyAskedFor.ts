import { assets, wishes } from '@groundplan/community'
import { knownValue } from '@groundplan/kernel'
import { defineRule, judge, missing } from '@groundplan/planning-models'
import { problemOf } from '../assign/problem.js'
import { usesOf } from '../assign/uses.js'
import { assetRef, wishRef } from '../refs.js'
import { places } from '../sources.js'

/** Step 3: an asset that no wish needs may start something of its own. */
export const assetNobodyAskedFor = defineRule({
  label: { en: 'Every asset is asked for', da: 'Alle ressourcer er efterspurgt' },
  why: {
    en: 'An asset that no wish needs is an opening: ask what it could start, and whether somebody wishes for that.',
    da: 'En ressource, som intet ønske kræver, er en mulighed: spørg, hvad den kunne sætte i gang, og om nogen ønsker sig det.',
  },
  notApplicable: { en: 'No asset has been mapped.', da: 'Der er ikke kortlagt nogen ressource.' },
  cites: [
    ...places.connect,
    {
      own: {
        en: 'The source links assets to wishes; to look at those left over is ours',
        da: 'Kilden kobler ressourcer til ønsker; at se på dem, der er til overs, er vores',
      },
    },
  ],
  weight: 'advice',
  phase: 'connect',
  principle: 'assetsFirst',
  reads: { wishes, assets },
  messages: {
    idle: { en: 'No wish asks for {asset}', da: 'Intet ønske kræver {asset}' },
  },
  check: ({ wishes, assets }, say) => {
    const asked = new Map(usesOf(problemOf(wishes.items, assets.items), []).map((use) => [use.asset, use.askedFor]))
    const open = wishes.items.filter((wish) => knownValue(wish.needs) === undefined)
    return judge(assets.items, (asset, i) => {
      const askedFor = asked.get(asset.id)
      if (askedFor === 'unknown')
        return open.map((wish) =>
          missing(
            wishRef(wish),
            'needs',
            { en: 'What does it take to realise “{wish}”?', da: 'Hvad skal der til for at indfri »{wish}«?' },
            { wish: wish.name },
          ),
        )
      return (
        askedFor === false &&
        say.idle({ about: [assetRef(asset)], at: ['assets', 'items', i], slots: { asset: asset.name } })
      )
    })
  },
})
