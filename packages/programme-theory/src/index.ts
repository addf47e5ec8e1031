/**
 * Programme theories as graphs: the model, its vocabularies, its artefact and its rule set. Analyses are in
 * `@groundplan/programme-theory/analysis`, figures in `@groundplan/programme-theory/views`, Mermaid and CSV in
 * `@groundplan/programme-theory/formats`.
 *
 * @packageDocumentation
 */
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
export * from './model/theories.js'
export type * from './model/theory.js'
export type { Term, Vocabulary } from './model/vocabulary.js'
