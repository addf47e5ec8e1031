/**
 * What proves the model: its cases for the conformance kit. Not part of what an application imports.
 *
 * @packageDocumentation
 */
import { type Conformance, defineConformance } from '@groundplan/planning-models/testing'
import { abcd } from './abcd.js'
import { conformanceCase } from './cases/conformanceCase.js'
import { ruleCases } from './cases/ruleCases.js'

/**
 * The model with its cases, at least four for each rule: something found, nothing found, not known, not applicable. `groundplan conformance
 * @groundplan/model-abcd` runs them on the installed package. Danish: modellens afprøvning.
 *
 * ```ts
 * import { conformance } from '@groundplan/model-abcd/conformance'
 * import { runConformance } from '@groundplan/planning-models/testing'
 * const { model, cases, options } = conformance
 * model.id // => '@groundplan/model-abcd'
 * runConformance(model, cases, options) // => []
 * ```
 */
export const conformance: Conformance = defineConformance(abcd, ruleCases.map(conformanceCase))
