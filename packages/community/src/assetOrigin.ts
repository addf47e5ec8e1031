import { defineVocabulary, type Vocabulary } from '@groundplan/kernel'
import { sources } from './sources.js'

/** Whether an asset is found in the community or outside it. Danish: lokal eller udefra. */
export type AssetOrigin = 'local' | 'outside'

/**
 * Where an asset is found; one from outside, such as a library, needs access to be made.
 *
 * ```ts
 * import { assetOrigins } from '@groundplan/community'
 * assetOrigins.label('outside') // => { en: 'From outside', da: 'Udefra' }
 * ```
 */
export const assetOrigins: Vocabulary<AssetOrigin> = defineVocabulary({
  id: '@groundplan/community/asset-origin',
  title: { en: 'Origin', da: 'Hvor ressourcen findes' },
  sources,
  terms: [
    {
      id: 'local',
      label: { en: 'In the community', da: 'I lokalsamfundet' },
      cites: [{ source: 'handbook', at: 'Planlægningsmodeller, ABCD, trin 2' }],
    },
    {
      id: 'outside',
      label: { en: 'From outside', da: 'Udefra' },
      cites: [{ source: 'handbook', at: 'Planlægningsmodeller, ABCD, trin 3' }],
    },
  ],
})
