import type { Assessable } from '../model.js'
import type { ConformanceCase, ConformanceOptions } from './conformanceCase.js'

/**
 * A model or rule set with all that proves it: what a package exports as `conformance` so that anybody can run it. `Ru` are the names of its rules,
 * so that cases and options stay those of the model.
 */
export interface Conformance<Ru extends string = string> {
  readonly model: Assessable
  readonly cases: readonly ConformanceCase<Ru>[]
  readonly options: ConformanceOptions<Ru>
}

/**
 * Puts a model together with its cases in one value. A package exports it from its subpath `./conformance`; then
 * `groundplan conformance PACKAGE` proves the package as it is installed, without its tests. The types refuse a case about a rule that the model lacks.
 *
 * ```ts
 * import { defineRuleSet } from '@groundplan/planning-models'
 * import { defineConformance, runConformance } from '@groundplan/planning-models/testing'
 * const { model, cases, options } = defineConformance(defineRuleSet({ id: '@example/memory', sources: {}, rules: {} }), [])
 * runConformance(model, cases, options) // => []
 * ```
 */
export function defineConformance<const M extends Assessable>(
  model: M,
  cases: readonly ConformanceCase<keyof M['rules'] & string>[],
  options: ConformanceOptions<keyof M['rules'] & string> = {},
): Conformance<keyof M['rules'] & string> {
  return { model, cases, options }
}
