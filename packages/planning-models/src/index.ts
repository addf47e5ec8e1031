/**
 * The plan, the contract of a planning model, and the assessment of plans. What an integrator needs of the kernel comes along, so that one
 * import is enough; the conformance kit is `@groundplan/planning-models/testing`.
 *
 * @packageDocumentation
 */
export {
  type AnyLocalized,
  type Artefact,
  ask,
  type Citation,
  type Cites,
  type Content,
  type Datum,
  defineArtefact,
  defineRule,
  defineRuleSet,
  type EntityRef,
  type Finding,
  judge,
  judgeKnown,
  known,
  knownValue,
  type Localized,
  type Missing,
  missing,
  monthsBetween,
  notApplicable,
  optional,
  type PartialDate,
  type Rule,
  type RuleSet,
  say,
  type Text,
  today,
  unknown,
  type Verdict,
  withheld,
} from '@groundplan/kernel'
export { answer } from './answer.js'
export { approveReport } from './approveReport.js'
export { assess } from './assess.js'
export type * from './assessment.js'
export { attach } from './attach.js'
export { canRun } from './canRun.js'
export { completePhase } from './completePhase.js'
export { concludeTrial } from './concludeTrial.js'
export { content } from './content.js'
export { createPlan } from './createPlan.js'
export { detach } from './detach.js'
export { deviate } from './deviate.js'
export { type Frame, frame, journal, phaseState } from './facts.js'
export { figuresOf, type ShownView } from './figuresOf.js'
export { type Flow, phasesOf } from './flow.js'
export { flowFigure } from './flowFigure.js'
export type { Held } from './held.js'
export type { Known } from './known.js'
export {
  type Assessable,
  definePlanningModel,
  type Link,
  type Named,
  type Path,
  type Phase,
  type PhaseIn,
  type PlanningModel,
} from './model.js'
export { type Moment, moments } from './moment.js'
export type { PhaseStep } from './movePhase.js'
export { type Parsed, parsePlan, parsePlanText } from './parsePlan.js'
export type * from './plan.js'
export { planFormat } from './planFormat.js'
export { planSchema } from './planSchema.js'
export { read } from './read.js'
export { type NewEntry, record } from './record.js'
export { recordTrial } from './recordTrial.js'
export { reopenPhase } from './reopenPhase.js'
export { type ShownSection, sectionsOf } from './sectionsOf.js'
export { startPhase } from './startPhase.js'
export { defineView, type View } from './view.js'
