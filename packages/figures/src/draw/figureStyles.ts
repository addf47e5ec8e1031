import { palette } from './palette.js'

/**
 * A style sheet for what `drawHtml` draws, for the page's `<style>` element or file; every selector begins with `.gp-figure`. Calm on the
 * screen and on A4: rules instead of grids, numbers right-aligned with figures of one width, nothing torn apart between pages. A picture that needs
 * it is printed on a page of its own, the named page `gp-lying`, whose size and margins are the page's to set:
 * `@page gp-lying { size: A4 landscape }`.
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
.gp-figure th.gp-number:not(:last-child), .gp-figure td.gp-number:not(:last-child) { padding-right: 1.4em; }
.gp-figure .gp-nothing { color: ${palette.faint}; font-style: italic; white-space: normal; }
.gp-figure td ul { margin: 0; padding-left: 1.1em; }
.gp-figure svg { display: block; max-width: 100%; height: auto; }
.gp-figure .gp-poster svg { max-width: max(100%, 70rem); }
.gp-figure .gp-wide svg { max-width: max(100%, 105rem); }
.gp-figure .gp-huge svg { max-width: none; }
.gp-figure .gp-words { font-size: .875rem; line-height: 1.45; margin-top: .6rem; }
.gp-figure .gp-words p { margin: 0; font-weight: 600; }
.gp-figure summary { cursor: pointer; font-weight: 600; }
.gp-figure .gp-words .gp-layer { margin-top: .5rem; }
.gp-figure .gp-words ul { margin: .2rem 0; padding-left: 1.2em; }
.gp-figure .gp-twin { margin-top: .6rem; }
.gp-figure .gp-twin table { font-size: .875rem; }
.gp-figure .gp-twin caption { font-size: .875rem; font-weight: 600; }
.gp-figure .gp-twin thead .gp-number { white-space: normal; }
.gp-figure .gp-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.gp-figure .gp-scroll:has(.gp-matrix) { position: relative; }
.gp-figure .gp-matrix { width: 100%; border-collapse: separate; border-spacing: 0; border-bottom: 0; }
.gp-figure .gp-matrix th, .gp-figure .gp-matrix td { border: 0; }
.gp-figure .gp-matrix thead th, .gp-figure .gp-matrix thead td { padding: .3rem .4rem; border-bottom: 1.5px solid ${palette.line}; font-weight: 600; hyphens: auto; }
.gp-figure .gp-matrix thead .gp-head, .gp-figure .gp-matrix thead .gp-group { text-align: center; }
.gp-figure .gp-matrix thead .gp-group { border-bottom: 1px solid ${palette.edge}; border-left: 4px solid ${palette.paper}; font-weight: 700; }
.gp-figure .gp-matrix .gp-corner { text-align: left; color: ${palette.faint}; }
.gp-figure .gp-matrix small { display: block; font-size: .8em; font-weight: 400; color: ${palette.faint}; }
.gp-figure .gp-matrix tbody th { padding: .35rem .8rem .35rem 0; min-width: 8rem; max-width: 16rem; vertical-align: middle; border-bottom: 1px solid #d5dade; }
.gp-figure .gp-matrix tbody th[scope="row"] { position: sticky; left: 0; background: ${palette.paper}; }
.gp-figure .gp-matrix tbody .gp-group { min-width: 5rem; max-width: 10rem; vertical-align: top; font-weight: 700; }
.gp-figure .gp-matrix tbody + tbody tr:first-child > * { border-top: 1.5px solid ${palette.line}; }
.gp-figure .gp-matrix tbody td { min-width: 2rem; padding: .3rem .4rem; text-align: center; vertical-align: middle; border: 1px solid ${palette.paper}; border-bottom-color: #d5dade; }
.gp-figure .gp-matrix tbody .gp-blank { background: ${palette.box}; }
.gp-figure .gp-matrix sup { font-size: .7em; line-height: 0; }
.gp-figure .gp-mark { font-weight: 700; font-variant-numeric: tabular-nums; }
${palette.shades.map(({ ground, ink }, index) => `.gp-figure .gp-shade-${index + 1}, .gp-figure .gp-shade-${index + 1} .gp-nothing { background: ${ground}; color: ${ink}; print-color-adjust: exact; -webkit-print-color-adjust: exact; }`).join('\n')}
.gp-figure .gp-upright { min-width: 0; }
.gp-figure .gp-upright thead th.gp-head, .gp-figure .gp-upright thead th.gp-narrow { padding: .3rem .15rem; vertical-align: bottom; }
.gp-figure .gp-upright:not(.gp-tight) thead th.gp-narrow { font-size: .85em; overflow-wrap: anywhere; }
.gp-figure .gp-upright .gp-head > span, .gp-figure .gp-tight .gp-narrow > span { display: inline-block; writing-mode: vertical-rl; text-orientation: sideways; transform: rotate(180deg); max-height: 13rem; text-align: left; line-height: 1.15; }
.gp-figure .gp-upright tbody td { min-width: 1.6rem; padding: .3rem .1rem; }
.gp-figure .gp-tight { font-size: .8125rem; }
.gp-figure .gp-tight tbody td { min-width: 1.1rem; padding: .2rem 0; }
.gp-figure .gp-key { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: .6rem 0; padding: 0; list-style: none; font-size: .875rem; }
.gp-figure .gp-key .gp-mark { display: inline-block; min-width: 1.5rem; height: 1.5rem; margin-right: .25rem; line-height: 1.5rem; text-align: center; vertical-align: middle; }
.gp-figure .gp-key .gp-bare { border: 1px solid ${palette.edge}; background: ${palette.box}; box-sizing: border-box; line-height: 1.35rem; }
.gp-figure .gp-notes { margin: .4rem 0; padding-left: 1.6em; font-size: .875rem; line-height: 1.45; color: ${palette.faint}; }
@media print { .gp-figure.gp-lying { break-inside: auto; } .gp-figure.gp-lying > figcaption, .gp-figure.gp-lying > .gp-description, .gp-figure.gp-lying > .gp-scroll { page: gp-lying; } .gp-figure details.gp-words { columns: 2; column-gap: 1.5rem; } .gp-figure details.gp-words summary { list-style: none; column-span: all; } .gp-figure details.gp-words::details-content { content-visibility: visible; display: contents; } .gp-figure .gp-layer { break-after: avoid; } .gp-figure .gp-words li { break-inside: avoid; } .gp-figure tr, .gp-figure svg { break-inside: avoid; } .gp-figure .gp-poster svg { max-width: 100%; max-height: 88vh; margin: 0 auto; } .gp-figure caption, .gp-figure figcaption { break-after: avoid; } .gp-figure .gp-scroll { overflow: visible; break-inside: avoid; } .gp-figure table, .gp-figure .gp-description, .gp-figure .gp-note, .gp-figure .gp-sources, .gp-figure .gp-words { font-size: .75rem; } .gp-figure th, .gp-figure td { padding-right: .5rem; } .gp-figure .gp-matrix, .gp-figure .gp-key, .gp-figure .gp-notes { font-size: .6875rem; } .gp-figure .gp-tight { font-size: .5625rem; } .gp-figure .gp-tight tbody td { min-width: .8rem; } .gp-figure .gp-matrix tbody th { min-width: 5rem; padding-right: .4rem; position: static; } }
`
