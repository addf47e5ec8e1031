/**
 * Asset-based community development as a planning model. The assignment of assets to wishes alone is `@groundplan/model-abcd/assign`.
 *
 * @packageDocumentation
 */
export { type AbcdPhase, type AbcdPrinciple, type AbcdRule, abcd } from './abcd.js'
