import type { Finding, Localized, PartialDate, Rule, Verdict } from '@groundplan/kernel'
import type { assess } from '../assess.js'
import type { AssessedFinding, Assessment, ModelAssessment } from '../assessment.js'
import { figuresOf, type ShownView } from '../figuresOf.js'
import type { Assessable, PlanningModel } from '../model.js'
import type { Plan } from '../plan.js'
import type { View } from '../view.js'
import { wordsOf } from '../wordsOf.js'
import type { ConformanceCase, ConformanceOptions } from './conformanceCase.js'
import { failed } from './failed.js'
import { frozenCopy } from './frozenCopy.js'
import { isContained } from './isContained.js'
import { partsOf } from './partsOf.js'
import { Endless, timeLimit } from './timeLimit.js'

/** What a case is called; one of the kit's own in both languages. */
export type CaseName = string | Localized

/** When a plan is assessed, and under what name the run is told of. */
export interface Given {
  readonly name: CaseName
  readonly at: PartialDate
  readonly thresholds?: Readonly<Record<string, number>> | undefined
  /** What the kit did to the plan, where it did something. A rule that breaks down is then noted in `faults`. */
  readonly done?: Localized | undefined
}

/** A rule that broke down once something was done to the plan of a case. */
export interface Fault {
  readonly rule: string
  readonly where: CaseName
  readonly done: Localized
  readonly said: Finding
}

/** A plan and what the model says of it. */
export interface Run {
  readonly assessment: Assessment
  readonly own: ModelAssessment
  /** What each rule was handed, by name; a rule that lacked something required was handed nothing. */
  readonly handed: ReadonlyMap<string, Readonly<Record<string, unknown>>>
}

/** One case as it was run. */
export interface Tried extends Run {
  readonly one: ConformanceCase
  readonly plan: Plan
  readonly views: readonly ShownView[]
}

/** What one rule answers by itself, and what is wrong with the answer. */
export interface Alone {
  readonly verdict: Verdict
  readonly defect: AssessedFinding | undefined
}

/** Seconds that one run may take unless told. */
const PATIENCE = 2

const nothing = (): object => ({ examined: 0, seen: [], missing: [] })

/**
 * Where a model is tried: its cases as they were run, and the means to run it again in other ways. What never ends is noted in `endless` and
 * left out from then on, so that one loop costs one time limit; so is a rule that breaks down in a case, since nothing else can be learnt of it
 * before it is mended.
 *
 * @internal
 */
export class Bench {
  readonly model: Assessable
  readonly cases: readonly ConformanceCase[]
  readonly options: ConformanceOptions
  /** Findings about what never ends. */
  readonly endless: Finding[] = []
  /** The first time each rule broke down in what the kit made of a case. */
  readonly faults = new Map<string, Fault>()
  /** The cases as they were run, in their order. */
  readonly tried: Tried[] = []
  readonly #before: (doing: string) => void
  readonly #engine: typeof assess
  readonly #limited: ReturnType<typeof timeLimit>
  /** For runs that are longer than those of the cases: on plans many times as large, or with rules that are watched. */
  readonly #patient: ReturnType<typeof timeLimit>
  readonly #rules: Map<string, Rule>
  readonly #views: Map<string, View>
  readonly #made = new Map<unknown, unknown>()
  /** Each rule that was run alone, among those that keep silent. */
  #among = new WeakMap<Rule, Assessable>()
  #running: { readonly kind: string; readonly name: string } | undefined
  #handed = new Map<string, Readonly<Record<string, unknown>>>()
  #whole: Assessable | undefined
  #isHalted = false

  constructor(
    engine: typeof assess,
    model: Assessable,
    cases: readonly ConformanceCase[],
    options: ConformanceOptions,
    before: (doing: string) => void = () => undefined,
  ) {
    const { timeLimit: seconds = PATIENCE } = options
    if (!(Number.isFinite(seconds) && seconds > 0))
      throw new TypeError(`timeLimit must be a number of seconds above 0, not ${String(seconds)}.`)
    this.#engine = engine
    this.#limited = timeLimit(seconds)
    this.#patient = timeLimit(Math.max(seconds, PATIENCE))
    this.model = model
    this.cases = cases
    this.options = options
    this.#rules = new Map(Object.entries(partsOf(model).rules))
    this.#views = new Map(Object.entries(partsOf(model).views))
    this.#before = before
  }

  /** Runs the cases. A rule that breaks down is taken out then. Throws `Endless` as `assess` does. */
  try(): void {
    for (const one of this.cases) {
      this.#before(one.name)
      const { plan, run } = this.#told(one.name, () => {
        const plan = frozenCopy(one.plan)
        return { plan, run: this.assess(plan, one) }
      })
      this.tried.push({ one, plan, ...run, views: this.draw(plan, one) })
      for (const finding of run.assessment.findings) if (isContained(finding)) this.#takeOut(finding.rule ?? '')
    }
  }

  /** The rules that can be run, by name; those that never end or break down are gone, and so is what is no rule. */
  get rules(): ReadonlyMap<string, Rule> {
    return new Map([...this.#rules].filter(([, rule]) => isRule(rule)))
  }

  /** The views that can be drawn, by name. */
  get views(): ReadonlyMap<string, View> {
    return this.#views
  }

  /** Whether the verdict on a phase or principle rests on a rule that was taken out. */
  isShort(kind: 'phase' | 'principle', name: string): boolean {
    return Object.entries(partsOf(this.model).rules).some(
      ([rule, its]) => !this.#rules.has(rule) && its?.[kind] === name,
    )
  }

  /** Runs all rules on a plan. Throws `Endless` when something besides rules and views never ends. */
  assess(plan: Plan, given: Given): Run {
    for (;;) {
      this.#whole ??= this.#modelOf(new Map([...this.#rules].map(([name, rule]) => [name, this.#watched(name, rule)])))
      const model = this.#whole
      this.#handed = new Map()
      const assessment = this.#within(given.name, () =>
        this.#engine([model], plan, this.#givenTo(given, [...this.#rules.keys()])),
      )
      if (assessment === undefined) continue
      for (const finding of assessment.findings) this.note(finding, given)
      return { assessment, own: assessment.models[model.id] as ModelAssessment, handed: this.#handed }
    }
  }

  /** Notes a finding that says that a rule broke down in what the kit made of a case. */
  note(said: Finding & { readonly rule?: string | undefined }, { name: where, done }: Given): void {
    const { rule } = said
    if (rule !== undefined && done !== undefined && isContained(said) && !this.faults.has(rule))
      this.faults.set(rule, { rule, where, done, said })
  }

  /**
   * Runs one rule, or what stands in its place, while the others keep silent. Undefined when it never ends: that is noted, unless the rule is a
   * changed one, whose loops are nobody's.
   */
  alone(
    name: string,
    rule: Rule,
    plan: Plan,
    given: Given,
    more: { readonly isChanged?: boolean } = {},
  ): Alone | undefined {
    let model = this.#among.get(rule)
    if (model === undefined) {
      const silent = (its: Rule): Rule => Object.create(its, { check: { value: nothing } }) as Rule
      model = this.#modelOf(
        new Map([...this.rules].map(([other, its]) => [other, other === name ? rule : silent(its)])),
      )
      this.#among.set(rule, model)
    }
    return this.#answer(name, model, plan, given, more.isChanged === true)
  }

  /** Runs a changed rule without the rest of its model, as `alone` does: quicker, but what only the others read is not even opened. */
  lone(name: string, rule: Rule, plan: Plan, given: Given): Alone | undefined {
    const { sources } = partsOf(this.model)
    return this.#answer(name, { id: this.model.id, sources, rules: { [name]: rule } } as Assessable, plan, given, true)
  }

  /** Makes something once, however many checks ask for it. */
  once<T>(make: (bench: Bench) => T): T {
    if (!this.#made.has(make)) this.#made.set(make, make(this))
    return this.#made.get(make) as T
  }

  /** Runs what is neither rule nor view under the time limit. Throws `Endless` when it never ends. */
  within<T>(where: CaseName, run: () => T): T {
    return this.#within(where, run) as T
  }

  #answer(name: string, model: Assessable, plan: Plan, given: Given, isChanged: boolean): Alone | undefined {
    const known = Object.keys(partsOf(model).rules)
    const run = (): Assessment => this.#engine([model], plan, this.#givenTo(given, known))
    const assessment = isChanged ? this.#quietly(run) : this.#within(given.name, run, { kind: 'rule', name })
    if (assessment === undefined) return undefined
    const { rules } = assessment.models[model.id] as ModelAssessment
    return {
      verdict: rules[name] as Verdict,
      defect: assessment.findings.find((finding) => finding.rule === name && isContained(finding)),
    }
  }

  #quietly<T>(run: () => T): T | undefined {
    try {
      return this.#patient(run)
    } catch (error) {
      if (error instanceof Endless) return undefined
      throw error
    }
  }

  /** The model with some of its rules; what stands beside them stays as it is. */
  #modelOf(rules: ReadonlyMap<string, Rule>): Assessable {
    return Object.create(this.model, {
      rules: { value: Object.fromEntries(rules), enumerable: true },
    }) as Assessable
  }

  /** The rule, which notes that it runs and what it was handed. */
  #watched(name: string, rule: Rule): Rule {
    const check = (read: Readonly<Record<string, unknown>>, say: never, limits: never): unknown => {
      this.#running = { kind: 'rule', name }
      this.#handed.set(name, read)
      try {
        return rule.check(read as never, say, limits)
      } finally {
        // Not reached when the run is stopped: then the name tells who never ended.
        this.#running = undefined
      }
    }
    return typeof rule?.check === 'function' ? (Object.create(rule, { check: { value: check } }) as Rule) : rule
  }

  /** What the engine refuses in a case is told with the case's name. */
  #told<T>(name: string, run: () => T): T {
    try {
      return run()
    } catch (error) {
      if (error instanceof Endless) throw error
      throw new TypeError(`Case “${name}”: ${wordsOf(error)}`, { cause: error })
    }
  }

  /** Draws all views on a plan. Throws `Endless` as `assess` does. */
  draw(plan: Plan, given: Given): readonly ShownView[] {
    if (!('contract' in this.model)) return []
    for (;;) {
      const model = this.#drawing(
        new Map([...this.#views].map(([name, view]) => [name, this.#watchedView(name, view)])),
      )
      const shown = this.#within(given.name, () => figuresOf(model, plan, { at: given.at }))
      if (shown !== undefined) return shown
    }
  }

  /** Draws what stands in the place of one view; undefined when it never ends. */
  drawAlone(name: string, view: View, plan: Plan, given: Given): ShownView | undefined {
    return this.#quietly(() => figuresOf(this.#drawing(new Map([[name, view]])), plan, { at: given.at }))?.[0]
  }

  #drawing(views: ReadonlyMap<string, View>): PlanningModel {
    return Object.create(this.model, { views: { value: Object.fromEntries(views) } }) as PlanningModel
  }

  #watchedView(name: string, view: View): View {
    const figure = (read: never): unknown => {
      this.#running = { kind: 'view', name }
      try {
        return view.figure(read)
      } finally {
        this.#running = undefined
      }
    }
    return typeof view?.figure === 'function' ? (Object.create(view, { figure: { value: figure } }) as View) : view
  }

  /** Runs under the time limit; undefined when a rule or view had to be taken out, so that the rest can be run again. */
  #within<T>(where: CaseName, run: () => T, running?: { readonly kind: string; readonly name: string }): T | undefined {
    this.#running = running
    if (this.#isHalted) throw new Endless('the model never ends')
    try {
      return this.#limited(run)
    } catch (error) {
      if (!(error instanceof Endless)) throw error
      const who = this.#running as { readonly kind: string; readonly name: string } | undefined
      const about = [{ kind: 'case', id: typeof where === 'string' ? where : where.en }]
      const seconds = this.options.timeLimit ?? PATIENCE
      if (who === undefined) {
        const what = {
          en: 'something besides the rules and views (a schema, a migration or mentions)',
          da: 'noget uden for reglerne og visningerne (et skema, en migrering eller mentions)',
        }
        this.endless.push(failed('loops', about, { case: where, name: what, seconds }))
        this.#isHalted = true
        throw error
      }
      const ref = { kind: who.kind, id: `${this.model.id}/${who.name}` }
      this.endless.push(failed('loops', [...about, ref], { case: where, name: who.name, seconds }))
      if (who.kind === 'view') this.#views.delete(who.name)
      else this.#takeOut(who.name)
      return undefined
    }
  }

  #takeOut(rule: string): void {
    this.#rules.delete(rule)
    this.#whole = undefined
    this.#among = new WeakMap()
  }

  /** Thresholds of rules that are not run are left out: there nobody has them. */
  #givenTo({ at, thresholds }: Given, known: readonly string[]): { at: PartialDate; thresholds?: Given['thresholds'] } {
    if (thresholds === undefined) return { at }
    const all = Object.keys(partsOf(this.model).rules)
    const isLeftOut = (key: string): boolean =>
      all.some((name) => !known.includes(name) && key.startsWith(`${this.model.id}/${name}/`))
    return { at, thresholds: Object.fromEntries(Object.entries(thresholds).filter(([key]) => !isLeftOut(key))) }
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isRule = (rule: Rule | undefined): boolean =>
  typeof rule?.check === 'function' &&
  isObject(rule.messages) &&
  isObject(rule.reads) &&
  Object.values(rule.reads).every(isObject)
