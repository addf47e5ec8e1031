import {
  type Activity,
  activities,
  bodies,
  type Frequency,
  groups,
  organisations,
  type Support,
  wishes,
} from '@groundplan/community'
import type { Cell } from '@groundplan/figures'
import { resolveCites } from '@groundplan/kernel'
import { defineView, optional } from '@groundplan/planning-models'
import { activityRef, actorsIn, nameOf, ofResidents } from '../refs.js'
import { places, sources } from '../sources.js'
import { entitled } from '../texts.js'
import { cellOf } from './cells.js'

const title = { en: 'Activities and who owns them', da: 'Aktiviteter, og hvem der ejer dem' }

const per = {
  week: {
    en: { one: 'time a week', other: 'times a week' },
    da: { one: 'gang om ugen', other: 'gange om ugen' },
  },
  month: {
    en: { one: 'time a month', other: 'times a month' },
    da: { one: 'gang om måneden', other: 'gange om måneden' },
  },
  year: {
    en: { one: 'time a year', other: 'times a year' },
    da: { one: 'gang om året', other: 'gange om året' },
  },
} as const satisfies Record<Frequency['per'], unknown>

/** What is done, which wish it answers, and whose it is. */
export const activitiesAndOwners = defineView({
  title,
  reads: {
    activities,
    wishes: optional(wishes),
    groups: optional(groups),
    organisations: optional(organisations),
    bodies: optional(bodies),
  },
  figure: ({ activities, wishes, ...registers }) => {
    const actor = actorsIn(registers)
    const wishNames = new Map((wishes?.items ?? []).map(({ id, name }) => [id, name]))
    const names = (refs: Parameters<typeof actor>[0][]): Cell => ({ items: refs.map((ref) => nameOf(ref, actor(ref))) })
    const residents = (activity: Activity): Cell => {
      const owners =
        activity.owners?.is === 'known' ? activity.owners.value.map((ref) => ofResidents(actor(ref))) : [undefined]
      if (owners.includes(true)) return { en: 'Yes', da: 'Ja' }
      return owners.includes(undefined) ? { is: 'unknown' } : { en: 'No', da: 'Nej' }
    }
    const helper = ({ by, what }: Support): Cell => entitled(nameOf(by, actor(by)), what)
    return {
      kind: 'table',
      title,
      description: {
        en: 'Each activity with the wishes it answers, how often it takes place, who owns it, whether these are residents, and who supports it.',
        da: 'Hver aktivitet med de ønsker, den indfrier, hvor tit den finder sted, hvem der ejer den, om det er beboere, og hvem der støtter den.',
      },
      cites: resolveCites(places.ownership, sources),
      columns: [
        { id: 'activity', label: { en: 'Activity', da: 'Aktivitet' } },
        { id: 'wishes', label: { en: 'Answers', da: 'Indfrier' } },
        { id: 'frequency', label: { en: 'How often', da: 'Hvor tit' } },
        { id: 'owners', label: { en: 'Owned by', da: 'Ejes af' } },
        { id: 'residents', label: { en: 'Residents', da: 'Beboere' } },
        { id: 'support', label: { en: 'Supported by', da: 'Støttes af' } },
      ],
      rows: activities.items.map((activity) => ({
        about: activityRef(activity),
        cells: [
          { cell: activity.name },
          cellOf(activity.realises, (ids) => ({ items: ids.map((id) => wishNames.get(id) ?? { verbatim: id }) })),
          cellOf(activity.frequency, ({ times, per: span }) => ({ number: times, unit: per[span] })),
          cellOf(activity.owners, (owners) => names([...owners])),
          { cell: residents(activity) },
          cellOf(activity.support, (given) => ({ items: given.map(helper) })),
        ],
      })),
    }
  },
})
