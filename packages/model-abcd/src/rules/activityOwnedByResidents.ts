import { activities, bodies, groups, organisations } from '@groundplan/community'
import { knownValue } from '@groundplan/kernel'
import { defineRule, judge, missing, optional } from '@groundplan/planning-models'
import { askable } from '../applies.js'
import { activityRef, actorsIn, nameOf } from '../refs.js'
import { residentsAmong } from '../residentsAmong.js'
import { places } from '../sources.js'

/** Ownership stays in the community. */
export const activityOwnedByResidents = defineRule({
  label: { en: 'Residents own the activities', da: 'Beboerne ejer aktiviteterne' },
  why: {
    en: 'What residents own themselves lasts. Agree which of the residents’ groups takes over, what it needs to do so, and when.',
    da: 'Det, beboerne selv ejer, holder. Aftal, hvilken af beboernes grupper der overtager, hvad den har brug for, og hvornår.',
  },
  notApplicable: {
    en: 'No activity has been written down that this could be asked of.',
    da: 'Der er ikke noteret nogen aktivitet, som spørgsmålet er relevant for.',
  },
  cites: places.ownership,
  weight: 'important',
  phase: 'mobilise',
  principle: 'residentOwned',
  reads: { activities, groups: optional(groups), organisations: optional(organisations), bodies: optional(bodies) },
  messages: {
    nobody: { en: 'Nobody owns {activity}', da: 'Ingen ejer {activity}' },
    others: {
      en: 'The owners of {activity} are not residents: {owners}',
      da: 'Ejerne af {activity} er ikke beboere: {owners}',
    },
  },
  check: ({ activities, ...registers }, say) => {
    const actor = actorsIn(registers)
    return judge(
      askable(activities.items, (activity) => activity.owners),
      ([i, activity]) => {
        const owners = knownValue(activity.owners)
        const about = [activityRef(activity)]
        const at = ['activities', 'items', i, 'owners'] as const
        if (owners === undefined)
          return missing(
            activityRef(activity),
            'owners',
            { en: 'Who owns {activity}?', da: 'Hvem ejer {activity}?' },
            { activity: activity.name },
          )
        if (owners.length === 0) return say.nobody({ about, at, slots: { activity: activity.name } })
        const residents = residentsAmong(owners, actor)
        if (residents === true) return
        if (residents !== false) return residents
        return say.others({
          about,
          at,
          slots: { activity: activity.name, owners: owners.map((ref) => nameOf(ref, actor(ref))) },
        })
      },
    )
  },
})
