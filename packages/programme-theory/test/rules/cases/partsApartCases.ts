import { known } from '@groundplan/kernel'
import { atNode } from '../at.js'
import { of, type RuleCase, type Told } from '../ruleCase.js'
import { attendance, link, meetings, support, text, theoryOf, title } from '../theoryOf.js'
import { shared } from './partsBelongCases.js'

const belong = of('partsBelong')

/** A horizon by name and id. */
const named = (en: string, da: string, id: string) => text(`“${en}” (${id})`, `»${da}« (${id})`)

/** More cases of the rule on what theories refer to: what others tell, ids that stand twice, and the horizons of shared parts. */
export const partsApartCases: readonly RuleCase[] = [
  belong(
    'what stands in no theory is told with the references between contents',
    'met',
    {
      theories: [
        theoryOf(
          [meetings({ focusAreas: ['lost'] }), attendance()],
          [link('meetings', 'lost'), link('meetings', 'attendance', { conditions: known(['lost']) })],
          {
            focusAreas: [{ id: 'well', label: text('Well-being', 'Trivsel') }],
            assumptions: [
              { id: 'a', label: text('They come', 'De kommer'), on: [{ node: 'lost' }, { link: 'lost-lost' }] },
            ],
            notes: [{ id: 'n', text: text('Ask', 'Spørg'), on: [{ node: 'lost' }] }],
            includes: [{ theory: 'lost' }, { theory: 'shared', without: ['lost'] }],
          },
        ),
        shared,
      ],
    },
    { examined: 9 },
  ),
  belong(
    'a focus area and a link, where there is none anywhere',
    [
      {
        message: 'focusArea',
        about: ['theoryNode:meetings'],
        at: atNode(0, 'focusAreas'),
        slots: { theory: title, node: text('Morning meetings', 'Morgenmøder'), missing: ['lost'] },
        en: '“Morning meetings” belongs to what is no focus area of “Good mornings” and is therefore shown by its id: lost',
        da: '»Morgenmøder« hører til noget, der ikke er et indsatsområde i »Gode morgener«, og som derfor vises med sit id: lost',
      },
      {
        message: 'assumption',
        about: ['assumption:a'],
        at: ['theories', 'items', 0, 'assumptions', 0, 'on'],
        slots: { theory: title, assumption: text('They come', 'De kommer'), missing: ['lost'] },
        en: 'The assumption “They come” is about what is not in “Good mornings”: lost',
        da: 'Antagelsen »De kommer« handler om noget, der ikke findes i »Gode morgener«: lost',
      },
    ],
    {
      theories: [
        theoryOf([meetings({ focusAreas: ['lost'] })], [], {
          assumptions: [{ id: 'a', label: text('They come', 'De kommer'), on: [{ link: 'lost' }] }],
        }),
      ],
    },
  ),
  belong(
    'ids that stand twice in lists of the theory itself',
    (
      [
        ['horizonTwice', 'horizons', 'horizons', 'tidshorisonter', 'hvilken', 'soon'],
        ['boxTwice', 'boxes', 'boxes', 'grupper', 'hvilken', 'all'],
        ['noteTwice', 'notes', 'notes', 'noter', 'hvilken', 'n'],
      ] as const
    ).map(
      ([message, field, en, da, which, id]): Told => ({
        message,
        about: ['theory:t'],
        at: ['theories', 'items', 0, field],
        slots: { theory: title, missing: [id] },
        en: `“Good mornings” has several ${en} with one id, so that nobody can tell which of them is meant: ${id}`,
        da: `»Gode morgener« har flere ${da} med samme id, så ingen kan se, ${which} der menes: ${id}`,
      }),
    ),
    {
      theories: [
        theoryOf([meetings()], [], {
          horizons: ['soon', 'soon'].map((id) => ({ id, label: text('Soon', 'Snart') })),
          boxes: ['all', 'some', 'all'].map((id) => ({ id, label: text('All', 'Alle') })),
          notes: ['n', 'n'].map((id) => ({ id, text: text('Ask', 'Spørg') })),
        }),
      ],
    },
    { examined: 3 },
  ),
  belong(
    'horizons, boxes and notes with ids of their own',
    'met',
    {
      theories: [
        theoryOf([meetings()], [], {
          boxes: ['all', 'some'].map((id) => ({ id, label: text('All', 'Alle') })),
          notes: [{ id: 'all', text: text('Ask', 'Spørg') }],
        }),
      ],
    },
    { examined: 1 },
  ),
  belong(
    'shared parts on horizons that the theory does not have',
    [
      {
        message: 'partHorizons',
        about: ['theory:t'],
        at: ['theories', 'items', 0, 'includes'],
        slots: { theory: title, missing: [named('Soon', 'Snart', 'soon'), named('Late', 'Sent', 'late')] },
        en: '“Good mornings” uses parts on horizons that it does not have itself, so they are shown without one. Add to the horizons of “Good mornings”: “Soon” (soon) and “Late” (late)',
        da: '»Gode morgener« bruger dele på tidshorisonter, som den ikke selv har, og som derfor vises uden. Føj til tidshorisonterne i »Gode morgener«: »Snart« (soon) og »Sent« (late)',
      },
      {
        message: 'horizon',
        about: ['theoryNode:lost', 'theory:t'],
        at: ['theories', 'items', 1, 'nodes', 3, 'horizon'],
        slots: {
          theory: title,
          node: text('Families attend', 'Familier deltager'),
          missing: ['never'],
          horizons: ['signs', 'mediumTerm', 'intermediateObjective', 'longTerm'],
        },
        en: '“Families attend” is placed on a horizon that “Good mornings” does not have (never), so it is shown without one; the horizons there: signs, mediumTerm, intermediateObjective and longTerm',
        da: '»Familier deltager« er lagt på en tidshorisont, som »Gode morgener« ikke har (never), og vises derfor uden; tidshorisonterne dér: signs, mediumTerm, intermediateObjective og longTerm',
      },
    ],
    {
      theories: [
        theoryOf([meetings()], [], { includes: [{ theory: 'part' }] }),
        theoryOf(
          [
            support({ id: 'last', horizon: known('late') }),
            attendance({ horizon: known('soon') }),
            attendance({ id: 'again', horizon: known('soon') }),
            attendance({ id: 'lost', horizon: known('never') }),
            support({ horizon: known('signs') }),
          ],
          [],
          {
            id: 'part',
            isPart: true,
            horizons: [
              { id: 'soon', label: text('Soon', 'Snart') },
              { id: 'late', label: text('Late', 'Sent') },
            ],
          },
        ),
      ],
    },
    { isInOrder: true, examined: 6 },
  ),
  belong(
    'a shared part on a horizon that the theory does not have',
    [
      {
        message: 'partHorizons',
        about: ['theory:t'],
        at: ['theories', 'items', 0, 'includes'],
        slots: { theory: title, missing: [named('Soon', 'Snart', 'soon')] },
        en: '“Good mornings” uses parts on horizons that it does not have itself, so they are shown without one. Add to the horizons of “Good mornings”: “Soon” (soon)',
        da: '»Gode morgener« bruger dele på tidshorisonter, som den ikke selv har, og som derfor vises uden. Føj til tidshorisonterne i »Gode morgener«: »Snart« (soon)',
      },
    ],
    {
      theories: [
        theoryOf([meetings()], [], { includes: [{ theory: 'part' }] }),
        theoryOf([attendance({ horizon: known('soon') })], [], {
          id: 'part',
          isPart: true,
          horizons: [{ id: 'soon', label: text('Soon', 'Snart') }],
        }),
      ],
    },
    { examined: 2 },
  ),
  belong(
    'a theory whose list of horizons is empty',
    [
      {
        message: 'horizon',
        about: ['theoryNode:attendance'],
        at: atNode(0, 'horizon'),
        slots: {
          theory: title,
          node: text('Families attend', 'Familier deltager'),
          missing: ['signs'],
          horizons: text('none', 'ingen'),
        },
        en: '“Families attend” is placed on a horizon that “Good mornings” does not have (signs), so it is shown without one; the horizons there: none',
        da: '»Familier deltager« er lagt på en tidshorisont, som »Gode morgener« ikke har (signs), og vises derfor uden; tidshorisonterne dér: ingen',
      },
    ],
    { theories: [theoryOf([attendance()], [], { horizons: [] })] },
  ),
]
