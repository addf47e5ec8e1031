import { type Finding, findingKey, type PartialDate, pointerOf, type Text, type Verdict } from '@groundplan/kernel'
import type { CompiledRule } from './compiled.js'
import { Defect, malformed } from './defect.js'
import { ownFinding } from './finding.js'
import { type Gathered, gather } from './gather.js'
import { harvest, type Seen } from './harvest.js'
import { leadsTo } from './leadsTo.js'
import type { Plan } from './plan.js'
import { pointerAt } from './pointerAt.js'
import { pointerToFirst } from './pointerToFirst.js'
import { nameFor } from './textsLacking.js'
import type { WhereDefined } from './whereDefined.js'
import { wordsOf } from './wordsOf.js'

/** A verdict, and the finding against the rule itself when it is at fault. */
export interface Ran {
  readonly verdict: Verdict
  readonly defect?: Finding
}

const nothingToJudge = {
  en: 'There is nothing in the plan that this applies to.',
  da: 'Planen indeholder ikke noget, som dette gælder for.',
}

/**
 * Runs one rule on a plan. Whatever the rule does is contained: the verdict is then `unknown`, and a finding says what is wrong with it.
 *
 * @internal
 */
export function runRule(
  compiled: CompiledRule,
  model: string,
  plan: Plan,
  at: PartialDate,
  limits: Readonly<Record<string, number>>,
  whereDefined: WhereDefined,
): Ran {
  const { rule, broken } = compiled
  try {
    if (broken !== undefined) throw broken.error
    const gathered = gather(plan, model, compiled.reads, at)
    if (gathered.missing.length > 0) return { verdict: { kind: 'unknown', missing: gathered.missing } }
    const answer: unknown = rule.check(gathered.values as never, compiled.say as never, limits as never)
    const { examined, seen, missing } = harvest(answer, compiled.messages)
    if (seen.length > 0) {
      const findings = findingsOf(seen, compiled, model, plan, gathered, whereDefined)
      return { verdict: { kind: 'unmet', examined, findings, missing } }
    }
    if (missing.length > 0) return { verdict: { kind: 'unknown', missing } }
    if (examined > 0) return { verdict: { kind: 'met', examined } }
    return { verdict: { kind: 'notApplicable', why: rule.notApplicable ?? nothingToJudge } }
  } catch (error) {
    return {
      verdict: { kind: 'unknown', missing: [] },
      defect: defectOf(error, { kind: 'rule', id: compiled.id }, nameFor(rule?.label, compiled.name)),
    }
  }
}

/**
 * The finding against a rule or view that is at fault.
 *
 * @internal
 */
export function defectOf(error: unknown, ref: { readonly kind: string; readonly id: string }, name: Text): Finding {
  const { kind, slots } = error instanceof Defect ? error : new Defect('threw', { what: wordsOf(error) })
  return ownFinding(`contained/${kind}`, [ref], { name, ...slots })
}

function findingsOf(
  seen: readonly Seen[],
  { rule, cites, messages, reads }: CompiledRule,
  model: string,
  plan: Plan,
  { values }: Gathered,
  whereDefined: WhereDefined,
): readonly Finding[] {
  const keys = new Set<string>()
  return seen.flatMap(({ message: name, about, at, slots }) => {
    const { code, message } = messages.get(name) as { code: string; message: Finding['message'] }
    const key = findingKey(code, about)
    if (keys.has(key)) {
      // Two things with one id are the plan's fault, and told where it is opened; what is said of both is said once.
      if (about.some((ref) => whereDefined.twice(ref))) return []
      throw new Defect('duplicateKey', { what: key })
    }
    keys.add(key)
    const { weight, why } = rule
    const pointer = pointerTo(at, model, reads, plan, values) ?? pointerToFirst(about, whereDefined)
    return pointer === undefined
      ? { code, key, weight, about, message, slots, why, cites }
      : { code, key, weight, about, message, slots, why, cites, pointer }
  })
}

/** The place that a rule gives; one that is none is a defect. */
function pointerTo(
  at: Seen['at'],
  model: string,
  reads: CompiledRule['reads'],
  plan: Plan,
  values: Gathered['values'],
): string | undefined {
  if (at === undefined) return undefined
  const read = reads.find(({ name }) => name === at[0])
  if (read === undefined) {
    const names = reads.map(({ name }) => name).join(', ')
    return malformed({
      en: `“at” starts with “${String(at[0])}”, which the rule does not read (it reads: ${names || 'nothing'})`,
      da: `»at« begynder med »${String(at[0])}«, som reglen ikke læser (den læser: ${names || 'intet'})`,
    })
  }
  const value = values[read.name]
  if (leadsTo(value, at, 1)) return pointerAt(model, read, at, plan, value)
  const place = pointerOf(at)
  return malformed({ en: `“at” leads nowhere: ${place}`, da: `»at« fører ingen steder hen: ${place}` })
}
