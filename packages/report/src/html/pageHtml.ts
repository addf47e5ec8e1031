import type { Block, Page, PagePart } from '../page/page.js'
import { words } from '../words.js'
import { blockHtml, runsHtml } from './blockHtml.js'
import { html, Markup, type Part } from './markup.js'
import { policyFor } from './policy.js'
import { style } from './style.js'

/** Blocks of the first page by heading, so that the style can put groups side by side. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last === undefined || block.kind === 'heading') groups.push([block])
    else last.push(block)
  }
  return groups
}

/** A page as one HTML file that needs nothing else. */
export function pageHtml(page: Page): string {
  const { language, first, parts } = page
  const blocks = (all: readonly Block[]): Part => all.map((block) => html`${blockHtml(block, language)}\n`)
  const section = ({ id, title, blocks: inside }: PagePart): Markup =>
    html`<section aria-labelledby="${id}"><h2 id="${id}">${runsHtml(title)}</h2>\n${blocks(inside)}</section>\n`
  const written = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Groundplan">
<title>${page.name}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip[language]}</a>
<header class="top"><p class="eyebrow">${runsHtml(page.eyebrow)}</p><h1>${runsHtml(page.title)}</h1>${blockHtml({ kind: 'facts', items: page.facts }, language)}</header>
<main id="main" tabindex="-1">
<section class="first" aria-labelledby="${first.id}"><h2 id="${first.id}">${runsHtml(first.title)}</h2>
${groupsOf(first.blocks).map((group) => html`<div class="group">${blocks(group)}</div>`)}</section>
<nav aria-labelledby="contents"><h2 id="contents">${words.contents[language]}</h2><ol>${parts.map(({ id, title }) => html`<li><a href="#${id}">${runsHtml(title)}</a></li>`)}</ol></nav>
${parts.map(section)}</main>
</body>
</html>
`
  return written.html
}
