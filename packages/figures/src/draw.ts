/**
 * Drawing of figures: HTML, SVG and Markdown, as strings, from nothing but the figure and the reader's language.
 *
 * @packageDocumentation
 */
export {}
