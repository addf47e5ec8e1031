import { drawHtml } from '@groundplan/figures/draw'
import type { Block, PageCell, PageColumn, Runs } from '../page/page.js'
import { pageWords } from '../page/pageWords.js'
import { plainOf } from '../page/plainOf.js'
import { signOf } from '../page/signOf.js'
import { html, Markup, type Part } from './markup.js'

const attribute = (name: string, value: string | undefined): Part =>
  value === undefined ? undefined : new Markup(` ${name}="${html`${value}`.html}"`)

/** Runs as HTML: what somebody typed is set apart, what is in another language marked with it. */
export function runsHtml(runs: Runs): Part {
  return runs.map(({ text, lang, said, strong, tone, to }) => {
    const language = attribute('lang', lang)
    const words: Part =
      said === true
        ? html`<bdi class="said"${language}>${text}</bdi>`
        : lang === undefined
          ? text
          : html`<span${language}>${text}</span>`
    const heavy: Part = strong === true ? html`<b>${words}</b>` : words
    const toned: Part =
      tone === undefined
        ? heavy
        : html`<span class="tone ${tone}"><span class="sign" aria-hidden="true">${signOf(tone)} </span>${heavy}</span>`
    return to === undefined ? toned : html`<a href="#${to}">${toned}</a>`
  })
}

const classOf = (column: PageColumn | undefined): string | undefined =>
  column?.numbers === true ? 'number' : column?.short === true ? 'short' : undefined

function cellHtml({ runs, note }: PageCell, column: PageColumn | undefined): Markup {
  const inside = html`${runsHtml(runs)}${note && html`<small>${runsHtml(note)}</small>`}`
  if (column?.heads === true) return html`<th scope="row">${inside}</th>`
  return html`<td${attribute('class', classOf(column))}>${inside}</td>`
}

function tableHtml({ label, captioned, columns, rows }: Extract<Block, { readonly kind: 'table' }>): Markup {
  const head = columns.map(
    (column) => html`<th scope="col"${attribute('class', classOf(column))}>${runsHtml(column.label)}</th>`,
  )
  const body = rows.map((row) => html`<tr>${row.map((cell, at) => cellHtml(cell, columns[at]))}</tr>`)
  return html`<div class="scroll" tabindex="0" role="group"${attribute('aria-label', plainOf(label))}><table>${captioned && html`<caption>${runsHtml(label)}</caption>`}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

/** A plug-in's figure that cannot be drawn must not cost the reader the rest of the report. */
function figureHtml({ figure, id }: Extract<Block, { readonly kind: 'figure' }>, language: 'en' | 'da'): Markup {
  try {
    return new Markup(drawHtml(figure, { locale: language, idPrefix: id }))
  } catch {
    return html`<p>${pageWords.notDrawn[language]}</p>`
  }
}

/** One block of a page as HTML. */
export function blockHtml(block: Block, language: 'en' | 'da'): Markup {
  switch (block.kind) {
    case 'heading':
      return html`${new Markup(`<h${block.level}`)}${attribute('id', block.id)}>${runsHtml(block.runs)}${new Markup(`</h${block.level}>`)}`
    case 'paragraph':
      return html`<p${attribute('class', block.role)}>${runsHtml(block.runs)}</p>`
    case 'list': {
      const items = block.items.map((item) => html`<li>${item.map((one) => blockHtml(one, language))}</li>`)
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'facts':
      return html`<dl class="facts">${block.items.map(({ label, value }) => html`<div><dt>${runsHtml(label)}</dt><dd>${runsHtml(value)}</dd></div>`)}</dl>`
    case 'table':
      return tableHtml(block)
    case 'figure':
      return figureHtml(block, language)
    case 'card':
      return html`<article class="card ${block.tone}">${block.blocks.map((one) => blockHtml(one, language))}</article>`
    case 'fold':
      return html`<details><summary>${runsHtml(block.summary)}</summary>${block.blocks.map((one) => blockHtml(one, language))}</details>`
  }
}
