/**
 * Analyses of programme theories: plain data from plain data, by ids.
 *
 * @packageDocumentation
 */

export * from './analysis/compareTheories.js'
export * from './analysis/contributionPaths.js'
export * from './analysis/costByGoal.js'
export * from './analysis/coverage.js'
export * from './analysis/criticalNodes.js'
export * from './analysis/evidenceMap.js'
export * from './analysis/feedbacks.js'
export * from './analysis/linkStrength.js'
export type { MatchedBy, NamedPart } from './analysis/matchParts.js'
export type * from './analysis/mergedTheories.js'
export * from './analysis/mergeTheories.js'
export * from './analysis/pathStrength.js'
export * from './analysis/reach.js'
export * from './analysis/redundantLinks.js'
export * from './analysis/strength.js'
export * from './analysis/structure.js'
export type * from './analysis/theoryDifference.js'
export type { TheoryPartKind } from './analysis/theoryParts.js'
export * from './analysis/usedIn.js'
export * from './analysis/whatIf.js'
