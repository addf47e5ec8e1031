import { type AssetType, assets, assetTypes } from '@groundplan/community'
import { knownValue, type Localized } from '@groundplan/kernel'
import { defineRule, judge, missing, phaseState } from '@groundplan/planning-models'
import { applies } from '../applies.js'
import { begun } from '../refs.js'
import { places } from '../sources.js'

/** What is asked of a kind that nothing is known of yet. */
const questions: Readonly<Record<AssetType, Localized>> = {
  individual: {
    en: 'What skills, knowledge and experience do people have?',
    da: 'Hvilke færdigheder, viden og erfaringer har folk?',
  },
  association: {
    en: 'What networks and associations are there?',
    da: 'Hvilke netværk og foreninger findes der?',
  },
  institution: {
    en: 'What organisations and institutions are there?',
    da: 'Hvilke organisationer og institutioner findes der?',
  },
  physical: { en: 'What physical assets are there?', da: 'Hvilke fysiske ressourcer findes der?' },
}

/** Step 2: people, associations, institutions and the physical. A kind without an entry is not known to be lacking. */
export const everyKindOfAssetMapped = defineRule({
  label: { en: 'Every kind of asset is on the map', da: 'Alle slags ressourcer er med i kortlægningen' },
  why: {
    en: 'Residents’ own skills count as assets, and so do associations, institutions and rooms. Look for the kind that is lacking; ask people what they are good at.',
    da: 'Beboernes egne færdigheder er ressourcer, og det er foreninger, institutioner og lokaler også. Led efter den slags, der mangler, og spørg folk, hvad de er gode til.',
  },
  notApplicable: {
    en: 'The mapping of assets has not begun, or does not go by kinds.',
    da: 'Kortlægningen af ressourcer er ikke begyndt, eller der kortlægges ikke efter slags.',
  },
  cites: places.map,
  weight: 'advice',
  phase: 'map',
  principle: 'assetsFirst',
  reads: { assets, map: phaseState('map') },
  messages: {
    noneFound: { en: 'Looked for, but none found: {type}', da: 'Ledt efter, men ikke fundet: {type}' },
  },
  check: ({ assets, map }, say) => {
    const found = new Set(assets.items.map(({ type }) => type))
    const lookedFor = knownValue(assets.lookedFor) ?? []
    const mapped = applies(assets.lookedFor) && (begun(map) || assets.items.length > 0)
    return judge(mapped ? assetTypes.terms : [], ({ id, label }) => {
      if (found.has(id)) return
      const about = { kind: 'assetType', id }
      if (lookedFor.includes(id))
        return say.noneFound({ about: [about], at: ['assets', 'lookedFor'], slots: { type: label } })
      return missing(about, 'assets', questions[id])
    })
  },
})
