import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import type { ActivityDescription, Approval } from '@groundplan/programme-theory'
import { atNode } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { breakfast, meetings, register, support, text, theoryOf } from '../theoryOf.js'

const approved = of('descriptionApproved')
const described = (description: ActivityDescription) => ({
  theories: [theoryOf([support(), meetings({ description })])],
})
const decided = (...decisions: readonly (readonly [Approval['decision'], string])[]) =>
  described({
    approvals: known(decisions.map(([decision, at]) => ({ body: { kind: 'body', id: 'steering' }, at, decision }))),
  })
const told = (message: string, place: number, date: string, en: string, da: string): Told => ({
  message,
  about: ['theoryNode:meetings', 'body:steering'],
  at: atNode(1, 'description', 'approvals', 'value', place),
  slots: { activity: text('Morning meetings', 'Morgenmøder'), when: { date } },
  en: `The description of “Morning meetings” was ${en}`,
  da: `Aktivitetsbeskrivelsen for »Morgenmøder« er ${da}`,
})
const whatDecided = [
  'Has a description of “Morning meetings” been put to the steering group (or to those who steer the initiative), and what was decided?',
  'Er »Morgenmøder« beskrevet og forelagt styregruppen (eller dem, der styrer indsatsen), og hvad blev besluttet?',
] as const

/** The cases of the rule on the approval of descriptions. */
export const descriptionApprovedCases: readonly RuleCase[] = [
  approved('approved at last', 'met', decided(['returned', '2017-01'], ['approved', '2017-03']), { examined: 1 }),
  approved(
    'approved on the day itself, sent back later',
    'met',
    decided(['approved', '2026-10-01'], ['returned', '2027']),
    {
      examined: 1,
    },
  ),
  approved('approved some time this year', 'met', decided(['approved', '2026'])),
  approved('nothing but a decision to come', 'unknown', decided(['approved', '2026-10-02']), { asks: [whatDecided] }),
  approved(
    'sent back, to be decided anew',
    [
      told(
        'returned',
        0,
        '2026-09',
        'sent back (September 2026) and has not been approved since',
        'sendt tilbage (september 2026) og ikke godkendt siden',
      ),
    ],
    decided(['returned', '2026-09'], ['approved', '2026-11']),
  ),
  approved('withheld', 'met', described({ approvals: withheld() })),
  approved(
    'sent back after it was approved',
    [
      told(
        'returned',
        1,
        '2018-02-01',
        'sent back (1 February 2018) and has not been approved since',
        'sendt tilbage (1. februar 2018) og ikke godkendt siden',
      ),
    ],
    decided(['approved', '2017'], ['returned', '2018-02-01']),
    { examined: 1 },
  ),
  approved(
    'turned down, nobody wrote down when',
    [
      told(
        'rejected',
        0,
        'unknown',
        'turned down (date unknown), but the activity still stands in the theory',
        'afvist (ukendt dato), men aktiviteten står stadig i programteorien',
      ),
    ],
    decided(['rejected', 'unknown']),
  ),
  approved(
    'known not to have been put to anybody',
    [
      {
        message: 'notPut',
        about: ['theoryNode:meetings'],
        at: atNode(1, 'description', 'approvals'),
        slots: { activity: text('Morning meetings', 'Morgenmøder') },
        en: 'The description of “Morning meetings” has not been put to any body',
        da: 'Aktivitetsbeskrivelsen for »Morgenmøder« er ikke forelagt nogen',
      },
    ],
    decided(),
  ),
  approved('no description', 'unknown', { theories: [theoryOf([meetings()])] }, { asks: [whatDecided] }),
  approved('a description without a word on it', 'unknown', described({}), { asks: [whatDecided] }),
  approved('nobody knows', 'unknown', described({ approvals: unknown() }), { asks: [whatDecided] }),
  approved(
    'many are asked for together',
    'unknown',
    { theories: [theoryOf(Array.from({ length: 11 }, (_, i) => meetings({ id: `m${i}` })))] },
    {
      asks: [
        [
          'Which of the 11 activities of “Good mornings” without a noted decision have been put to the steering group (or to those who steer the initiative), and what was decided?',
          'Hvilke af de 11 aktiviteter i »Gode morgener«, som der ikke er noteret en beslutning om, er forelagt styregruppen (eller dem, der styrer indsatsen), og hvad blev besluttet?',
        ],
      ],
    },
  ),
  approved(
    'a part of two theories is asked for once',
    'unknown',
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([meetings()], [], { id: 'part', isPart: true }),
      ],
    },
    { asks: [whatDecided] },
  ),
  approved('does not apply', 'notApplicable', described({ approvals: notApplicable() })),
  approved('no activity', 'notApplicable', { theories: [theoryOf([support()])] }),
  approved(
    'an activity that the register names',
    'unknown',
    { theories: [theoryOf([breakfast])], activities: register },
    {
      asks: [
        [
          'Has a description of “Breakfast” been put to the steering group (or to those who steer the initiative), and what was decided?',
          'Er »Morgenmad« beskrevet og forelagt styregruppen (eller dem, der styrer indsatsen), og hvad blev besluttet?',
        ],
      ],
    },
  ),
]
