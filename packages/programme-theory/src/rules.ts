import { activityLeadsNowhere } from './rules/activityLeadsNowhere.js'
import { connected } from './rules/connected.js'
import { duplicate } from './rules/duplicate.js'
import { feedback } from './rules/feedback.js'
import { goalHasIndicator } from './rules/goalHasIndicator.js'
import { horizonBackwards } from './rules/horizonBackwards.js'
import { horizonStated } from './rules/horizonStated.js'
import { indicatorComplete } from './rules/indicatorComplete.js'
import { leap } from './rules/leap.js'
import { outcomeUnled } from './rules/outcomeUnled.js'
import { pageSize } from './rules/pageSize.js'
import { partsBelong } from './rules/partsBelong.js'
import { qualitativeMarked } from './rules/qualitativeMarked.js'

/** The rules on programme theories: first whether the graph can be read, then whether each step is told, then whether it can be seen. */
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
  goalHasIndicator,
  indicatorComplete,
  qualitativeMarked,
}
