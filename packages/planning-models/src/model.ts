import type {
  AnyLocalized,
  Artefact,
  Cites,
  Language,
  Languages,
  Localized,
  Rule,
  RuleSet,
  Source,
} from '@groundplan/kernel'
import { checkModel } from './checkModel.js'
import type { Flow } from './flow.js'
import type { Moment } from './moment.js'
import type { View } from './view.js'

/** Something a model names: a principle, a lane … with where it comes from. */
export interface Named<Src extends string = string, T extends AnyLocalized = AnyLocalized> {
  readonly label: T
  readonly cites: Cites<Src, T>
}

/** One phase of a model. Danish: fase, trin. */
export interface Phase<
  Src extends string = string,
  La extends string = string,
  Pr extends string = string,
  T extends AnyLocalized = AnyLocalized,
> extends Named<Src, T> {
  /** The track it belongs to. */
  readonly lane?: La | undefined
  readonly moments?: readonly Moment[] | undefined
  /** What should be there when it starts: absent then, it becomes a piece of advice. */
  readonly needs?: readonly Artefact[] | undefined
  /** What it leads to: absent, the phase is `unknown` before it is completed and `unmet` after. */
  readonly yields?: readonly Artefact[] | undefined
  /** The principles it is carried by. */
  readonly honours?: readonly Pr[] | undefined
}

/** Two phases that belong together, such as the same stage in two tracks. */
export interface Link<Src extends string = string, P extends string = string, T extends AnyLocalized = AnyLocalized>
  extends Named<Src, T> {
  readonly between: readonly [P, P]
}

/** A way from one phase to another: back (a loop) or ahead (a shortcut). */
export interface Path<Src extends string = string, P extends string = string, T extends AnyLocalized = AnyLocalized>
  extends Named<Src, T> {
  readonly from: P
  readonly to: P
}

/**
 * A planning model: data plus pure rules. It guides and never blocks. `Id` is the package's name; `P`, `Pr` and `Ru` are the names of its
 * phases, principles and rules. Danish: planlægningsmodel.
 */
export interface PlanningModel<
  Id extends string = string,
  P extends string = string,
  Pr extends string = string,
  Ru extends string = string,
> {
  /** The version of this contract, compared by value. */
  readonly contract: 1
  readonly id: Id
  readonly version: string
  readonly languages: Languages
  readonly title: AnyLocalized
  readonly summary: AnyLocalized
  readonly sources: Readonly<Record<string, Source>>
  readonly principles: Readonly<Record<Pr, Named>>
  readonly lanes: Readonly<Record<string, Named>>
  readonly phases: Readonly<Record<P, Phase>>
  /** Undefined for a framework without phases. */
  readonly flow?: Flow<P> | undefined
  readonly links: readonly Link<string, P>[]
  readonly loops: readonly Path<string, P>[]
  readonly shortcuts: readonly Path<string, P>[]
  readonly rules: Readonly<Record<Ru, Rule>>
  readonly views: Readonly<Record<string, View>>
}

/** What `assess` takes: planning models, and rule sets that a package brings along. */
export type Assessable = PlanningModel | RuleSet

/** The phase ids of a model; any text for a model known by its id alone. */
export type PhaseIn<M> = M extends { readonly phases: infer Ps } ? keyof Ps & string : string

/** A flow where there are phases, none where there are none. */
type FlowOf<P extends string> = [P] extends [never]
  ? { readonly flow?: undefined }
  : { readonly flow: Flow<NoInfer<P>> }

/**
 * Defines a planning model. The types refuse a phase, lane, principle or source that is not declared, also inside the flow and in rules, and
 * a text that lacks a language. Throws on what types cannot see: an id that is no package name, a phase that the flow leaves out or names
 * twice, a rule in fewer languages than the model.
 *
 * ```ts
 * import { definePlanningModel } from '@groundplan/planning-models'
 * const cites = [{ source: 'gardener', at: 'ch. 1' }] as const
 * const garden = definePlanningModel({
 *   contract: 1, id: '@example/garden', version: '1.0.0',
 *   title: { en: 'Garden', da: 'Have' }, summary: { en: 'Sow, then reap.', da: 'Så, og høst så.' },
 *   sources: { gardener: { title: 'The gardener', year: 2020 } },
 *   principles: {},
 *   phases: { sow: { label: { en: 'Sow', da: 'Så' }, cites }, reap: { label: { en: 'Reap', da: 'Høst' }, cites } },
 *   flow: { inSequence: ['sow', 'reap'] },
 *   rules: {},
 * })
 * Object.keys(garden.phases) // => ['sow', 'reap']
 * ```
 */
export function definePlanningModel<
  const Id extends string,
  Src extends string,
  Pr extends string,
  La extends string,
  P extends string,
  Ru extends string,
  const L extends Languages = readonly ['en', 'da'],
>(
  spec: {
    readonly contract: 1
    readonly id: Id
    readonly version: `${number}.${number}.${number}`
    readonly languages?: L
    readonly title: Localized<NoInfer<L>[number]>
    readonly summary: Localized<NoInfer<L>[number]>
    readonly sources: Readonly<Record<Src, Source>>
    readonly principles: Readonly<Record<Pr, Named<NoInfer<Src>, Localized<NoInfer<L>[number]>>>>
    readonly lanes?: Readonly<Record<La, Named<NoInfer<Src>, Localized<NoInfer<L>[number]>>>>
    readonly phases: Readonly<Record<P, Phase<NoInfer<Src>, NoInfer<La>, NoInfer<Pr>, Localized<NoInfer<L>[number]>>>>
    readonly links?: readonly Link<NoInfer<Src>, NoInfer<P>, Localized<NoInfer<L>[number]>>[]
    readonly loops?: readonly Path<NoInfer<Src>, NoInfer<P>, Localized<NoInfer<L>[number]>>[]
    /** A phase that may follow on an earlier one: then no finding about the order. */
    readonly shortcuts?: readonly Path<NoInfer<Src>, NoInfer<P>, Localized<NoInfer<L>[number]>>[]
    readonly rules: Readonly<Record<Ru, Rule<NoInfer<P>, NoInfer<Pr>, NoInfer<Src>>>>
    readonly views?: Readonly<Record<string, View>>
  } & FlowOf<P>,
): PlanningModel<Id, P, Pr, Ru> {
  const both: readonly Language[] = ['en', 'da']
  const model = {
    contract: spec.contract,
    id: spec.id,
    version: spec.version,
    languages: spec.languages ?? (both as Languages),
    title: spec.title,
    summary: spec.summary,
    sources: spec.sources,
    principles: spec.principles,
    lanes: spec.lanes ?? {},
    phases: spec.phases,
    ...(spec.flow === undefined ? {} : { flow: spec.flow }),
    links: spec.links ?? [],
    loops: spec.loops ?? [],
    shortcuts: spec.shortcuts ?? [],
    rules: spec.rules,
    views: spec.views ?? {},
  } as unknown as PlanningModel<Id, P, Pr, Ru>
  checkModel(model)
  return Object.freeze(model)
}
