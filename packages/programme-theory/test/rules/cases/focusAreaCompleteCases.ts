import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import type { FocusArea, Theory } from '@groundplan/programme-theory'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { coping, link, meetings, support, text, theoryOf, title } from '../theoryOf.js'

const complete = of('focusAreaComplete')
const area = (more: Partial<FocusArea> = {}): FocusArea => ({
  id: 'families',
  label: text('Families', 'Familier'),
  challenge: known(text('Children do not thrive', 'Børn mistrives')),
  groups: known(['children']),
  ...more,
})
const inside = { focusAreas: ['families'] }
const whole = [meetings(inside), support(), coping(inside)]
const withArea = (more: Partial<FocusArea>): Theory =>
  theoryOf(whole, [link('meetings', 'coping')], { focusAreas: [area(more)] })
const told = (message: string, en: string, da: string): Told => ({
  message,
  about: ['focusArea:families'],
  at: ['theories', 'items', 0, 'focusAreas', 0],
  slots: { area: text('Families', 'Familier'), theory: title },
  en,
  da,
})
const empty = told(
  'empty',
  'Nothing in “Good mornings” belongs to the focus area “Families”',
  'Intet i »Gode morgener« hører til indsatsområdet »Familier«',
)
const noActivity = told(
  'noActivity',
  'No activity of “Good mornings” stands in the focus area “Families” or leads there',
  'Ingen aktivitet i »Gode morgener« ligger i indsatsområdet »Familier« eller fører dertil',
)
const noGoal = told(
  'noGoal',
  'The focus area “Families” holds no goal of “Good mornings” and leads to none',
  'Indsatsområdet »Familier« rummer intet mål i »Gode morgener« og fører ikke til noget',
)
const noGroup: Told = {
  ...told('noGroup', 'The focus area “Families” has no target group', 'Indsatsområdet »Familier« har ingen målgruppe'),
  at: ['theories', 'items', 0, 'focusAreas', 0, 'groups'],
  slots: { area: text('Families', 'Familier') },
}
const whichChallenge = [
  'What is the challenge in the focus area “Families”?',
  'Hvad er udfordringen i indsatsområdet »Familier«?',
] as const
const whichGroup = [
  'Who is the target group of the focus area “Families”?',
  'Hvem er målgruppen for indsatsområdet »Familier«?',
] as const

/** The cases of the rule on focus areas. */
export const focusAreaCompleteCases: readonly RuleCase[] = [
  complete('challenge, group, activity and goal', 'met', { theories: [withArea({})] }, { examined: 1 }),
  complete('not told', 'met', { theories: [withArea({ challenge: withheld(), groups: withheld() })] }),
  complete('neither challenge nor group applies', 'met', {
    theories: [withArea({ challenge: notApplicable(), groups: notApplicable() })],
  }),
  complete('a step in the area, with an activity before it and a goal after it', 'met', {
    theories: [
      theoryOf([meetings(), support(inside), coping()], [link('meetings', 'support'), link('support', 'coping')], {
        focusAreas: [area()],
      }),
    ],
  }),
  complete('nothing in it', [empty], { theories: [theoryOf([meetings(), coping()], [], { focusAreas: [area()] })] }),
  complete('a goal and no activity', [noActivity], {
    theories: [theoryOf([meetings(), coping(inside)], [], { focusAreas: [area()] })],
  }),
  complete('an activity and no goal', [noGoal], {
    theories: [theoryOf([meetings(inside), coping()], [], { focusAreas: [area()] })],
  }),
  complete(
    'neither, and known to be for nobody; the other area is whole',
    [noGroup, noActivity, noGoal],
    {
      theories: [
        theoryOf([meetings({ focusAreas: ['other'] }), support(inside), coping({ focusAreas: ['other'] })], [], {
          focusAreas: [area({ groups: known([]) }), area({ id: 'other' })],
        }),
      ],
    },
    { examined: 2 },
  ),
  complete(
    'a shared area that one of two theories has no activity in',
    [
      {
        ...noActivity,
        about: ['focusArea:families', 'theory:u'],
        at: ['theories', 'items', 2, 'focusAreas', 0],
      },
    ],
    {
      theories: [
        theoryOf([meetings(inside)], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([coping(inside)], [], { id: 'part', isPart: true, focusAreas: [area({ challenge: unknown() })] }),
      ],
    },
    { examined: 2, asks: [whichChallenge] },
  ),
  complete(
    'never asked',
    'unknown',
    {
      theories: [theoryOf(whole, [], { focusAreas: [{ id: 'families', label: text('Families', 'Familier') }] })],
    },
    { asks: [whichChallenge, whichGroup] },
  ),
  complete('nobody knows for whom', 'unknown', { theories: [withArea({ groups: unknown() })] }, { asks: [whichGroup] }),
  complete(
    'many are asked for together',
    'unknown',
    {
      theories: [
        theoryOf([meetings({ focusAreas: ['a', 'b', 'c', 'd', 'e', 'f'] }), coping()], [link('meetings', 'coping')], {
          focusAreas: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, label: text('Area', 'Område') })),
        }),
      ],
    },
    {
      asks: [
        [
          'Which challenges and target groups belong to the focus areas of “Good mornings” that lack them (12 in all)?',
          'Hvilke udfordringer og målgrupper mangler der for indsatsområderne i »Gode morgener« (12 i alt)?',
        ],
      ],
    },
  ),
  complete('no focus area', 'notApplicable', { theories: [theoryOf(whole)] }),
]
