/**
 * The conformance kit: proves that a planning model or rule set keeps the contract. First version; it grows stricter, never laxer.
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
export { runConformance } from './testing/runConformance.js'
export { testPlanningModel } from './testing/testPlanningModel.js'
