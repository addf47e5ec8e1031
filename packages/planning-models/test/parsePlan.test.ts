import { documentText, newDocument } from '@groundplan/kernel/document'
import {
  defineArtefact,
  defineRuleSet,
  type Known,
  optional,
  type Plan,
  parsePlan,
  parsePlanText,
  read,
  startPhase,
} from '@groundplan/planning-models'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { beds, garden, helpers } from './fixtures/garden.js'
import { both, codes, emptyPlan, hostile, soundPlan } from './support.js'

const known: Known = { artefacts: [beds, helpers], models: [garden] }
const open = (plan: unknown, given: Known = known) =>
  parsePlan({ format: 1, plan, done: [], undone: [], reports: [] }, given)
const plain = (plan: Plan) => JSON.parse(JSON.stringify(plan))
const saw = (plan: unknown, given?: Known) =>
  open(plan, given).findings.map((finding) => [codes([finding])[0], finding.pointer])

describe('parsePlan', () => {
  it('opens a sound document without findings, raw and frozen', () => {
    const { document, plan, findings } = open(plain(soundPlan))
    expect(findings).toEqual([])
    expect(plan).toEqual(soundPlan)
    expect(document?.plan).toBe(plan)
    expect(Object.isFrozen(plan?.artefacts[beds.kind]?.content)).toBe(true)
  })
  it('opens text to the same', () => {
    const text = documentText(newDocument(soundPlan))
    const { document, findings } = parsePlanText(text, known)
    expect(findings).toEqual([])
    expect(documentText(document!)).toBe(text)
    expect(parsePlanText('{').document).toBeUndefined()
    expect(parsePlanText('{').findings).toHaveLength(1)
  })
  it('keeps what it does not know', () => {
    const strange = {
      ...plain(soundPlan),
      mood: 'glad',
      artefacts: { '@elsewhere/x/y': { version: 3, content: [1], extra: true } },
    }
    const { document, findings } = open(strange)
    expect(document?.plan).toEqual(strange)
    expect(codes(findings)).toEqual(['plan/unknownKind'])
  })
  it('says when the plan ends before it begins, and only where that is certain', () => {
    const over = (period: object) => open({ ...plain(soundPlan), period })
    const { plan, findings } = over({ from: '2026-03', to: '2012' })
    expect(plan).toBeDefined()
    expect(findings.map((finding) => [...both(finding), finding.pointer])).toEqual([
      [
        'The plan ends (2012) before it begins (March 2026)',
        'Planen slutter (2012), før den begynder (marts 2026)',
        '/plan/period/to',
      ],
    ])
    for (const sound of [{ from: '2012' }, { from: '2012', to: '2026' }, { from: '2026', to: '2026' }])
      expect(over(sound).findings).toEqual([])
    for (const unsure of [
      { from: '2026', to: 'unknown' },
      { from: 'unknown', to: '2012' },
      { from: '2026-05', to: '2026' },
    ])
      expect(over(unsure).findings).toEqual([])
  })
  it('gives back nothing but findings for what is no plan, with pointers', () => {
    const broken = {
      ...plain(soundPlan),
      id: '',
      journal: [{ id: 'j' }],
      phases: { m: { p: { state: 'begun', since: '2026' } } },
    }
    const { document, plan, findings } = open(broken)
    expect([document, plan]).toEqual([undefined, undefined])
    expect(findings.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/plan/id', '/plan/journal/0/words', '/plan/phases/m/p/state']),
    )
    expect(
      findings.every(
        ({ weight, code }) => weight === 'structural' && code.startsWith('@groundplan/planning-models/plan/'),
      ),
    ).toBe(true)
  })
  it.each([undefined, null, 7, 'text', [], {}, { format: 1 }, { format: 9, plan: {} }, () => 1])(
    'takes anything: %o',
    (value) => {
      const { plan, findings } = parsePlan(value)
      expect(plan).toBeUndefined()
      expect(findings.length).toBeGreaterThan(0)
    },
  )
  it('never throws on a plan with any one part replaced by anything', () => {
    const paths = Object.keys(soundPlan)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const { plan, findings } = open({ ...soundPlan, [path]: value })
        expect(plan !== undefined || findings.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('artefacts', () => {
  const holding = (kind: string, version: number, content: unknown) => ({
    ...plain(emptyPlan),
    artefacts: { [kind]: { version, content } },
  })
  it('of a later version are told of', () => {
    const { findings } = open(holding(beds.kind, 3, {}))
    expect(findings.map((finding) => [...both(finding), finding.pointer])).toEqual([
      [
        'Beds is written in version 3; here version 2 is the latest known',
        'Bede er skrevet i version 3; her kendes højst version 2',
        '/plan/artefacts/@example~1garden~1beds/version',
      ],
    ])
  })
  it('that do not fit are told of where they do not', () => {
    expect(
      open(holding(beds.kind, 2, { items: [{ id: 4, name: 'x' }] })).findings.map(({ pointer }) => pointer),
    ).toEqual(['/plan/artefacts/@example~1garden~1beds/content/items/0/id'])
  })
  it('are known through what the models and rule sets read, view, need and yield', () => {
    const plan = plain(soundPlan)
    expect(saw(plan, { models: [garden] })).toEqual([])
    expect(saw(plan, { artefacts: [beds, helpers] })).toEqual([['plan/modelNotLoaded', '/plan/models/0']])
    expect(saw({ ...plan, models: [] }, {}).map(([code]) => code)).toEqual(['plan/unknownKind', 'plan/unknownKind'])
    const set = hostile(() => undefined, { reads: { beds: optional(beds), helpers } })
    expect(saw({ ...plan, models: [] }, { models: [set] })).toEqual([])
    const through = (part: object) =>
      ({ ...garden, rules: {}, views: {}, phases: {}, ...part }) as unknown as typeof garden
    expect(
      codes(open(plan, { models: [through({ phases: { a: { needs: [beds], yields: [helpers] } } })] }).findings),
    ).toEqual([])
    expect(codes(open(plan, { models: [through({ views: garden.views })] }).findings)).toEqual([])
    expect(codes(open(plan, { models: [through({})] }).findings)).toEqual(['plan/unknownKind', 'plan/unknownKind'])
  })
  it('are read with the artefact that the caller passed, before that of a model', () => {
    const later = defineArtefact({ kind: helpers.kind, version: 2, title: helpers.title, schema: z.object({}) })
    expect(codes(open(plain(soundPlan), { artefacts: [later], models: [garden] }).findings)).toContain(
      'plan/migrationMissing',
    )
  })
  it('are validated once for opening and reading', () => {
    let runs = 0
    const counted = defineArtefact({
      kind: '@example/x/counted',
      version: 1,
      title: helpers.title,
      schema: z.object({}).refine(() => ++runs > 0),
    })
    const { plan } = open(holding(counted.kind, 1, {}), { artefacts: [counted] })
    read(plan!, counted)
    expect(runs).toBe(1)
  })
})

describe('models', () => {
  const using = (use: object) => ({
    ...plain(emptyPlan),
    models: [{ id: '@example/garden', version: '1.2.0', contract: 1, ...use }],
  })
  it('are compared with those at hand', () => {
    expect(saw(using({}))).toEqual([])
    expect(saw(using({ id: '@x/y' }))).toEqual([['plan/modelNotLoaded', '/plan/models/0']])
    expect(saw(using({ version: '1.1.0' }))).toEqual([['plan/modelVersion', '/plan/models/0/version']])
    expect(saw(using({ contract: 2, version: '9.0.0' }))).toEqual([
      ['plan/newerModelContract', '/plan/models/0/contract'],
    ])
    expect(both(open(using({ contract: 2 })).findings[0])).toEqual([
      'The plan was made with @example/garden under version 2 of the contract; here the model is of version 1',
      'Planen er lavet med @example/garden efter kontraktens version 2; her er modellen fra version 1',
    ])
    expect(both(open(using({ version: '1.1.0' })).findings[0])).toEqual([
      'The plan was made with version 1.1.0 of @example/garden; here it is version 1.2.0',
      'Planen er lavet med version 1.1.0 af @example/garden; her er det version 1.2.0',
    ])
  })
  it('are named once', () => {
    const plan = using({})
    plan.models.push(plan.models[0], plan.models[0])
    expect(saw(plan)).toEqual([['plan/modelTwice', '/plan/models/1']])
  })
  it('that are rule sets are no models of the plan', () => {
    const set = defineRuleSet({ id: '@example/garden', sources: {}, rules: {} })
    expect(saw(using({}), { models: [set] })).toEqual([['plan/modelNotLoaded', '/plan/models/0']])
    expect(saw(using({}), { models: [set, garden] })).toEqual([])
    expect(saw(using({ version: '3.0.0' }), { models: [{ ...garden, version: '3.0.0' }, garden] })).toEqual([])
  })
  it('lack a phase that the plan has a state for', () => {
    const plan = startPhase(startPhase(emptyPlan, { model: '@example/garden', phase: 'weed', at: '2026' }), {
      model: '@x/y',
      phase: 'z',
      at: '2026',
    })
    const { findings } = open(plain(plan))
    expect(findings.map((finding) => [...both(finding), finding.pointer])).toEqual([
      [
        'The plan holds a state for the phase weed, which Shared garden does not have',
        'Planen har en status for fasen weed, som Fælles have ikke har',
        '/plan/phases/@example~1garden/weed',
      ],
    ])
  })
})
