import type { ConformanceOptions } from '@groundplan/planning-models/testing'
import type { ProgrammeTheoryRule } from '@groundplan/programme-theory'

const drawn = 'It judges what is drawn: nothing of that can be unknown.'

const question = 'What nobody has said yet is a question and never a fault.'
const status = 'An assumption always stands somewhere: without a word on it, it is stated.'

/** Answers that a rule can never give, and why. */
export const neverGiven: NonNullable<ConformanceOptions<ProgrammeTheoryRule>['never']> = {
  partsBelong: { unknown: 'What refers to something is there, and so is what it refers to, or not.' },
  duplicate: { unknown: drawn },
  connected: { unknown: drawn },
  pageSize: { unknown: drawn },
  feedback: { unknown: drawn },
  outcomeUnled: { unknown: drawn },
  activityLeadsNowhere: { unknown: drawn },
  horizonStated: { unmet: 'A source may honestly leave the horizon out: that is a question and never a fault.' },
  mechanismStated: { unmet: question },
  contextConsidered: { unmet: question },
  assumptionTested: { unmet: question },
  assumptionTurns: { unknown: 'A date that nobody wrote down leaves the states in the order in which they stand.' },
  rejectedAssumption: { unknown: status },
  weakenedAssumption: { unknown: status },
  dosed: { unmet: question },
  resourcesStated: { unmet: question },
  evaluationDescribed: { unmet: question },
}
