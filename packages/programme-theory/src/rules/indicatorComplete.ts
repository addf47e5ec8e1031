import { defineRule, knownValue, type Missing, missing, type Sighting } from '@groundplan/kernel'
import type { Indicator } from '../model/node.js'
import { theories } from '../model/theories.js'
import { isQualitative } from './changes.js'
import { type InTheory, inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { indicatorRef, theoryRef } from './refs.js'

/** An indicator says from where, to where and by when. Those of a qualitative result need no numbers. */
export const indicatorComplete = defineRule({
  label: {
    en: 'Indicators have a baseline, a target and a time',
    da: 'Indikatorerne har udgangspunkt, måltal og tidspunkt',
  },
  why: {
    en: 'An indicator shows a change only to those who know from where, to where and by when. Find the baseline before you begin, and agree on target and time.',
    da: 'En indikator viser først en forandring, når man ved hvorfra, hvortil og hvornår. Find udgangspunktet, før I går i gang, og aftal måltal og tidspunkt.',
  },
  notApplicable: {
    en: 'No programme theory has an indicator that takes numbers.',
    da: 'Ingen programteori har en indikator, der skal have tal.',
  },
  cites: [
    places.evaluation,
    {
      own: {
        en: 'The source gives an example of a target; that baseline and time belong to it is common in evaluation',
        da: 'Kilden giver et eksempel på et måltal; at udgangspunkt og tidspunkt hører med, er gængs i evaluering',
      },
    },
  ],
  weight: 'important',
  reads: { theories },
  messages: {
    noChange: {
      en: 'The target of “{indicator}” (“{node}”) is {target}, and so is the baseline',
      da: 'Måltallet for »{indicator}« (»{node}«) er {target}, og det er udgangspunktet også',
    },
  },
  check: ({ theories }, say) =>
    judgeTheories(inTheories(theories), {
      items: indicatorsIn,
      look({ place, i, indicator }, within): readonly (Sighting | Missing)[] {
        const node = within.nameOf(place)
        const slots = { indicator: indicator.label, node }
        const asks = questions
          .filter(([field]) => isOpen(indicator[field]))
          .map(([field, question]) => missing(indicatorRef(indicator), field, question, slots))
        const target = knownValue(indicator.target)
        if (target === undefined || target !== knownValue(indicator.baseline)) return asks
        const at = within.atNode(place, 'indicators', 'value', i, 'target')
        return [say.noChange({ about: [indicatorRef(indicator)], at, slots: { ...slots, target } }), ...asks]
      },
      together: ({ theory }, facts) =>
        missing(
          theoryRef(theory),
          'nodes/indicators',
          {
            en: 'Which baselines, targets and times belong to the indicators of “{theory}” that lack them ({facts} in all)?',
            da: 'Hvilke udgangspunkter, måltal og tidspunkter mangler der for indikatorerne i »{theory}« ({facts} i alt)?',
          },
          { facts, theory: theory.title },
        ),
    }),
})

const questions = [
  [
    'baseline',
    {
      en: 'What is the baseline of “{indicator}” (“{node}”)?',
      da: 'Hvad er udgangspunktet for »{indicator}« (»{node}«)?',
    },
  ],
  [
    'target',
    {
      en: 'What is the target of “{indicator}” (“{node}”)?',
      da: 'Hvad er måltallet for »{indicator}« (»{node}«)?',
    },
  ],
  [
    'by',
    {
      en: 'By when is the target of “{indicator}” (“{node}”) to be reached?',
      da: 'Hvornår skal måltallet for »{indicator}« (»{node}«) være nået?',
    },
  ],
] as const

interface IndicatorAt {
  readonly place: number
  readonly i: number
  readonly indicator: Indicator
}

function* indicatorsIn(within: InTheory): Iterable<IndicatorAt> {
  for (const [place, node] of within.theory.nodes.entries()) {
    if (!('indicators' in node) || isQualitative(node) || !within.isFirst(place)) continue
    for (const [i, indicator] of (knownValue(node.indicators) ?? []).entries()) yield { place, i, indicator }
  }
}
