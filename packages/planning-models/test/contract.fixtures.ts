// The models that the call sites of `contract.test-d.ts` use, typed as an integrator would.
import { type EntityRef, type Localized, monthsBetween, overlaps } from '@groundplan/kernel'
import {
  defineArtefact,
  definePlanningModel,
  defineRule,
  defineRuleSet,
  defineView,
  journal,
  judge,
  missing,
  optional,
  phaseState,
  today,
} from '@groundplan/planning-models'
import * as z from 'zod'

// ── artefacts of another package ────────────────────────────────────────────────────────────────────
const period = z.object({ from: z.string(), to: z.exactOptional(z.string()) }).readonly()
export const activities = defineArtefact({
  kind: '@groundplan/community/activities',
  version: 2,
  title: { en: 'Activities', da: 'Aktiviteter' },
  schema: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        setting: z.string(),
        groups: z.array(z.string()),
        when: period.optional(),
        lane: z.enum(['topDown', 'bottomUp']).optional(),
      }),
    ),
  }),
  migrations: { 1: (older) => older },
  *mentions({ items }) {
    for (const [i, a] of items.entries()) {
      yield { role: 'defines', kind: 'activity', id: a.id, at: ['items', i] }
      for (const [j, g] of a.groups.entries())
        yield { role: 'mentions', kind: 'group', id: g, at: ['items', i, 'groups', j] }
    }
  },
})
export const governance = defineArtefact({
  kind: '@groundplan/partnerships/governance',
  version: 1,
  title: { en: 'Governance', da: 'Organisering' },
  schema: z.object({
    bodies: z.array(z.object({ id: z.string(), name: z.string(), meetsEveryMonths: z.number().optional() })),
    facilitator: z.string().optional(),
  }),
})
const activity = (a: { readonly id: string }): EntityRef => ({ kind: 'activity', id: a.id })
declare function pairs<T>(items: readonly T[]): Iterable<readonly [T, T]>

// ── a rule is a value of its own; nothing of the model is needed to type it ─────────────────────────
export const sameGroupSameTime = defineRule({
  label: { en: 'Settings do not compete for the same people', da: 'Arenaerne konkurrerer ikke om de samme mennesker' },
  why: {
    en: 'Agree on the order, or make it one shared activity.',
    da: 'Aftal rækkefølgen, eller gør det til én fælles aktivitet.',
  },
  cites: [{ source: 'handbook', at: 'Supersetting' }],
  weight: 'important',
  phase: 'develop',
  principle: 'integration',
  growth: 'quadratic',
  reads: { activities },
  messages: {
    overlap: {
      en: '{first} and {second} address {groups} at the same time',
      da: '{first} og {second} henvender sig til {groups} på samme tid',
    },
  },
  check: ({ activities }, say) =>
    judge(pairs(activities.items), ([a, b]) => {
      const groups = a.groups.filter((g) => b.groups.includes(g))
      if (a.setting === b.setting || groups.length === 0) return
      if (!a.when) return missing(activity(a), 'when', { en: 'When does it run?', da: 'Hvornår foregår det?' })
      if (!b.when) return missing(activity(b), 'when', { en: 'When does it run?', da: 'Hvornår foregår det?' })
      const clash = overlaps(a.when, b.when)
      if (clash === 'unknown')
        return missing(activity(a), 'when', { en: 'When exactly does it run?', da: 'Hvornår præcis foregår det?' })
      return (
        clash &&
        say.overlap({
          about: [activity(a), activity(b)],
          at: ['activities', 'items'],
          slots: { first: a.name, second: b.name, groups },
        })
      )
    }),
})

// ── time, the plan's own state, an optional artefact, a threshold ───────────────────────────────────
export const quietForLong = defineRule({
  label: { en: 'Bodies meet', da: 'Grupperne mødes' },
  why: { en: 'Call a meeting or close the body.', da: 'Indkald eller nedlæg gruppen.' },
  cites: [{ own: { en: 'Half a year of silence is a sign', da: 'Et halvt års tavshed er et tegn' } }],
  weight: 'advice',
  phase: 'evaluate',
  thresholds: { months: { value: 6, unit: 'month', cites: [{ own: { en: 'Judgement', da: 'Skøn' } }] } },
  reads: { today, journal, develop: phaseState('develop'), governance: optional(governance) },
  messages: {
    quiet: {
      en: {
        count: 'months',
        one: '{body} has not met for {months} month',
        other: '{body} has not met for {months} months',
      },
      da: {
        count: 'months',
        one: '{body} har ikke mødtes i {months} måned',
        other: '{body} har ikke mødtes i {months} måneder',
      },
    },
  },
  check: ({ today, journal, develop, governance }, say, limits) => {
    if (develop?.state !== 'started') return judge([], () => undefined)
    return judge(governance?.bodies ?? [], (body) => {
      const last = journal.filter((e) => e.kind === 'meeting' && e.about.some((r) => r.id === body.id)).at(-1)
      const months = monthsBetween(last?.at ?? develop.since, today)?.least ?? 0
      return (
        months >= (body.meetsEveryMonths ?? limits.months) &&
        say.quiet({ about: [{ kind: 'body', id: body.id }], slots: { body: body.name, months } })
      )
    })
  },
})

// ── a view ──────────────────────────────────────────────────────────────────────────────────────────
const bySetting = defineView({
  title: { en: 'Activities by setting', da: 'Aktiviteter efter arena' },
  reads: { activities },
  figure: ({ activities }) => ({
    kind: 'table',
    title: { en: 'Activities by setting', da: 'Aktiviteter efter arena' },
    description: { en: 'One row each', da: 'En række hver' },
    columns: [
      { id: 'name', label: { en: 'Activity', da: 'Aktivitet' } },
      { id: 'groups', label: { en: 'Groups', da: 'Målgrupper' } },
      { id: 'from', label: { en: 'From', da: 'Fra' } },
    ],
    rows: activities.items.map((a) => ({
      about: activity(a),
      cells: [
        { cell: { verbatim: a.name } },
        { cell: { number: a.groups.length } },
        { cell: a.when ? { date: a.when.from } : { is: 'unknown' } },
      ],
    })),
  }),
})

export const sources = { handbook: { title: 'Lokalsamfund som sundhedsfremmende arena', year: 2022 } } as const
export const t = (en: string, da: string): Localized => ({ en, da })
export const supersetting = definePlanningModel({
  contract: 1,
  id: '@groundplan/supersetting',
  version: '1.0.0',
  title: t('Supersetting', 'Supersetting'),
  summary: t('s', 's'),
  sources,
  principles: {
    integration: { label: t('Integration', 'Integration'), cites: [{ source: 'handbook', at: 'Supersetting' }] },
  },
  phases: {
    map: { label: t('Map', 'Kortlæg'), cites: [{ source: 'handbook', at: 'Supersetting' }], moments: ['needs'] },
    develop: {
      label: t('Develop', 'Udvikl'),
      cites: [{ source: 'handbook', at: 'Supersetting' }],
      moments: ['planning', 'doing'],
      yields: [activities],
      honours: ['integration'],
    },
    evaluate: {
      label: t('Evaluate', 'Evaluér'),
      cites: [{ source: 'handbook', at: 'Supersetting' }],
      moments: ['evaluation'],
    },
  },
  flow: { inSequence: ['map', { inParallel: ['develop', 'evaluate'] }] },
  rules: { sameGroupSameTime, quietForLong },
  views: { bySetting },
})

// ── two lanes by five stages, linked ────────────────────────────────────────────────────────────────
const pt = [{ source: 'laverack', at: 'pp. 255-262' }] as const
const oneTrackOnly = defineRule({
  label: t('Both tracks carry every stage', 'Begge spor har alle trin'),
  why: t('Ask who carries the other track.', 'Spørg, hvem der bærer det andet spor.'),
  cites: pt,
  weight: 'important',
  principle: 'integration',
  reads: {
    activities,
    implementTop: phaseState('implementTop'),
    implementBottom: phaseState('implementBottom'),
  },
  messages: { alone: t('{lane} runs alone', '{lane} kører alene') },
  check: ({ activities, implementTop, implementBottom }, say) =>
    judge(['topDown', 'bottomUp'] as const, (lane) => {
      const state = lane === 'topDown' ? implementTop : implementBottom
      return (
        state?.state === 'started' &&
        !activities.items.some((a) => a.lane !== undefined && a.lane !== lane) &&
        say.alone({
          about: [{ kind: 'lane', id: lane }],
          slots: {
            lane: lane === 'topDown' ? t('The track from above', 'Sporet oppefra') : t('From below', 'Nedefra'),
          },
        })
      )
    }),
})
export const parallelTrack = definePlanningModel({
  contract: 1,
  id: '@groundplan/parallel-track',
  version: '1.0.0',
  title: t('Parallel Track', 'Parallel Track'),
  summary: t('s', 's'),
  sources: { laverack: { title: 'A planning framework for community empowerment goals', year: 2000 } },
  principles: { integration: { label: t('Integration', 'Integration'), cites: pt } },
  lanes: {
    top: { label: t('From above', 'Oppefra'), cites: pt },
    bottom: { label: t('From below', 'Nedefra'), cites: pt },
  },
  phases: {
    design: { label: t('Design', 'Design'), cites: pt },
    aimTop: { label: t('Aims', 'Mål'), cites: pt, lane: 'top' },
    aimBottom: { label: t('Aims', 'Mål'), cites: pt, lane: 'bottom' },
    implementTop: { label: t('Implement', 'Gennemfør'), cites: pt, lane: 'top', needs: [activities] },
    implementBottom: { label: t('Implement', 'Gennemfør'), cites: pt, lane: 'bottom', honours: ['integration'] },
  },
  flow: {
    inSequence: [
      'design',
      { inParallel: ['aimTop', 'aimBottom'] },
      { inParallel: ['implementTop', 'implementBottom'] },
    ],
  },
  links: [{ between: ['implementTop', 'implementBottom'], label: t('Shared lead', 'Fælles ledelse'), cites: pt }],
  loops: [{ from: 'implementTop', to: 'aimTop', label: t('Adjust', 'Justér'), cites: pt }],
  shortcuts: [{ from: 'design', to: 'implementTop', label: t('Already agreed', 'Allerede aftalt'), cites: pt }],
  rules: { oneTrackOnly },
})

// ── a framework without phases; a model in one language; a rule set ─────────────────────────────────
const own = { cites: [{ own: t('Judgement', 'Skøn') }] } as const
const framework = definePlanningModel({
  contract: 1,
  id: '@example/framework',
  version: '1.0.0',
  title: t('Framework', 'Ramme'),
  summary: t('s', 's'),
  sources: {},
  principles: { reach: { label: t('Reach', 'Rækkevidde'), ...own } },
  phases: {},
  rules: {},
})
const danishOnly = definePlanningModel({
  contract: 1,
  id: '@example/danish-only',
  version: '1.0.0',
  languages: ['da'],
  title: { da: 'Kun dansk' },
  summary: { da: 's' },
  sources: {},
  principles: {},
  phases: { start: { label: { da: 'Start' }, cites: [{ own: { da: 'Skøn' } }] } },
  flow: 'start',
  rules: {},
})
export const extra = defineRuleSet({ id: '@example/extra', sources: {}, rules: {} })

/** What is legal beyond the ordinary: no phases, one language. */
export const legal = [framework, danishOnly] as const
