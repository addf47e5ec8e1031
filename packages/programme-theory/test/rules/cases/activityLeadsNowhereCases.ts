import { atNode } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, chain, coping, link, meetings, support, text, theoryOf, title } from '../theoryOf.js'

const leads = of('activityLeadsNowhere')
const nowhere: Told = {
  message: 'nowhere',
  about: ['theoryNode:meetings'],
  at: atNode(0),
  slots: { activity: text('Morning meetings', 'Morgenmøder'), theory: title },
  en: '“Morning meetings” leads nowhere in “Good mornings”',
  da: '»Morgenmøder« fører ikke til noget i »Gode morgener«',
}
const noChange: Told = {
  ...nowhere,
  message: 'noChange',
  en: '“Morning meetings” leads on in “Good mornings”, but to no outcome or goal',
  da: '»Morgenmøder« fører videre i »Gode morgener«, men ikke til nogen virkning eller noget mål',
}

/** The cases of the rule on activities that lead nowhere. */
export const activityLeadsNowhereCases: readonly RuleCase[] = [
  leads(
    'a whole chain',
    'met',
    { theories: [theoryOf([meetings(), attendance(), support(), coping()], chain)] },
    { examined: 1 },
  ),
  leads(
    'no link, and a link to itself alone',
    [nowhere, { ...nowhere, about: ['theoryNode:again'], at: atNode(1) }],
    { theories: [theoryOf([meetings(), meetings({ id: 'again' }), support()], [link('again', 'again')])] },
    { examined: 2 },
  ),
  leads('leads to an output that leads no further', [noChange], {
    theories: [
      theoryOf(
        [meetings(), { is: 'output', id: 'plan', label: text('A plan', 'En plan') }],
        [link('meetings', 'meetings', { id: 'self' }), link('meetings', 'plan')],
      ),
    ],
  }),
  leads('leads to a goal by way of an output', 'met', {
    theories: [
      theoryOf(
        [meetings(), { is: 'output', id: 'plan', label: text('A plan', 'En plan') }, coping()],
        [link('meetings', 'plan'), link('plan', 'coping')],
      ),
    ],
  }),
  leads(
    'named by the register, as the node has no label',
    [
      {
        ...nowhere,
        slots: { activity: text('Breakfast', 'Morgenmad'), theory: title },
        en: '“Breakfast” leads nowhere in “Good mornings”',
        da: '»Morgenmad« fører ikke til noget i »Gode morgener«',
      },
    ],
    {
      theories: [theoryOf([{ is: 'activity', id: 'meetings', activity: 'breakfast' }])],
      activities: [{ id: 'breakfast', name: text('Breakfast', 'Morgenmad') }],
    },
  ),
  leads(
    'named by its id, as no register has it',
    [
      {
        ...nowhere,
        slots: { activity: { verbatim: 'breakfast' }, theory: title },
        en: '“breakfast” leads nowhere in “Good mornings”',
        da: '»breakfast« fører ikke til noget i »Gode morgener«',
      },
      {
        ...nowhere,
        about: ['theoryNode:bare'],
        at: atNode(1),
        slots: { activity: { verbatim: 'bare' }, theory: title },
        en: '“bare” leads nowhere in “Good mornings”',
        da: '»bare« fører ikke til noget i »Gode morgener«',
      },
    ],
    {
      theories: [
        theoryOf([
          { is: 'activity', id: 'meetings', activity: 'breakfast' },
          { is: 'activity', id: 'bare' },
        ]),
      ],
    },
  ),
  leads('no activity', 'notApplicable', { theories: [theoryOf([coping()])] }),
]
