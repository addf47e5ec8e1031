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
    en: 'Those who know when a change is expected look for it neither too early nor too late. Place it on one of the horizons of the theory; where a source does not say when, keep it as unknown, with that reason.',
    da: 'Når man ved, hvornår en forandring kan ventes, leder man hverken for tidligt eller for sent efter den. Placér den på en af teoriens tidshorisonter; hvis kilden ikke oplyser hvornår, så lad den stå som ukendt med den begrundelse.',
  },
  notApplicable: {
    en: 'No programme theory has a change whose horizon could be asked for.',
    da: 'Ingen programteori har en forandring, hvis tidshorisont der kan spørges til.',
  },
  cites: [places.table],
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
