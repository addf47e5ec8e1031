import { known } from '@groundplan/kernel'
import type { Theory } from '@groundplan/programme-theory'
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
  rooms,
  support,
  text,
  theoryOf,
  title,
} from '../theoryOf.js'

const belong = of('partsBelong')

const nodes = [meetings(), attendance(), support(), coping(), rooms()]

const tellsLink = (
  place: number,
  id: string,
  to: readonly [unknown, string, string],
  missing: readonly string[],
): Told => ({
  message: 'link',
  about: [`theoryLink:${id}`],
  at: atLink(place),
  slots: { theory: title, from: text('Morning meetings', 'Morgenmøder'), to: to[0] as string, missing },
  en: `In “Good mornings”, the link from “Morning meetings” to “${to[1]}” is not drawn, since it has an end that is not in this theory: ${missing.join()}`,
  da: `I »Gode morgener« tegnes pilen fra »Morgenmøder« til »${to[2]}« ikke, fordi den har en ende, der ikke står i teorien: ${missing.join()}`,
})

/** A store of one goal in a box. */
export const shared: Theory = {
  id: 'shared',
  title: text('Shared', 'Fælles'),
  isPart: true,
  nodes: [coping({ box: 'all' })],
  links: [],
  boxes: [{ id: 'all', label: text('All', 'Alle') }],
}

/** A store of parts that no theory here includes: what stands there stands somewhere. */
const elsewhere: Theory = {
  ...shared,
  id: 'elsewhere',
  nodes: ['away', 'gone', 'other', 'else'].map((id) => coping({ id })),
  links: [link('gone', 'away', { id: 'torn' })],
  focusAreas: ['play', 'food'].map((id) => ({ id, label: text('Play', 'Leg') })),
}

/** The cases of the rule on what theories refer to. */
export const partsBelongCases: readonly RuleCase[] = [
  belong('a sound chain', 'met', { theories: [theoryOf(nodes, chain)] }, { examined: 5 }),
  belong(
    'all kinds of references, all of them there',
    'met',
    {
      theories: [
        theoryOf(
          [meetings({ focusAreas: ['well'], box: 'all' }), attendance({ horizon: known('soon') }), rooms()],
          [link('meetings', 'attendance', { conditions: known(['rooms']) })],
          {
            horizons: [{ id: 'soon', label: text('Soon', 'Snart') }],
            focusAreas: [{ id: 'well', label: text('Well-being', 'Trivsel') }],
            boxes: [{ id: 'all', label: text('All', 'Alle') }],
            assumptions: [
              {
                id: 'a',
                label: text('They come', 'De kommer'),
                on: [{ node: 'meetings' }, { link: 'meetings-attendance' }],
              },
            ],
            notes: [{ id: 'n', text: text('Ask', 'Spørg'), on: [{ node: 'rooms' }] }],
          },
        ),
      ],
    },
    // The link's ends and condition, focus area, box, horizon, assumption, note.
    { examined: 7 },
  ),
  belong(
    'a link to an element of another theory',
    [tellsLink(0, 'meetings-away', [{ verbatim: 'away' }, 'away', 'away'], ['away'])],
    { theories: [theoryOf(nodes, [link('meetings', 'away'), link('attendance', 'support')]), elsewhere] },
    { examined: 4 },
  ),
  belong(
    'both ends away, and the same',
    [
      {
        message: 'link',
        about: ['theoryLink:away-away'],
        at: atLink(0),
        slots: { theory: title, from: { verbatim: 'away' }, to: { verbatim: 'away' }, missing: ['away'] },
        en: 'In “Good mornings”, the link from “away” to “away” is not drawn, since it has an end that is not in this theory: away',
        da: 'I »Gode morgener« tegnes pilen fra »away« til »away« ikke, fordi den har en ende, der ikke står i teorien: away',
      },
    ],
    { theories: [theoryOf([meetings()], [link('away', 'away')]), elsewhere] },
  ),
  belong(
    'conditions that are none',
    [
      {
        message: 'condition',
        about: ['theoryLink:meetings-attendance'],
        at: atLink(0, 'conditions'),
        slots: {
          theory: title,
          from: text('Morning meetings', 'Morgenmøder'),
          to: text('Families attend', 'Familier deltager'),
          missing: ['support', 'away'],
        },
        en: 'In “Good mornings”, the link from “Morning meetings” to “Families attend” depends on what is no context condition there: support and away',
        da: 'I »Gode morgener« afhænger pilen fra »Morgenmøder« til »Familier deltager« af noget, der ikke er et forhold i konteksten: support og away',
      },
    ],
    {
      theories: [
        theoryOf(nodes, [
          link('meetings', 'attendance', { conditions: known(['rooms', 'support', 'away', 'weather']) }),
        ]),
        elsewhere,
      ],
    },
  ),
  belong(
    'horizon, box and focus area of nobody',
    [
      {
        message: 'horizon',
        about: ['theoryNode:attendance'],
        at: atNode(0, 'horizon'),
        slots: {
          theory: title,
          node: text('Families attend', 'Familier deltager'),
          missing: ['never'],
          horizons: ['signs', 'mediumTerm', 'intermediateObjective', 'longTerm'],
        },
        en: '“Families attend” is placed on a horizon that “Good mornings” does not have (never), so it is shown without one; the horizons there: signs, mediumTerm, intermediateObjective and longTerm',
        da: '»Familier deltager« er lagt på en tidshorisont, som »Gode morgener« ikke har (never), og vises derfor uden; tidshorisonterne dér: signs, mediumTerm, intermediateObjective og longTerm',
      },
      {
        message: 'box',
        about: ['theoryNode:attendance'],
        at: atNode(0, 'box'),
        slots: { theory: title, node: text('Families attend', 'Familier deltager'), missing: ['crate'] },
        en: '“Families attend” stands in a box that “Good mornings” does not have and that is therefore shown by its id: crate',
        da: '»Familier deltager« står i en gruppe, som »Gode morgener« ikke har, og som derfor vises med sit id: crate',
      },
      {
        message: 'focusArea',
        about: ['theoryNode:attendance'],
        at: atNode(0, 'focusAreas'),
        slots: { theory: title, node: text('Families attend', 'Familier deltager'), missing: ['play', 'food'] },
        en: '“Families attend” belongs to what is no focus area of “Good mornings” and is therefore shown by its id: play and food',
        da: '»Familier deltager« hører til noget, der ikke er et indsatsområde i »Gode morgener«, og som derfor vises med sit id: play og food',
      },
    ],
    {
      theories: [
        theoryOf([attendance({ horizon: known('never'), box: 'crate', focusAreas: ['play', 'food'] })]),
        elsewhere,
      ],
    },
    { examined: 3 },
  ),
  belong(
    'an assumption and a note about nothing',
    [
      {
        message: 'assumption',
        about: ['assumption:a'],
        at: ['theories', 'items', 0, 'assumptions', 0, 'on'],
        slots: { theory: title, assumption: text('They come', 'De kommer'), missing: ['gone', 'torn'] },
        en: 'The assumption “They come” is about what is not in “Good mornings”: gone and torn',
        da: 'Antagelsen »De kommer« handler om noget, der ikke findes i »Gode morgener«: gone og torn',
      },
      {
        message: 'note',
        about: ['theory:t', 'note:n'],
        at: ['theories', 'items', 0, 'notes', 1, 'on'],
        slots: { theory: title, note: text('Ask them', 'Spørg dem'), missing: ['gone'] },
        en: 'The note “Ask them” is about what is not in “Good mornings”: gone',
        da: 'Noten »Spørg dem« handler om noget, der ikke findes i »Gode morgener«: gone',
      },
    ],
    {
      theories: [
        theoryOf([meetings()], [], {
          assumptions: [
            {
              id: 'a',
              label: text('They come', 'De kommer'),
              on: [{ node: 'gone' }, { node: 'meetings' }, { link: 'torn' }],
            },
          ],
          notes: [
            { id: 'whole', text: text('A first draft', 'Et første udkast') },
            { id: 'n', text: text('Ask them', 'Spørg dem'), on: [{ node: 'gone' }] },
          ],
        }),
        elsewhere,
      ],
    },
    // The assumption, the note, and the ids of the notes.
    { examined: 3 },
  ),
  belong(
    'notes of one id: the first is told',
    [
      {
        message: 'note',
        about: ['theory:t', 'note:n'],
        at: ['theories', 'items', 0, 'notes', 0, 'on'],
        slots: { theory: title, note: text('Ask them', 'Spørg dem'), missing: ['gone'] },
        en: 'The note “Ask them” is about what is not in “Good mornings”: gone',
        da: 'Noten »Spørg dem« handler om noget, der ikke findes i »Gode morgener«: gone',
      },
      {
        message: 'noteTwice',
        about: ['theory:t'],
        at: ['theories', 'items', 0, 'notes'],
        slots: { theory: title, missing: ['n'] },
        en: '“Good mornings” has several notes with one id, so that nobody can tell which of them is meant: n',
        da: '»Gode morgener« har flere noter med samme id, så ingen kan se, hvilken der menes: n',
      },
    ],
    {
      theories: [
        theoryOf([meetings()], [], {
          notes: [
            { id: 'n', text: text('Ask them', 'Spørg dem'), on: [{ node: 'gone' }] },
            { id: 'n', text: text('Ask them', 'Spørg dem'), on: [{ node: 'gone' }] },
          ],
        }),
        elsewhere,
      ],
    },
  ),
  belong(
    'a theory that is not there, and one that has nothing of what is left out',
    [
      {
        message: 'without',
        about: ['theory:t'],
        at: ['theories', 'items', 0, 'includes'],
        slots: { theory: title, missing: ['other', 'else'] },
        en: '“Good mornings” leaves out what is not in the theories that it uses: other and else',
        da: '»Gode morgener« udelader noget, der ikke står i de teorier, den bruger: other og else',
      },
    ],
    {
      theories: [
        theoryOf([meetings()], [], {
          includes: [
            { theory: 'lost', without: ['coping'] },
            { theory: 'gone' },
            { theory: 'shared', without: ['coping', 'other'] },
            { theory: 'shared', without: ['else', 'other'] },
          ],
        }),
        shared,
        elsewhere,
      ],
    },
    // What is left out, and the box of the goal, which the second way leaves in.
    { examined: 2 },
  ),
  belong(
    'a link to an included part, and its box',
    'met',
    {
      theories: [theoryOf([meetings()], [link('meetings', 'coping')], { includes: [{ theory: 'shared' }] }), shared],
    },
    // The link and the box.
    { examined: 2 },
  ),
  belong(
    'two theories that use one part with a broken link and assumption',
    ['t', 'u'].flatMap((id): readonly Told[] => [
      {
        ...tellsLink(0, 'meetings-away', [{ verbatim: 'away' }, 'away', 'away'], ['away']),
        about: ['theoryLink:meetings-away', `theory:${id}`],
        at: ['theories', 'items', 2, 'links', 0],
      },
      {
        message: 'assumption',
        about: ['assumption:a', `theory:${id}`],
        at: ['theories', 'items', 2, 'assumptions', 0, 'on'],
        slots: { theory: title, assumption: text('They come', 'De kommer'), missing: ['gone'] },
        en: 'The assumption “They come” is about what is not in “Good mornings”: gone',
        da: 'Antagelsen »De kommer« handler om noget, der ikke findes i »Gode morgener«: gone',
      },
    ]),
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([meetings()], [link('meetings', 'away')], {
          id: 'part',
          isPart: true,
          assumptions: [{ id: 'a', label: text('They come', 'De kommer'), on: [{ node: 'gone' }] }],
        }),
        elsewhere,
      ],
    },
  ),
  belong(
    'two theories that include each other, each without what the other does not have',
    ['t', 'u'].map(
      (id, place): Told => ({
        message: 'without',
        about: [`theory:${id}`],
        at: ['theories', 'items', place, 'includes'],
        slots: { theory: title, missing: ['gone'] },
        en: '“Good mornings” leaves out what is not in the theories that it uses: gone',
        da: '»Gode morgener« udelader noget, der ikke står i de teorier, den bruger: gone',
      }),
    ),
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'u', without: ['gone'] }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 't', without: ['gone'] }] }),
        elsewhere,
      ],
    },
    { examined: 2 },
  ),
  belong('nothing refers to anything', 'notApplicable', { theories: [theoryOf([meetings()])] }),
  belong(
    'an activity that the register names',
    [
      {
        ...tellsLink(0, 'breakfast-away', [{ verbatim: 'away' }, 'away', 'away'], ['away']),
        slots: { theory: title, from: text('Breakfast', 'Morgenmad'), to: { verbatim: 'away' }, missing: ['away'] },
        en: 'In “Good mornings”, the link from “Breakfast” to “away” is not drawn, since it has an end that is not in this theory: away',
        da: 'I »Gode morgener« tegnes pilen fra »Morgenmad« til »away« ikke, fordi den har en ende, der ikke står i teorien: away',
      },
    ],
    { theories: [theoryOf([breakfast], [link('breakfast', 'away')]), elsewhere], activities: register },
  ),
]
