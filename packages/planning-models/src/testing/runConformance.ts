import type { Finding } from '@groundplan/kernel'
import { assess } from '../assess.js'
import type { Assessable } from '../model.js'
import { Bench } from './bench.js'
import type { Check } from './catalogue.js'
import { type Checks, checks, onPaper } from './checks.js'
import type { ConformanceCase, ConformanceOptions } from './conformanceCase.js'
import { mustBeCases } from './mustBeCases.js'
import { Endless } from './timeLimit.js'

/**
 * Puts a model or rule set through the contract, with the given cases, and says what does not hold, why that matters and what to do; an empty
 * list means that it conforms. `docs/conformance.md` lists the checks. The cases' answers must be exact, and each rule must be seen to give each of
 * its answers; nothing that should not matter may change what it says (a second run, the order of items, other ids, what it does not read), what it
 * needs must matter; texts must be whole in each language, and citations lead to sources; and the cases must notice when a rule is spoilt.
 *
 * Throws on misuse: a case without a name, plan or `expect`, a date that does not exist, a threshold that no rule has, a time limit that is no
 * number above 0. Needs Node, which alone can stop a rule that never ends. The cost grows with cases × rules (some thirty short runs each), and each
 * loop that is found costs one time limit.
 *
 * ```ts
 * import { createPlan, defineRule, defineRuleSet, journal, judge, record } from '@groundplan/planning-models'
 * import { runConformance } from '@groundplan/planning-models/testing'
 * const dated = defineRule({
 *   label: { en: 'Events have dates', da: 'Hændelser har datoer' }, why: { en: 'Ask those who were there.', da: 'Spørg dem, der var med.' },
 *   cites: [{ own: { en: 'Judgement', da: 'Skøn' } }], weight: 'advice', reads: { journal },
 *   messages: { undated: { en: '{id} has no date', da: '{id} har ingen dato' } },
 *   check: ({ journal }, say) => judge(journal, (entry, i) =>
 *     entry.at === 'unknown' && say.undated({ about: [{ kind: 'journalEntry', id: entry.id }], at: ['journal', i, 'at'], slots: { id: entry.id } })),
 * })
 * const memory = defineRuleSet({ id: '@example/memory', sources: {}, rules: { dated } })
 * const empty = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * const entry = { id: 'j1', kind: 'event', words: { verbatim: 'Horses on the green' } } as const
 * const findings = runConformance(memory, [
 *   { name: 'a date', plan: record(empty, { ...entry, at: '2026-05' }), at: '2026-10-01', expect: { dated: 'met' } },
 *   { name: 'no date', plan: record(empty, { ...entry, at: 'unknown' }), at: '2026-10-01', expect: {
 *     dated: [{ message: 'undated', about: [{ kind: 'journalEntry', id: 'j1' }], slots: { id: 'j1' }, at: ['journal', 0, 'at'] }] } },
 * ], { never: { dated: { unknown: 'an unknown date is what it looks for' } } })
 * findings // => []
 * ```
 */
export function runConformance<const M extends Assessable>(
  model: M,
  cases: readonly ConformanceCase<keyof M['rules'] & string>[],
  options: ConformanceOptions<keyof M['rules'] & string> = {},
): readonly Finding[] {
  return conformance(assess, model, cases, options)
}

/**
 * The kit over any engine that assesses and with any of its checks; so the kit itself can be tested with an engine that fails, and without
 * a check.
 *
 * @internal
 */
export function conformance(
  engine: typeof assess,
  model: Assessable,
  cases: readonly ConformanceCase[],
  options: ConformanceOptions,
  made: Checks = checks,
): readonly Finding[] {
  mustBeCases(cases)
  const names = Object.keys(made) as Check[]
  let done = 0
  const of = cases.length + names.length
  const before = (doing: string): void => {
    options.progress?.({ doing, done, of })
    done += 1
  }
  const bench = new Bench(engine, model, cases, options, before)
  const found: Finding[] = []
  const look = (name: Check): void => {
    before(name)
    found.push(...(made[name]?.(bench) ?? []))
  }
  for (const name of names.filter((each) => each in onPaper)) {
    look(name)
    if (name === 'contract' && found.length > 0) return found
  }
  try {
    bench.try()
    for (const name of names.filter((each) => !(each in onPaper))) {
      const before = found.length
      look(name)
      // Without content that can be read, all else would be noise.
      if (name === 'asyncSchema' && found.length > before) return found
    }
  } catch (error) {
    // The model itself never ends: what was found so far stands, and nothing more can be run.
    if (!(error instanceof Endless)) throw error
    look('loops')
  }
  return found
}
