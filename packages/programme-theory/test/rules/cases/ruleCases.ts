import type { RuleCase } from '../ruleCase.js'
import { activityLeadsNowhereCases } from './activityLeadsNowhereCases.js'
import { connectedCases } from './connectedCases.js'
import { duplicateCases } from './duplicateCases.js'
import { feedbackCases } from './feedbackCases.js'
import { goalHasIndicatorCases } from './goalHasIndicatorCases.js'
import { horizonBackwardsCases } from './horizonBackwardsCases.js'
import { horizonStatedCases } from './horizonStatedCases.js'
import { indicatorCompleteCases } from './indicatorCompleteCases.js'
import { leapCases } from './leapCases.js'
import { outcomeUnledCases } from './outcomeUnledCases.js'
import { pageSizeCases } from './pageSizeCases.js'
import { partsBelongCases } from './partsBelongCases.js'
import { qualitativeMarkedCases } from './qualitativeMarkedCases.js'

/** The cases of all rules, in the order of the rules. */
export const ruleCases: readonly RuleCase[] = [
  ...partsBelongCases,
  ...duplicateCases,
  ...connectedCases,
  ...pageSizeCases,
  ...feedbackCases,
  ...outcomeUnledCases,
  ...activityLeadsNowhereCases,
  ...leapCases,
  ...horizonStatedCases,
  ...horizonBackwardsCases,
  ...goalHasIndicatorCases,
  ...indicatorCompleteCases,
  ...qualitativeMarkedCases,
]
