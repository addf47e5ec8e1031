import { defineRule } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import { askHorizon, askHorizons } from './askHorizon.js'
import { isChange } from './changes.js'
import { inTheories } from './inTheories.js'
import { isHorizonOpen } from './isHorizonOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'

/** When each change is expected; never a fault, since sources may honestly not say. */
export const horizonStated = defineRule({
  label: { en: 'Each change has a time horizon', da: 'Hver forandring har en tidshorisont' },
  why: {
    en: 'Those who know when a change is expected look for it neither too early nor too late. Place it on one of the horizons of the theory; if you do not know, put it down as unknown, and say why.',
    da: 'Når man ved, hvornår en forandring kan ventes, leder man hverken for tidligt eller for sent efter den. Placér den på en af teoriens tidshorisonter; ved I det ikke, så skriv ukendt og hvorfor.',
  },
  notApplicable: {
    en: 'No programme theory has a change whose horizon could be asked for.',
    da: 'Ingen programteori har en forandring, hvis tidshorisont der kan spørges til.',
  },
  cites: [
    places.table,
    {
      own: {
        en: 'The table is an example, with its effects in order of time; that each change should have a horizon is our own conclusion',
        da: 'Tabellen er et eksempel, hvor virkningerne er ordnet efter tid; at hver forandring bør have en tidshorisont, er vores egen slutning',
      },
    },
  ],
  weight: 'advice',
  reads: { theories },
  messages: {},
  check: ({ theories }) =>
    judgeTheories(inTheories(theories), {
      *items(within) {
        for (const [place, node] of within.theory.nodes.entries())
          if (isChange(node) && within.isFirst(place) && (node.horizon?.is === 'known' || isHorizonOpen(within, place)))
            yield { place, node }
      },
      look: ({ place, node }, within) => isHorizonOpen(within, place) && askHorizon(node),
      together: askHorizons,
    }),
})
