import { palette } from './palette.js'

/**
 * A style sheet for what `drawHtml` draws, for the page's `<style>` element or file; every selector begins with `.gp-figure`. Calm on the
 * screen and on A4: rules instead of grids, numbers right-aligned with figures of one width, nothing torn apart between pages.
 */
export const figureStyles = `.gp-figure { margin: 1.5rem 0; color: ${palette.text}; }
.gp-figure caption, .gp-figure figcaption { text-align: left; font-size: 1rem; font-weight: 700; padding: 0 0 .4rem; }
.gp-figure .gp-description, .gp-figure .gp-note, .gp-figure .gp-sources { margin: .4rem 0; color: ${palette.faint}; font-size: .875rem; line-height: 1.45; }
.gp-figure .gp-scroll { overflow-x: auto; }
.gp-figure table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.4; border-bottom: 1.5px solid ${palette.line}; }
.gp-figure th, .gp-figure td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-top: 1px solid #d5dade; overflow-wrap: break-word; hyphens: auto; }
.gp-figure thead th { vertical-align: bottom; border-top: 0; border-bottom: 1.5px solid ${palette.line}; font-size: .9375em; }
.gp-figure tbody th { font-weight: 600; }
.gp-figure tbody tr:first-child > * { border-top: 0; }
.gp-figure .gp-number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.gp-figure .gp-nothing { color: ${palette.faint}; font-style: italic; white-space: normal; }
.gp-figure td ul { margin: 0; padding-left: 1.1em; }
.gp-figure svg { display: block; max-width: 100%; height: auto; }
.gp-figure .gp-words { font-size: .875rem; line-height: 1.45; margin-top: .6rem; }
.gp-figure .gp-words p { margin: 0; font-weight: 600; }
.gp-figure .gp-words ul { margin: .2rem 0; padding-left: 1.2em; }
@media print { .gp-figure tr, .gp-figure svg { break-inside: avoid; } .gp-figure caption, .gp-figure figcaption { break-after: avoid; } .gp-figure .gp-scroll { overflow: visible; break-inside: avoid; } .gp-figure table, .gp-figure .gp-description, .gp-figure .gp-note, .gp-figure .gp-sources, .gp-figure .gp-words { font-size: .75rem; } .gp-figure th, .gp-figure td { padding-right: .5rem; } }
`
