import { assets } from '@groundplan/community'
import { knownValue } from '@groundplan/kernel'
import { defineRule, judge, missing } from '@groundplan/planning-models'
import { applies } from '../applies.js'
import { assetRef } from '../refs.js'
import { places } from '../sources.js'

/** Step 3: to what is not found locally, access must be made. */
export const outsideAssetNeedsAccess = defineRule({
  label: { en: 'There is access to assets from outside', da: 'Der er adgang til ressourcer udefra' },
  why: {
    en: 'An asset from outside helps only when somebody has made access to it. Agree who asks whom, and on what terms.',
    da: 'En ressource udefra hjælper kun, når nogen har skabt adgang til den. Aftal, hvem der spørger hvem, og på hvilke vilkår.',
  },
  notApplicable: {
    en: 'No asset from outside has been written down that takes access.',
    da: 'Der er ikke noteret nogen ressource udefra, som der skal skabes adgang til.',
  },
  cites: places.connect,
  weight: 'important',
  phase: 'connect',
  reads: { assets },
  messages: {
    none: { en: 'There is no access to {asset}', da: 'Der er ikke adgang til {asset}' },
    sought: {
      en: 'Access to {asset} is being sought, but not arranged',
      da: 'Adgangen til {asset} er ved at blive skabt, men er ikke aftalt',
    },
  },
  check: ({ assets }, say) => {
    const outside = [...assets.items.entries()].filter(
      ([, { origin, access }]) => applies(origin) && applies(access) && knownValue(origin) !== 'local',
    )
    return judge(outside, ([i, asset]) => {
      const access = knownValue(asset.access)
      const slots = { asset: asset.name }
      if (access === 'arranged') return
      if (knownValue(asset.origin) === undefined)
        return missing(
          assetRef(asset),
          'origin',
          {
            en: 'Is {asset} found in the community or outside it?',
            da: 'Findes {asset} i lokalsamfundet eller udenfor?',
          },
          slots,
        )
      if (access === undefined)
        return missing(
          assetRef(asset),
          'access',
          { en: 'Has access to {asset} been arranged?', da: 'Er der skabt adgang til {asset}?' },
          slots,
        )
      return say[access]({ about: [assetRef(asset)], at: ['assets', 'items', i, 'access'], slots })
    })
  },
})
