// biome-ignore-all format: what is refused stands on one line, right below the reason
// What the types promise and what they refuse; checked by the compiler alone. That each line is refused for its own reason, and not for
// a slip beside it, is what refusals.test.ts looks at.
import {
  type AnyLocalized,
  type Content,
  type CountsOf,
  type Datum,
  deepFreeze,
  defineArtefact,
  defineRule,
  defineRuleSet,
  defineScale,
  type Fact,
  type Frozen,
  judge,
  knownValue,
  type Localized,
  missing,
  optional,
  type PartialDate,
  type PhaseOf,
  type Read,
  type Rule,
  type SlotsOf,
  today,
} from '@groundplan/kernel'
import * as z from 'zod'
import { benches, outer, trees } from './support/benches.js'

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false
declare function same<A, B>(verdict: Same<A, B>): void

// ── texts ───────────────────────────────────────────────────────────────────────────────────────────
const both: Localized = { en: 'x', da: 'x' }
const either: readonly AnyLocalized[] = [both, { en: 'x' }, { da: 'x' }]
// @ts-expect-error the Danish is missing
const half: Localized = { en: 'x' }
// @ts-expect-error no language at all
const none: AnyLocalized = {}
void [either, half, none]

// ── slots ───────────────────────────────────────────────────────────────────────────────────────────
same<SlotsOf<{ en: '{a} of {b}'; da: '{b}: {a}' }>, 'a' | 'b'>(true)
same<SlotsOf<{ en: { count: 'n'; one: '{n} {who}'; other: '{n} {what}' }; da: 'x' }>, 'n' | 'who' | 'what'>(true)
same<SlotsOf<{ da: '{målgruppe}' }>, 'målgruppe'>(true)
same<SlotsOf<{ en: 'none' }>, never>(true)
same<SlotsOf<{ en: string; da: string }>, string>(true)
same<CountsOf<{ en: { count: 'n'; one: 'x'; other: 'x' }; da: { count: 'm'; one: 'x'; other: 'x' } }>, 'n' | 'm'>(true)
same<CountsOf<{ en: '{n}'; da: '{n}' }>, never>(true)

const toKnow = (text: string) => missing({ kind: 'bench', id: 'b1' }, 'shaded', { en: text, da: text })
const filled = missing({ kind: 'bench', id: 'b1' }, 'shaded', { en: 'Is {bench}?', da: 'Er {bench}?' }, { bench: 'x' })
// @ts-expect-error the question has the slot "bench"
const unfilled = missing({ kind: 'bench', id: 'b1' }, 'shaded', { en: 'Is {bench}?', da: 'Er {bench}?' }, { bensh: 'x' })
void [toKnow, filled, unfilled]

// ── artefacts and what is read ──────────────────────────────────────────────────────────────────────
type Benches = Content<typeof benches>
same<Benches['items'][number]['shaded'], boolean | undefined>(true)
same<Read<typeof benches>, Benches>(true)
const perhaps = optional(benches)
same<Read<typeof perhaps>, Benches | undefined>(true)
same<Read<typeof today>, PartialDate>(true)
type State = { readonly state: string }
same<Read<Fact<State | undefined, 'build'>>, State | undefined>(true)
same<PhaseOf<{ b: typeof benches; o: typeof perhaps; t: typeof today }>, never>(true)
same<PhaseOf<{ b: typeof benches; s: Fact<State, 'build'>; u: Fact<State, 'use'> }>, 'build' | 'use'>(true)
// @ts-expect-error content is frozen
void ((content: Benches) => content.items.push({ id: 'b', names: [] }))
// @ts-expect-error content is frozen all the way down
void ((content: Benches) => content.items[0]?.names.push('x'))
defineArtefact({
  kind: '@example/parks/benches',
  version: 1,
  title: both,
  schema: z.object({ items: z.array(z.string()) }),
  // @ts-expect-error a thing that is mentioned has a role
  mentions: ({ items }) => items.map((id) => ({ kind: 'bench', id, at: [] })),
})
// @ts-expect-error a schema is needed
defineArtefact({ kind: '@example/parks/benches', version: 1, title: both, schema: {} })

// ── frozen ──────────────────────────────────────────────────────────────────────────────────────────
type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
same<Frozen<{ a: [1, { b: string[] }] }>, { readonly a: readonly [1, { readonly b: readonly string[] }] }>(true)
same<Frozen<unknown>, unknown>(true)
void ((json: Json) => deepFreeze(json))
// @ts-expect-error frozen
deepFreeze({ a: { b: 1 } }).a.b = 2

// ── data ────────────────────────────────────────────────────────────────────────────────────────────
void ((datum: Datum<number>) => {
  same<typeof value, number | undefined>(true)
  const value = knownValue(datum)
  // @ts-expect-error a datum may hold nothing
  return datum.value
})

// ── rules ───────────────────────────────────────────────────────────────────────────────────────────
const nothing = () => judge([], () => undefined)
const rule = defineRule({
  ...outer,
  phase: 'build',
  principle: 'shade',
  thresholds: { metres: { value: 5, unit: 'metre', cites: [{ source: 'norm', at: '§ 3' }] } },
  reads: { benches, today, trees: optional(trees), state: { fact: 'phaseState', phase: 'use' } as Fact<State, 'use'> },
  messages: {
    few: {
      en: { count: 'n', one: '{n} bench of {place}', other: '{n} benches of {place}' },
      da: { count: 'n', one: '{n} bænk i {place}', other: '{n} bænke i {place}' },
    },
    none: { en: 'no benches', da: 'ingen bænke' },
  },
  check: (read, say, limits) => {
    same<typeof read.benches, Benches>(true)
    same<typeof read.today, string>(true)
    same<typeof read.trees, Content<typeof trees> | undefined>(true)
    same<typeof read.state, State>(true)
    same<typeof limits, { readonly metres: number }>(true)
    return judge(read.benches.items, (bench, i) => [
      say.few({ about: [], at: ['benches', 'items', i], slots: { n: 1, place: { verbatim: 'engen' } } }),
      say.none({ about: [{ kind: 'bench', id: bench.id }] }),
      missing({ kind: 'bench', id: bench.id }, 'shaded', { en: '?', da: '?' }),
    ])
  },
})
same<typeof rule, Rule<'build' | 'use', 'shade', 'handbook' | 'norm'>>(true)
const plain = defineRule({ ...outer, reads: { benches }, messages: {}, check: nothing })
same<typeof plain, Rule<never, never, 'handbook'>>(true)

defineRule({
  ...outer,
  reads: { benches },
  messages: { m: { en: '{name}', da: '{name}' } },
  // @ts-expect-error slot is misspelt
  check: ({ benches }, say) => judge(benches.items, (b) => say.m({ about: [], slots: { nam: b.id } })),
})
// @ts-expect-error a slot is left out
defineRule({ ...outer, reads: {}, messages: { m: { en: '{a}', da: '{a}' } }, check: (_, say) => judge([], () => say.m({ about: [], slots: {} })) })
// @ts-expect-error the Danish text lacks a slot
defineRule({ ...outer, reads: { benches }, messages: { m: { en: '{name} of {place}', da: '{name}' } }, check: nothing })
// @ts-expect-error the Danish text has a slot too many
defineRule({ ...outer, reads: { benches }, messages: { m: { en: '{name}', da: '{name} i {place}' } }, check: nothing })
// @ts-expect-error the Danish message is missing
defineRule({ ...outer, reads: { benches }, messages: { m: { en: 'x' } }, check: nothing })
// @ts-expect-error the Danish message is a number
defineRule({ ...outer, reads: { benches }, messages: { m: { en: 'x', da: 7 } }, check: nothing })
// @ts-expect-error the English message is a number
defineRule({ ...outer, reads: { benches }, messages: { m: { en: 7, da: 'x' } }, check: nothing })
// @ts-expect-error half a plural
defineRule({ ...outer, reads: { benches }, messages: { m: { en: 'x', da: { one: 'x', other: 'x' } } }, check: nothing })
// @ts-expect-error the Danish of a question is a number
missing({ kind: 'bench', id: 'b' }, 'x', { en: 'x', da: 7 })
// @ts-expect-error no language at all
defineRule({ ...outer, reads: { benches }, messages: { m: {} }, check: nothing })
// @ts-expect-error a language that is not known
defineRule({ ...outer, reads: { benches }, messages: { m: { en: 'x', da: 'x', de: 'x' } }, check: nothing })
// @ts-expect-error trees are not read
defineRule({ ...outer, reads: { benches }, messages: {}, check: ({ trees }) => judge(trees, () => undefined) })
// @ts-expect-error optional may be undefined
defineRule({ ...outer, reads: { trees: optional(trees) }, messages: {}, check: ({ trees }) => judge(trees.items, () => undefined) })
// @ts-expect-error a promise is no judgement
defineRule({ ...outer, reads: { benches }, messages: {}, check: async () => judge([], () => undefined) })
// @ts-expect-error `at` must start in what is read
defineRule({ ...outer, reads: { benches }, messages: { m: { en: 'x', da: 'x' } }, check: (_, say) => judge([], () => say.m({ about: [], at: ['trees'] })) })
// @ts-expect-error there is no such message
defineRule({ ...outer, reads: { benches }, messages: { m: { en: 'x', da: 'x' } }, check: (_, say) => judge([], () => say.n({ about: [] })) })
// @ts-expect-error there is no such threshold
defineRule({ ...outer, reads: {}, messages: {}, thresholds: { metres: { value: 5, unit: 'metre', cites: outer.cites } }, check: (_, __, { meters }) => judge([meters], () => undefined) })
// @ts-expect-error there is no threshold at all
defineRule({ ...outer, reads: {}, messages: {}, check: (_, __, { metres }) => judge([metres], () => undefined) })
// @ts-expect-error a number decides between singular and plural
defineRule({ ...outer, reads: {}, messages: { m: { en: { count: 'n', one: 'x', other: 'y' }, da: '{n}' } }, check: (_, say) => judge([], () => say.m({ about: [], slots: { n: 'two' } })) })
// @ts-expect-error a bare book is no citation
defineRule({ ...outer, cites: [{ source: 'handbook' }], reads: {}, messages: {}, check: nothing })
// @ts-expect-error at least one citation
defineRule({ ...outer, cites: [], reads: {}, messages: {}, check: nothing })
// @ts-expect-error a look gives a sighting, something missing, or nothing wrong
judge([1], () => true)

// ── rules in one language ───────────────────────────────────────────────────────────────────────────
const english = { ...outer, languages: ['en'], label: { en: 'x' }, why: { en: 'x' } } as const
const danish = { ...outer, languages: ['da'], label: { da: 'x' }, why: { da: 'x' } } as const
defineRule({
  ...english,
  reads: {},
  messages: { m: { en: '{a}' } },
  check: (_, say) => judge([1], (n) => say.m({ about: [], slots: { a: n } })),
})
defineRule({
  ...danish,
  reads: {},
  messages: { m: { da: '{å}' } },
  check: (_, say) => judge([1], (n) => say.m({ about: [], slots: { å: n } })),
})
// @ts-expect-error the rule is written in Danish
defineRule({ ...danish, reads: {}, messages: { m: { en: 'x' } }, check: nothing })
// @ts-expect-error the rule does not declare Danish
defineRule({ ...english, reads: {}, messages: { m: { en: 'x', da: 'x' } }, check: nothing })
// @ts-expect-error the label is not in the language of the rule
defineRule({ ...english, label: { da: 'x' }, reads: {}, messages: {}, check: nothing })
// @ts-expect-error a slot is misspelt in a rule in one language too
defineRule({ ...danish, reads: {}, messages: { m: { da: '{å}' } }, check: (_, say) => judge([], () => say.m({ about: [], slots: { a: 1 } })) })

// ── rule sets and scales ────────────────────────────────────────────────────────────────────────────
const sources = { handbook: { title: 'Parks', year: 2020 } } as const
same<keyof ReturnType<typeof defineRuleSet<'x', 'handbook', 'plain'>>['rules'], 'plain'>(true)
defineRuleSet({ id: '@example/parks', sources, rules: { plain } })
// @ts-expect-error a rule of a rule set speaks of no phase, which only models have
defineRuleSet({ id: '@example/parks', sources: { ...sources, norm: sources.handbook }, rules: { rule } })
// @ts-expect-error the source is not there
defineRuleSet({ id: '@example/parks', sources: {}, rules: { plain } })
const heat = defineScale({
  id: 'heat',
  title: both,
  sources,
  steps: [
    { id: 'cold', label: both, cites: [{ source: 'handbook', at: 'p. 1' }] },
    { id: 'warm', label: both, cites: [{ own: both }] },
  ],
})
same<Parameters<typeof heat.compare>[0], 'cold' | 'warm'>(true)
// @ts-expect-error no such step
heat.atLeast('hot', 'cold')
// @ts-expect-error the source is not there
defineScale({ id: 'heat', title: both, sources, steps: [{ id: 'cold', label: both, cites: [{ source: 'wikipedia', at: 'x' }] }] })
// @ts-expect-error a step has words in both languages
defineScale({ id: 'heat', title: both, sources, steps: [{ id: 'cold', label: { en: 'Cold' }, cites: [{ own: both }] }] })
