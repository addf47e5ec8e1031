import { activities } from '@groundplan/community'
import { defineRule, judge, judgeKnown, missing, monthsBetween, phaseState, today } from '@groundplan/planning-models'
import { type Count, counts, making } from './making.js'

type Texts = Record<'label' | 'why', { en: string; da: string }>

const phaseRef = (phase: string) => ({ kind: 'phase', id: `@example/local-development-plan/${phase}` })

/** A place in the handbook's case on Middelfart. */
export const cite = (at: string) => [{ source: 'handbook', at: `Middelfart Kommune, ${at}` }] as const

const initiativesHaveGroups = defineRule({
  label: { en: 'Each initiative has a working group', da: 'Hvert initiativ har en arbejdsgruppe' },
  why: { en: 'Without hands it stays on paper: ask around.', da: 'Uden folk bliver det på papiret: Spørg rundt.' },
  cites: cite('Organisering fra byråd til lokaludvalg'),
  weight: 'important',
  phase: 'write',
  reads: { activities },
  messages: { alone: { en: 'Nobody works on “{initiative}”', da: 'Ingen arbejder med »{initiative}«' } },
  check: ({ activities }, say) => {
    const question = { en: 'Who works on “{initiative}”?', da: 'Hvem arbejder med »{initiative}«?' } as const
    return judgeKnown(activities.items, {
      of: ({ deliveredBy }) => deliveredBy,
      ask: ({ id, name }) => missing({ kind: 'activity', id }, 'deliveredBy', question, { initiative: name }),
      look: (groups, { id, name }) =>
        groups.length === 0 && say.alone({ about: [{ kind: 'activity', id }], slots: { initiative: name } }),
    })
  },
})

/** A rule of the form: there are at least so many of each of these. */
const counted = <P extends string>(phase: P, at: string, ids: readonly Count[], texts: Texts) =>
  defineRule({
    ...texts,
    cites: cite(at),
    weight: 'important',
    phase,
    thresholds: Object.fromEntries(ids.map((id) => [id, { value: counts[id].least, unit: 'item', cites: cite(at) }])),
    reads: { making },
    messages: { few: { en: '{what}: {found} of at least {least}', da: '{what}: {found} af mindst {least}' } },
    check: ({ making }, say, limits) => {
      const question = { en: '{what}: how many?', da: '{what}: Hvor mange?' } as const
      return judgeKnown(ids, {
        of: (id) => making[id],
        ask: (id) => missing(phaseRef(phase), id, question, { what: counts[id].what }),
        look: (found, id) => {
          const [about, least = 0] = [[phaseRef(phase), { kind: 'count', id }], limits[id]]
          return found < least && say.few({ about, at: ['making', id], slots: { what: counts[id].what, found, least } })
        },
      })
    },
  })

/** A rule of the form: it is at most so many months from the end of one phase to the end of another, or until today. */
const lasting = <A extends string, B extends string>(from: A, to: B, months: number, texts: Texts) =>
  defineRule({
    ...texts,
    cites: cite('procesfiguren'),
    weight: 'advice',
    phase: to,
    thresholds: { limit: { value: months, unit: 'month', cites: cite('procesfiguren') } },
    reads: { today, start: phaseState(from), end: phaseState(to) },
    messages: { long: { en: '{what}: {months} months', da: '{what}: {months} måneder' } },
    check: ({ today, start, end }, say, { limit }) =>
      judge(start?.state === 'completed' ? [start.since] : [], (since) => {
        const what = texts.label
        const until = end?.state === 'completed' ? end.since : today
        const { least, most } = monthsBetween(since, until) ?? { least: 0, most: Infinity }
        if (least > limit) return say.long({ about: [phaseRef(from)], at: ['start'], slots: { what, months: least } })
        const question = { en: '{what}: in which months?', da: '{what}: I hvilke måneder?' }
        return most > limit && missing(phaseRef(from), 'since', question, { what })
      }),
  })

export const rules = {
  kickOffIsPublic: counted('kickOff', 'procesfiguren', ['kickOffs', 'facts'], {
    label: { en: 'The kick-off is public, with local facts', da: 'Kick off-mødet er offentligt og bygger på fakta' },
    why: { en: 'Invite everybody: local facts give ideas.', da: 'Invitér alle: Lokale fakta giver idéer.' },
  }),
  groupIsMixed: counted('group', 'Lokal organisering', ['localCouncil', 'residents', 'steering', 'council', 'lead'], {
    label: { en: 'The development group is mixed', da: 'Udviklingsgruppen er bredt sammensat' },
    why: { en: 'Fill the seats, so that all own the plan.', da: 'Besæt pladserne, så alle parter ejer planen.' },
  }),
  groupMeets: counted('group', 'procesfiguren', ['meetings'], {
    label: { en: 'The group meets right after the kick-off', da: 'Gruppen mødes lige efter kick off-mødet' },
    why: { en: 'Interest fades: agree on dates at once.', da: 'Gejsten falder: Aftal datoer med det samme.' },
  }),
  communityWritesAlong: counted('write', 'procesfiguren', ['events'], {
    label: { en: 'The community takes part in writing', da: 'Lokalsamfundet er med til at skrive planen' },
    why: { en: 'The plan is the residents’ own: call them in.', da: 'Planen er borgernes egen: Indkald til møde.' },
  }),
  initiativesHaveGroups,
  finishedInTime: lasting('kickOff', 'write', 12, {
    label: { en: 'From kick-off to plan in about a year', da: 'Fra kick off-møde til plan på et års tid' },
    why: { en: 'Volunteers tire: leave the rest for later.', da: 'Frivillige bliver trætte: Lad resten vente.' },
  }),
  updatedInTime: lasting('approve', 'realise', 60, {
    label: { en: 'From approval to update in about five years', da: 'Fra godkendelse til opdatering på cirka fem år' },
    why: { en: 'Plans age: offer the local council help.', da: 'Planer bliver gamle: Tilbyd lokaludvalget hjælp.' },
  }),
}
