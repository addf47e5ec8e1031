import { activityLeadsNowhere } from './rules/activityLeadsNowhere.js'
import { assumptionReviewed } from './rules/assumptionReviewed.js'
import { assumptionTested } from './rules/assumptionTested.js'
import { assumptionTurns } from './rules/assumptionTurns.js'
import { connected } from './rules/connected.js'
import { contextConsidered } from './rules/contextConsidered.js'
import { contextMustChange } from './rules/contextMustChange.js'
import { criticalLinkGrounded } from './rules/criticalLinkGrounded.js'
import { delivered } from './rules/delivered.js'
import { descriptionApproved } from './rules/descriptionApproved.js'
import { dosed } from './rules/dosed.js'
import { duplicate } from './rules/duplicate.js'
import { evaluationDescribed } from './rules/evaluationDescribed.js'
import { feedback } from './rules/feedback.js'
import { focusAreaComplete } from './rules/focusAreaComplete.js'
import { goalHasIndicator } from './rules/goalHasIndicator.js'
import { groupReached } from './rules/groupReached.js'
import { horizonBackwards } from './rules/horizonBackwards.js'
import { horizonStated } from './rules/horizonStated.js'
import { indicatorComplete } from './rules/indicatorComplete.js'
import { leap } from './rules/leap.js'
import { mechanismStated } from './rules/mechanismStated.js'
import { outcomeUnled } from './rules/outcomeUnled.js'
import { pageSize } from './rules/pageSize.js'
import { partsBelong } from './rules/partsBelong.js'
import { qualitativeMarked } from './rules/qualitativeMarked.js'
import { rejectedAssumption } from './rules/rejectedAssumption.js'
import { resourcesStated } from './rules/resourcesStated.js'
import { timed } from './rules/timed.js'
import { weakenedAssumption } from './rules/weakenedAssumption.js'

/**
 * The rules on programme theories: whether the graph can be read; whether its chains hold; why they should work, and in what context; what is assumed;
 * how it is carried out; and whether anybody will see that it works.
 */
export const rules = {
  partsBelong,
  duplicate,
  connected,
  pageSize,
  feedback,
  outcomeUnled,
  activityLeadsNowhere,
  leap,
  horizonStated,
  horizonBackwards,
  mechanismStated,
  criticalLinkGrounded,
  contextConsidered,
  contextMustChange,
  groupReached,
  focusAreaComplete,
  assumptionTested,
  assumptionReviewed,
  assumptionTurns,
  rejectedAssumption,
  weakenedAssumption,
  delivered,
  timed,
  dosed,
  resourcesStated,
  descriptionApproved,
  evaluationDescribed,
  goalHasIndicator,
  indicatorComplete,
  qualitativeMarked,
}
