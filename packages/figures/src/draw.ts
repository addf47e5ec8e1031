/**
 * Drawing of figures: HTML, SVG and Markdown, as strings, from nothing but the figure and the reader's language.
 *
 * @packageDocumentation
 */
export * from './draw/clean.js'
export * from './draw/drawHtml.js'
export type * from './draw/drawing.js'
export * from './draw/drawMarkdown.js'
export * from './draw/drawSvg.js'
export * from './draw/escapeHtml.js'
export * from './draw/escapeMarkdown.js'
export * from './draw/figureParts.js'
export * from './draw/figureStyles.js'
export * from './draw/measureText.js'
export * from './draw/showCell.js'
export * from './draw/wrapText.js'
