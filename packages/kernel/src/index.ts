/**
 * The small vocabulary that every Groundplan package shares. Schemas are in `@groundplan/kernel/schemas`, opening and writing documents in
 * `@groundplan/kernel/document`, so that a pure helper pulls in neither.
 *
 * @packageDocumentation
 */
export * from './artefact.js'
export * from './datum.js'
export type * from './entityRef.js'
export type * from './externalCode.js'
export * from './finding.js'
export * from './frozen.js'
export * from './judge.js'
export * from './language.js'
export type * from './message.js'
export * from './partialDate.js'
export * from './period.js'
export * from './pointer.js'
export * from './readable.js'
export * from './revision/applyPatch.js'
export * from './revision/diff.js'
export type * from './revisionTypes.js'
export * from './rule.js'
export * from './ruleSet.js'
export * from './say.js'
export * from './scale.js'
export * from './source.js'
export * from './ternary.js'
export * from './text.js'
export * from './verdict.js'
