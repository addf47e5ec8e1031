import { defineVocabulary, type Vocabulary } from '@groundplan/kernel'
import { sources } from './sources.js'

/** What kind of asset something is. Danish: ressourcetype. */
export type AssetType = 'individual' | 'association' | 'institution' | 'physical'

const step = [{ source: 'handbook', at: 'Planlægningsmodeller, ABCD, trin 2' }] as const

/**
 * The kinds of assets that a mapping looks for: what people can do, know and care about; networks and associations; organisations and
 * institutions; and the physical. Danish: individuelle, foreninger og netværk, organisationer og institutioner, fysiske.
 *
 * ```ts
 * import { assetTypes } from '@groundplan/community'
 * assetTypes.terms.map((term) => term.id) // => ['individual', 'association', 'institution', 'physical']
 * assetTypes.label('physical').da // => 'Fysiske ressourcer'
 * ```
 */
export const assetTypes: Vocabulary<AssetType> = defineVocabulary({
  id: '@groundplan/community/asset-type',
  title: { en: 'Kind of asset', da: 'Ressourcetype' },
  sources,
  terms: [
    {
      id: 'individual',
      label: { en: 'Skills, knowledge and experience of people', da: 'Menneskers færdigheder, viden og erfaringer' },
      cites: step,
    },
    { id: 'association', label: { en: 'Networks and associations', da: 'Netværk og foreninger' }, cites: step },
    {
      id: 'institution',
      label: { en: 'Organisations and institutions', da: 'Organisationer og institutioner' },
      cites: step,
    },
    { id: 'physical', label: { en: 'Physical assets', da: 'Fysiske ressourcer' }, cites: step },
  ],
})
