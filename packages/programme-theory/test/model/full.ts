import { known, unknown } from '@groundplan/kernel'
import type { Theories } from '@groundplan/programme-theory'

const label = { en: 'In English', da: 'På dansk' }
const words = { verbatim: 'Med egne ord', lang: 'da' }

/** Two theories in which every property of the model is used, the second with the parts of the first. */
export const full: Theories = {
  items: [
    {
      id: 'shared',
      title: label,
      nodes: [{ is: 'goal', id: 'thriving', label }],
      links: [],
      isPart: true,
    },
    {
      id: 'mornings',
      title: words,
      horizons: [
        { id: 'soon', label, years: { from: 0, to: 1.5 } },
        { id: 'later', label: words },
      ],
      focusAreas: [
        { id: 'health', label, challenge: known(words), groups: known(['children']) },
        { id: 'play', label, challenge: unknown(words), groups: known([]) },
      ],
      boxes: [{ id: 'families', label }],
      nodes: [
        {
          is: 'resource',
          id: 'room',
          label,
          focusAreas: ['health'],
          box: 'families',
          note: words,
          origin: label,
          cost: known({ amount: 0, currency: 'DKK' }),
        },
        {
          is: 'activity',
          id: 'meetings',
          label,
          activity: 'morning-meetings',
          deliveredBy: known([
            { kind: 'organisation', id: 'day-care' },
            { kind: 'group', id: 'volunteers' },
          ]),
          when: known({ from: '2017-05', to: 'unknown' }),
          dose: known({ amount: 0.5, unit: words, per: 'week' }),
          cost: known({ amount: 1000.5, currency: 'EUR' }),
          groups: known(['parents', 'children']),
          description: {
            what: known(words),
            evaluatedBy: unknown(),
            approvals: known([
              { body: { kind: 'body', id: 'steering' }, at: 'unknown', decision: 'returned', why: words },
              { body: { kind: 'body', id: 'committee' }, at: '2018', decision: 'approved' },
            ]),
          },
          focusAreas: ['health', 'play'],
        },
        {
          is: 'output',
          id: 'breakfast',
          label,
          result: known('countable'),
          indicators: known([{ id: 'served', label, target: known(-1) }]),
        },
        {
          is: 'outcome',
          id: 'rested',
          label,
          horizon: known('soon'),
          groups: known(['children']),
          level: known('person'),
          result: known('experience'),
          seenBy: known(words),
          indicators: known([
            {
              id: 'share',
              label,
              unit: words,
              of: label,
              baseline: known(0),
              target: known(70),
              by: known('2018-12'),
            },
            { id: 'told', label },
          ]),
        },
        {
          is: 'goal',
          id: 'coping',
          label,
          horizon: unknown(label),
          groups: known(['parents']),
          level: known('community'),
          result: known('culture'),
          seenBy: known(words),
          indicators: known([{ id: 'survey', label }]),
        },
        { is: 'condition', id: 'trust', label, holds: known(false), mustChange: known(true) },
      ],
      links: [
        {
          id: 'meetings-rested',
          from: 'meetings',
          to: 'rested',
          mechanism: known(words),
          polarity: 'increases',
          confidence: known('medium'),
          evidence: known([
            { strength: 'researchHere', finding: 'contradicts', source: known(label), note: words },
            { strength: 'conjecture' },
          ]),
          conditions: known(['trust']),
          note: words,
          origin: label,
        },
        { id: 'rested-thriving', from: 'rested', to: 'thriving', evidence: known([]), conditions: known([]) },
      ],
      assumptions: [
        {
          id: 'parents-come',
          label,
          on: [{ link: 'meetings-rested' }, { node: 'rested' }],
          states: [
            { is: 'stated', at: 'unknown', by: label, why: words },
            { is: 'beingTested', at: '2018-01-31' },
          ],
          indicator: known(words),
          reviewOn: known('2019'),
          note: words,
        },
      ],
      notes: [
        { id: 'n1', text: words },
        { id: 'n2', text: label, on: [{ node: 'coping' }, { link: 'rested-thriving' }] },
      ],
      includes: [{ theory: 'shared', without: ['thriving'] }],
      isPart: false,
    },
  ],
}
