/**
 * The conformance kit: proves that a planning model or rule set keeps the contract, each check with a planted defect that proves the check. Needs
 * Node, which alone can stop a rule that never ends.
 *
 * @packageDocumentation
 */
export type {
  ConformanceCase,
  ConformanceOptions,
  ConformanceProgress,
  Expected,
  ExpectedFinding,
  VerdictKind,
} from './testing/conformanceCase.js'
export { type Conformance, defineConformance } from './testing/defineConformance.js'
export { editableFields } from './testing/editableFields.js'
export { functionWords } from './testing/functionWords.js'
export { runConformance } from './testing/runConformance.js'
export { testPlanningModel } from './testing/testPlanningModel.js'
