/**
 * Programme theories as graphs: the model, its vocabularies, its artefact and its rule set. Analyses are in
 * `@groundplan/programme-theory/analysis`, figures in `@groundplan/programme-theory/views`, Mermaid and CSV in
 * `@groundplan/programme-theory/formats`.
 *
 * @packageDocumentation
 */
export * from './build/buildTheory.js'
export type * from './build/given.js'
export type * from './build/linkSpec.js'
export type * from './build/nodeSpec.js'
export type * from './build/theoryIds.js'
export type * from './build/theorySpec.js'
export * from './graph/wholeTheory.js'
export type * from './model/assumption.js'
export * from './model/assumptionStatus.js'
export * from './model/changeLevel.js'
export * from './model/confidence.js'
export * from './model/evidence.js'
export * from './model/horizon.js'
export type * from './model/link.js'
export type * from './model/node.js'
export * from './model/nodeKind.js'
export * from './model/polarity.js'
export * from './model/resultKind.js'
export * from './model/statusOf.js'
export * from './model/theories.js'
export type * from './model/theory.js'
export * from './model/turnAssumption.js'
export * from './ruleSet.js'
