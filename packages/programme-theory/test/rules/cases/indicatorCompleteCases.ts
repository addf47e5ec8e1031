import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import type { Indicator } from '@groundplan/programme-theory'
import { atNode } from '../at.js'
import { of, type RuleCase } from '../ruleCase.js'
import { attendance, coping, meetings, support, text, theoryOf } from '../theoryOf.js'

const complete = of('indicatorComplete')
const share: Indicator = { id: 'share', label: text('Share', 'Andel') }
const whole: Indicator = { ...share, baseline: known(20), target: known(70), by: known('2019') }
const where = [
  'What is the baseline of “Share” (“Families attend”)?',
  'Hvad er udgangspunktet for »Andel« (»Familier deltager«)?',
] as const
const whither = [
  'What is the target of “Share” (“Families attend”)?',
  'Hvad er måltallet for »Andel« (»Familier deltager«)?',
] as const
const when = [
  'By when is the target of “Share” (“Families attend”) to be reached?',
  'Hvornår skal måltallet for »Andel« (»Familier deltager«) være nået?',
] as const
const same = {
  message: 'noChange',
  about: ['indicator:share'],
  at: atNode(0, 'indicators', 'value', 0, 'target'),
  slots: { indicator: share.label, node: text('Families attend', 'Familier deltager'), target: 0 },
  en: 'The target of “Share” (“Families attend”) is 0, and so is the baseline',
  da: 'Måltallet for »Andel« (»Familier deltager«) er 0, og det er udgangspunktet også',
}
const attends = (...indicators: readonly Indicator[]) => ({
  theories: [theoryOf([attendance({ indicators: known(indicators) })])],
})

/** The cases of the rule on indicators that lack baseline, target or time. */
export const indicatorCompleteCases: readonly RuleCase[] = [
  complete('baseline, target and time', 'met', attends(whole), { examined: 1 }),
  complete('what is withheld is known to somebody, and what does not apply is not asked for', 'met', {
    theories: [
      theoryOf([
        attendance({
          indicators: known([{ ...whole, baseline: withheld(), target: notApplicable(), by: notApplicable() }]),
        }),
      ]),
    ],
  }),
  complete(
    'no target of 0 where the baseline is unknown',
    'unknown',
    attends({ ...whole, baseline: unknown(), target: known(0) }),
    {
      asks: [where],
    },
  ),
  complete('nothing but its words', 'unknown', attends(share), { asks: [where, whither, when] }),
  complete('no target', 'unknown', attends({ ...share, baseline: known(0), by: known('2019') }), { asks: [whither] }),
  complete('no time', 'unknown', attends({ ...share, baseline: known(0), target: known(1) }), { asks: [when] }),
  complete(
    'a target where one stands already, and no time for it',
    [same],
    attends({ ...share, baseline: known(0), target: known(0) }),
    { asks: [when], examined: 1 },
  ),
  complete(
    'the third of three on an output',
    [
      {
        ...same,
        about: ['indicator:plans'],
        at: atNode(1, 'indicators', 'value', 2, 'target'),
        slots: { indicator: text('Plans', 'Planer'), node: text('A plan', 'En plan'), target: 1 },
        en: 'The target of “Plans” (“A plan”) is 1, and so is the baseline',
        da: 'Måltallet for »Planer« (»En plan«) er 1, og det er udgangspunktet også',
      },
    ],
    {
      theories: [
        theoryOf([
          meetings(),
          {
            is: 'output',
            id: 'plan',
            label: text('A plan', 'En plan'),
            indicators: known([
              { ...whole, id: 'one' },
              { ...whole, id: 'two' },
              { ...whole, id: 'plans', label: text('Plans', 'Planer'), baseline: known(1), target: known(1) },
            ]),
          },
        ]),
      ],
    },
    { examined: 3 },
  ),
  complete(
    'eleven facts are asked for together',
    'unknown',
    attends(share, { ...share, id: 'b' }, { ...share, id: 'c' }, { ...share, id: 'd', baseline: known(1) }),
    {
      asks: [
        [
          'Which baselines, targets and times belong to the indicators of “Good mornings” that lack them (11 in all)?',
          'Hvilke udgangspunkter, måltal og tidspunkter mangler der for indikatorerne i »Gode morgener« (11 i alt)?',
        ],
      ],
    },
  ),
  complete(
    'an indicator of a part that two theories use is told once',
    [{ ...same, at: ['theories', 'items', 2, 'nodes', 0, 'indicators', 'value', 0, 'target'] }],
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([attendance({ indicators: known([{ ...whole, baseline: known(0), target: known(0) }]) })], [], {
          id: 'part',
          isPart: true,
        }),
      ],
    },
    { examined: 1 },
  ),
  complete('an indicator of an experience needs no number', 'notApplicable', {
    theories: [
      theoryOf([
        attendance({ result: known('experience'), indicators: known([share]) }),
        support({ indicators: unknown() }),
        coping({ indicators: known([]) }),
      ]),
    ],
  }),
]
