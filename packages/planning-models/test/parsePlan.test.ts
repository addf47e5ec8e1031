import { documentText, newDocument } from '@groundplan/kernel/document'
import { dateOrUnknownSchema, textSchema } from '@groundplan/kernel/schemas'
import {
  attach,
  createPlan,
  defineArtefact,
  defineRuleSet,
  type Known,
  optional,
  type Plan,
  parsePlan,
  parsePlanText,
  planFormat,
  planSchema,
  read,
  record,
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
    expect(saw(using({ contract: 2, version: '9.0.0' }))).toEqual([['plan/modelContract', '/plan/models/0/contract']])
    expect(both(open(using({ contract: 2 })).findings[0])).toEqual([
      'The plan was made with @example/garden under version 2 of the contract; here the contract is version 1',
      'Planen er lavet med @example/garden efter kontraktens version 2; her er kontrakten version 1',
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

describe('ids', () => {
  const holding = (bedItems: readonly object[], helperItems?: readonly object[]) => ({
    ...plain(emptyPlan),
    artefacts: {
      [beds.kind]: { version: 2, content: { items: bedItems } },
      ...(helperItems && { [helpers.kind]: { version: 1, content: { items: helperItems } } }),
    },
  })
  const bed = (id: string, ...names: string[]) => ({ id, name: id, helpers: names })
  it('of journal entries are told of when used twice, once', () => {
    const entry = { id: 'j1', at: '2026', kind: 'event', words: { verbatim: 'x' }, about: [] }
    const { findings } = open({ ...plain(emptyPlan), journal: [entry, { ...entry, id: 'j2' }, entry, entry] })
    expect(findings.map((finding) => [...both(finding), finding.pointer])).toEqual([
      ['Two journal entries have the id j1', 'To indførsler i journalen har samme id, j1', '/plan/journal/2/id'],
    ])
  })
  it('defined twice are told of, once, at the second place', () => {
    const { findings } = open(holding([bed('b1'), bed('b2'), bed('b1'), bed('b1')]))
    expect(findings.map((finding) => [...both(finding), finding.pointer])).toEqual([
      [
        'The id b1 is used more than once in Beds',
        'Id’et b1 er brugt mere end én gang i Bede',
        '/plan/artefacts/@example~1garden~1beds/content/items/2',
      ],
    ])
    expect(codes(open(holding([bed('x', 'x')], [{ id: 'x' }])).findings)).toEqual([])
  })
  it('that lead nowhere are told of, once, at the first place', () => {
    const { findings } = open(holding([bed('b1', 'h1', 'h9'), bed('b2', 'h9', 'h8')], [{ id: 'h1' }]))
    expect(findings.map((finding) => [...both(finding), finding.pointer, finding.weight])).toEqual([
      [
        'Something here speaks of h9, which is not in Helpers',
        'Her henvises til h9, som ikke findes i Hjælpere',
        '/plan/artefacts/@example~1garden~1beds/content/items/0/helpers/1',
        'structural',
      ],
      [
        'Something here speaks of h8, which is not in Helpers',
        'Her henvises til h8, som ikke findes i Hjælpere',
        '/plan/artefacts/@example~1garden~1beds/content/items/1/helpers/1',
        'structural',
      ],
    ])
  })
  it('in the journal and among the places are followed too, except those of models and of the plan itself', () => {
    let plan = record(soundPlan, {
      id: 'j1',
      at: '2026',
      kind: 'event',
      words: { verbatim: 'x' },
      about: [
        { kind: 'phase', id: 'x' },
        { kind: 'helper', id: 'h1' },
        { kind: 'helper', id: 'h7' },
        { kind: 'journalEntry', id: 'j0' },
      ],
    })
    plan = { ...plan, places: [{ kind: 'bed', id: 'b9' }] }
    expect(saw(plain(plan))).toEqual([
      ['plan/dangling', '/plan/places/0'],
      ['plan/dangling', '/plan/journal/0/about/2'],
    ])
  })
  it('of a kind that nothing lists are told of once, as advice', () => {
    const { findings } = open(holding([bed('b1', 'h1', 'h2'), bed('b2', 'h1')]))
    expect(findings.map((finding) => [...both(finding), finding.pointer, finding.weight])).toEqual([
      [
        '3 references are of the kind “helper”, but nothing in the plan lists things of that kind',
        '3 henvisninger er af slagsen »helper«, men planen har ingen liste over den slags',
        '/plan/artefacts/@example~1garden~1beds/content/items/0/helpers/0',
        'advice',
      ],
    ])
    const one = createPlan({
      id: 'p',
      title: { verbatim: 'x' },
      period: { from: '2026' },
      places: [{ kind: 'place', id: 'green' }],
    })
    expect(both(open(plain(one)).findings[0])).toEqual([
      '1 reference is of the kind “place”, but nothing in the plan lists things of that kind',
      '1 henvisning er af slagsen »place«, men planen har ingen liste over den slags',
    ])
  })
  it('cannot be checked while some content cannot be read', () => {
    const plan = holding([bed('b1', 'h1', 'h2'), bed('b1', 'h1')])
    plan.artefacts[helpers.kind] = { version: 7, content: {} }
    plan.artefacts['@elsewhere/x/y'] = { version: 1, content: {} }
    const { findings } = open(plan)
    expect(codes(findings)).toEqual(['plan/newerArtefact', 'plan/unknownKind', 'plan/definedTwice', 'plan/cannotCheck'])
    expect(both(findings[3])).toEqual([
      '3 references cannot be checked, since what they speak of may stand in content that cannot be read: Helpers and @elsewhere/x/y',
      '3 henvisninger kan ikke kontrolleres, fordi det, de gælder, kan stå i indhold, der ikke kan læses: Hjælpere og @elsewhere/x/y',
    ])
    expect('pointer' in findings[3]!).toBe(false)
    const single = holding([bed('b1', 'h1')])
    single.artefacts[helpers.kind] = { version: 7, content: {} }
    expect(both(open(single).findings[1])).toEqual([
      '1 reference cannot be checked, since what it speaks of may stand in content that cannot be read: Helpers',
      '1 henvisning kan ikke kontrolleres, fordi det, den gælder, kan stå i indhold, der ikke kan læses: Hjælpere',
    ])
  })
  it('of older content point to the content as a whole where they stand elsewhere', () => {
    const plan = holding([], [{ id: 'h1' }])
    plan.artefacts[beds.kind] = { version: 1, content: { beds: [bed('b1', 'h9')] } }
    expect(saw(plan)).toEqual([['plan/dangling', '/plan/artefacts/@example~1garden~1beds']])
  })
  it.each<[string, (content: never) => unknown, string]>([
    [
      'throws',
      () => {
        throw new Error('no list')
      },
      'no list',
    ],
    ['is no list', () => 4, 'not iterable'],
    ['lists no references', () => [{ role: 'defines' }], 'a reference without kind, id or path'],
    ['has no path', () => [{ role: 'defines', kind: 'a', id: 'b' }], 'a reference without kind, id or path'],
    [
      'has no end',
      function* endless() {
        for (;;) yield { role: 'mentions', kind: 'phase', id: 'b', at: [] }
      },
      'more than 100000 references',
    ],
  ])('from a list that %s are told of as a fault of the plug-in', (_, mentions, words) => {
    const odd = { ...helpers, mentions } as unknown as typeof helpers
    const plan = attach(emptyPlan, odd, { items: [] })
    const { findings } = open(plain(plan), { artefacts: [odd] })
    expect(findings.map((finding) => [codes([finding])[0], finding.pointer])).toEqual([
      ['plan/mentionsFailed', '/plan/artefacts/@example~1garden~1helpers/content'],
    ])
    expect(both(findings[0])[0]).toContain(words)
    expect(both(findings[0])[1]).toContain('Hjælpere')
  })
})

describe('planSchema', () => {
  it('takes what the plan functions make, and a plan of every part', () => {
    const full: Plan = {
      ...soundPlan,
      phases: { m: { p: { state: 'reopened', since: 'unknown', earlier: [{ state: 'completed', since: '2026' }] } } },
      journal: [
        {
          id: 'j',
          at: '2026-05-01',
          kind: 'trial',
          words: { da: 'x' },
          about: [{ kind: 'a', id: 'b' }],
          phase: { model: 'm', phase: 'p' },
          outcome: { is: 'scale', at: '2027', why: { en: 'y' }, adaptation: { verbatim: 'z' } },
        },
      ],
      deviations: [{ model: 'm', phase: 'p', at: '2026', why: { verbatim: 'x' } }],
      answers: { k: { at: '2026', by: 'r', answer: 'accepted', why: { verbatim: '' }, due: '2027', owner: 'r' } },
    }
    expect(planSchema.safeParse(full)).toEqual({ success: true, data: full })
  })
  it.each([
    ['artefacts', { k: { version: 0, content: {} } }],
    ['artefacts', { k: { version: 1.5, content: {} } }],
    ['artefacts', { k: { version: 1 } }],
    ['models', [{ id: 'm', version: '1', contract: 0 }]],
    ['models', [{ id: 'm', version: 1, contract: 1 }]],
    ['places', [{ kind: 'a' }]],
    ['period', { from: '2026-13' }],
    ['period', {}],
    ['title', 'Haven'],
    ['deviations', [{ model: 'm', phase: 'p', at: '2026' }]],
    ['answers', { k: { at: '2026', by: 'r', answer: 'yes', why: { verbatim: '' } } }],
    ['answers', { k: { at: '2026', by: '', answer: 'accepted', why: { verbatim: '' } } }],
    ['answers', { k: { at: '2026', by: 'r', answer: 'accepted', why: { verbatim: '' }, due: 'unknown' } }],
    ['journal', [{ id: 'j', at: '2026', kind: 'party', words: { verbatim: 'x' }, about: [] }]],
    [
      'journal',
      [
        {
          id: 'j',
          at: '2026',
          kind: 'trial',
          words: { verbatim: 'x' },
          about: [],
          outcome: { is: 'stop', at: '2026' },
        },
      ],
    ],
  ])('refuses in %s: %o', (part, value) => {
    expect(planSchema.safeParse({ ...soundPlan, [part]: value }).success).toBe(false)
  })
  it.each(Object.keys(soundPlan))('asks for %s', (part) => {
    const { [part as 'id']: _gone, ...rest } = soundPlan
    expect(planSchema.safeParse(rest).success).toBe(false)
  })
  it('takes the texts and dates that the kernel takes, and no others', () => {
    const word = fc.option(fc.oneof(fc.string(), fc.constantFrom(4, null)), { nil: undefined })
    const text = fc.oneof(
      fc.constantFrom(
        { en: 'a' },
        { da: 'a' },
        { en: 'a', da: 'b' },
        { verbatim: '' },
        { verbatim: 'a', lang: 'da' },
        'a',
        null,
        [],
      ),
      fc.record({ verbatim: word, lang: word, en: word, da: word }).map((value) => JSON.parse(JSON.stringify(value))),
    )
    const isMixed = (value: object) => 'verbatim' in value && ('en' in value || 'da' in value)
    const takes = (part: object) => planSchema.safeParse({ ...soundPlan, ...part }).success
    fc.assert(
      fc.property(text, (title) => {
        // Somebody's words beside ours are no form of text that anybody writes; the kernel's schema looks at the first only.
        fc.pre(title === null || typeof title !== 'object' || !isMixed(title))
        if (title !== null && typeof title === 'object' && 'lang' in title && !('verbatim' in title))
          fc.pre(typeof title.lang === 'string')
        expect(takes({ title })).toBe(textSchema.safeParse(title).success)
      }),
    )
    for (const from of ['2026', '2026-02-30', '2026-13', 'unknown', 'soon', '', 7, null, '2024-02-29'])
      expect(takes({ period: { from } })).toBe(dateOrUnknownSchema.safeParse(from).success)
  })
  it('says what a text is', () => {
    const { findings } = open({ ...plain(emptyPlan), title: {} })
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/plan/title'])
    expect(both(findings[0])).toEqual([
      expect.stringContaining('somebody’s words in "verbatim"'),
      expect.stringContaining('nogens ord i "verbatim"'),
    ])
  })
  it('can be said in JSON Schema, which leaves room for fields it does not know', () => {
    const schema = planFormat.schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
    expect(schema).toMatchObject({ type: 'object', required: Object.keys(soundPlan) })
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false')
  })
})
