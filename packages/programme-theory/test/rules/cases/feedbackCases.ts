import { atLink } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import {
  attendance,
  breakfast,
  chain,
  coping,
  link,
  meetings,
  named,
  register,
  support,
  text,
  theoryOf,
  title,
} from '../theoryOf.js'

const ring = of('feedback')
const nodes = [meetings(), attendance(), support(), coping()]
const effects = (n: number) =>
  Array.from({ length: n }, (_, i) => support({ id: `e${i + 10}`, label: text(`Effect ${i}`, `Virkning ${i}`) }))
const round = (n: number) => effects(n).map(({ id }, i) => link(id, `e${((i + 1) % n) + 10}`))
const told = (n: number, shown: readonly number[], more: readonly string[], about: readonly string[]): Told => ({
  message: 'ring',
  about,
  at: atLink(0),
  slots: { n, theory: title, ring: [...shown.map((i) => named(`Effect ${i}`, `Virkning ${i}`)), ...more] },
  en: `${n} elements of “Good mornings” form a feedback, such as by “Effect 0”, “Effect 1”, “Effect 2”, “Effect 3”, “Effect 4”${more.length > 0 ? ', “Effect 5”' : ''} and ${more[0] ?? '“Effect 5”'} and back`,
  da: `${n} elementer i »Gode morgener« danner en tilbagekobling, for eksempel ad vejen »Virkning 0«, »Virkning 1«, »Virkning 2«, »Virkning 3«, »Virkning 4«${more.length > 0 ? ', »Virkning 5«' : ''} og ${more[0] ?? '»Virkning 5«'} og tilbage`,
})

/** The cases of the rule on feedbacks. */
export const feedbackCases: readonly RuleCase[] = [
  ring('a chain', 'met', { theories: [theoryOf(nodes, chain)] }, { examined: 1 }),
  ring(
    'support brings more attendance',
    [
      {
        message: 'ring',
        about: ['theory:t', 'theoryNode:attendance', 'theoryNode:support'],
        at: atLink(1),
        slots: {
          n: 2,
          theory: title,
          ring: [named('Families attend', 'Familier deltager'), named('Parents are supported', 'Forældre får støtte')],
        },
        en: '2 elements of “Good mornings” form a feedback, such as by “Families attend” and “Parents are supported” and back',
        da: '2 elementer i »Gode morgener« danner en tilbagekobling, for eksempel ad vejen »Familier deltager« og »Forældre får støtte« og tilbage',
      },
    ],
    { theories: [theoryOf(nodes, [...chain, link('support', 'attendance')])] },
    { examined: 1 },
  ),
  ring(
    'an element that leads to itself',
    [
      {
        message: 'itself',
        about: ['theoryNode:support'],
        at: atLink(0),
        slots: { node: text('Parents are supported', 'Forældre får støtte'), theory: title },
        en: '“Parents are supported” in “Good mornings” leads to itself',
        da: '»Forældre får støtte« i »Gode morgener« fører til sig selv',
      },
    ],
    { theories: [theoryOf(nodes, [link('support', 'support')])] },
  ),
  ring(
    'a ring of six is shown whole',
    [told(6, [0, 1, 2, 3, 4, 5], [], ['theory:t', ...effects(6).map(({ id }) => `theoryNode:${id}`)])],
    { theories: [theoryOf(effects(6), round(6))] },
  ),
  ring(
    'a ring of thirteen: its beginning is shown',
    [told(13, [0, 1, 2, 3, 4, 5], ['…'], ['theory:t', ...effects(11).map(({ id }) => `theoryNode:${id}`)])],
    { theories: [theoryOf(effects(13), round(13))] },
  ),
  ring(
    'a ring that two theories use',
    ['t', 'u'].map(
      (id): Told => ({
        message: 'itself',
        about: ['theoryNode:support', `theory:${id}`],
        at: ['theories', 'items', 2, 'links', 0],
        slots: { node: text('Parents are supported', 'Forældre får støtte'), theory: title },
        en: '“Parents are supported” in “Good mornings” leads to itself',
        da: '»Forældre får støtte« i »Gode morgener« fører til sig selv',
      }),
    ),
    {
      theories: [
        theoryOf([], [], { includes: [{ theory: 'part' }] }),
        theoryOf([], [], { id: 'u', includes: [{ theory: 'part' }] }),
        theoryOf([support()], [link('support', 'support')], { id: 'part', isPart: true }),
      ],
    },
  ),
  ring('no link', 'notApplicable', { theories: [theoryOf(nodes)] }),
  ring(
    'an activity that the register names',
    [
      {
        message: 'itself',
        about: ['theoryNode:breakfast'],
        at: atLink(0),
        slots: { node: text('Breakfast', 'Morgenmad'), theory: title },
        en: '“Breakfast” in “Good mornings” leads to itself',
        da: '»Morgenmad« i »Gode morgener« fører til sig selv',
      },
    ],
    { theories: [theoryOf([breakfast], [link('breakfast', 'breakfast')])], activities: register },
  ),
]
