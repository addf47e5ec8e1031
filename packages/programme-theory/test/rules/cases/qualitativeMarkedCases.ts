import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import type { TheoryNode } from '@groundplan/programme-theory'
import { atNode } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, coping, meetings, support, text, theoryOf } from '../theoryOf.js'

const marked = of('qualitativeMarked')
const share = { id: 'share', label: text('Share', 'Andel') }
const told = (message: 'neither' | 'uncounted', en: string, da: string): Told => ({
  message,
  about: ['theoryNode:support'],
  at: atNode(0, 'indicators'),
  slots: { change: text('Parents are supported', 'Forældre får støtte') },
  en: `“Parents are supported” ${en}`,
  da: `»Forældre får støtte« ${da}`,
})
const neither = told(
  'neither',
  'has no indicator, and is not marked as a process, capacity, culture or experience',
  'har ingen indikator og er ikke markeret som proces, kapacitet, kultur eller oplevelse',
)
const uncounted = told(
  'uncounted',
  'is said to be countable, but has no indicator',
  'skal kunne tælles, men har ingen indikator',
)
const howSeen = [
  'How will “Parents are supported” be seen?',
  'Hvordan vil man kunne se »Forældre får støtte«?',
] as const
const whichKind = [
  'Can “Parents are supported” be counted, and by which indicator, or is it a process, capacity, culture or experience?',
  'Kan »Forældre får støtte« tælles, og med hvilken indikator, eller er det en proces, kapacitet, kultur eller oplevelse?',
] as const
const one = (more: Parameters<typeof support>[0]) => ({ theories: [theoryOf([support(more)])] })
const seenBy = known(text('Day carers say so', 'Dagplejerne fortæller det'))
const open = (n: number) => Array.from({ length: n }, (_, i) => support({ id: `s${i}` }))

const blank = known({ en: ' ', da: '' })
const manual = (more: Partial<Extract<TheoryNode, { readonly is: 'output' }>>) => ({
  theories: [theoryOf([{ is: 'output', id: 'manual', label: text('A manual', 'En manual'), ...more }])],
})
const howManualSeen = ['How will “A manual” be seen?', 'Hvordan vil man kunne se »En manual«?'] as const

/** The cases of the rule on results that are not counted. */
export const qualitativeMarkedCases: readonly RuleCase[] = [
  marked('marked, and said how it will be seen', 'met', one({ result: known('culture'), seenBy }), { examined: 1 }),
  marked('marked, and nothing but spaces said', 'unknown', one({ result: known('culture'), seenBy: blank }), {
    asks: [howSeen],
  }),
  marked(
    'an output that is marked, and said how it will be seen',
    'met',
    manual({ result: known('process'), seenBy }),
    {
      examined: 1,
    },
  ),
  marked('an output that is marked', 'unknown', manual({ result: known('capacity') }), { asks: [howManualSeen] }),
  marked('an output that is said to be countable', 'unknown', manual({ result: known('countable') }), {
    asks: [['What is to be counted to see “A manual”?', 'Hvad skal tælles for at kunne se »En manual«?']],
  }),
  marked('an output that nobody marked', 'notApplicable', manual({ indicators: known([]) })),
  marked('an output of which nobody knows what it is', 'notApplicable', manual({ result: unknown() })),
  marked('marked, with an indicator', 'met', one({ result: known('process'), indicators: known([share]) })),
  marked('not marked, with an indicator', 'met', one({ indicators: known([share]) })),
  marked(
    'a goal that is marked',
    'met',
    {
      theories: [theoryOf([coping({ result: known('capacity'), seenBy }), coping({ id: 'other' })])],
    },
    { examined: 1 },
  ),
  marked('neither marked nor with an indicator', [neither], one({ indicators: known([]) }), { examined: 1 }),
  marked(
    'asked for its kind in vain, and without an indicator',
    [neither],
    one({ result: unknown(), indicators: known([]) }),
  ),
  marked('countable, without an indicator', [uncounted], one({ result: known('countable'), indicators: known([]) })),
  marked('both, of two', [neither, { ...uncounted, about: ['theoryNode:b'], at: atNode(1, 'indicators') }], {
    theories: [
      theoryOf([
        support({ indicators: known([]) }),
        support({ id: 'b', result: known('countable'), indicators: known([]) }),
      ]),
    ],
  }),
  marked('marked, but never said how it will be seen', 'unknown', one({ result: known('experience') }), {
    asks: [howSeen],
  }),
  marked(
    'marked, and known to have no indicator',
    'unknown',
    one({ result: known('experience'), indicators: known([]), seenBy: unknown() }),
    { asks: [howSeen] },
  ),
  marked(
    'marked, an indicator withheld',
    'unknown',
    one({ result: known('experience'), indicators: withheld(), seenBy: withheld() }),
    { asks: [howSeen] },
  ),
  marked('never asked for anything', 'unknown', one({}), { asks: [whichKind] }),
  marked('countable, indicator never asked for', 'unknown', one({ result: known('countable') }), {
    asks: [
      [
        'What is to be counted to see “Parents are supported”?',
        'Hvad skal tælles for at kunne se »Forældre får støtte«?',
      ],
    ],
  }),
  marked(
    'ten are asked for one by one',
    'unknown',
    { theories: [theoryOf(open(10))] },
    { asks: open(10).map(() => whichKind) },
  ),
  marked(
    'eleven are asked for together',
    'unknown',
    { theories: [theoryOf(open(11))] },
    {
      asks: [
        [
          'How will the 11 results of “Good mornings” be seen for which neither an indicator nor anything else is written down?',
          'Hvordan vil man kunne se de 11 resultater i »Gode morgener«, hvor hverken en indikator eller andet er noteret?',
        ],
      ],
    },
  ),
  marked(
    'a part of two theories is told once',
    [{ ...neither, at: ['theories', 'items', 2, 'nodes', 0, 'indicators'] }],
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([support({ indicators: known([]) })], [], { id: 'part', isPart: true }),
      ],
    },
    { examined: 1 },
  ),
  marked('no question for any of them', 'notApplicable', {
    theories: [
      theoryOf([
        meetings(),
        support({ result: notApplicable() }),
        support({ id: 'b', indicators: notApplicable() }),
        support({ id: 'c', result: known('process'), seenBy: notApplicable() }),
        attendance({ horizon: known('longTerm') }),
        coping(),
      ]),
    ],
  }),
]
