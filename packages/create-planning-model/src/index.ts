/**
 * `npm create @groundplan/planning-model` as functions: a model as a table becomes a description of the model, and that the files of a package.
 *
 * @packageDocumentation
 */
export { packageFiles } from './emit/packageFiles.js'
export type * from './io.js'
export { main } from './main.js'
export type * from './modelSpec.js'
export type * from './prompts.js'
export { readTable, type TableRead } from './table/readTable.js'
