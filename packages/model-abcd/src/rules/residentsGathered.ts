import { bodies, groups, organisations } from '@groundplan/community'
import { defineRule, journal, judge, missing, optional, phaseState } from '@groundplan/planning-models'
import { modelId } from '../modelId.js'
import { actorsIn, begun, nameOf, ofResidents, phaseRef } from '../refs.js'
import { places } from '../sources.js'

/** Step 1: residents are gathered. No entry in the journal is no proof that nobody met. */
export const residentsGathered = defineRule({
  label: { en: 'Residents come together to say what they wish', da: 'Beboerne mødes om, hvad de ønsker' },
  why: {
    en: 'Without the residents in the room the wishes become somebody else’s. Invite them, and let interviews or questionnaires bring in those who do not come.',
    da: 'Når beboerne ikke selv er med, bliver ønskerne andres. Invitér dem, og brug interviews eller spørgeskemaer, så også de, der ikke møder op, bliver hørt.',
  },
  notApplicable: { en: 'Nobody has begun to uncover wishes.', da: 'Afdækningen af ønsker er ikke begyndt.' },
  cites: places.uncover,
  weight: 'important',
  phase: 'uncover',
  principle: 'manyVoices',
  reads: {
    journal,
    uncover: phaseState('uncover'),
    groups: optional(groups),
    organisations: optional(organisations),
    bodies: optional(bodies),
  },
  messages: {
    othersOnly: {
      en: 'The meetings about wishes were held by {actors}, and none of these consists of residents',
      da: 'Møderne om ønsker blev holdt af {actors}, og ingen af dem består af beboere',
    },
  },
  check: ({ journal, uncover, ...registers }, say) => {
    const actor = actorsIn(registers)
    return judge(begun(uncover) ? ['uncover'] : [], (phase) => {
      const meetings = journal.filter(
        (entry) => entry.kind === 'meeting' && entry.phase?.model === modelId && entry.phase.phase === phase,
      )
      const present = new Map(meetings.flatMap(({ about }) => about.map((ref) => [`${ref.kind} ${ref.id}`, ref])))
      const actors = [...present.values()].filter((ref) => ['group', 'organisation', 'body'].includes(ref.kind))
      const residents = actors.map((ref) => ofResidents(actor(ref)))
      if (residents.includes(true)) return
      if (meetings.length === 0)
        return missing(phaseRef(phase), 'meeting', {
          en: 'When did the residents meet to say what they wish?',
          da: 'Hvornår var beboerne samlet til møde om deres ønsker?',
        })
      if (actors.length === 0 || residents.includes(undefined))
        return missing(phaseRef(phase), 'meeting/about', {
          en: 'Which groups took part in the meetings about wishes, and do they consist of residents?',
          da: 'Hvilke grupper deltog i møderne om ønsker, og består de af beboere?',
        })
      return say.othersOnly({
        about: [phaseRef(phase)],
        at: ['journal', journal.indexOf(meetings[0] as (typeof meetings)[number])],
        slots: { actors: actors.map((ref) => nameOf(ref, actor(ref))) },
      })
    })
  },
})
