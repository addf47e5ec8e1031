import { defineRule, type Look, type Missing, missing, optional } from '@groundplan/kernel'
import { theories } from '../model/theories.js'
import { type ActivityFacts, activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { askOnce } from './askOnce.js'
import { groupRegister } from './groupRegister.js'
import { type InTheory, inTheories } from './inTheories.js'
import { judgedGroups } from './judgedGroups.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { nodeRef, theoryRef } from './refs.js'
import type { TargetGroups } from './targetGroups.js'

/** Each group in which something is to change is reached by some activity that leads to the change. */
export const groupReached = defineRule({
  label: { en: 'The target groups are reached', da: 'Målgrupperne nås' },
  why: {
    en: 'A change in people whom no activity reaches will hardly come. Plan an activity for the group, or say of an activity that it reaches the group too, if only through others.',
    da: 'En forandring hos mennesker, som ingen aktivitet når, kommer næppe. Planlæg en aktivitet for målgruppen, eller angiv, at en aktivitet også når den – om så gennem andre.',
  },
  notApplicable: {
    en: 'No activity leads to a change that is to happen in a target group.',
    da: 'Ingen aktivitet fører til en forandring, der skal ske hos en målgruppe.',
  },
  cites: [
    places.table,
    places.evaluation,
    {
      own: {
        en: 'The table is an example, and the evaluation asks afterwards whether the target group was reached; that the plan should show it beforehand is our own conclusion',
        da: 'Tabellen er et eksempel, og evalueringen spørger bagefter, om målgruppen er nået; at det bør kunne ses af planen på forhånd, er vores egen slutning',
      },
    },
  ],
  weight: 'important',
  reads: { theories, activities: optional(activityRegister), groups: optional(groupRegister) },
  messages: {
    unreached: {
      en: 'No activity of “{theory}” that leads to “{change}” reaches this group: {group}',
      da: 'Ingen aktivitet i »{theory}«, der fører til »{change}«, når denne målgruppe: {group}',
    },
  },
  check: ({ theories, activities, groups }, say) => {
    const facts = activityFacts(activities)
    const names = new Map((groups?.items ?? []).map(({ id, name }) => [id, name]))
    const once = askOnce()
    return judgeTheories(inTheories(theories, facts.nameOf), {
      items: (within) => judgedGroups(within, facts),
      look(judged, within): Look {
        if (judged.is === 'reached') return false
        if (judged.is === 'unknown') return once(askChange(judged.change))
        if (judged.is === 'open') return once(...judged.asks.map((activity) => askActivity(within, facts, activity)))
        const { place, change, group } = judged
        return say.unreached({
          about: [...within.aboutNode(place), { kind: 'group', id: group.id }],
          at: group.at,
          slots: {
            theory: within.theory.title,
            change: change.label,
            group: names.get(group.id) ?? { verbatim: group.id },
          },
        })
      },
      together: ({ theory }, questions) =>
        missing(
          theoryRef(theory),
          'nodes/groups',
          {
            en: 'Which groups do the activities and goals of “{theory}” concern that do not say so ({questions} in all)?',
            da: 'Hvilke målgrupper gælder de aktiviteter og mål i »{theory}«, hvor det ikke fremgår ({questions} i alt)?',
          },
          { questions, theory: theory.title },
        ),
    })
  },
})

const askChange = (change: TargetGroups['change']): Missing =>
  missing(
    nodeRef(change),
    'groups',
    { en: 'In which groups is this to happen: “{change}”?', da: 'Hos hvilke målgrupper skal dette ske: »{change}«?' },
    { change: change.label },
  )

const askActivity = (within: InTheory, facts: ActivityFacts, place: number): Missing =>
  missing(
    facts.of(within, place, 'groups').home,
    'groups',
    { en: 'Which groups does “{activity}” reach?', da: 'Hvilke målgrupper når »{activity}«?' },
    { activity: within.nameOf(place) },
  )
