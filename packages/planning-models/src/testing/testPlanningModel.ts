import { type Finding, type Language, type Message, say, show } from '@groundplan/kernel'
import type { Assessable } from '../model.js'
import type { ConformanceCase, ConformanceOptions } from './conformanceCase.js'
import { partsOf } from './partsOf.js'
import { runConformance } from './runConformance.js'

/**
 * Registers the conformance run with a test runner, one test for each case and one for what concerns the model as a whole. It complains in English, and
 * in Danish where the model speaks Danish only. Pass the runner's
 * own `test` function: that of vitest, of `node:test`, or any of that form.
 *
 * ```ts
 * import { defineRuleSet } from '@groundplan/planning-models'
 * import { testPlanningModel } from '@groundplan/planning-models/testing'
 * const names: string[] = []
 * testPlanningModel(defineRuleSet({ id: '@example/memory', sources: {}, rules: {} }), [], (name, run) => { names.push(name); run() })
 * names // => ['@example/memory keeps the contract']
 * ```
 */
export function testPlanningModel<const M extends Assessable>(
  model: M,
  cases: readonly ConformanceCase<keyof M['rules'] & string>[],
  test: (name: string, run: () => void) => unknown,
  options: ConformanceOptions<keyof M['rules'] & string> = {},
): void {
  let run: readonly Finding[] | undefined
  const findings = (): readonly Finding[] => {
    run ??= runConformance(model, cases, options)
    return run
  }
  const caseOf = (finding: Finding): string | undefined => finding.about.find(({ kind }) => kind === 'case')?.id
  const language = languageOf(model)
  const contract = language === 'da' ? 'overholder kontrakten' : 'keeps the contract'
  test(`${model.id} ${contract}`, () =>
    complain(
      findings().filter((finding) => caseOf(finding) === undefined),
      language,
    ))
  for (const { name } of cases)
    test(`${model.id}: ${name}`, () =>
      complain(
        findings().filter((finding) => caseOf(finding) === name),
        language,
      ))
}

const count = {
  en: { count: 'n', one: '{n} finding', other: '{n} findings' },
  da: { count: 'n', one: '{n} fund', other: '{n} fund' },
} as const satisfies Message

/** The language of somebody who has written the model, or all rules of the set, in Danish alone; else English. */
function languageOf(model: Assessable): Language {
  const spoken =
    'contract' in model ? [model.languages] : Object.values(partsOf(model).rules).map((rule) => rule?.languages)
  return spoken.length > 0 && spoken.every((languages) => languages?.every((one) => one === 'da')) ? 'da' : 'en'
}

/** A finding to a paragraph: what was seen, then what to do about it. */
function complain(findings: readonly Finding[], language: Language): void {
  if (findings.length === 0) return
  const paragraphs = findings.map((finding) => `- ${say(finding, language)}\n  ${show(finding.why, language)}`)
  throw new Error(`${say({ message: count, slots: { n: findings.length } }, language)}\n${paragraphs.join('\n')}`)
}
