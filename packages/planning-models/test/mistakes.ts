// Mistakes that an integrator makes, as they are typed.

/** What every piece of code begins with. */
export const imports = `
import { assess, attach, createPlan, defineArtefact, definePlanningModel, defineRule, defineRuleSet, journal, judge, missing, phaseState } from '@groundplan/planning-models'
import { defineConformance, runConformance } from '@groundplan/planning-models/testing'
import * as z from 'zod'
`

const head = `${imports}
const beds = defineArtefact({
  kind: '@example/garden/beds', version: 1, title: { en: 'Beds', da: 'Bede' },
  schema: z.object({ items: z.array(z.object({ id: z.string(), name: z.string(), helpers: z.array(z.string()) })) }),
})
const paths = defineArtefact({ kind: '@example/garden/paths', version: 1, title: { en: 'Paths', da: 'Stier' }, schema: z.object({}) })
const t = (en: string, da: string) => ({ en, da })
const plan = createPlan({ id: 'p1', title: { verbatim: 'The garden' }, period: { from: '2026' } })
`

const rule = (parts: Readonly<Record<string, string>> = {}): string => {
  const all = {
    label: `{ en: 'Every bed is tended', da: 'Alle bede bliver passet' }`,
    why: `{ en: 'Ask who would like it.', da: 'Spørg, hvem der har lyst.' }`,
    cites: `[{ source: 'gardener', at: 'ch. 2' }]`,
    weight: `'important'`,
    phase: `'sow'`,
    principle: `'care'`,
    reads: '{ beds }',
    messages: `{ alone: { en: 'Nobody tends {bed}', da: 'Ingen passer {bed}' } }`,
    check: `({ beds }, say) => judge(beds.items, (bed, i) => bed.helpers.length === 0 &&
      say.alone({ about: [{ kind: 'bed', id: bed.id }], at: ['beds', 'items', i], slots: { bed: bed.name } }))`,
    ...parts,
  }
  const body = Object.entries(all).map(([name, text]) => `  ${name}: ${text},`)
  return `const tended = defineRule({\n${body.join('\n')}\n})\n`
}

const model = (parts: Readonly<Record<string, string>> = {}): string => {
  const all = {
    contract: '1',
    id: `'@example/garden'`,
    version: `'1.0.0'`,
    title: `t('Garden', 'Have')`,
    summary: `t('Sow, then reap.', 'Så, og høst så.')`,
    sources: `{ gardener: { title: 'The gardener', year: 2020 } }`,
    principles: `{ care: { label: t('Care', 'Omsorg'), cites } }`,
    phases: `{ sow: { label: t('Sow', 'Så'), cites }, reap: { label: t('Reap', 'Høst'), cites } }`,
    flow: `{ inSequence: ['sow', 'reap'] }`,
    rules: '{ tended }',
    ...parts,
  }
  const body = Object.entries(all).map(([name, text]) => `  ${name}: ${text},`)
  return `const cites = [{ source: 'gardener', at: 'ch. 1' }] as const\nconst garden = definePlanningModel({\n${body.join('\n')}\n})\n`
}

const whole = (ruleParts = {}, modelParts = {}, rest = ''): string =>
  `${head}${rule(ruleParts)}${model(modelParts)}${rest}\nexport const made = { garden, beds, plan }\nvoid [tended, paths, attach, assess, journal, missing, phaseState, defineRuleSet, runConformance]\n`

/** The pieces of code, by what is wrong with each; `nothing` is the same without a mistake. */
export const mistakes = {
  nothing: whole(),
  phaseOfRule: whole({ phase: `'sew'` }),
  phaseRead: whole({ reads: `{ beds, sew: phaseState('sew') }` }),
  phaseInFlow: whole({}, { flow: `{ inSequence: ['sow', { inParallel: ['reep'] }] }` }),
  phaseInLink: whole({}, { links: `[{ between: ['sow', 'reep'], label: t('a', 'b'), cites }]` }),
  phaseInLoop: whole({}, { loops: `[{ from: 'reep', to: 'sow', label: t('a', 'b'), cites }]` }),
  flowMissing: whole().replace(/ {2}flow: .*\n/, ''),
  principleOfRule: whole({ principle: `'car'` }),
  principleOfPhase: whole(
    {},
    {
      phases: `{ sow: { label: t('Sow', 'Så'), cites, honours: ['car'] }, reap: { label: t('Reap', 'Høst'), cites } }`,
    },
  ),
  slotMissing: whole({ check: `({ beds }, say) => judge(beds.items, (bed) => say.alone({ about: [], slots: {} }))` }),
  slotsMissing: whole({ check: `({ beds }, say) => judge(beds.items, (bed) => say.alone({ about: [] }))` }),
  slotMisspelt: whole({
    check: `({ beds }, say) => judge(beds.items, (bed) => say.alone({ about: [], slots: { bet: bed.name } }))`,
  }),
  messageMisspelt: whole({
    check: `({ beds }, say) => judge(beds.items, (bed) => say.alon({ about: [], slots: { bed: bed.name } }))`,
  }),
  danishSlot: whole({ messages: `{ alone: { en: 'Nobody tends {bed}', da: 'Ingen passer bedet' } }` }),
  danishExtraSlot: whole({ messages: `{ alone: { en: 'Nobody tends {bed}', da: 'Ingen passer {bed} i {have}' } }` }),
  danishMissing: whole({ messages: `{ alone: { en: 'Nobody tends {bed}' } }` }),
  danishLabelMissing: whole({ label: `{ en: 'Every bed is tended' }` }),
  danishWhyText: whole({ why: `'Ask who would like it.'` }),
  danishTitleMissing: whole({}, { title: `{ en: 'Garden' }` }),
  sourceOfRule: whole({ cites: `[{ source: 'gardner', at: 'ch. 2' }]` }),
  sourceOfPhase: whole(
    {},
    {
      phases: `{ sow: { label: t('Sow', 'Så'), cites: [{ source: 'gardner', at: 'ch. 2' }] }, reap: { label: t('Reap', 'Høst'), cites } }`,
    },
  ),
  placeMissing: whole({ cites: `[{ source: 'gardener' }]` }),
  noCites: whole({ cites: '[]' }),
  citesMissing: whole({}, { principles: `{ care: { label: t('Care', 'Omsorg') } }` }),
  readUndeclared: whole({ check: `({ beds, paths }) => judge(beds.items, () => { void paths; return undefined })` }),
  atUndeclared: whole({
    check: `({ beds }, say) => judge(beds.items, (bed) => say.alone({ about: [], at: ['paths'], slots: { bed: bed.name } }))`,
  }),
  textForCount: whole({
    messages: `{ few: { en: { count: 'n', one: '{n} helper', other: '{n} helpers' }, da: { count: 'n', one: '{n} hjælper', other: '{n} hjælpere' } } }`,
    check: `({ beds }, say) => judge(beds.items, (bed) => say.few({ about: [], slots: { n: bed.name } }))`,
  }),
  asyncCheck: whole({ check: `async ({ beds }) => judge(beds.items, () => undefined)` }),
  asyncLook: whole({ check: `({ beds }) => judge(beds.items, async () => undefined)` }),
  noJudge: whole({
    check: `({ beds }, say) => beds.items.map((bed) => say.alone({ about: [], slots: { bed: bed.name } }))`,
  }),
  noReturn: whole({ check: `({ beds }) => { judge(beds.items, () => undefined) }` }),
  truthyLook: whole({ check: `({ beds }) => judge(beds.items, (bed) => bed.helpers.length === 0)` }),
  weightMisspelt: whole({ weight: `'importent'` }),
  weightOfOthers: whole({ weight: `'error'` }),
  growthMisspelt: whole({ growth: `'cubic'` }),
  wrongContent: whole({}, {}, `attach(plan, beds, { items: [{ id: 'b1', name: 'Roses', helpers: 'h1' }] })`),
  contentWithoutItems: whole({}, {}, `attach(plan, beds, [{ id: 'b1', name: 'Roses', helpers: [] }])`),
  caseOfNoRule: whole({}, {}, `runConformance(garden, [{ name: 'a', plan, at: '2026', expect: { tendet: 'met' } }])`),
  casesOfNoRule: whole(
    {},
    {},
    `const cases = [{ name: 'a', plan, at: '2026', expect: { tendet: 'met' } }] as const\nrunConformance(garden, cases)`,
  ),
  verdictOfOthers: whole(
    {},
    {},
    `runConformance(garden, [{ name: 'a', plan, at: '2026', expect: { tended: 'error' } }])`,
  ),
  casesOfConformance: whole(
    {},
    {},
    `const proof = defineConformance(garden, [{ name: 'a', plan, at: '2026', expect: { tended: 'met' } }], { never: { tended: { unmet: 'b' } } })
runConformance(garden, proof.cases, proof.options)
runConformance(proof.model, proof.cases, proof.options)
proof.cases[0]?.expect.tendet`,
  ),
  sortedFrozen: whole({ check: `({ beds }) => judge(beds.items.sort(), () => undefined)` }),
  verdictMisspelt: whole(
    {},
    {},
    `runConformance(garden, [{ name: 'a', plan, at: '2026', expect: { tended: 'mett' } }])`,
  ),
  casesWidened: whole(
    {},
    {},
    `const cases = [{ name: 'a', plan, at: '2026', expect: { tended: 'met' } }]\nrunConformance(garden, cases)`,
  ),
  citesWidened: whole({}, { principles: `{ care: { label: t('Care', 'Omsorg'), cites: mine } }` }).replace(
    'const cites =',
    `const mine = [{ source: 'gardener', at: 'ch. 1' }]\nconst cites =`,
  ),
  badVersion: whole({}, { version: `'1.0'` }),
  contractTwo: whole({}, { contract: '2' }),
  listOfModels: whole({}, {}, `assess(garden, plan, { at: '2026-10-01' })`),
  noDate: whole({}, {}, `assess([garden], plan)`),
  ruleSetWithPhase: whole(
    {},
    {},
    `defineRuleSet({ id: '@example/x', sources: { gardener: { title: 'x', year: 2020 } }, rules: { tended } })`,
  ),
  badKind: `${head}export const x = defineArtefact({ kind: 'beds', version: 1, title: { en: 'a', da: 'b' }, schema: z.object({}) })\n`,
} as const
