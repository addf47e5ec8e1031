import { pageHtml } from './html/pageHtml.js'
import { mustBeReport } from './mustBeReport.js'
import { pageOf } from './page/pageOf.js'
import type { Report } from './report.js'

/**
 * A report as one HTML file that needs nothing else: no script, no picture from elsewhere, one style sheet that the page's own content
 * security policy allows by its hash. One page first, for who has a minute; then everything else, in the order of {@link pageOf}. What is
 * folded away on a screen is open on paper. Prints on A4. What people typed is shown as they typed it, and none of it is read as markup.
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
export function reportHtml(report: Report, options: { readonly locale: string }): string {
  mustBeReport('reportHtml', report, options)
  return pageHtml(pageOf(report, options))
}
