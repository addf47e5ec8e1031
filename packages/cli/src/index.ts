/**
 * The `groundplan` command as a function. People use the command itself; scripts and tests call `main`.
 *
 * @packageDocumentation
 */
export type * from './io.js'
export { main } from './main.js'
export { models } from './models.js'
