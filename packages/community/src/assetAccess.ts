import { defineScale, type Scale } from '@groundplan/kernel'
import { sources } from './sources.js'

/** How far access to an asset has come. Danish: adgang. */
export type AssetAccess = 'none' | 'sought' | 'arranged'

const steps = [
  { source: 'handbook', at: 'Planlægningsmodeller, ABCD, trin 3' },
  {
    own: {
      en: 'The source says that access must be made; the steps on the way are ours',
      da: 'Kilden siger, at der skal skabes adgang; trinene på vejen er vores',
    },
  },
] as const

/**
 * From no access to an arranged one.
 *
 * ```ts
 * import { assetAccesses } from '@groundplan/community'
 * assetAccesses.atLeast('sought', 'arranged') // => false
 * ```
 */
export const assetAccesses: Scale<AssetAccess> = defineScale({
  id: '@groundplan/community/asset-access',
  title: { en: 'Access', da: 'Adgang' },
  sources,
  steps: [
    { id: 'none', label: { en: 'No access', da: 'Ingen adgang' }, cites: steps },
    { id: 'sought', label: { en: 'Access is being sought', da: 'Adgang er ved at blive skabt' }, cites: steps },
    { id: 'arranged', label: { en: 'Access is arranged', da: 'Adgang er aftalt' }, cites: steps },
  ],
})
