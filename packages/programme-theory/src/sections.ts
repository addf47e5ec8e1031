/**
 * Sections of a report on programme theories, as data; whoever composes a report hands them over.
 *
 * @packageDocumentation
 */
export * from './sections/theorySections.js'
