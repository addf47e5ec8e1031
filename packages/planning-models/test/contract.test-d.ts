// The hard call sites of the three users, and what the types must refuse. Checked by tsc; `refusals.test.ts` checks that each line that must
// fail fails for the reason that stands behind `@ts-expect-error`.
import { type PlanDocument, revise, undo } from '@groundplan/kernel'
import {
  assess,
  attach,
  type Content,
  content,
  definePlanningModel,
  defineRule,
  defineView,
  deviate,
  figuresOf,
  judge,
  optional,
  type PlanningModel,
  parsePlan,
  phaseState,
  read,
  say,
  startPhase,
} from '@groundplan/planning-models'
import { type Conformance, defineConformance, runConformance } from '@groundplan/planning-models/testing'
import {
  activities,
  extra,
  governance,
  legal,
  parallelTrack,
  quietForLong,
  sameGroupSameTime,
  sources,
  supersetting,
  t,
} from './contract.fixtures.js'

legal satisfies readonly PlanningModel[]

// ── an integrator proves a model ────────────────────────────────────────────────────────────────────
const proof = defineConformance(supersetting, [], { never: { quietForLong: { unmet: 'because' } } })
proof satisfies Conformance
runConformance(supersetting, proof.cases, proof.options) satisfies readonly unknown[]
runConformance(proof.model, proof.cases, proof.options) satisfies readonly unknown[]

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
