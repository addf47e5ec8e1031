import {
  type Finding,
  foldVerdicts,
  type Missing,
  type PartialDate,
  type Verdict,
  type Weight,
} from '@groundplan/kernel'
import type { AssessedFinding, AssessedMissing, Assessment, ModelAssessment } from './assessment.js'
import { type Compiled, compiled } from './compiled.js'
import { ownFinding } from './finding.js'
import type { Assessable } from './model.js'
import { mustBeDate } from './mustBeDate.js'
import { mustBePlan } from './mustBePlan.js'
import { judgePhase } from './phaseVerdict.js'
import type { Plan } from './plan.js'
import { runRule } from './runRule.js'
import { thresholdsFor } from './thresholds.js'
import { type WhereDefined, whereDefinedIn } from './whereDefined.js'

interface Given {
  /** The date as of which the plan is assessed: the only clock. */
  readonly at: PartialDate
  /** Other values for thresholds, by `<model>/<rule>/<name>`, in the threshold's own unit. */
  readonly thresholds?: Readonly<Record<string, number>> | undefined
}

/** What is missing, as text: the parts cannot run into each other, since each but the last is told with its length. */
function keyOf(what: Missing['what']): string {
  if ('artefact' in what) return `artefact ${what.artefact}`
  if ('fact' in what) return `fact ${what.fact}`
  const { kind, id } = what.entity
  return `${kind.length} ${kind}${id.length} ${id}${what.field}`
}

/** Collects findings by weight and missing knowledge by what is missing. */
class Ledger {
  readonly #plan: Plan
  readonly #byWeight: Readonly<Record<Weight, AssessedFinding[]>> = { structural: [], important: [], advice: [] }
  readonly #missing = new Map<string, AssessedMissing & { askedBy: AssessedMissing['askedBy'][number][] }>()

  constructor(plan: Plan) {
    this.#plan = plan
  }

  find(finding: Finding, model: string, rule?: string): void {
    const assessed: { -readonly [K in keyof AssessedFinding]: AssessedFinding[K] } = { ...finding, model }
    if (rule !== undefined) assessed.rule = rule
    if (Object.hasOwn(this.#plan.answers, finding.key)) assessed.answer = this.#plan.answers[finding.key]
    this.#byWeight[finding.weight].push(assessed)
  }

  miss(missing: readonly Missing[], model: string, rule?: string, phase?: string): void {
    for (const one of missing) {
      const key = keyOf(one.what)
      const known = this.#missing.get(key)
      const asker = phase === undefined ? { model, rule } : { model, phase }
      if (known === undefined)
        this.#missing.set(key, { ...one, model, ...(rule === undefined ? {} : { rule }), askedBy: [asker] })
      else {
        const last = known.askedBy.at(-1)
        if (last?.model !== model || last.rule !== rule || last.phase !== phase) known.askedBy.push(asker)
      }
    }
  }

  get findings(): readonly AssessedFinding[] {
    return [...this.#byWeight.structural, ...this.#byWeight.important, ...this.#byWeight.advice]
  }

  get missing(): readonly AssessedMissing[] {
    return [...this.#missing.values()]
  }
}

/**
 * Puts every question of the given models and rule sets to a plan, as of a date. Pure: the same input gives the same result, in the same
 * order. Nothing a plug-in does harms the rest: a rule that throws, answers later, answers too much or nonsense becomes a finding against
 * it and the verdict `unknown`. Throws on misuse by the caller: a document in place of its plan, one model in place of a list, a date that
 * does not exist, a threshold that no rule has.
 *
 * The work grows with the number of rules and what each reads; content is validated once, however many rules read it.
 *
 * ```ts
 * import { assess, createPlan, defineRule, defineRuleSet, journal, judge } from '@groundplan/planning-models'
 * const own = [{ own: { en: 'Judgement', da: 'Skøn' } }] as const
 * const dated = defineRule({
 *   label: { en: 'Events have dates', da: 'Hændelser har datoer' }, why: { en: 'Ask those who were there.', da: 'Spørg dem, der var med.' },
 *   cites: own, weight: 'advice', reads: { journal },
 *   messages: { undated: { en: '{id} has no date', da: '{id} har ingen dato' } },
 *   check: ({ journal }, say) => judge(journal, (entry, i) =>
 *     entry.at === 'unknown' && say.undated({ about: [{ kind: 'journalEntry', id: entry.id }], at: ['journal', i], slots: { id: entry.id } })),
 * })
 * const memory = defineRuleSet({ id: '@example/memory', sources: {}, rules: { dated } })
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * assess([memory], plan, { at: '2026-10-01' }).models['@example/memory'].rules.dated.kind // => 'notApplicable'
 * ```
 */
export function assess<const Ms extends readonly Assessable[]>(models: Ms, plan: Plan, given: Given): Assessment<Ms> {
  if (!Array.isArray(models))
    throw new TypeError('Models and rule sets are needed as a list: assess([model], plan, …).')
  mustBePlan(plan)
  // Without types the third argument is easily forgotten; nothing here may take the date of today for it.
  mustBeDate((given as Given | undefined)?.at as PartialDate, 'The date of an assessment (`at`)', false)
  const ready = models.map(compiled)
  const thresholds = thresholdsFor(ready, given.thresholds)
  const ledger = new Ledger(plan)
  const whereDefined = whereDefinedIn(plan, ready)
  const results: Record<string, ModelAssessment> = {}
  for (const model of ready) {
    if (Object.hasOwn(results, model.id)) {
      const about = [{ kind: 'model', id: model.id }]
      ledger.find(ownFinding('models/duplicateId', about, { model: model.id }), model.id)
    } else
      results[model.id] = model.runs
        ? assessOne(model, plan, given.at, thresholds, ledger, whereDefined)
        : notRun(model, ledger)
  }
  return { at: given.at, models: results, findings: ledger.findings, missing: ledger.missing } as Assessment<Ms>
}

function assessOne(
  model: Compiled,
  plan: Plan,
  at: PartialDate,
  thresholds: ReturnType<typeof thresholdsFor>,
  ledger: Ledger,
  whereDefined: WhereDefined,
): ModelAssessment {
  const { id } = model
  for (const finding of model.findings) ledger.find(finding, id)
  const rules: Record<string, Verdict> = {}
  for (const rule of model.rules) {
    for (const finding of rule.findings) ledger.find(finding, id, rule.name)
    const { verdict, defect } = runRule(rule, id, plan, at, thresholds(rule), whereDefined)
    rules[rule.name] = verdict
    if (defect !== undefined) ledger.find(defect, id, rule.name)
    if (verdict.kind === 'unmet') for (const finding of verdict.findings) ledger.find(finding, id, rule.name)
    if (verdict.kind === 'unmet' || verdict.kind === 'unknown') ledger.miss(verdict.missing, id, rule.name)
  }
  const phases: Record<string, Verdict> = {}
  for (const phase of model.phases) {
    const { verdict, findings, missing } = judgePhase(model, phase, plan, rules)
    phases[phase.name] = verdict
    for (const finding of findings) ledger.find(finding, id)
    ledger.miss(missing, id, undefined, phase.name)
  }
  const principles: Record<string, Verdict> = {}
  for (const principle of model.principles)
    principles[principle.name] = foldVerdicts(principle.rules.map((name) => rules[name] as Verdict))
  return { rules, phases, principles }
}

/** A model of another contract, or one that is built wrongly: everything it asks stays unknown. */
function notRun(model: Compiled, ledger: Ledger): ModelAssessment {
  for (const finding of model.findings) ledger.find(finding, model.id)
  const unknown = (parts: readonly { readonly name: string }[]): Record<string, Verdict> =>
    Object.fromEntries(parts.map(({ name }) => [name, { kind: 'unknown', missing: [] }]))
  return { rules: unknown(model.rules), phases: unknown(model.phases), principles: unknown(model.principles) }
}
