import { type Asset, assetAccesses, assetOrigins, assets, assetTypes } from '@groundplan/community'
import type { TableCell } from '@groundplan/figures'
import { knownValue, resolveCites } from '@groundplan/kernel'
import { defineView } from '@groundplan/planning-models'
import { skillNamesIn } from '../assign/problem.js'
import { assetRef } from '../refs.js'
import { places, sources } from '../sources.js'
import { cellOf, count, list } from './cells.js'

const title = { en: 'Map of assets', da: 'Ressourcekort' }

/** The cell of an asset's access, which is no question for what is found in the community unless somebody has answered it. */
function accessOf({ origin, access }: Asset): TableCell {
  if (access === undefined && knownValue(origin) === 'local') return { cell: { is: 'notApplicable' } }
  return cellOf(access, assetAccesses.label)
}

/** The assets by kind; a kind without any has a row of its own. */
export const assetMap = defineView({
  title,
  reads: { assets },
  figure: ({ assets }) => ({
    kind: 'table',
    title,
    description: {
      en: 'The assets by kind: what each can give, how much at the same time (capacity), how many people stand behind it, where it is found, and whether there is access to it. A kind without an asset is shown too.',
      da: 'Ressourcerne efter slags: hvad hver kan bidrage med, hvor meget på én gang (kapacitet), hvor mange mennesker der står bag, hvor den findes, og om der er adgang til den. En slags uden ressourcer vises også.',
    },
    cites: resolveCites(places.map, sources),
    columns: [
      { id: 'type', label: { en: 'Kind', da: 'Slags ressource' } },
      { id: 'asset', label: { en: 'Asset', da: 'Ressource' } },
      { id: 'skills', label: { en: 'Can give', da: 'Kan bidrage med' } },
      { id: 'capacity', label: { en: 'Capacity', da: 'Kapacitet' } },
      { id: 'people', label: { en: 'People', da: 'Mennesker' } },
      { id: 'origin', label: { en: 'Found', da: 'Findes' } },
      { id: 'access', label: { en: 'Access', da: 'Adgang' } },
    ],
    rows: assetTypes.terms.flatMap(({ id, label }) => {
      const mine = assets.items.filter(({ type }) => type === id)
      if (mine.length === 0)
        return [{ about: { kind: 'assetType', id }, cells: [{ cell: label }, {}, {}, {}, {}, {}, {}] }]
      return mine.map((asset, k) => ({
        about: assetRef(asset),
        cells: [
          ...(k === 0 ? [{ cell: label, rowSpan: mine.length }] : []),
          { cell: asset.name },
          list(asset.skills.map(skillNamesIn(assets.skillNames))),
          cellOf(asset.capacity, count),
          cellOf(asset.people, count),
          cellOf(asset.origin, assetOrigins.label),
          accessOf(asset),
        ],
      }))
    }),
  }),
})
