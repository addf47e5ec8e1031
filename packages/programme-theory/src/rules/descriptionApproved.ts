import { defineRule, knownValue, type Look, missing, optional, today } from '@groundplan/kernel'
import type { TheoryActivity } from '../model/node.js'
import { theories } from '../model/theories.js'
import { activityFacts } from './activityFacts.js'
import { activityRegister } from './activityRegister.js'
import { inTheories } from './inTheories.js'
import { isOpen } from './isOpen.js'
import { judgeTheories } from './judgeTheories.js'
import { places } from './places.js'
import { nodeRef, theoryRef } from './refs.js'
import { upTo } from './upTo.js'

/** Those who steer the initiative have seen the description of each activity, and agree. The last decision counts that is not yet to come. */
export const descriptionApproved = defineRule({
  label: {
    en: 'The descriptions of the activities are approved',
    da: 'Aktivitetsbeskrivelserne er godkendt',
  },
  why: {
    en: 'Those who steer can only say whether an activity lifts the whole initiative when they see its effects and goals. Put the description to them, and note what they decide.',
    da: 'De, der styrer indsatsen, kan først vurdere, om en aktivitet løfter den samlede indsats, når de ser dens virkninger og mål. Forelæg dem aktivitetsbeskrivelsen, og notér, hvad de beslutter.',
  },
  notApplicable: {
    en: 'No programme theory has an activity whose description is put to anybody.',
    da: 'Ingen programteori har en aktivitet, hvis beskrivelse skal forelægges nogen.',
  },
  cites: [
    places.activityDescription,
    {
      own: {
        en: 'This is how one municipality works; that it matters elsewhere too is our own judgement',
        da: 'Sådan arbejder én kommune; at det også er vigtigt andre steder, er vores eget skøn',
      },
    },
  ],
  weight: 'important',
  reads: { theories, today, activities: optional(activityRegister) },
  messages: {
    notPut: {
      en: 'The description of “{activity}” has not been put to any body',
      da: 'Aktivitetsbeskrivelsen for »{activity}« er ikke forelagt nogen',
    },
    returned: {
      en: 'The description of “{activity}” was sent back ({when}) and has not been approved since',
      da: 'Aktivitetsbeskrivelsen for »{activity}« er sendt tilbage ({when}) og ikke godkendt siden',
    },
    rejected: {
      en: 'The description of “{activity}” was turned down ({when}), but the activity still stands in the theory',
      da: 'Aktivitetsbeskrivelsen for »{activity}« er afvist ({when}), men aktiviteten står stadig i programteorien',
    },
  },
  check: ({ theories, today, activities }, say) =>
    judgeTheories(inTheories(theories, activityFacts(activities).nameOf), {
      *items(within) {
        for (const place of within.index.activities) {
          const activity = within.node(place) as TheoryActivity
          if (activity.description?.approvals?.is !== 'notApplicable' && within.isFirst(place))
            yield { place, activity }
        }
      },
      look({ place, activity }, within): Look {
        const approvals = activity.description?.approvals
        const slots = { activity: within.nameOf(place) }
        const given = knownValue(approvals)
        const counted = given && upTo(today, given)
        // What is put to somebody on a day to come has not been decided.
        if (isOpen(approvals) || (given?.length !== 0 && counted?.length === 0))
          return missing(
            nodeRef(activity),
            'description/approvals',
            {
              en: 'Has a description of “{activity}” been put to the steering group (or to those who steer the initiative), and what was decided?',
              da: 'Er »{activity}« beskrevet og forelagt styregruppen (eller dem, der styrer indsatsen), og hvad blev besluttet?',
            },
            slots,
          )
        if (given === undefined || counted === undefined) return false
        const at = within.atNode(place, 'description', 'approvals')
        const last = counted.at(-1)
        if (last === undefined) return say.notPut({ about: [nodeRef(activity)], at, slots })
        if (last.decision === 'approved') return false
        return say[last.decision]({
          about: [nodeRef(activity), last.body],
          at: [...at, 'value', given.indexOf(last)],
          slots: { ...slots, when: { date: last.at } },
        })
      },
      together: ({ theory }, activities) =>
        missing(
          theoryRef(theory),
          'nodes/description/approvals',
          {
            en: 'Which of the {activities} activities of “{theory}” without a noted decision have been put to the steering group (or to those who steer the initiative), and what was decided?',
            da: 'Hvilke af de {activities} aktiviteter i »{theory}«, som der ikke er noteret en beslutning om, er forelagt styregruppen (eller dem, der styrer indsatsen), og hvad blev besluttet?',
          },
          { activities, theory: theory.title },
        ),
    }),
})
