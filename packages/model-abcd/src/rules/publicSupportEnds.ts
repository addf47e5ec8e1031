import { activities, type Organisation, organisations, type Support } from '@groundplan/community'
import { knownValue, type Sighting } from '@groundplan/kernel'
import { defineRule, judge, type Missing, missing, optional } from '@groundplan/planning-models'
import { applies, askable } from '../applies.js'
import { activityRef } from '../refs.js'
import { places } from '../sources.js'

/** The process consultant helps from dream to action, and withdraws. */
export const publicSupportEnds = defineRule({
  label: { en: 'Public support has an end date', da: 'Den offentlige støtte har en slutdato' },
  why: {
    en: 'An activity that a public body has to keep going is not yet the residents’ own. Agree when and how the support ends.',
    da: 'En aktivitet, som det offentlige skal holde i gang, er endnu ikke beboernes egen. Aftal, hvornår og hvordan støtten ophører.',
  },
  notApplicable: {
    en: 'No activity has support from an organisation that could end.',
    da: 'Ingen aktivitet får støtte fra en organisation, som kunne ophøre.',
  },
  cites: places.ownership,
  weight: 'important',
  phase: 'mobilise',
  principle: 'standsAlone',
  reads: { activities, organisations: optional(organisations) },
  messages: {
    endless: {
      en: 'The support of {activity} by {organisation} has no end date',
      da: 'Støtten til {activity} fra {organisation} har ingen slutdato',
    },
  },
  check: ({ activities, organisations }, say) => {
    const register = new Map((organisations?.items ?? []).map((item) => [item.id, item]))
    const candidates = askable(activities.items, (activity) => activity.support).filter(([, { support }]) => {
      const given = knownValue(support)
      return given === undefined || given.some(mayEnd)
    })
    return judge(candidates, ([i, activity]) => {
      const given = knownValue(activity.support)
      if (given === undefined)
        return missing(
          activityRef(activity),
          'support',
          { en: 'Who supports {activity}, and until when?', da: 'Hvem støtter {activity}, og hvor længe?' },
          { activity: activity.name },
        )
      const ids = new Set(given.filter(mayEnd).map(({ by }) => by.id))
      return [...ids].flatMap((id): readonly (Sighting | Missing)[] => {
        const mine = given.filter((one) => mayEnd(one) && one.by.id === id)
        const endless = mine.find((one) => endOf(one) === 'none')
        const slots = { activity: activity.name, organisation: register.get(id)?.name ?? { verbatim: id } }
        const isPublic = publicOf(register.get(id))
        if (isPublic === false || mine.every((one) => endOf(one) === 'known')) return []
        if (isPublic && endless !== undefined)
          return [
            say.endless({
              about: [activityRef(activity), { kind: 'organisation', id }],
              at: ['activities', 'items', i, 'support', 'value', given.indexOf(endless)],
              slots,
            }),
          ]
        return [
          ...(isPublic === undefined
            ? [
                missing(
                  { kind: 'organisation', id },
                  'sphere',
                  {
                    en: 'Is {organisation} part of the public sector?',
                    da: 'Hører {organisation} under det offentlige?',
                  },
                  { organisation: slots.organisation },
                ),
              ]
            : []),
          ...(endless === undefined
            ? [
                missing(
                  activityRef(activity),
                  `support/${id}/period`,
                  {
                    en: 'When does the support of {activity} by {organisation} end, or when did it?',
                    da: 'Hvornår ophører – eller ophørte – støtten til {activity} fra {organisation}?',
                  },
                  slots,
                ),
              ]
            : []),
        ]
      })
    })
  },
})

/** Whether somebody could ask an organisation when its support ends. */
const mayEnd = ({ by, period }: Support): boolean => by.kind === 'organisation' && applies(period)

/** Whether an organisation is public: what is municipal is, and what stands in another sphere is not; undefined when nobody knows. */
function publicOf(organisation: Organisation | undefined): boolean | undefined {
  const sphere = knownValue(organisation?.sphere)
  if (knownValue(organisation?.municipal) === true || sphere === 'public') return true
  return sphere === undefined && applies(organisation?.sphere) ? undefined : false
}

/** Whether support has an end: `none` when it goes on and on. */
function endOf({ period }: Support): 'known' | 'unknown' | 'none' {
  const given = knownValue(period)
  if (given === undefined || given.to === 'unknown') return 'unknown'
  return given.to === undefined ? 'none' : 'known'
}
