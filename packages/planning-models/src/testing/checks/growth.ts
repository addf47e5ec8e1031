import type { Finding, Growth, Localized, Rule } from '@groundplan/kernel'
import { compiled } from '../../compiled.js'
import type { Plan } from '../../plan.js'
import type { Bench, Given } from '../bench.js'
import { failed } from '../failed.js'
import { multiplied } from '../multiplied.js'
import { refs } from '../refs.js'
import { watchedRule, watchedRuns } from '../watchedRuns.js'

/**
 * How many times the items are multiplied, the smaller and the larger number, and the largest exponent with which reads may grow between the two:
 * sorting (n log n) passes as linear. Counts of what is declared quadratic would be large, so its numbers are small.
 */
const allowed: Readonly<Record<Growth, { readonly few: number; readonly many: number; readonly exponent: number }>> = {
  linear: { few: 10, many: 100, exponent: 1.4 },
  quadratic: { few: 4, many: 16, exponent: 2.4 },
}
/** In so many cases, those in which it reads most, a rule is looked at. */
const CASES = 3

/**
 * The reads of a rule grow with the number of items no faster than it declares. Reads are counted, not time, so that a slow machine makes no
 * difference. Each rule is told once.
 *
 * @internal
 */
export function growth(bench: Bench): readonly Finding[] {
  const { artefacts } = compiled(bench.model)
  return [...bench.once(watchedRuns)].flatMap(([name, runs]) => {
    const rule = bench.rules.get(name)
    if (rule === undefined) return []
    const { few, many, exponent } = allowed[rule.growth] ?? allowed.linear
    const most = runs.toSorted((a, b) => b.reads - a.reads).slice(0, CASES)
    for (const { tried } of most) {
      const [less, more] = [few, many].map((times) => {
        const plan = multiplied(tried.plan, artefacts, times)
        return plan === undefined ? 0 : readsOf(bench, name, rule, { ...tried.one, done: isThere(times) }, plan)
      }) as [number, number]
      const isOver = less > 0 && more > 0 && Math.log(more / less) / Math.log(many / few) > exponent
      if (!isOver) continue
      const slots = {
        case: tried.one.name,
        name,
        few,
        many,
        growth: rule.growth ?? 'linear',
        less,
        more: Number.isFinite(more) ? more : { en: 'more than end in time', da: 'flere, end der når at slutte' },
      }
      return [failed('growth', refs(bench, 'rule', name, tried.one.name), slots)]
    }
    return []
  })
}

/** The number of reads on a plan; infinite when there is no end of it, 0 when the rule did not run. */
function readsOf(bench: Bench, name: string, rule: Rule, given: Given, plan: Plan): number {
  let count = 0
  const watching = watchedRule(rule, (_, reads) => {
    count = reads
  })
  const answer = bench.lone(name, watching, plan, given)
  // What is wrong is told as it is without being watched; there may be more to say of so large a plan than is taken.
  const { defect } = answer?.defect === undefined ? {} : (bench.lone(name, rule, plan, given) ?? {})
  if (defect !== undefined && !defect.code.endsWith('/tooMuch')) bench.note(defect, given)
  return answer === undefined ? Number.POSITIVE_INFINITY : count
}

const isThere = (times: number): Localized => ({
  en: `everything is there ${times} times`,
  da: `alt er der ${times} gange`,
})
