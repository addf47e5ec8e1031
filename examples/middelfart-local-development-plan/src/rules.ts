import { activities } from '@groundplan/community'
import { isBefore } from '@groundplan/kernel'
import {
  defineRule,
  judge,
  judgeKnown,
  missing,
  monthsBetween,
  type PhaseState,
  phaseState,
  today,
} from '@groundplan/planning-models'
import { type Count, counts, making, type Question, questions } from './making.js'

type Texts = Record<'label' | 'why', { en: string; da: string }>

export const phaseRef = (phase: string) => ({ kind: 'phase', id: `@example/local-development-plan/${phase}` })

/** A place in the handbook's case on Middelfart. */
export const cite = (at: string) => [{ source: 'handbook', at: `Middelfart Kommune, ${at}` }] as const
const cites = cite('procesfiguren')

const initiativesHaveGroups = defineRule({
  label: { en: 'Each initiative has a working group', da: 'Hvert initiativ har en arbejdsgruppe' },
  why: { en: 'Words need hands: ask who is keen.', da: 'Uden folk bliver det ved ordene: Spørg, hvem der har lyst.' },
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

/** A rule of the form: each of these is answered with yes. */
const agreed = <P extends string>(phase: P, ids: readonly Question[], texts: Texts) =>
  defineRule({
    ...texts,
    cites,
    weight: 'important',
    phase,
    reads: { making },
    messages: { no: { en: '{question} No', da: '{question} Nej' } },
    check: ({ making }, say) =>
      judgeKnown(ids, {
        of: (id) => making[id],
        ask: (id) => missing(phaseRef(phase), id, questions[id]),
        look: (yes, id) =>
          !yes &&
          say.no({
            about: [phaseRef(phase), { kind: 'question', id }],
            at: ['making', id],
            slots: { question: questions[id] },
          }),
      }),
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

/** The phase was done on this date, which may be unknown; undefined when that is not noted. */
const doneAt = (phase?: PhaseState) => (phase?.state === 'completed' ? phase.since : undefined)

/** What the handbook gives as “about” so many, with the slack that we read into it. */
const roughly = (value: number, slack: number, unit: string) => {
  const own = {
    en: 'How far “about” stretches is our judgement',
    da: 'Hvor langt »cirka« rækker, er vores skøn',
  } as const
  return { limit: { value, unit, cites }, slack: { value: slack, unit, cites: [{ own }] as const } }
}

const finishedInTime = defineRule({
  label: { en: 'From kick-off to plan in about a year', da: 'Fra kick off-møde til plan på omkring et år' },
  why: { en: 'Keep it short; working groups do the rest.', da: 'Hold planen kort; arbejdsgrupperne tager resten.' },
  cites,
  weight: 'advice',
  phase: 'write',
  thresholds: roughly(12, 3, 'month'),
  reads: { today, kickOff: phaseState('kickOff'), write: phaseState('write'), approve: phaseState('approve') },
  messages: {
    long: {
      en: 'It took {months} months from kick-off to plan; about {limit} are recommended',
      da: 'Fra kick off-møde til plan gik der {months} måneder; omkring {limit} anbefales',
    },
    still: {
      en: 'The kick-off was {months} months ago, and no plan is noted as written; about {limit} are recommended',
      da: 'Kick off-mødet ligger {months} måneder tilbage, og planen er ikke noteret som færdig; omkring {limit} anbefales',
    },
  },
  check: ({ today, kickOff, write, approve }, say, { limit, slack }) => {
    const [held, ready] = [doneAt(kickOff), doneAt(write) ?? doneAt(approve)]
    return judge(held === undefined && ready === undefined ? [] : [held ?? 'unknown'], (from) => {
      const { least, most } = monthsBetween(from, ready ?? today) ?? { least: 0, most: Infinity }
      const seen = { about: [phaseRef('kickOff')], at: ['kickOff'], slots: { months: least, limit } } as const
      if (least > limit + slack) return ready === undefined ? say.still(seen) : say.long(seen)
      const when = { en: 'When was the kick-off meeting held?', da: 'Hvornår blev kick off-mødet holdt?' }
      const months = {
        en: 'In which month was the kick-off meeting held, and in which was the plan ready?',
        da: 'I hvilken måned blev kick off-mødet holdt, og i hvilken lå planen klar?',
      }
      return most > limit + slack && missing(phaseRef('kickOff'), 'since', from === 'unknown' ? when : months)
    })
  },
})

const updatedInTime = defineRule({
  label: { en: 'Updated after about five years', da: 'Opdateres efter cirka fem år' },
  why: { en: 'Offer the local council help to update.', da: 'Tilbyd lokaludvalget hjælp til at opdatere planen.' },
  cites,
  weight: 'advice',
  phase: 'realise',
  thresholds: roughly(5, 1, 'year'),
  reads: { today, offer: phaseState('offer'), approve: phaseState('approve'), realise: phaseState('realise') },
  messages: {
    old: {
      en: 'The council approved the plan {years} years ago; it is meant for about {limit}, and no update is noted as begun',
      da: 'Byrådet godkendte planen for {years} år siden; den gælder i omkring {limit}, og ingen opdatering er noteret som begyndt',
    },
  },
  check: ({ today, offer, approve, realise }, say, { limit, slack }) => {
    const isInForce = doneAt(approve) !== undefined || (realise !== undefined && realise.state !== 'notStarted')
    return judge(isInForce ? [doneAt(approve) ?? 'unknown'] : [], (from) => {
      // An update begins with the offer, which is then made again or later than the approval.
      if (offer?.state === 'reopened' || isBefore(from, offer?.since ?? from) === true) return
      const { least, most } = monthsBetween(from, today) ?? { least: 0, most: Infinity }
      const slots = { years: Math.floor(least / 12), limit }
      if (least > 12 * (limit + slack)) return say.old({ about: [phaseRef('approve')], at: ['approve'], slots })
      const question = {
        en: 'When did the council approve the plan, and when was it last updated?',
        da: 'Hvornår godkendte byrådet planen, og hvornår er den sidst opdateret?',
      }
      return most > 12 * (limit + slack) && missing(phaseRef('approve'), 'since', question)
    })
  },
})

export const rules = {
  kickOffIsPublic: agreed('kickOff', ['openToAll', 'statistics'], {
    label: { en: 'A public kick-off with local facts', da: 'Offentligt kick off-møde med fakta om lokalområdet' },
    why: { en: 'Invite everybody, and show statistics.', da: 'Invitér alle, og vis statistik for lokalområdet.' },
  }),
  groupIsMixed: counted('group', 'Lokal organisering', ['localCouncil', 'residents', 'steering', 'council', 'lead'], {
    label: { en: 'The development group is mixed', da: 'Udviklingsgruppen er bredt sammensat' },
    why: {
      en: 'Find the last members, so that all sides feel ownership of the plan.',
      da: 'Find de sidste medlemmer, så alle parter får ejerskab til planen.',
    },
  }),
  groupMeets: counted('group', 'procesfiguren', ['meetings'], {
    label: { en: 'The group meets right after the kick-off', da: 'Gruppen mødes lige efter kick off-mødet' },
    why: { en: 'Agree on dates while all are together.', da: 'Aftal datoer, mens alle er samlet.' },
  }),
  communityTakesPart: agreed('write', ['events'], {
    label: { en: 'The community takes part in writing', da: 'Lokalsamfundet er med til at skrive planen' },
    why: { en: 'It is the residents’ own: invite them.', da: 'Planen er borgernes egen: Invitér til borgermøde.' },
  }),
  initiativesHaveGroups,
  finishedInTime,
  updatedInTime,
}
