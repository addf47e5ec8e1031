import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import type { Theory, TheoryLink } from '@groundplan/programme-theory'
import { atLink } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, breakfast, coping, link, meetings, register, support, text, theoryOf, title } from '../theoryOf.js'

const grounded = of('criticalLinkGrounded')
const nodes = [meetings(), meetings({ id: 'other' }), support(), coping()]
const experience = known([{ strength: 'experience' } as const])
/** Two activities lead to the support, and only the support leads to the goal: one critical link. */
const oneLink = (more: Partial<TheoryLink> = {}, theory: Partial<Theory> = {}): Theory =>
  theoryOf(nodes, [link('meetings', 'support'), link('other', 'support'), link('support', 'coping', more)], theory)
const on = (...parts: readonly ({ readonly link: string } | { readonly node: string })[]): Partial<Theory> => ({
  assumptions: [{ id: 'trust', label: text('Trust', 'Tillid'), on: parts }],
})
const ends = {
  from: text('Parents are supported', 'Forældre får støtte'),
  to: text('Families cope', 'Familier mestrer hverdagen'),
}
const told = (message: 'ungrounded' | 'against', goals: number, en: string, da: string): Told => ({
  message,
  about: ['theoryLink:support-coping'],
  at: atLink(2, 'evidence'),
  slots: { goals, theory: title, ...ends },
  en: `Every way to ${en}`,
  da: `Alle veje til ${da}`,
})
const enLink = 'takes the link from “Parents are supported” to “Families cope”'
const ungrounded = told(
  'ungrounded',
  1,
  `1 goal of “Good mornings” ${enLink}, which rests on neither evidence nor an assumption`,
  '1 mål i »Gode morgener« går fra »Forældre får støtte« til »Familier mestrer hverdagen«, men den sammenhæng bygger hverken på viden eller på en antagelse',
)
const rests = [
  'What does the link from “Parents are supported” to “Families cope” rest on: research, experience, or an assumption that can be tested?',
  'Hvad bygger sammenhængen mellem »Forældre får støtte« og »Familier mestrer hverdagen« på: forskning, erfaring eller en antagelse, der kan afprøves?',
] as const

/** The cases of the rule on the ground of critical links. */
export const criticalLinkGroundedCases: readonly RuleCase[] = [
  grounded('evidence', 'met', { theories: [oneLink({ evidence: experience })] }, { examined: 1 }),
  grounded('withheld', 'met', { theories: [oneLink({ evidence: withheld() })] }),
  grounded('an assumption', 'met', { theories: [oneLink({}, on({ link: 'support-coping' }))] }, { examined: 1 }),
  grounded('an assumption where evidence is known to be none', 'met', {
    theories: [oneLink({ evidence: known([]) }, on({ node: 'coping' }, { link: 'support-coping' }))],
  }),
  grounded('evidence on both sides', 'met', {
    theories: [
      oneLink({
        evidence: known([
          { strength: 'conjecture', finding: 'contradicts' },
          { strength: 'experience', finding: 'supports' },
          { strength: 'conjecture' },
        ]),
      }),
    ],
  }),
  grounded(
    'a conjecture alone, whatever speaks against it',
    'unknown',
    {
      theories: [
        oneLink({
          evidence: known([{ strength: 'conjecture' }, { strength: 'experience', finding: 'contradicts' }]),
        }),
      ],
    },
    {
      asks: [
        [
          'The link from “Parents are supported” to “Families cope” rests on a conjecture alone, and goals hang on it. What do research or experience say of it, or which assumption can be tested?',
          'Sammenhængen mellem »Forældre får støtte« og »Familier mestrer hverdagen« bygger kun på en formodning, og et mål står og falder med den. Hvad siger forskning eller erfaring om den, eller hvilken antagelse kan afprøves?',
        ],
      ],
    },
  ),
  grounded('known to have none', [ungrounded], { theories: [oneLink({ evidence: known([]) })] }, { examined: 1 }),
  grounded('an assumption about something else', [ungrounded], {
    theories: [oneLink({ evidence: known([]) }, on({ node: 'support' }, { link: 'meetings-support' }))],
  }),
  grounded(
    'two goals hang on it, and all that is known speaks against it',
    [
      told(
        'against',
        2,
        `2 goals of “Good mornings” ${enLink}, and all evidence on it speaks against it`,
        '2 mål i »Gode morgener« går fra »Forældre får støtte« til »Familier mestrer hverdagen«, men al den viden, der er noteret om den sammenhæng, taler imod',
      ),
    ],
    {
      theories: [
        theoryOf(
          [...nodes, coping({ id: 'further' })],
          [
            link('meetings', 'support'),
            link('other', 'support'),
            link('support', 'coping', { evidence: known([{ strength: 'researchHere', finding: 'contradicts' }]) }),
            link('coping', 'further', { evidence: experience }),
          ],
        ),
      ],
    },
    { examined: 2 },
  ),
  grounded('never asked', 'unknown', { theories: [oneLink()] }, { asks: [rests] }),
  grounded('nobody knows', 'unknown', { theories: [oneLink({ evidence: unknown() })] }, { asks: [rests] }),
  grounded(
    'two theories share the link: asked once',
    'unknown',
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        { ...oneLink(), id: 'part', isPart: true },
      ],
    },
    { asks: [rests] },
  ),
  grounded(
    'a shared link on which a goal hangs in one theory only',
    [
      {
        ...ungrounded,
        about: ['theoryLink:support-coping', 'theory:u'],
        at: ['theories', 'items', 2, 'links', 2, 'evidence'],
      },
    ],
    {
      theories: [
        theoryOf([], [link('meetings', 'coping', { evidence: experience })], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        { ...oneLink({ evidence: known([]) }), id: 'part', isPart: true },
      ],
    },
    { examined: 1 },
  ),
  grounded(
    'many are asked for together',
    'unknown',
    {
      theories: [
        theoryOf(
          [meetings(), ...Array.from({ length: 11 }, (_, i) => coping({ id: `g${i}` }))],
          Array.from({ length: 11 }, (_, i) => link('meetings', `g${i}`)),
        ),
      ],
    },
    {
      asks: [
        [
          'What do the 11 links of “Good mornings” rest on that goals hang on and that nothing, or a conjecture alone, is noted for?',
          'Hvad bygger de 11 sammenhænge i »Gode morgener« på, som et mål står og falder med, og som intet eller kun en formodning er noteret om?',
        ],
      ],
    },
  ),
  grounded('a way round each link', 'notApplicable', {
    theories: [
      theoryOf(
        [meetings(), support(), attendance(), coping()],
        [
          link('meetings', 'support'),
          link('meetings', 'attendance'),
          link('support', 'coping', { evidence: known([]) }),
          link('attendance', 'coping'),
        ],
      ),
    ],
  }),
  grounded('evidence does not apply', 'notApplicable', { theories: [oneLink({ evidence: notApplicable() })] }),
  grounded('evidence does not apply, and there is an assumption', 'met', {
    theories: [oneLink({ evidence: notApplicable() }, on({ link: 'support-coping' }))],
  }),
  grounded(
    'from an activity that the register names',
    'unknown',
    { theories: [theoryOf([breakfast, coping()], [link('breakfast', 'coping')])], activities: register },
    {
      asks: [
        [
          'What does the link from “Breakfast” to “Families cope” rest on: research, experience, or an assumption that can be tested?',
          'Hvad bygger sammenhængen mellem »Morgenmad« og »Familier mestrer hverdagen« på: forskning, erfaring eller en antagelse, der kan afprøves?',
        ],
      ],
    },
  ),
]
