import type { RuleCase } from '../ruleCase.js'
import { activityLeadsNowhereCases } from './activityLeadsNowhereCases.js'
import { assumptionReviewedCases } from './assumptionReviewedCases.js'
import { assumptionTestedCases } from './assumptionTestedCases.js'
import { assumptionTurnsCases } from './assumptionTurnsCases.js'
import { connectedCases } from './connectedCases.js'
import { contextConsideredCases } from './contextConsideredCases.js'
import { contextMustChangeCases } from './contextMustChangeCases.js'
import { criticalLinkGroundedCases } from './criticalLinkGroundedCases.js'
import { deliveredCases } from './deliveredCases.js'
import { descriptionApprovedCases } from './descriptionApprovedCases.js'
import { dosedCases } from './dosedCases.js'
import { duplicateCases } from './duplicateCases.js'
import { evaluationDescribedCases } from './evaluationDescribedCases.js'
import { feedbackCases } from './feedbackCases.js'
import { focusAreaCompleteCases } from './focusAreaCompleteCases.js'
import { goalHasIndicatorCases } from './goalHasIndicatorCases.js'
import { groupReachedCases } from './groupReachedCases.js'
import { horizonBackwardsCases } from './horizonBackwardsCases.js'
import { horizonStatedCases } from './horizonStatedCases.js'
import { indicatorCompleteCases } from './indicatorCompleteCases.js'
import { leapCases } from './leapCases.js'
import { mechanismStatedCases } from './mechanismStatedCases.js'
import { outcomeUnledCases } from './outcomeUnledCases.js'
import { pageSizeCases } from './pageSizeCases.js'
import { partsApartCases } from './partsApartCases.js'
import { partsBelongCases } from './partsBelongCases.js'
import { qualitativeMarkedCases } from './qualitativeMarkedCases.js'
import { rejectedAssumptionCases } from './rejectedAssumptionCases.js'
import { resourcesStatedCases } from './resourcesStatedCases.js'
import { timedCases } from './timedCases.js'
import { weakenedAssumptionCases } from './weakenedAssumptionCases.js'

/** The cases of all rules, in the order of the rules. */
export const ruleCases: readonly RuleCase[] = [
  ...partsBelongCases,
  ...partsApartCases,
  ...duplicateCases,
  ...connectedCases,
  ...pageSizeCases,
  ...feedbackCases,
  ...outcomeUnledCases,
  ...activityLeadsNowhereCases,
  ...leapCases,
  ...horizonStatedCases,
  ...horizonBackwardsCases,
  ...mechanismStatedCases,
  ...criticalLinkGroundedCases,
  ...contextConsideredCases,
  ...contextMustChangeCases,
  ...groupReachedCases,
  ...focusAreaCompleteCases,
  ...assumptionTestedCases,
  ...assumptionReviewedCases,
  ...assumptionTurnsCases,
  ...rejectedAssumptionCases,
  ...weakenedAssumptionCases,
  ...deliveredCases,
  ...timedCases,
  ...dosedCases,
  ...resourcesStatedCases,
  ...descriptionApprovedCases,
  ...evaluationDescribedCases,
  ...goalHasIndicatorCases,
  ...indicatorCompleteCases,
  ...qualitativeMarkedCases,
]
