/**
 * The closed vocabularies alone, without any schema.
 *
 * @packageDocumentation
 */
export * from './assetAccess.js'
export * from './assetOrigin.js'
export * from './assetType.js'
export * from './populationApproach.js'
export * from './preventionField.js'
export * from './sphere.js'
