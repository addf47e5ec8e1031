import { activities, assets, wishes } from '@groundplan/community'
import { places } from './sources.js'

/** The four steps, in the source's order. */
export const phases = {
  uncover: {
    label: { en: 'Uncover wishes, needs and interests', da: 'Afdækning af ønsker, behov og interesser' },
    cites: places.uncover,
    moments: ['idea', 'needs'],
    yields: [wishes],
    honours: ['fromInside', 'manyVoices'],
  },
  map: {
    label: { en: 'Map assets', da: 'Kortlægning af ressourcer' },
    cites: places.map,
    moments: ['needs'],
    needs: [wishes],
    yields: [assets],
    honours: ['assetsFirst', 'manyVoices'],
  },
  connect: {
    label: { en: 'Connect assets to wishes', da: 'Kobling af ressourcer' },
    cites: places.connect,
    moments: ['planning'],
    needs: [wishes, assets],
    honours: ['assetsFirst'],
  },
  mobilise: {
    label: { en: 'Mobilise assets', da: 'Mobilisering af ressourcer' },
    cites: places.mobilise,
    moments: ['doing'],
    needs: [wishes],
    yields: [activities],
    honours: ['fromInside', 'residentOwned', 'standsAlone'],
  },
} as const
