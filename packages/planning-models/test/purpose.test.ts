import { difference, known, say, unknown } from '@groundplan/kernel'
import { documentText, newDocument } from '@groundplan/kernel/document'
import {
  attach,
  createPlan,
  type DecisionWanted,
  type Plan,
  parsePlan,
  parsePlanText,
  planFormat,
  record,
} from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { renamed } from '../src/testing/renamed.js'
import { beds, garden, helpers } from './fixtures/garden.js'
import { both, codes, emptyPlan, soundPlan } from './support.js'

const given = { id: 'p1', title: { verbatim: 'Haven' }, period: { from: '2026' } }
const wanted: DecisionWanted = {
  id: 'd1',
  words: { verbatim: 'Skal haven fortsætte?' },
  body: { kind: 'helper', id: 'h1' },
  by: '2026-12',
}
const asked = {
  purpose: { verbatim: 'At mødes' },
  decisionsWanted: [wanted],
  afterwards: known({ verbatim: 'Naboerne driver den' }),
  budget: unknown({ verbatim: 'Afventer' }),
} as const
const withAll: Plan = { ...soundPlan, ...asked }
const open = (plan: unknown) =>
  parsePlan({ format: 1, plan, done: [], undone: [], reports: [] }, { artefacts: [beds, helpers], models: [garden] })

describe('what a plan is for', () => {
  it('is kept by createPlan, frozen; what was not asked is absent', () => {
    const plan = createPlan({ ...given, ...asked })
    expect(plan).toMatchObject(asked)
    expect([plan.decisionsWanted, plan.decisionsWanted?.[0], plan.budget].every(Object.isFrozen)).toBe(true)
    for (const field of ['purpose', 'decisionsWanted', 'afterwards', 'budget']) {
      expect(Object.hasOwn(createPlan(given), field)).toBe(false)
      expect(Object.hasOwn(createPlan({ ...given, [field]: undefined }), field)).toBe(false)
    }
    expect(createPlan({ ...given, decisionsWanted: [] }).decisionsWanted).toEqual([])
  })
  it('opens without findings, survives being saved, and is told apart from nothing', () => {
    const { document, plan, findings } = parsePlanText(documentText(newDocument(withAll)), {
      artefacts: [beds, helpers],
      models: [garden],
    })
    expect([plan, findings]).toEqual([withAll, []])
    expect(documentText(document!)).toBe(documentText(newDocument(withAll)))
    for (const value of [unknown(), { is: 'withheld' }, { is: 'notApplicable' }, known({ verbatim: '' })])
      expect(open({ ...emptyPlan, budget: value, afterwards: value }).plan).toMatchObject({ budget: value })
    expect(open(emptyPlan).plan).not.toHaveProperty('budget')
  })
  it('stays where other parts of the plan change', () => {
    const entry = { id: 'j1', at: '2026', kind: 'event', words: { verbatim: 'x' } } as const
    expect(record(attach(withAll, helpers, { items: [{ id: 'h1' }, { id: 'h2' }] }), entry)).toMatchObject(asked)
  })
  it.each<[object, string]>([
    [{ purpose: 'At mødes' }, '/plan/purpose'],
    [{ afterwards: { verbatim: 'x' } }, '/plan/afterwards/is'],
    [{ budget: known('x') }, '/plan/budget/value'],
    [{ budget: null }, '/plan/budget'],
    [{ decisionsWanted: {} }, '/plan/decisionsWanted'],
    [{ decisionsWanted: [{ words: { verbatim: 'x' } }] }, '/plan/decisionsWanted/0/id'],
    [{ decisionsWanted: [{ id: 'd' }] }, '/plan/decisionsWanted/0/words'],
    [{ decisionsWanted: [wanted, { ...wanted, id: 'd2', by: 'soon' }] }, '/plan/decisionsWanted/1/by'],
    [{ decisionsWanted: [{ ...wanted, body: { kind: 'helper' } }] }, '/plan/decisionsWanted/0/body/id'],
  ])('is refused as %j, with its place', (part, pointer) => {
    const { plan, findings } = open({ ...emptyPlan, ...part })
    expect(plan).toBeUndefined()
    expect(findings.map((finding) => finding.pointer)).toEqual([pointer])
  })
  it('has its references followed, and its ids told of when used twice, once', () => {
    const { findings } = open({
      ...withAll,
      decisionsWanted: [
        { ...wanted, body: { kind: 'helper', id: 'h9' } },
        wanted,
        wanted,
        { ...wanted, id: 'd2', body: undefined },
      ].map((each) => JSON.parse(JSON.stringify(each))),
    })
    expect(findings.map((finding) => [codes([finding])[0], finding.pointer, ...both(finding)])).toEqual([
      [
        'plan/decisionTwice',
        '/plan/decisionsWanted/1/id',
        'Two of the decisions asked for have the id d1',
        'To af de ønskede beslutninger har samme id, d1',
      ],
      [
        'plan/dangling',
        '/plan/decisionsWanted/0/body',
        'Something here speaks of h9, which is not in Helpers',
        'Her henvises til h9, som ikke findes i Hjælpere',
      ],
    ])
    const about = [{ kind: 'decisionWanted', id: 'd1' }]
    const noted = record(withAll, { id: 'j1', at: '2026', kind: 'decision', words: { verbatim: 'Ja' }, about })
    expect(open(noted).findings).toEqual([])
  })
  it('goes by its name in what has changed', () => {
    const { changes } = difference({ plan: soundPlan }, { plan: withAll })
    const words = (language: string) => changes.map((change) => say(change, language)).join('\n')
    for (const name of ['purpose', 'decisions wanted', 'after the project', 'budget'])
      expect(words('en')).toContain(name)
    for (const name of ['formål', 'ønskede beslutninger', 'forankring efter projektet', 'budget'])
      expect(words('da')).toContain(name)
  })
  it('has its references renamed with the things that they lead to', () => {
    const made = renamed(withAll, [beds, helpers])
    const [decision] = made?.plan.decisionsWanted ?? []
    const [first] = (made!.plan.artefacts[helpers.kind]!.content as { items: { id: string }[] }).items
    expect(decision?.body?.id).toBe(first?.id)
    expect(decision?.body?.id).not.toBe('h1')
    expect(open(made?.plan).findings).toEqual([])
    const bare = renamed({ ...withAll, decisionsWanted: [{ id: 'd', words: { verbatim: 'x' } }] }, [beds, helpers])
    expect(bare?.plan.decisionsWanted).toEqual([{ id: 'd', words: { verbatim: 'x' } }])
    expect(renamed(soundPlan, [beds, helpers])?.plan).not.toHaveProperty('decisionsWanted')
  })
  it('stands in the JSON Schema as what may be left out', () => {
    const schema = planFormat.schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
    const properties = schema['properties'] as Record<string, { type?: string }>
    expect(Object.keys(asked).map((field) => field in properties)).toEqual([true, true, true, true])
    expect(schema['required']).not.toEqual(expect.arrayContaining(['purpose']))
  })
})

describe('createPlan', () => {
  it.each<[object, string]>([
    [{ purpose: 'At mødes' }, 'The purpose must be a text'],
    [{ afterwards: { verbatim: 'x' } }, 'What becomes of it afterwards (`afterwards`) must say whether it is known'],
    [{ budget: null }, 'The budget must say whether it is known'],
    [{ budget: { is: 'maybe' } }, 'The budget must say whether it is known'],
    [{ budget: { is: 'known', value: '100 kr.' } }, 'The budget must be a text'],
    [{ budget: { is: 'unknown', why: 'nobody' } }, 'The reason in The budget must be a text'],
    [{ decisionsWanted: wanted }, 'The decisions wanted must be a list'],
    [{ decisionsWanted: [null] }, 'A decision wanted needs an object'],
    [{ decisionsWanted: [{ ...wanted, id: '' }] }, 'A decision wanted needs an id'],
    [{ decisionsWanted: [wanted, wanted] }, 'Two decisions wanted have the id "d1"'],
    [{ decisionsWanted: [{ ...wanted, words: 'x' }] }, 'What is to be decided must be a text'],
    [{ decisionsWanted: [{ ...wanted, body: 'h1' }] }, 'Who decides must be a list of references'],
    [{ decisionsWanted: [{ ...wanted, by: 'soon' }] }, 'The date of a decision wanted must be a date that exists'],
    [{ purpose: { verbatim: () => 1 } }, 'at "/purpose/verbatim" there is function'],
  ])('refuses %j', (part, message) => {
    expect(() => createPlan({ ...given, ...part } as never)).toThrow(message)
  })
  it.each([unknown(), { is: 'withheld' }, { is: 'notApplicable', why: { en: 'a' } }] as const)('takes %j', (budget) => {
    expect(createPlan({ ...given, budget }).budget).toEqual(budget)
  })
})
