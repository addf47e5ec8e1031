// The hard call sites of the three users, and what the types must refuse. Checked by tsc; `refusals.test.ts` checks that each line that must
// fail fails for the reason that stands behind `@ts-expect-error`.
import {
  type EntityRef,
  type Localized,
  monthsBetween,
  overlaps,
  type PlanDocument,
  revise,
  undo,
} from '@groundplan/kernel'
import {
  assess,
  attach,
  type Content,
  content,
  defineArtefact,
  definePlanningModel,
  defineRule,
  defineRuleSet,
  defineView,
  deviate,
  figuresOf,
  journal,
  judge,
  missing,
  optional,
  type PlanningModel,
  parsePlan,
  phaseState,
  read,
  say,
  startPhase,
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
export const bySetting = defineView({
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

const sources = { handbook: { title: 'Lokalsamfund som sundhedsfremmende arena', year: 2022 } } as const
const t = (en: string, da: string): Localized => ({ en, da })
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
export const oneTrackOnly = defineRule({
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
export const framework = definePlanningModel({
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
export const danishOnly = definePlanningModel({
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

// ── a municipal developer ───────────────────────────────────────────────────────────────────────────
declare const console: { log(...x: unknown[]): void }
declare const typedByAUser: unknown
declare const theirPlugIns: readonly PlanningModel[]
declare const clock: { today(): string; now(): string }
const opened = parsePlan(typedByAUser, { artefacts: [activities, governance], models: [supersetting, ...theirPlugIns] })
for (const f of opened.findings) console.log(f.pointer, say(f, 'da'))
if (opened.document && opened.plan) {
  const assessment = assess([supersetting, parallelTrack, extra], opened.plan, { at: clock.today() })
  for (const f of assessment.findings) console.log(f.model, say(f, 'da-DK'), f.answer?.why)
  assessment.models['@groundplan/supersetting'].rules.sameGroupSameTime satisfies object
  assessment.models['@groundplan/parallel-track'].phases.aimTop satisfies object
  assessment.models['@example/extra'].rules satisfies object
  assessment.findings[0]?.model satisfies
    | '@groundplan/supersetting'
    | '@groundplan/parallel-track'
    | '@example/extra'
    | undefined
  // @ts-expect-error no such rule: Property 'overlap' does not exist
  assessment.models['@groundplan/supersetting'].rules.overlap
  // @ts-expect-error no such model: Property '@groundplan/nowhere' does not exist
  assessment.models['@groundplan/nowhere']
  // plug-ins at run time: the same call; ids are strings, so every look-up may be undefined
  assess([supersetting, ...theirPlugIns], opened.plan, { at: '2027-01-01' }).models['@x/y']?.rules['r']?.kind
  // @ts-expect-error a run-time look-up may be undefined: Object is possibly 'undefined'
  assess(theirPlugIns, opened.plan, { at: '2027-01-01' }).models['@x/y'].rules
  // typed reading needs the artefact, not the model
  const held = read(opened.plan, activities)
  if (held.is === 'present') held.content.items[0]?.setting satisfies string | undefined
  // @ts-expect-error content is frozen: Property 'push' does not exist on type 'readonly
  if (held.is === 'present') held.content.items.push({})
  // attach, edit, undo
  let document: PlanDocument<typeof opened.plan> = {
    ...opened.document,
    plan: attach(opened.plan, governance, { bodies: [] }),
  }
  // @ts-expect-error wrong content: Type 'number' is not assignable to type 'readonly
  attach(opened.plan, governance, { bodies: 3 })
  document = revise(
    document,
    (plan) => {
      plan.journal.push({ id: 'j1', at: '2027-02', kind: 'event', words: { verbatim: 'Heste på engen' }, about: [] })
    },
    { id: 'r1', at: clock.now(), by: 'coordinator', why: { verbatim: '' } },
  )
  document = undo(document)
  startPhase(opened.plan, { model: parallelTrack, phase: 'aimTop', at: '2027' })
  startPhase(opened.plan, { model: '@x/y', phase: 'anything', at: 'unknown' })
  // @ts-expect-error the model has no such phase: Type '"aimMiddle"' is not assignable to type
  startPhase(opened.plan, { model: parallelTrack, phase: 'aimMiddle', at: '2027' })
  // @ts-expect-error a deviation has a reason: Property 'why' is missing
  deviate(opened.plan, { model: parallelTrack, phase: 'aimTop', at: '2027' })
  figuresOf(supersetting, opened.plan, { at: clock.today() })[0]?.figure?.kind satisfies string | undefined
}

// ── a researcher ────────────────────────────────────────────────────────────────────────────────────
declare const files: readonly unknown[]
declare function coverage(a: Content<typeof activities>): { readonly covered: number; readonly of: number }
const plans = files.map((f) => parsePlan(f, { artefacts: [activities] })).flatMap((r) => (r.plan ? [r.plan] : []))
const rows = plans.map((plan) => {
  const a = content(plan, activities)
  return {
    id: plan.id,
    ...(a && coverage(a)),
    integrated: assess([supersetting], plan, { at: '2027-01-01' }).models['@groundplan/supersetting'].principles
      .integration.kind,
  }
})
rows[0]?.covered satisfies number | undefined

// ── what the types refuse ───────────────────────────────────────────────────────────────────────────
const named = {
  label: t('a', 'a'),
  why: t('a', 'a'),
  cites: [{ source: 'handbook', at: 'x' }],
  weight: 'advice',
} as const
const base = {
  contract: 1,
  id: 'b',
  version: '1.0.0',
  title: t('a', 'a'),
  summary: t('a', 'a'),
  sources,
} as const
const p = { label: t('a', 'a'), cites: [{ source: 'handbook', at: 'x' }] } as const

// biome-ignore format: each refusal is one line under its reason
export function refused(): void {
  // @ts-expect-error slot is misspelt: 'nam' does not exist in type
  defineRule({ ...named, reads: { activities }, messages: { m: { en: '{name}', da: '{name}' } }, check: ({ activities }, say) => judge(activities.items, (a) => say.m({ about: [], slots: { nam: a.name } })) })
  // @ts-expect-error the Danish text lacks a slot: The Danish text lacks the slot: place
  defineRule({ ...named, reads: { activities }, messages: { m: { en: '{name} of {place}', da: '{name}' } }, check: () => judge([], () => undefined) })
  // @ts-expect-error governance is not read: Property 'governance' does not exist
  defineRule({ ...named, reads: { activities }, messages: {}, check: ({ governance }) => judge([governance], () => undefined) })
  // @ts-expect-error optional may be undefined: 'governance' is possibly 'undefined'
  defineRule({ ...named, reads: { governance: optional(governance) }, messages: {}, check: ({ governance }) => judge(governance.bodies, () => undefined) })
  // @ts-expect-error a promise is no judgement: Type 'Promise<Judged>' is missing the following properties from type 'Judged'
  defineRule({ ...named, reads: { activities }, messages: {}, check: async () => judge([], () => undefined) })
  // @ts-expect-error `at` must start in what is read: Type '"governance"' is not assignable to type '"activities"'
  defineRule({ ...named, reads: { activities }, messages: { m: { en: 'x', da: 'x' } }, check: (_, say) => judge([], () => say.m({ about: [], at: ['governance'] })) })
  // @ts-expect-error a view reads no phase: is not assignable to type 'never'
  defineView({ title: t('a', 'a'), reads: { develop: phaseState('develop') }, figure: () => ({ kind: 'table', title: t('a', 'a'), description: t('a', 'a'), columns: [], rows: [] }) })
  // @ts-expect-error the rule names a phase that the model lacks: Type '"develop"' is not assignable to type '"a"
  definePlanningModel({ ...base, principles: { integration: p }, phases: { a: p }, flow: 'a', rules: { sameGroupSameTime } })
  // @ts-expect-error the rule reads the state of a phase that the model lacks: '"develop"' is not assignable to type '"evaluate"
  definePlanningModel({ ...base, principles: {}, phases: { evaluate: p }, flow: 'evaluate', rules: { quietForLong } })
  // @ts-expect-error the rule names a principle that the model lacks: '"integration"' is not assignable to type '"other"
  definePlanningModel({ ...base, principles: { other: p }, phases: { develop: p }, flow: 'develop', rules: { sameGroupSameTime } })
  // @ts-expect-error unknown phase in a nested flow: Type '"b"' is not assignable to type 'Flow<"a">'
  definePlanningModel({ ...base, principles: {}, phases: { a: p }, flow: { inSequence: ['a', { inParallel: ['b'] }] }, rules: {} })
  // @ts-expect-error unknown phase in a loop: Type '"b"' is not assignable to type '"a"'
  definePlanningModel({ ...base, principles: {}, phases: { a: p }, flow: 'a', loops: [{ ...p, from: 'a', to: 'b' }], rules: {} })
  // @ts-expect-error unknown phase in a shortcut: Type '"b"' is not assignable to type '"a"'
  definePlanningModel({ ...base, principles: {}, phases: { a: p }, flow: 'a', shortcuts: [{ ...p, from: 'a', to: 'b' }], rules: {} })
  // @ts-expect-error unknown lane: Type '"top"' is not assignable to type '"bottom"
  definePlanningModel({ ...base, principles: {}, lanes: { bottom: p }, phases: { a: { ...p, lane: 'top' } }, flow: 'a', rules: {} })
  // @ts-expect-error unknown principle in a phase: Type '"b"' is not assignable to type '"a"
  definePlanningModel({ ...base, principles: { a: p }, phases: { a: { ...p, honours: ['b'] } }, flow: 'a', rules: {} })
  // @ts-expect-error unknown source: Type '"wikipedia"' is not assignable to type '"handbook"'
  definePlanningModel({ ...base, principles: {}, phases: { a: { ...p, cites: [{ source: 'wikipedia', at: '' }] } }, flow: 'a', rules: {} })
  // @ts-expect-error missing Danish: Property 'da' is missing
  definePlanningModel({ ...base, principles: {}, phases: { a: { ...p, label: { en: 'a' } } }, flow: 'a', rules: {} })
  // @ts-expect-error a contract that we do not know: Type '2' is not assignable to type '1'
  definePlanningModel({ ...base, contract: 2, principles: {}, phases: { a: p }, flow: 'a', rules: {} })
  // @ts-expect-error phases without a flow: Property 'flow' is missing
  definePlanningModel({ ...base, principles: {}, phases: { a: p }, rules: {} })
}
