/**
 * The registers of a community: the things that plans, rules and figures speak of, each with an id. The closed vocabularies alone are in
 * `@groundplan/community/vocabularies`.
 *
 * @packageDocumentation
 */
export * from './activities.js'
export type { ActorRef } from './actorRef.js'
export * from './assets.js'
export * from './bodies.js'
export * from './groups.js'
export * from './organisations.js'
export * from './places.js'
export type * from './registered.js'
export * from './registers.js'
export * from './settings.js'
export * from './vocabularies.js'
export * from './wishes.js'
