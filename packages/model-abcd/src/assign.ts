/**
 * The assignment of assets to wishes as a pure function: no schema, no plan.
 *
 * @packageDocumentation
 */
export { assignAssets } from './assign/assignAssets.js'
export type * from './assign/types.js'
