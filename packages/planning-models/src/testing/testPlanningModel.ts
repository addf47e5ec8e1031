import { type Finding, say, show } from '@groundplan/kernel'
import type { Assessable } from '../model.js'
import type { ConformanceCase, ConformanceOptions } from './conformanceCase.js'
import { runConformance } from './runConformance.js'

/**
 * Registers the conformance run with a test runner, one test for each case and one for what concerns the model as a whole. Pass the runner's
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
  test(`${model.id} keeps the contract`, () => complain(findings().filter((finding) => caseOf(finding) === undefined)))
  for (const { name } of cases)
    test(`${model.id}: ${name}`, () => complain(findings().filter((finding) => caseOf(finding) === name)))
}

/** A finding to a paragraph: what was seen, then what to do about it. */
function complain(findings: readonly Finding[]): void {
  if (findings.length === 0) return
  const paragraphs = findings.map((finding) => `- ${say(finding, 'en')}\n  ${show(finding.why, 'en')}`)
  throw new Error(`${findings.length === 1 ? '1 finding' : `${findings.length} findings`}\n${paragraphs.join('\n')}`)
}
