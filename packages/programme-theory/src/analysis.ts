/**
 * Analyses of programme theories: plain data from plain data, by ids.
 *
 * @packageDocumentation
 */
export * from './analysis/costByGoal.js'
export * from './analysis/evidenceMap.js'
export * from './analysis/linkStrength.js'
export * from './analysis/pathStrength.js'
export * from './analysis/strength.js'
