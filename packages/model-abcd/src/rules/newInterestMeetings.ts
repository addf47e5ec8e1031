import { monthsBetween } from '@groundplan/kernel'
import { defineRule, journal, judge, missing, phaseState, today } from '@groundplan/planning-models'
import { modelId } from '../modelId.js'
import { begun, phaseRef } from '../refs.js'
import { places } from '../sources.js'

/** Step 4: new interest meetings, so that more can join. */
export const newInterestMeetings = defineRule({
  label: { en: 'New interest meetings are called', da: 'Der indkaldes til nye interessemøder' },
  why: {
    en: 'Those who moved in later or heard of it late have no way in unless there is another meeting. Call one, and note it in the journal.',
    da: 'De, der er flyttet til eller først har hørt om det senere, kommer kun med, hvis der indkaldes igen. Indkald til et interessemøde, og notér det i logbogen.',
  },
  notApplicable: { en: 'The mobilisation has not begun.', da: 'Mobiliseringen er ikke begyndt.' },
  cites: places.mobilise,
  weight: 'advice',
  phase: 'mobilise',
  principle: 'manyVoices',
  thresholds: {
    months: {
      value: 12,
      unit: 'month',
      cites: [
        {
          own: {
            en: 'The source calls for new meetings without saying how often; once a year is our judgement',
            da: 'Kilden taler om nye møder uden at sige, hvor tit; en gang om året er vores skøn',
          },
        },
      ],
    },
  },
  reads: { today, journal, mobilise: phaseState('mobilise') },
  messages: {
    quiet: {
      en: {
        count: 'months',
        one: 'No interest meeting has been noted for {months} month',
        other: 'No interest meeting has been noted for {months} months',
      },
      da: {
        count: 'months',
        one: 'Der er ikke noteret noget interessemøde i {months} måned',
        other: 'Der er ikke noteret noget interessemøde i {months} måneder',
      },
    },
  },
  check: ({ today, journal, mobilise }, say, limits) =>
    judge(mobilise !== undefined && begun(mobilise) ? [mobilise] : [], ({ since, earlier }) => {
      const meetings = journal.filter(
        (entry) => entry.kind === 'meeting' && entry.phase?.model === modelId && entry.phase.phase === 'mobilise',
      )
      // Without a meeting the silence began with the mobilisation, as early as it is recorded.
      const dates = meetings.length > 0 ? meetings.map(({ at }) => at) : [(earlier?.find(begun) ?? { since }).since]
      const spans = dates.map((date) => monthsBetween(date, today))
      if (spans.some((span) => span !== undefined && span.most < limits.months)) return
      if (spans.every((span) => span !== undefined && span.least >= limits.months))
        return say.quiet({
          about: [phaseRef('mobilise')],
          at: ['mobilise'],
          slots: { months: Math.min(...spans.map((span) => span?.least ?? 0)) },
        })
      return missing(phaseRef('mobilise'), 'lastMeeting', {
        en: 'When was the latest interest meeting held?',
        da: 'Hvornår blev det seneste interessemøde holdt?',
      })
    }),
})
