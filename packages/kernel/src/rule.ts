import { checkRule } from './checkRule.js'
import type { EntityRef } from './entityRef.js'
import type { Weight } from './finding.js'
import type { Judged, Sighting } from './judge.js'
import { languages as both } from './language.js'
import type { AnyMessage, CountsOf, SameSlots, Slot, SlotsOf } from './message.js'
import type { PhaseOf, Read, Reads } from './readable.js'
import type { Cites } from './source.js'
import type { AnyLocalized, Localized } from './text.js'

/** The languages a model or rule is written in; both unless it says otherwise. */
export type Languages = readonly ['en', 'da'] | readonly ['en'] | readonly ['da']

/** A number from the field that decides something; it can be overridden when assessing. Danish: tærskel. */
export interface Threshold<Src extends string = string> {
  /** A finite number, in `unit`. */
  readonly value: number
  /** What is counted, in the singular, such as `month`. */
  readonly unit: string
  readonly cites: Cites<Src>
}

/** How the work of a rule grows with the number of items it reads. */
export type Growth = 'linear' | 'quadratic'

/** One question put to a plan: what it reads, what it may say, why it matters, and who says so. Danish: regel. */
export interface Rule<P extends string = string, Pr extends string = string, Src extends string = string> {
  readonly languages: Languages
  readonly label: AnyLocalized
  /** What is at stake and what to do; shown with the finding. */
  readonly why: AnyLocalized
  /** Shown when the rule finds nothing to judge. */
  readonly notApplicable?: AnyLocalized | undefined
  readonly cites: Cites<Src>
  readonly weight: Weight
  readonly phase?: P | undefined
  readonly principle?: Pr | undefined
  readonly thresholds?: Readonly<Record<string, Threshold<Src>>> | undefined
  readonly growth: Growth
  readonly reads: Reads<P>
  readonly messages: Readonly<Record<string, AnyMessage>>
  readonly check: (read: never, say: never, limits: never) => Judged
}

type Where<R> = {
  readonly about: readonly EntityRef[]
  /** Path to the place; starts with a name from `reads`. */
  readonly at?: readonly [keyof R & string, ...(string | number)[]]
}
/** A slot that decides between singular and plural takes a number; where the messages are not known to the types, any slot takes anything. */
type Filler<M, S> = string extends S ? Slot : S extends CountsOf<M> ? number : Slot
type Filled<M> = [SlotsOf<M>] extends [never]
  ? { readonly slots?: undefined }
  : { readonly slots: { readonly [S in SlotsOf<M>]: Filler<M, S> } }

/** The sources that thresholds cite; they need not be the rule's. */
type SourcesOf<T> = {
  [K in keyof T]: T[K] extends { readonly cites: readonly (infer C)[] } ? SourceOf<C> : never
}[keyof T]
type SourceOf<C> = C extends { readonly source: infer Src extends string } ? Src : never

/** One function for each message of a rule; it takes what the message speaks of and its slots. */
export type Say<R, M> = { readonly [K in keyof M]: (seen: Where<R> & Filled<M[K]>) => Sighting }

/**
 * Defines a rule: a value in a file of its own. It depends on nothing but what stands in `reads`; the types refuse a misspelt slot, a
 * Danish text that lacks one, a text where a number decides, an undeclared language, reading what is not declared, and a promise. For
 * authors without types it throws, naming the remedy, when a text, a citation or a number is missing, when the slots of the two languages
 * differ and when a brace is no slot. The rule that comes back is frozen.
 *
 * ```ts
 * import { defineArtefact, defineRule, judge } from '@groundplan/kernel'
 * import * as z from 'zod'
 * const benches = defineArtefact({
 *   kind: '@example/parks/benches', version: 1, title: { en: 'Benches', da: 'Bænke' },
 *   schema: z.object({ items: z.array(z.object({ id: z.string(), shaded: z.boolean() })) }),
 * })
 * export const shade = defineRule({
 *   label: { en: 'Benches have shade', da: 'Bænkene har skygge' },
 *   why: { en: 'Plant a tree.', da: 'Plant et træ.' },
 *   cites: [{ own: { en: 'Judgement', da: 'Skøn' } }], weight: 'advice',
 *   reads: { benches },
 *   messages: { none: { en: '{bench} has no shade', da: '{bench} har ingen skygge' } },
 *   check: ({ benches }, say) => judge(benches.items, (bench, i) =>
 *     !bench.shaded && say.none({ about: [{ kind: 'bench', id: bench.id }], at: ['benches', 'items', i], slots: { bench: bench.id } })),
 * })
 * shade.weight // => 'advice'
 * ```
 */
export function defineRule<
  const R extends Reads,
  const M extends Readonly<Record<string, AnyMessage>>,
  const T extends Readonly<Record<string, Threshold>> = Readonly<Record<never, never>>,
  const P extends string = never,
  const Pr extends string = never,
  const Src extends string = never,
  const L extends Languages = readonly ['en', 'da'],
>(rule: {
  readonly languages?: L
  readonly label: Localized<NoInfer<L>[number]>
  readonly why: Localized<NoInfer<L>[number]>
  readonly notApplicable?: Localized<NoInfer<L>[number]>
  readonly cites: Cites<Src, Localized<NoInfer<L>[number]>>
  // Spelt out, so that a compiler lists the choices.
  readonly weight: 'structural' | 'important' | 'advice'
  readonly phase?: P
  readonly principle?: Pr | undefined
  readonly thresholds?: T
  readonly growth?: 'linear' | 'quadratic'
  readonly reads: R
  readonly messages: M & SameSlots<M, NoInfer<L>[number], NoInfer<L>[number]>
  readonly check: (
    read: { readonly [K in keyof R]: Read<R[K]> },
    say: Say<R, M>,
    limits: { readonly [K in keyof T]: number },
  ) => Judged
}): Rule<P | PhaseOf<R>, Pr, Src | SourcesOf<T>> {
  const whole = { growth: 'linear', ...rule, languages: rule.languages ?? both } as unknown as Rule
  checkRule(whole)
  return Object.freeze(whole) as unknown as Rule<P | PhaseOf<R>, Pr, Src | SourcesOf<T>>
}
