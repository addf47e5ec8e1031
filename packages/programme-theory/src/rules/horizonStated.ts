import { defineRule, missing } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import { askHorizon } from './askHorizon.js'
import { isChange } from './changes.js'
import { inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { theoryRef } from './refs.js'

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
        const { outStart } = within.index
        for (const [place, node] of within.theory.nodes.entries()) {
          if (!isChange(node) || node.horizon?.is === 'notApplicable' || !within.isFirst(place)) continue
          // A goal that leads to nothing more stands at the end of the theory: it needs no horizon of its own.
          const isLast = node.is === 'goal' && outStart[place] === outStart[place + 1]
          if (node.horizon !== undefined || !isLast) yield node
        }
      },
      look: (node) => node.horizon?.is !== 'known' && askHorizon(node),
      together: ({ theory }, changes) =>
        missing(
          theoryRef(theory),
          'nodes/horizon',
          {
            en: 'When are the {changes} changes of “{theory}” expected that stand on no horizon?',
            da: 'Hvornår kan de {changes} forandringer i »{theory}«, der ikke står på nogen tidshorisont, ventes?',
          },
          { changes, theory: theory.title },
        ),
    }),
})
