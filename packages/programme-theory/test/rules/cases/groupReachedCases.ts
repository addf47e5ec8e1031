import { known, notApplicable, unknown, withheld } from '@groundplan/kernel'
import { atNode } from '../at.js'
import { coffee, drawn } from '../registered.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, coping, link, meetings, support, text, theoryOf, title } from '../theoryOf.js'

const reaches = of('groupReached')
const [parents, children, both] = [known(['parents']), known(['children']), known(['parents', 'children'])]
const names = [
  { id: 'parents', name: text('The parents', 'Forældrene') },
  { id: 'children', name: text('The children', 'Børnene') },
]
const steps = [link('meetings', 'attendance'), link('attendance', 'support')]
const unreached = (place: number, inside: readonly (string | number)[], group: string): Told => ({
  message: 'unreached',
  about: ['theoryNode:support', `group:${group}`],
  at: atNode(place, ...inside),
  slots: { theory: title, change: text('Parents are supported', 'Forældre får støtte'), group: { verbatim: group } },
  en: `No activity of “Good mornings” that leads to “Parents are supported” reaches this group: ${group}`,
  da: `Ingen aktivitet i »Gode morgener«, der fører til »Forældre får støtte«, når denne målgruppe: ${group}`,
})
const whomMeetings = ['Which groups does “Morning meetings” reach?', 'Hvilke målgrupper når »Morgenmøder«?'] as const
const whomCoffee = ['Which groups does “Coffee mornings” reach?', 'Hvilke målgrupper når »Kaffemorgener«?'] as const
const inWhomCoping = [
  'In which groups is this to happen: “Families cope”?',
  'Hos hvilke målgrupper skal dette ske: »Familier mestrer hverdagen«?',
] as const
const area = (groups: typeof parents | undefined) => ({
  focusAreas: [{ id: 'families', label: text('Families', 'Familier'), ...(groups && { groups }) }],
})
const toGoal = [link('meetings', 'coping')]

/** The cases of the rule on target groups. */
export const groupReachedCases: readonly RuleCase[] = [
  reaches(
    'near and far',
    'met',
    {
      theories: [
        theoryOf([meetings({ groups: both }), attendance({ groups: parents }), support({ groups: both })], steps),
      ],
    },
    { examined: 3 },
  ),
  reaches(
    'of two activities for one group, the first leads there',
    'met',
    {
      theories: [
        theoryOf(
          [meetings({ groups: parents }), meetings({ id: 'other', groups: parents }), support({ groups: parents })],
          [link('meetings', 'support')],
        ),
      ],
    },
    { examined: 1 },
  ),
  reaches(
    'a goal has the one group of its focus area',
    'met',
    {
      theories: [
        theoryOf([meetings({ groups: parents }), coping({ focusAreas: ['families'] })], toGoal, area(parents)),
      ],
    },
    { examined: 1 },
  ),
  reaches(
    'one group is missed by two changes',
    [
      unreached(1, ['groups', 'value', 0], 'children'),
      { ...unreached(2, ['groups', 'value', 0], 'children'), about: ['theoryNode:second', 'group:children'] },
    ],
    {
      theories: [
        theoryOf(
          [meetings({ groups: parents }), support({ groups: children }), support({ id: 'second', groups: children })],
          [link('meetings', 'support'), link('support', 'second')],
        ),
      ],
    },
    { examined: 2 },
  ),
  reaches(
    'one of two groups is not reached',
    [unreached(2, ['groups', 'value', 1], 'children')],
    { theories: [theoryOf([meetings({ groups: parents }), attendance(), support({ groups: both })], steps)] },
    { examined: 2 },
  ),
  reaches(
    'an activity that reaches the group leads elsewhere; groups have their names',
    [
      {
        ...unreached(2, ['groups', 'value', 0], 'children'),
        slots: {
          theory: title,
          change: text('Parents are supported', 'Forældre får støtte'),
          group: text('The children', 'Børnene'),
        },
        en: 'No activity of “Good mornings” that leads to “Parents are supported” reaches this group: The children',
        da: 'Ingen aktivitet i »Gode morgener«, der fører til »Forældre får støtte«, når denne målgruppe: Børnene',
      },
    ],
    {
      theories: [
        theoryOf(
          [
            meetings({ groups: parents }),
            meetings({ id: 'other', groups: children }),
            support({ groups: children }),
            attendance(),
          ],
          [link('meetings', 'support'), link('other', 'attendance')],
        ),
      ],
      groups: names,
    },
  ),
  reaches('a group named twice is told once', [unreached(1, ['groups', 'value', 0], 'children')], {
    theories: [
      theoryOf(
        [meetings({ groups: parents }), support({ groups: known(['children', 'children']) })],
        [link('meetings', 'support')],
      ),
    ],
  }),
  reaches('an activity that is for nobody in particular', [unreached(1, ['groups', 'value', 0], 'children')], {
    theories: [
      theoryOf([meetings({ groups: notApplicable() }), support({ groups: children })], [link('meetings', 'support')]),
    ],
  }),
  reaches(
    'a goal has the groups of its focus areas',
    [
      {
        ...unreached(1, ['focusAreas', 0], 'children'),
        about: ['theoryNode:coping', 'group:children'],
        slots: {
          theory: title,
          change: text('Families cope', 'Familier mestrer hverdagen'),
          group: { verbatim: 'children' },
        },
        en: 'No activity of “Good mornings” that leads to “Families cope” reaches this group: children',
        da: 'Ingen aktivitet i »Gode morgener«, der fører til »Familier mestrer hverdagen«, når denne målgruppe: children',
      },
    ],
    {
      theories: [theoryOf([meetings({ groups: parents }), coping({ focusAreas: ['families'] })], toGoal, area(both))],
    },
    { examined: 2 },
  ),
  reaches(
    'a shared change that an activity of one of two theories reaches',
    [
      {
        ...unreached(0, ['groups', 'value', 0], 'children'),
        about: ['theoryNode:support', 'theory:u', 'group:children'],
        at: ['theories', 'items', 2, 'nodes', 0, 'groups', 'value', 0],
      },
    ],
    {
      theories: [
        theoryOf([meetings({ groups: children })], [link('meetings', 'support')], { includes: [{ theory: 'part' }] }),
        theoryOf([meetings({ id: 'other', groups: parents })], [link('other', 'support')], {
          id: 'u',
          includes: [{ theory: 'part' }],
        }),
        theoryOf([support({ groups: children })], [], { id: 'part', isPart: true }),
      ],
    },
    { examined: 2 },
  ),
  reaches('the register knows', 'met', {
    theories: [theoryOf([drawn(), support({ groups: children })], [link('drawn', 'support')])],
    activities: [coffee({ groups: children })],
  }),
  reaches(
    'the register does not know: asked once for two places',
    'unknown',
    {
      theories: [
        theoryOf(
          [drawn(), drawn('again'), support({ groups: both })],
          [link('drawn', 'support'), link('again', 'support')],
        ),
      ],
      activities: [coffee()],
    },
    { asks: [whomCoffee] },
  ),
  reaches(
    'nobody knows whom one of two activities reaches',
    'unknown',
    {
      theories: [
        theoryOf(
          [meetings({ groups: unknown() }), meetings({ id: 'other', groups: parents }), support({ groups: both })],
          [link('meetings', 'support'), link('other', 'support')],
        ),
      ],
    },
    { asks: [whomMeetings] },
  ),
  reaches('it does not matter whom the second reaches', 'met', {
    theories: [
      theoryOf(
        [meetings(), meetings({ id: 'other', groups: parents }), support({ groups: parents })],
        [link('meetings', 'support'), link('other', 'support')],
      ),
    ],
  }),
  reaches(
    'only those are asked about that lead there',
    'unknown',
    {
      theories: [
        theoryOf(
          [meetings({ groups: withheld() }), drawn(), support({ groups: parents }), attendance()],
          [link('meetings', 'support'), link('drawn', 'attendance')],
        ),
      ],
    },
    { asks: [whomMeetings] },
  ),
  reaches(
    'nobody said whom the goal is for',
    'unknown',
    { theories: [theoryOf([meetings({ groups: parents }), coping()], toGoal)] },
    { asks: [inWhomCoping] },
  ),
  reaches(
    'its focus area does not say either',
    'unknown',
    { theories: [theoryOf([meetings(), coping({ focusAreas: ['families', 'lost'] })], toGoal, area(undefined))] },
    { asks: [inWhomCoping] },
  ),
  reaches(
    'nobody knows, whatever the focus area says',
    'unknown',
    {
      theories: [
        theoryOf(
          [meetings(), coping({ focusAreas: ['families'], groups: unknown(), level: known('community') })],
          toGoal,
          area(parents),
        ),
      ],
    },
    { asks: [inWhomCoping] },
  ),
  reaches(
    'a shared goal is asked for once',
    'unknown',
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([meetings(), coping({ level: unknown() })], toGoal, { id: 'part', isPart: true }),
      ],
    },
    { asks: [inWhomCoping] },
  ),
  reaches(
    'many are asked for together',
    'unknown',
    {
      theories: [
        theoryOf(
          [...Array.from({ length: 11 }, (_, i) => meetings({ id: `m${i}` })), support({ groups: parents })],
          Array.from({ length: 11 }, (_, i) => link(`m${i}`, 'support')),
        ),
      ],
    },
    {
      asks: [
        [
          'Which groups do the activities and goals of “Good mornings” concern that do not say so (11 in all)?',
          'Hvilke målgrupper gælder de aktiviteter og mål i »Gode morgener«, hvor det ikke fremgår (11 i alt)?',
        ],
      ],
    },
  ),
  reaches('goals of the community, for no group, and on the way', 'notApplicable', {
    theories: [
      theoryOf(
        [
          meetings(),
          attendance(),
          coping({ level: known('community') }),
          coping({ id: 'anyone', groups: notApplicable() }),
          coping({ id: 'levelless', level: notApplicable() }),
          coping({ id: 'nobody', groups: known([]) }),
        ],
        [
          link('meetings', 'attendance'),
          ...toGoal,
          link('meetings', 'anyone'),
          link('meetings', 'levelless'),
          link('meetings', 'nobody'),
        ],
      ),
    ],
  }),
  reaches('no activity leads there', 'notApplicable', {
    theories: [theoryOf([meetings({ groups: parents }), support({ groups: children }), coping()])],
  }),
]
