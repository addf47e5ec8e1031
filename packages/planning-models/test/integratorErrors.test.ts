// The errors that an integrator meets, read as a person would: what is wrong, and where the way out is. The same mistakes as typed under both
// compilers, and without types when the code runs.
import { compileFunction } from 'node:vm'
import * as planning from '@groundplan/planning-models'
import * as testing from '@groundplan/planning-models/testing'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import * as zod from 'zod'
import { compilers, saidOf } from './compilers.js'
import { imports, mistakes } from './mistakes.js'
import { both } from './support.js'

type Name = keyof typeof mistakes

/** What each compiler says in one message; where it also says where, that stands in the editor beside the line. */
const types: Readonly<Record<Exclude<Name, 'nothing' | 'badKind'>, readonly string[]>> = {
  phaseOfRule: ['Rule<"sew", "care", "gardener">', 'Type \'"sew"\' is not assignable to type \'"sow" | "reap"'],
  phaseRead: ['Type \'"sew"\' is not assignable to type \'"sow" | "reap"'],
  phaseInFlow: ['Type \'"reep"\' is not assignable to type \'Flow<"sow" | "reap">\''],
  phaseInLink: ['Type \'"reep"\' is not assignable to type \'"sow" | "reap"\''],
  phaseInLoop: ['Type \'"reep"\' is not assignable to type \'"sow" | "reap"\''],
  flowMissing: ["Property 'flow' is missing", 'Flow<"sow" | "reap">'],
  principleOfRule: ['Rule<"sow", "car", "gardener">', 'Type \'"car"\' is not assignable to type \'"care"\''],
  principleOfPhase: ['Type \'"car"\' is not assignable to type \'"care"\''],
  slotMissing: ["Property 'bed' is missing in type '{}' but required in type '{ readonly bed: Slot; }'"],
  slotsMissing: ["Property 'slots' is missing", '{ readonly slots: { readonly bed: Slot; }; }'],
  slotMisspelt: ["'bet' does not exist in type '{ readonly bed: Slot; }'"],
  messageMisspelt: ["Property 'alon' does not exist", "Did you mean 'alone'?"],
  danishSlot: ['The Danish text lacks the slot: bed'],
  danishExtraSlot: ['The Danish text has a slot that the English lacks: have'],
  danishMissing: ['The message has no text in the language: da'],
  danishLabelMissing: ["Property 'da' is missing in type '{ en: string; }'"],
  danishWhyText: ['Type \'string\' is not assignable to type \'Localized<"en" | "da">\''],
  danishTitleMissing: ["Property 'da' is missing in type '{ en: string; }'"],
  sourceOfRule: ['Rule<"sow", "care", "gardner">', 'Type \'"gardner"\' is not assignable to type \'"gardener"\''],
  sourceOfPhase: ['Type \'"gardner"\' is not assignable to type \'"gardener"\''],
  placeMissing: ["Property 'at' is missing in type '{ source: \"gardener\"; }'"],
  noCites: ["Type '[]' is not assignable to type 'Cites<", 'target requires 1'],
  citesMissing: ["Property 'cites' is missing"],
  readUndeclared: ["Property 'paths' does not exist on type '{ readonly beds:"],
  atUndeclared: ['Type \'"paths"\' is not assignable to type \'"beds"\''],
  textForCount: ["Type 'string' is not assignable to type 'number'"],
  asyncCheck: ["Type 'Promise<Judged>' is missing the following properties from type 'Judged'"],
  asyncLook: ["Type 'Promise<undefined>' is not assignable to type 'Look'"],
  noJudge: ["Type 'Sighting[]' is missing the following properties from type 'Judged'"],
  noReturn: ["Type 'void' is not assignable to type 'Judged'"],
  truthyLook: ["Type 'boolean' is not assignable to type 'Look'"],
  weightMisspelt: ['Did you mean \'"important"\'?'],
  weightOfOthers: [`Type '"error"' is not assignable to type '`, '"structural"', '"important"', '"advice"'],
  growthMisspelt: [`Type '"cubic"' is not assignable to type '"linear" | "quadratic"'`],
  wrongContent: ["Type 'string' is not assignable to type 'readonly string[]'"],
  contentWithoutItems: ["Property 'items' is missing"],
  caseOfNoRule: ["'tendet' does not exist in type", "Did you mean to write 'tended'?"],
  casesOfNoRule: ["Type '{ readonly tendet: \"met\"; }' has no properties in common with type '{ readonly tended?"],
  verdictOfOthers: ['Type \'"error"\' is not assignable to type', '"met"', '"unmet"', '"unknown"', '"notApplicable"'],
  casesOfConformance: ["Property 'tendet' does not exist", "Did you mean 'tended'?"],
  sortedFrozen: ["Property 'sort' does not exist on type 'readonly"],
  verdictMisspelt: ['Did you mean \'"met"\'?'],
  casesWidened: [
    "The types of 'expect.tended' are incompatible",
    "Type 'string' is not assignable to type '",
    '"notApplicable"',
  ],
  citesWidened: ["Type '{ source: string; at: string; }[]' is not assignable to type 'Cites<\"gardener\""],
  badVersion: ["Type '\"1.0\"' is not assignable to type '`${"],
  contractTwo: ["Type '2' is not assignable to type '1'"],
  listOfModels: ["is not assignable to parameter of type 'readonly Assessable[]'"],
  noDate: ['Expected 3 arguments, but got 2'],
  ruleSetWithPhase: ['Rule<"sow", "care", "gardener">', 'Type \'"sow"\' is not assignable to type'],
}

/** What is thrown, by whoever finds the mistake first when the code runs without types. */
const thrown: Partial<Readonly<Record<Name, string>>> = {
  phaseOfRule: 'rule "tended" names the phase "sew", which the model lacks: add it, or name one of sow, reap.',
  phaseRead: 'rule "tended" names the phase "sew", which the model lacks: add it, or name one of sow, reap.',
  phaseInFlow: 'the flow names the phase "reep", which the model lacks: add it, or name one of sow, reap.',
  phaseInLink: 'links[0] names the phase "reep", which the model lacks: add it, or name one of sow, reap.',
  phaseInLoop: 'loops[0] names the phase "reep", which the model lacks: add it, or name one of sow, reap.',
  flowMissing: 'the flow leaves out the phase "sow": put it where it belongs.',
  principleOfRule: 'rule "tended" names the principle "car", which the model lacks: add it, or name one of care.',
  principleOfPhase: 'phases.sow honours "car", which is no principle of the model: add it, or name one of care.',
  danishSlot: 'Message "alone": The Danish text lacks the slot: bed',
  danishExtraSlot: 'Message "alone": The Danish text has a slot that the English lacks: have',
  danishMissing: 'Message "alone" needs words in "da": a text, or { count, one, other } where a number decides.',
  danishLabelMissing: 'A rule needs "label" in "da": write it, or declare the languages that the rule has.',
  danishWhyText: 'A rule needs "why" in "en": write it, or declare the languages that the rule has.',
  danishTitleMissing: '"title" lacks "da": write it, or declare fewer languages.',
  sourceOfRule: 'rules.tended cites "gardner": add it to sources, or name one of gardener.',
  sourceOfPhase: 'phases.sow cites "gardner": add it to sources, or name one of gardener.',
  placeMissing: 'A rule cites no place: give "source" and, in "at", the page, chapter or section.',
  noCites: 'A rule needs at least one citation: a place in a source, or { own: … } where you judged yourself.',
  citesMissing: 'principles.care needs a citation, or { own: … } with a reason.',
  weightMisspelt: '"weight" must be "structural", "important" or "advice", not "importent".',
  weightOfOthers: '"weight" must be "structural", "important" or "advice", not "error".',
  growthMisspelt: '"growth" must be "linear" or "quadratic", not "cubic".',
  badVersion: 'version must read "1.0.0", not "1.0".',
  contractTwo: 'contract must be 1, not 2: write 1, or update @groundplan/planning-models to a version that knows 2.',
  listOfModels: 'Models and rule sets are needed as a list: assess([model], plan, …).',
  noDate: 'The date of an assessment (`at`)',
  badKind: 'Artefact kind "beds" must read "@scope/package/name": put the package that owns it in front.',
}

/** What an assessment says of a rule whose mistake shows only when it runs. */
const found: Partial<Readonly<Record<Name, string>>> = {
  slotMissing: 'gave something that is no answer: the slot “bed” is not filled: give it in “slots”',
  slotsMissing: 'gave something that is no answer: the slot “bed” is not filled: give it in “slots”',
  slotMisspelt: 'the slot “bed” is not filled: give it in “slots” (filled: bet)',
  messageMisspelt: 'broke down: say.alon is not a function',
  atUndeclared: '“at” starts with “paths”, which the rule does not read (it reads: beds)',
  asyncCheck: 'answers later (a promise); it must answer at once',
  asyncLook:
    'A look gives what a function of `say` or `missing()` gave, a list of these, or undefined or false where nothing is wrong; no promise.',
  noJudge: 'gave something that is no answer: no result: return what judge() gives',
  noReturn: 'gave something that is no answer: no result: return what judge() gives',
  truthyLook:
    'A look gives what a function of `say` or `missing()` gave, a list of these, or undefined or false where nothing is wrong',
}

describe.each(Object.keys(compilers))('TypeScript %s', (version) => {
  let said: Readonly<Record<string, readonly string[]>> = {}
  beforeAll(() => {
    said = saidOf(compilers[version]!, mistakes)
  })
  it('says nothing where nothing is wrong', () => {
    expect([said['nothing'], said['badKind']]).toEqual([[], []])
  })
  it.each(Object.entries(types))('%s: one message, with what a person needs', (name, words) => {
    expect(said[name]).toHaveLength(1)
    for (const part of words) expect(said[name]?.[0]).toContain(part)
    // A page of types is read by nobody.
    expect(said[name]?.[0]?.split('\n').length).toBeLessThanOrEqual(8)
    expect(said[name]?.[0]?.length).toBeLessThanOrEqual(1_100)
  })
})

interface Made {
  readonly garden: planning.PlanningModel
  readonly beds: planning.Artefact
  readonly plan: planning.Plan
}

/** Runs a piece of code as JavaScript, with what it imports handed over. */
function run(text: string): Made {
  const module = ts.ModuleKind.CommonJS
  const { outputText } = ts.transpileModule(text.replace(imports, ''), {
    compilerOptions: { module, target: ts.ScriptTarget.ES2022 },
  })
  const names = [...imports.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.trim()),
  )
  const all: Readonly<Record<string, unknown>> = { ...planning, ...testing }
  const exported: { made?: Made } = {}
  const work = compileFunction(outputText, ['exports', 'z', ...names])
  work(exported, zod, ...names.map((name) => all[name]))
  return exported.made as Made
}

describe('without types', () => {
  it('says nothing where nothing is wrong', () => {
    const { garden, plan } = run(mistakes.nothing)
    expect(planning.assess([garden], plan, { at: '2026-10-01' }).findings).toEqual([])
  })
  it.each(Object.entries(thrown))('%s is thrown, with the remedy', (name, words) => {
    expect(() => run(mistakes[name as Name])).toThrow(TypeError)
    expect(() => run(mistakes[name as Name])).toThrow(words)
  })
  it.each(Object.entries(found))('%s becomes a finding, with the remedy', (name, words) => {
    const { garden, plan, beds } = run(mistakes[name as Name])
    const content = { items: [{ id: 'b1', name: 'Roses', helpers: [] }] }
    const { findings } = planning.assess([garden], planning.attach(plan, beds, content), { at: '2026-10-01' })
    expect(findings).toHaveLength(1)
    expect(both(findings[0])[0]).toContain(words)
    if (name === 'slotMissing') expect(both(findings[0])[0]?.endsWith(words)).toBe(true)
  })
  it('leaves to the types and the kit what a host cannot see', () => {
    const known = new Set([...Object.keys(thrown), ...Object.keys(found), 'nothing'])
    expect(Object.keys(mistakes).filter((name) => !known.has(name))).toEqual([
      'readUndeclared',
      'textForCount',
      'wrongContent',
      'contentWithoutItems',
      'caseOfNoRule',
      'casesOfNoRule',
      'verdictOfOthers',
      'casesOfConformance',
      'sortedFrozen',
      'verdictMisspelt',
      'casesWidened',
      'citesWidened',
      'ruleSetWithPhase',
    ])
  })
  it('has content of a wrong shape told of where it is read', () => {
    const { plan, beds } = run(mistakes.nothing)
    const wrong = planning.attach(plan, beds, { items: [{ id: 'b1', name: 'Roses', helpers: 'h1' }] })
    const held = planning.read(wrong, beds)
    expect(held.is === 'invalid' && held.findings.map((finding) => [finding.pointer, ...both(finding)])).toEqual([
      [
        '/plan/artefacts/@example~1garden~1beds/content/items/0/helpers',
        expect.stringContaining('list'),
        expect.stringContaining('liste'),
      ],
    ])
  })
})

describe('what is not there at all', () => {
  const rule = {
    label: { en: 'a', da: 'b' },
    why: { en: 'a', da: 'b' },
    cites: [{ own: { en: 'a', da: 'b' } }],
    weight: 'advice',
  }
  it.each<[string, () => unknown, string]>([
    [
      'reads',
      () => planning.defineRule({ ...rule, messages: {}, check: () => undefined } as never),
      'A rule needs "reads": the artefacts and facts',
    ],
    [
      'messages',
      () => planning.defineRule({ ...rule, reads: {}, check: () => undefined } as never),
      'A rule needs "messages": what it may say',
    ],
    [
      'messages by name',
      () => planning.defineRule({ ...rule, reads: {}, messages: [] } as never),
      'A rule needs "messages": what it may say',
    ],
    [
      'the words of a message',
      () => planning.defineRule({ ...rule, reads: {}, messages: { m: null } } as never),
      'Message "m" needs words in "en"',
    ],
    [
      'the check',
      () => planning.defineRule({ ...rule, reads: {}, messages: {} } as never),
      'A rule needs "check": a function that gives what judge() gave.',
    ],
    [
      'the list to judge',
      () => planning.judge(undefined as never, () => undefined),
      'judge() needs a list of the things to look at: judge(beds.items, (bed) => …).',
    ],
    [
      'the list to judge, being an object',
      () => planning.judge({ items: [] } as never, () => undefined),
      'judge() needs a list of the things to look at',
    ],
    [
      'the title of an artefact',
      () => planning.defineArtefact({ kind: '@a/b/c', version: 1 } as never),
      '@a/b/c needs a title in English ("en"), Danish ("da") or both.',
    ],
    [
      'the schema of an artefact',
      () => planning.defineArtefact({ kind: '@a/b/c', version: 1, title: { en: 'x' } } as never),
      'The schema of @a/b/c must speak Standard Schema',
    ],
    [
      'the sources of a rule set',
      () => planning.defineRuleSet({ id: '@a/b', rules: {} } as never),
      'Rule set "@a/b" needs "sources": an object; {} where there are none.',
    ],
    [
      'the rules of a rule set',
      () => planning.defineRuleSet({ id: '@a/b', sources: {}, rules: null } as never),
      'Rule set "@a/b" needs "rules": an object',
    ],
  ])('%s', (_, work, words) => {
    expect(work).toThrow(TypeError)
    expect(work).toThrow(words)
  })
})
