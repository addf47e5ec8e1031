import { known, unknown } from '@groundplan/kernel'
import type { Theory } from '@groundplan/programme-theory'

const link = (from: string, to: string) => ({ id: `${from}-${to}`, from, to })
const text = (en: string, da: string) => ({ en, da })

/** Three activities of one focus area that share what comes later, one without a focus area, and an outcome that nothing leads to. */
export const small: Theory = {
  id: 'mornings',
  title: text('Good mornings', 'Gode morgener'),
  focusAreas: [
    {
      id: 'families',
      label: text('Families', 'Familier'),
      challenge: known({ verbatim: 'Børn mistrives', lang: 'da' }),
      groups: known(['children', 'parents']),
    },
  ],
  nodes: [
    {
      is: 'activity',
      id: 'groups',
      label: text('Well-being groups', 'Trivselsgrupper'),
      focusAreas: ['families'],
      when: known({ from: '2017-08' }),
    },
    {
      is: 'activity',
      id: 'meetings',
      activity: 'morning-meetings',
      focusAreas: ['families'],
      when: known({ from: '2017-05' }),
    },
    {
      is: 'activity',
      id: 'readers',
      label: text('Reading friends', 'Læsevenner'),
      focusAreas: ['families'],
      when: unknown({ verbatim: 'Afventer frivillige', lang: 'da' }),
    },
    { is: 'activity', id: 'plan', label: text('Care plan', 'Omsorgsplan') },
    {
      is: 'outcome',
      id: 'attend',
      label: text('Families take part', 'Familierne deltager'),
      horizon: known('signs'),
      indicators: known([
        {
          id: 'share',
          label: text('Take part', 'Deltager'),
          target: known(70),
          unit: text('%', '%'),
          of: text('new families', 'nye familier'),
        },
      ]),
    },
    { is: 'outcome', id: 'agency', label: text('Agency', 'Handlekraft'), horizon: known('signs') },
    {
      is: 'outcome',
      id: 'supported',
      label: text('Parents are supported', 'Forældre støttes'),
      horizon: known('mediumTerm'),
    },
    { is: 'outcome', id: 'network', label: text('Networks', 'Netværk'), horizon: known('mediumTerm') },
    { is: 'outcome', id: 'coping', label: text('Coping', 'Mestring'), horizon: known('longTerm') },
    { is: 'outcome', id: 'calm', label: text('Calm', 'Ro'), horizon: unknown() },
  ],
  links: [
    link('groups', 'agency'),
    link('meetings', 'attend'),
    link('agency', 'supported'),
    link('agency', 'network'),
    link('attend', 'supported'),
    link('attend', 'network'),
    link('readers', 'network'),
    link('plan', 'supported'),
    link('supported', 'coping'),
    link('network', 'coping'),
  ],
}
