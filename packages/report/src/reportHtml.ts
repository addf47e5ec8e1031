import { sectionsOf } from './html/details.js'
import { firstPageOf, headOf } from './html/firstPage.js'
import { html, Markup } from './html/markup.js'
import { policyFor } from './html/policy.js'
import { style } from './html/style.js'
import { textsIn } from './html/texts.js'
import type { Report } from './report.js'
import { words } from './words.js'

/**
 * A report as one HTML file that needs nothing else: no script, no picture from elsewhere, one style sheet that the page's own content
 * security policy allows by its hash. One page first, for who has a minute; then all criteria, findings, open questions, figures, the
 * journal and the sources. Prints on A4. What people typed is shown as they typed it, and none of it is read as markup.
 *
 * ```ts
 * import { createPlan } from '@groundplan/planning-models'
 * import { reportHtml, reportOf } from '@groundplan/report'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'Suppe & brød' }, period: { from: '2026' } })
 * const page = reportHtml(reportOf(plan, [], { at: '2026-03-31' }), { locale: 'da' })
 * page.includes('<h1><bdi class="said">Suppe &amp; brød</bdi></h1>') // => true
 * page.includes('<script') // => false
 * ```
 */
export function reportHtml(report: Report, { locale }: { readonly locale: string }): string {
  const texts = textsIn(locale)
  const { text } = texts
  const sections = sectionsOf(report, texts)
  const page = html`<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Groundplan">
<title>${texts.plain(report.title)} – ${texts.plain(words.report)} ${texts.say(words.asOf, { at: { date: report.at } })}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">${text(words.skip)}</a>
${headOf(report, texts)}
<main id="main" tabindex="-1">
${firstPageOf(report, texts)}
<nav aria-labelledby="contents"><h2 id="contents">${text(words.contents)}</h2><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${sections.map(({ id, title, body }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>\n`)}</main>
</body>
</html>
`
  return page.html
}
