import { known, unknown } from '@groundplan/kernel'
import { atLink, atNode } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import {
  attendance,
  breakfast,
  chain,
  coping,
  link,
  meetings,
  register,
  support,
  text,
  theoryOf,
  title,
} from '../theoryOf.js'

const twice = of('duplicate')

const sameGroups = (ids: readonly string[], place: number): Told => ({
  message: 'element',
  about: ids.map((id) => `theoryNode:${id}`),
  at: atNode(place),
  slots: { node: text('Families attend', 'Familier deltager'), n: ids.length, theory: title },
  en: `“Families attend” stands ${ids.length} times in “Good mornings”`,
  da: `»Familier deltager« står ${ids.length} gange i »Gode morgener«`,
})

/** The cases of the rule on what stands twice. */
export const duplicateCases: readonly RuleCase[] = [
  twice(
    'nothing twice',
    'met',
    { theories: [theoryOf([meetings(), attendance(), support(), coping()], chain)] },
    { examined: 7 },
  ),
  twice(
    'the same words for different target groups',
    'met',
    {
      theories: [
        theoryOf([
          attendance({ groups: known(['children', 'parents']) }),
          attendance({ id: 'others', groups: known(['parents']) }),
        ]),
      ],
    },
    { examined: 2 },
  ),
  twice('registered activities for different target groups', 'met', {
    theories: [
      theoryOf([
        meetings({ activity: 'first' }),
        meetings({ id: 'others', activity: 'second' }),
        meetings({ id: 'third', groups: known(['elders']) }),
      ]),
    ],
    activities: ['first', 'second'].map((id) => ({ id, name: text(id, id), groups: known([`${id} group`]) })),
  }),
  twice(
    'the same words for the same target groups, beside others',
    [sameGroups(['a', 'b'], 1), sameGroups(['c', 'd'], 3)],
    {
      theories: [
        theoryOf([
          attendance({ id: 'a', groups: known(['parents', 'children']) }),
          attendance({ id: 'b', groups: known(['children', 'parents', 'children']) }),
          attendance({ id: 'c', groups: known(['parents']) }),
          attendance({ id: 'd', groups: known(['parents']) }),
        ]),
      ],
    },
  ),
  twice('the same words, and one of them leaves its target groups open', [sameGroups(['a', 'b', 'c'], 1)], {
    theories: [
      theoryOf([
        attendance({ id: 'a', groups: known(['parents']) }),
        attendance({ id: 'b', groups: unknown() }),
        attendance({ id: 'c', groups: known(['children']) }),
      ]),
    ],
  }),
  twice(
    'the same words in one language, whatever the case',
    [
      {
        message: 'element',
        about: ['theoryNode:attendance', 'theoryNode:present'],
        at: atNode(2),
        slots: { node: text('Families attend', 'Familier deltager'), n: 2, theory: title },
        en: '“Families attend” stands 2 times in “Good mornings”',
        da: '»Familier deltager« står 2 gange i »Gode morgener«',
      },
    ],
    {
      theories: [
        theoryOf([
          attendance(),
          coping(),
          attendance({ id: 'present', label: { verbatim: 'familier  deltager!', lang: 'da' } }),
        ]),
      ],
    },
    { examined: 3 },
  ),
  twice(
    'more than a dozen: the first by id tell the finding from others',
    [
      {
        message: 'element',
        about: [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map((i) => `theoryNode:m${i}`),
        at: atNode(1),
        slots: { node: text('Morning meetings', 'Morgenmøder'), n: 13, theory: title },
        en: '“Morning meetings” stands 13 times in “Good mornings”',
        da: '»Morgenmøder« står 13 gange i »Gode morgener«',
      },
    ],
    { theories: [theoryOf(Array.from({ length: 13 }, (_, i) => meetings({ id: `m${22 - i}` })))] },
  ),
  twice(
    'a link twice, and one that is contradicted',
    [
      {
        message: 'link',
        about: ['theoryLink:again', 'theoryLink:meetings-attendance'],
        at: atLink(2),
        slots: {
          from: text('Morning meetings', 'Morgenmøder'),
          to: text('Families attend', 'Familier deltager'),
          n: 2,
          theory: title,
        },
        en: 'The link from “Morning meetings” to “Families attend” is drawn 2 times in “Good mornings”',
        da: 'Pilen fra »Morgenmøder« til »Familier deltager« er tegnet 2 gange i »Gode morgener«',
      },
      {
        message: 'opposed',
        about: ['theoryLink:attendance-coping', 'theoryLink:less'],
        at: atLink(3),
        slots: {
          from: text('Families attend', 'Familier deltager'),
          to: text('Families cope', 'Familier mestrer hverdagen'),
          theory: title,
        },
        en: '“Families attend” both increases and decreases “Families cope” in “Good mornings”',
        da: '»Familier deltager« både øger og mindsker »Familier mestrer hverdagen« i »Gode morgener«',
      },
    ],
    {
      theories: [
        theoryOf(
          [meetings(), attendance(), coping()],
          [
            link('meetings', 'attendance'),
            link('attendance', 'coping'),
            link('meetings', 'attendance', { id: 'again', polarity: 'increases' }),
            link('attendance', 'coping', { id: 'less', polarity: 'decreases' }),
          ],
        ),
      ],
    },
    { examined: 7 },
  ),
  twice(
    'what is included stands there too',
    [
      {
        message: 'element',
        about: ['theory:t', 'theoryNode:coping', 'theoryNode:cope'],
        at: ['theories', 'items', 1, 'nodes', 0],
        slots: { node: text('Families cope', 'Familier mestrer hverdagen'), n: 2, theory: title },
        en: '“Families cope” stands 2 times in “Good mornings”',
        da: '»Familier mestrer hverdagen« står 2 gange i »Gode morgener«',
      },
    ].map((told) => ({ ...told, about: ['theory:t', 'theoryNode:cope', 'theoryNode:coping'] })),
    {
      theories: [
        theoryOf([coping()], [], { includes: [{ theory: 'shared' }] }),
        theoryOf([coping({ id: 'cope' })], [], { id: 'shared', isPart: true }),
      ],
    },
  ),
  twice('no elements', 'notApplicable', { theories: [theoryOf([])] }),
  twice(
    'an activity that the register names, and that stands for one in it twice',
    [
      {
        message: 'element',
        about: ['theoryNode:again', 'theoryNode:breakfast'],
        at: atNode(1),
        slots: { node: text('Breakfast', 'Morgenmad'), n: 2, theory: title },
        en: '“Breakfast” stands 2 times in “Good mornings”',
        da: '»Morgenmad« står 2 gange i »Gode morgener«',
      },
    ],
    { theories: [theoryOf([breakfast, { ...breakfast, id: 'again' }])], activities: register },
  ),
]
