import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

// Every line that the types must refuse, beside one like it that they take, and the words in which the compiler says why. A line that is
// refused for a slip beside it would look well with `@ts-expect-error` alone.
interface Refusal {
  readonly title: string
  readonly takes: string
  readonly refuses: string
  readonly because: string | RegExp
}

const rule = (parts: string): string => `defineRule({ ...outer, reads: { benches }, ${parts} })`
const says = (seen: string, messages = `{ m: { en: '{name}', da: '{name}' } }`): string =>
  rule(`messages: ${messages}, check: (_, say) => judge([], () => say.m(${seen}))`)
const said = (en: string, da: string): string => rule(`messages: { m: { en: ${en}, da: ${da} } }, check: nothing`)
const cited = (cites: string): string =>
  `defineRule({ ...outer, cites: ${cites}, reads: {}, messages: {}, check: nothing })`
const limited = (name: string): string =>
  rule(
    `messages: {}, thresholds: { metres: { value: 5, unit: 'metre', cites: outer.cites } }, check: (_, __, limits) => judge([limits.${name}], () => undefined)`,
  )
const inOne = (language: string, label: string, messages: string): string =>
  `defineRule({ languages: ['${language}'], label: ${label}, why: { ${language}: 'x' }, cites: outer.cites, weight: 'advice', reads: {}, messages: ${messages}, check: nothing })`
const plural = (n: string): string =>
  says(
    `{ about: [], slots: { n: ${n} } }`,
    `{ m: { en: { count: 'n', one: '{n} bench', other: '{n} benches' }, da: '{n}' } }`,
  )
const set = (sources: string): string =>
  `defineRuleSet({ id: 'x', sources: { ${sources} }, rules: { plain: ${rule('messages: {}, check: nothing')} } })`
const scale = (source: string, label: string): string =>
  `defineScale({ id: 'x', title: both, sources: { norm: { title: 'x', year: 2020 } }, steps: [{ id: 'a', label: ${label}, cites: [{ source: '${source}', at: 'x' }] }] })`

const asks = (question: string, slots = ''): string =>
  `missing({ kind: 'bench', id: 'b1' }, 'shaded', ${question}${slots === '' ? '' : `, ${slots}`})`
const shadeOf = `{ en: 'Is {bench} in the shade?', da: 'Står {bench} i skygge?' }`

const refusals: readonly Refusal[] = [
  {
    title: 'a slot that is misspelt',
    takes: says(`{ about: [], slots: { name: 'x' } }`),
    refuses: says(`{ about: [], slots: { nam: 'x' } }`),
    because: `'nam' does not exist in type '{ readonly name: Slot; }'`,
  },
  {
    title: 'a slot that is left out',
    takes: says(`{ about: [], slots: { name: 'x' } }`),
    refuses: says(`{ about: [], slots: {} }`),
    because: `Property 'name' is missing in type '{}'`,
  },
  {
    title: 'a slot that the Danish text lacks',
    takes: said(`'{name} of {place}'`, `'{place}: {name}'`),
    refuses: said(`'{name} of {place}'`, `'{name}'`),
    because: 'The Danish text lacks the slot: place',
  },
  {
    title: 'a slot that the English text lacks',
    takes: said(`'{name}'`, `'{name}'`),
    refuses: said(`'{name}'`, `'{name} i {place}'`),
    because: 'The Danish text has a slot that the English lacks: place',
  },
  {
    title: 'a slot that the Danish plural lacks',
    takes: said(`{ count: 'n', one: '{n} x', other: '{n} {y}' }`, `'{n} {y}'`),
    refuses: said(`{ count: 'n', one: '{n} x', other: '{n} {y}' }`, `{ count: 'n', one: '{n}', other: '{n}' }`),
    because: 'The Danish text lacks the slot: y',
  },
  {
    title: 'a message without its Danish',
    takes: rule(`messages: { m: { en: 'x', da: 'x' } }, check: nothing`),
    refuses: rule(`messages: { m: { en: 'x' } }, check: nothing`),
    because: 'The message has no text in the language: da',
  },
  {
    title: 'reading what is not declared',
    takes: rule('messages: {}, check: ({ benches }) => judge(benches.items, () => undefined)'),
    refuses: rule('messages: {}, check: ({ trees }) => judge([], () => void trees as undefined)'),
    because: /Property 'trees' does not exist on type '\{ readonly benches: /,
  },
  {
    title: 'using an optional artefact as if it were there',
    takes: `defineRule({ ...outer, reads: { benches: optional(benches) }, messages: {}, check: ({ benches }) => judge(benches?.items ?? [], () => undefined) })`,
    refuses: `defineRule({ ...outer, reads: { benches: optional(benches) }, messages: {}, check: ({ benches }) => judge(benches.items, () => undefined) })`,
    because: `'benches' is possibly 'undefined'`,
  },
  {
    title: 'a promise',
    takes: rule('messages: {}, check: () => judge([], () => undefined)'),
    refuses: rule('messages: {}, check: async () => judge([], () => undefined)'),
    because: `Type 'Promise<Judged>' is missing the following properties from type 'Judged': examined, seen, missing`,
  },
  {
    title: 'a promise from a look',
    takes: 'judge([1], () => false)',
    refuses: 'judge([1], async () => false as const)',
    because: `Type 'Promise<false>' is not assignable to type 'Look'`,
  },
  {
    title: 'a place that does not start in what is read',
    takes: says(`{ about: [], at: ['benches', 0], slots: { name: 'x' } }`),
    refuses: says(`{ about: [], at: ['trees', 0], slots: { name: 'x' } }`),
    because: `Type '"trees"' is not assignable to type '"benches"'`,
  },
  {
    title: 'a message that is not there',
    takes: says(`{ about: [], slots: { name: 'x' } }`),
    refuses: says(`{ about: [], slots: { name: 'x' } }`).replace('say.m', 'say.n'),
    because: /Property 'n' does not exist on type 'Say</,
  },
  {
    title: 'a threshold that is not there',
    takes: limited('metres'),
    refuses: limited('meters'),
    because: `Property 'meters' does not exist on type '{ readonly metres: number; }'`,
  },
  {
    title: 'text where a number decides between singular and plural',
    takes: plural('2'),
    refuses: plural(`'two'`),
    because: `Type 'string' is not assignable to type 'number'`,
  },
  {
    title: 'a bare book',
    takes: cited(`[{ source: 'handbook', at: 'p. 7' }]`),
    refuses: cited(`[{ source: 'handbook' }]`),
    because: `Property 'at' is missing in type '{ source: "handbook"; }'`,
  },
  {
    title: 'no citation',
    takes: cited('[{ own: both }]'),
    refuses: cited('[]'),
    because: `Source has 0 element(s) but target requires 1`,
  },
  {
    title: 'a message in a language that was not declared',
    takes: inOne('en', `{ en: 'x' }`, `{ m: { en: 'x' } }`),
    refuses: inOne('en', `{ en: 'x' }`, `{ m: { en: 'x', da: 'x' } }`),
    because: 'The rule does not declare the language: da',
  },
  {
    title: 'a message without the language that was declared',
    takes: inOne('da', `{ da: 'x' }`, `{ m: { da: 'x' } }`),
    refuses: inOne('da', `{ da: 'x' }`, `{ m: { en: 'x' } }`),
    because: 'The rule does not declare the language: en',
  },
  {
    title: 'a label in a language that was not declared',
    takes: inOne('da', `{ da: 'x' }`, '{}'),
    refuses: inOne('da', `{ da: 'x', en: 'x' }`, '{}'),
    because: `'en' does not exist in type 'Localized<"da">'`,
  },
  {
    title: 'a source that a rule set does not have',
    takes: set(`handbook: { title: 'x', year: 2020 }`),
    refuses: set(`norm: { title: 'x', year: 2020 }`),
    because: `Type '"handbook"' is not assignable to type '"norm"'`,
  },
  {
    title: 'a source that a scale does not have',
    takes: scale('norm', 'both'),
    refuses: scale('wikipedia', 'both'),
    because: `Type '"wikipedia"' is not assignable to type '"norm"'`,
  },
  {
    title: 'a step without its Danish',
    takes: scale('norm', 'both'),
    refuses: scale('norm', `{ en: 'x' }`),
    because: `Property 'da' is missing in type '{ en: string; }'`,
  },
  {
    title: 'a slot of a question that is misspelt',
    takes: asks(shadeOf, `{ bench: 'x' }`),
    refuses: asks(shadeOf, `{ bensh: 'x' }`),
    because: `'bensh' does not exist in type '{ readonly bench: Slot; }'`,
  },
  {
    title: 'a slot of a question that is left out',
    takes: asks(`{ en: '{a} {b}', da: '{b} {a}' }`, `{ a: 'x', b: { date: '2026' } }`),
    refuses: asks(`{ en: '{a} {b}', da: '{b} {a}' }`, `{ a: 'x' }`),
    because: `Property 'b' is missing in type '{ a: string; }'`,
  },
  {
    title: 'a question with slots that nobody fills',
    takes: asks(`{ en: 'Is it?', da: 'Er den?' }`),
    refuses: asks(shadeOf),
    because: 'Expected 4 arguments, but got 3',
  },
  {
    title: 'a slot that the question does not have',
    takes: asks(`{ en: 'Is it?', da: 'Er den?' }`, '{}'),
    refuses: asks(`{ en: 'Is it?', da: 'Er den?' }`, `{ bench: 'x' }`),
    because: `Type 'string' is not assignable to type 'never'`,
  },
  {
    title: 'text where a number decides the form of a question',
    takes: asks(`{ en: { count: 'n', one: '{n} seat?', other: '{n} seats?' }, da: '{n} pladser?' }`, '{ n: 2 }'),
    refuses: asks(`{ en: { count: 'n', one: '{n} seat?', other: '{n} seats?' }, da: '{n} pladser?' }`, `{ n: '2' }`),
    because: `Type 'string' is not assignable to type 'number'`,
  },
  {
    title: 'a slot that the Danish question lacks',
    takes: asks(`{ da: 'Står {bench} i skygge?' }`, `{ bench: 'x' }`),
    refuses: asks(`{ en: 'Is {bench}?', da: 'Er den?' }`, `{ bench: 'x' }`),
    because: 'The Danish text lacks the slot: bench',
  },
  {
    title: 'changing content',
    takes: '(content: Content<typeof benches>) => content.items.length',
    refuses: '(content: Content<typeof benches>) => content.items.push()',
    because: `Property 'push' does not exist on type 'readonly `,
  },
]

const head = `import { type Content, defineRule, defineRuleSet, defineScale, judge, missing, optional } from '@groundplan/kernel'
import { benches, outer } from './support/benches.js'
export const both = { en: 'x', da: 'x' }
export const nothing = () => judge([], () => undefined)
export const used = [defineRule, defineRuleSet, defineScale, missing, optional, benches, outer] as const
export type Used = Content<typeof benches>
`

/** Compiles each source as a file of its own beside this one, in one go; what the compiler says of each. */
function compile(sources: readonly string[]): readonly string[] {
  const base = fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url))
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    (JSON.parse(readFileSync(base, 'utf8')) as { compilerOptions: object }).compilerOptions,
    fileURLToPath(new URL('../', import.meta.url)),
  )
  expect(errors).toEqual([])
  const files = new Map(
    sources.map((source, i) => [
      fileURLToPath(new URL(`./virtual-${i}.ts`, import.meta.url)),
      `${head}void (${source})\n`,
    ]),
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name) ?? readFile(name)
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].map((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .concat(program.getSyntacticDiagnostics(program.getSourceFile(name)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n'),
  )
}

describe('the types refuse, and say why', () => {
  const answers = compile(refusals.flatMap(({ takes, refuses }) => [takes, refuses]))

  it.each(refusals.map((refusal, i) => [refusal.title, refusal, i] as const))('%s', (_, { because }, i) => {
    expect(answers[2 * i]).toBe('')
    if (typeof because === 'string') expect(answers[2 * i + 1]).toContain(because)
    else expect(answers[2 * i + 1]).toMatch(because)
  })
})
