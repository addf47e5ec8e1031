import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import type { Assumption } from '@groundplan/programme-theory'
import { atAssumption, trust } from '../assumed.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, chain, support, text, theoryOf } from '../theoryOf.js'

const reviewed = of('assumptionReviewed')
const nodes = [attendance(), support()]
const assuming = (...assumptions: readonly Assumption[]) => ({ theories: [theoryOf(nodes, chain, { assumptions })] })
const due = (date: string) => ({ reviewOn: known(date) })
const overdue = (date: string, en: string, da: string): Told => ({
  message: 'overdue',
  about: ['assumption:trust'],
  at: atAssumption(0, 'reviewOn'),
  slots: { assumption: text('They trust us', 'De har tillid til os'), date: { date } },
  en: `The assumption “They trust us” was to be looked at again by ${en}, and nothing has been noted since`,
  da: `Antagelsen »De har tillid til os« skulle tages op igen senest ${da}, men der er ikke noteret noget siden`,
})
const late = overdue('2026-06', 'June 2026', 'juni 2026')
const since = [
  'Has the assumption “They trust us” been looked at since June 2026?',
  'Er antagelsen »De har tillid til os« taget op siden juni 2026?',
] as const
const whenReviewed = [
  'When will the assumption “They trust us” be looked at again?',
  'Hvornår tages antagelsen »De har tillid til os« op igen?',
] as const

/** The cases of the rule on the review of assumptions; they are assessed as of 1 October 2026. */
export const assumptionReviewedCases: readonly RuleCase[] = [
  reviewed('the day is to come', 'met', assuming(trust([], due('2026-10-02'))), { examined: 1 }),
  reviewed('it is today', 'met', assuming(trust([], due('2026-10-01')))),
  reviewed('some day this year may be to come', 'met', assuming(trust([], due('2026')))),
  reviewed('known, but not told', 'met', assuming(trust([], { reviewOn: withheld() }))),
  reviewed(
    'it was yesterday',
    [overdue('2026-09-30', '30 September 2026', '30. september 2026')],
    assuming(trust([], due('2026-09-30'))),
    { examined: 1 },
  ),
  reviewed(
    'as of a year, the year before has gone by',
    [overdue('2025', '2025', '2025')],
    assuming(trust([], due('2025'))),
    {
      at: '2026',
    },
  ),
  reviewed('as of the same year, nobody can tell', 'met', assuming(trust([], due('2026-06'))), { at: '2026' }),
  reviewed('noted last before that', [late], assuming(trust([['beingTested', '2026-05']], due('2026-06')))),
  reviewed('stated later, which is no review', [late], assuming(trust([['stated', '2026-08']], due('2026-06')))),
  reviewed(
    'noted since',
    'met',
    assuming(
      trust(
        [
          ['stated', '2025'],
          ['weakened', '2026-07'],
        ],
        due('2026-06'),
      ),
    ),
  ),
  reviewed('noted in the month itself', 'met', assuming(trust([['beingTested', '2026-06']], due('2026-06')))),
  reviewed('a judged one that has a date', [late], assuming(trust([['supported', '2026-01']], due('2026-06')))),
  reviewed('noted some time in the year', 'unknown', assuming(trust([['weakened', '2026']], due('2026-06'))), {
    asks: [since],
  }),
  reviewed(
    'noted in the month on whose last day it was due',
    'unknown',
    assuming(trust([['weakened', '2026-05']], due('2026-05-31'))),
    {
      asks: [
        [
          'Has the assumption “They trust us” been looked at since 31 May 2026?',
          'Er antagelsen »De har tillid til os« taget op siden 31. maj 2026?',
        ],
      ],
    },
  ),
  reviewed('noted nobody knows when', 'unknown', assuming(trust([['weakened', 'unknown']], due('2026-06'))), {
    asks: [since],
  }),
  reviewed(
    'to be looked at later than it was due',
    [late],
    assuming(trust([['supported', '2026-11']], due('2026-06'))),
  ),
  reviewed('to be rejected later', [late], assuming(trust([['rejected', '2027']], due('2026-06')))),
  reviewed('never asked', 'unknown', assuming(trust()), { asks: [whenReviewed] }),
  reviewed('nobody knows', 'unknown', assuming(trust([['weakened', '2026']], { reviewOn: unknown() })), {
    asks: [whenReviewed],
  }),
  reviewed(
    'many are asked for together',
    'unknown',
    assuming(...Array.from({ length: 11 }, (_, i) => trust([], { id: `a${i}` }))),
    {
      asks: [
        [
          'When will the 11 assumptions of “Good mornings” be looked at again for which a date is missing?',
          'Hvornår tages de 11 antagelser i »Gode morgener« op igen, hvor en dato mangler?',
        ],
      ],
    },
  ),
  reviewed(
    'a part of two theories is told once',
    [{ ...late, at: ['theories', 'items', 2, 'assumptions', 0, 'reviewOn'] }],
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf(nodes, chain.slice(1, 2), { id: 'part', isPart: true, assumptions: [trust([], due('2026-06'))] }),
      ],
    },
    { examined: 1 },
  ),
  reviewed(
    'rejected, or judged without a date, or not to be looked at',
    'notApplicable',
    assuming(
      trust([['rejected', '2026-01']], due('2026-06')),
      trust([['supported', '2026-01']], { id: 'judged' }),
      trust([], { id: 'fixed', reviewOn: notApplicable() }),
    ),
  ),
  reviewed('no assumption', 'notApplicable', { theories: [theoryOf(nodes, chain)] }),
]
