import { type Activity, activities } from '@groundplan/community'
import type { Datum } from '@groundplan/kernel'
import { attach, completePhase, createPlan, known, notApplicable, unknown } from '@groundplan/planning-models'
import { defineConformance } from '@groundplan/planning-models/testing'
import { localDevelopmentPlan as model } from './index.js'
import { type Count, counts, making } from './making.js'
import { rules } from './rules.js'

const fields = Object.keys(counts) as Count[]
const name = { en: 'Traffic', da: 'Trafik' }

/** A plan with these counts, with these groups for its one initiative, and with kick-off and approval at a date. */
function planOf(count: (field: Count) => Datum<number>, deliveredBy: Activity['deliveredBy'] & {}, done?: string) {
  const empty = createPlan({ id: 'p', title: { en: 'A village', da: 'En landsby' }, period: { from: '2020' } })
  const counted = attach(empty, making, Object.fromEntries(fields.map((field) => [field, count(field)])))
  const plan = attach(counted, activities, { items: [{ id: 'traffic', name, deliveredBy }] })
  if (done === undefined) return plan
  const started = completePhase(plan, { model, phase: 'kickOff', at: done })
  return completePhase(started, { model, phase: 'approve', at: done })
}

/** Every rule with the same answer. */
const all = <T>(answer: T) =>
  Object.fromEntries(Object.keys(rules).map((rule) => [rule, answer])) as Record<keyof typeof rules, T>

const phaseRef = (phase: string) => ({ kind: 'phase', id: `${model.id}/${phase}` })

const few = (phase: string, ...ids: Count[]) =>
  ids.map((id) => ({
    message: 'few',
    about: [phaseRef(phase), { kind: 'count', id }],
    slots: { what: counts[id].what, found: counts[id].least - 1, least: counts[id].least },
    at: ['making', id],
  }))

const long = (phase: string, rule: 'finishedInTime' | 'updatedInTime') => [
  { message: 'long', about: [phaseRef(phase)], slots: { what: rules[rule].label, months: 61 }, at: ['start'] },
]

const about = [{ kind: 'activity', id: 'traffic' }]
const alone = { message: 'alone', about, slots: { initiative: name }, at: ['activities', 'items', 0] }

export const conformance = defineConformance(model, [
  {
    name: 'as described',
    plan: planOf((field) => known(counts[field].least), known([{ kind: 'body', id: 'traffic-group' }]), '2020-03-15'),
    at: '2021-03-15',
    expect: all('met'),
  },
  {
    name: 'one short everywhere, and far too late',
    plan: planOf((field) => known(counts[field].least - 1), known([]), '2020-03-15'),
    at: '2025-04-15',
    expect: {
      kickOffIsPublic: few('kickOff', 'kickOffs', 'facts'),
      groupIsMixed: few('group', 'localCouncil', 'residents', 'steering', 'council', 'lead'),
      groupMeets: few('group', 'meetings'),
      communityWritesAlong: few('write', 'events'),
      initiativesHaveGroups: [alone],
      finishedInTime: long('kickOff', 'finishedInTime'),
      updatedInTime: long('approve', 'updatedInTime'),
    },
  },
  { name: 'nobody knows', plan: planOf(() => unknown(), unknown(), 'unknown'), at: '2021', expect: all('unknown') },
  {
    name: 'beside the point',
    plan: planOf(() => notApplicable(), notApplicable()),
    at: '2021',
    expect: all('notApplicable'),
  },
])
