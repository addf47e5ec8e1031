/**
 * Numbers that a researcher trusts. Objects in, objects out; misuse throws, data that cannot answer give a refusal, and no NaN leaves silently. Each
 * family has a subpath of its own; this entry holds all of them.
 *
 * @packageDocumentation
 */
export * from './agreement.js'
export * from './disclosure.js'
export * from './distributions.js'
export * from './inequality.js'
export * from './intervals.js'
export * from './models.js'
export * from './resampling.js'
export * from './shared/misuse.js'
export * from './shared/refusal.js'
