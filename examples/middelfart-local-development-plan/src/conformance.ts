import { type Activity, activities } from '@groundplan/community'
import type { Datum } from '@groundplan/kernel'
import {
  attach,
  completePhase,
  createPlan,
  known,
  notApplicable,
  reopenPhase,
  unknown,
} from '@groundplan/planning-models'
import { defineConformance } from '@groundplan/planning-models/testing'
import { localDevelopmentPlan as model } from './index.js'
import { type Count, counts, each, making, type Question, questions } from './making.js'
import { phaseRef, rules } from './rules.js'

const name = { en: 'Traffic', da: 'Trafik' }

/** A plan with these counts and yes or no everywhere, these groups for its one initiative, and these phases done on a date. */
function planOf(
  count: (id: Count) => Datum<number>,
  yesNo: Datum<boolean>,
  groups: Activity['deliveredBy'] & {},
  done: { kickOff?: string; write?: string; approve?: string },
) {
  const empty = createPlan({ id: 'p', title: { en: 'A village', da: 'En landsby' }, period: { from: '2020' } })
  const made = attach(empty, making, { ...each(counts, count), ...each(questions, () => yesNo) })
  const plan = attach(made, activities, { items: [{ id: 'traffic', name, deliveredBy: groups }] })
  return (['kickOff', 'write', 'approve'] as const).reduce(
    (plan, phase) => (done[phase] === undefined ? plan : completePhase(plan, { model, phase, at: done[phase] })),
    plan,
  )
}

const asDescribed = (done: Parameters<typeof planOf>[3]) =>
  planOf((id) => known(counts[id].least), known(true), known([{ kind: 'body', id: 'traffic-group' }]), done)

const few = (phase: string, ...ids: Count[]) =>
  ids.map((id) => ({
    message: 'few',
    about: [phaseRef(phase), { kind: 'count', id }],
    slots: { what: counts[id].what, found: counts[id].least - 1, least: counts[id].least },
    at: ['making', id],
  }))

const no = (phase: string, ...ids: Question[]) =>
  ids.map((id) => ({
    message: 'no',
    about: [phaseRef(phase), { kind: 'question', id }],
    slots: { question: questions[id] },
    at: ['making', id],
  }))

const late = (message: string, phase: string, slots: Record<string, number>) => [
  { message, about: [phaseRef(phase)], slots, at: [phase] },
]

const about = [{ kind: 'activity', id: 'traffic' }]
const alone = { message: 'alone', about, slots: { initiative: name }, at: ['activities', 'items', 0] }

export const conformance = defineConformance(model, [
  {
    name: 'as described, with all the slack there is',
    plan: asDescribed({ kickOff: '2020-03-15', write: '2021-06-15', approve: '2021-06-15' }),
    at: '2027-06-15',
    expect: each(rules, () => 'met' as const),
  },
  {
    name: 'one short everywhere, and a month too late',
    plan: planOf((id) => known(counts[id].least - 1), known(false), known([]), {
      kickOff: '2020-03-15',
      write: '2021-07-15',
      approve: '2021-07-15',
    }),
    at: '2027-08-15',
    expect: {
      kickOffIsPublic: no('kickOff', 'openToAll', 'statistics'),
      groupIsMixed: few('group', 'localCouncil', 'residents', 'steering', 'council', 'lead'),
      groupMeets: few('group', 'meetings'),
      communityTakesPart: no('write', 'events'),
      initiativesHaveGroups: [alone],
      finishedInTime: late('long', 'kickOff', { months: 16, limit: 12 }),
      updatedInTime: late('old', 'approve', { years: 6, limit: 5 }),
    },
  },
  {
    name: 'still being written',
    plan: asDescribed({ kickOff: '2020-03-15' }),
    at: '2021-07-15',
    expect: { finishedInTime: late('still', 'kickOff', { months: 16, limit: 12 }), updatedInTime: 'notApplicable' },
  },
  {
    name: 'old, and taken up again',
    plan: reopenPhase(asDescribed({ kickOff: '2013-03', approve: '2014' }), { model, phase: 'offer', at: '2020' }),
    at: '2022',
    expect: { finishedInTime: 'unknown', updatedInTime: 'met' },
  },
  {
    name: 'written and approved, nobody knows when or how',
    plan: planOf(() => unknown(), unknown(), unknown(), { write: 'unknown', approve: 'unknown' }),
    at: '2022',
    expect: each(rules, () => 'unknown' as const),
  },
  {
    name: 'beside the point',
    plan: planOf(() => notApplicable(), notApplicable(), notApplicable(), {}),
    at: '2022',
    expect: each(rules, () => 'notApplicable' as const),
  },
])
