import { pageMarkdown } from './markdown/pageMarkdown.js'
import { mustBeReport } from './mustBeReport.js'
import { pageOf } from './page/pageOf.js'
import type { Report } from './report.js'

/**
 * A report as Markdown (CommonMark with GitHub's tables), with the words of the HTML in the same order. Nothing that people typed is read as markup
 * or HTML; in lists and tables their line ends become spaces.
 *
 * ```ts
 * import { createPlan } from '@groundplan/planning-models'
 * import { reportMarkdown, reportOf } from '@groundplan/report'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'Suppe *og* brød' }, period: { from: '2026' } })
 * const text = reportMarkdown(reportOf(plan, [], { at: '2026-03-31' }), { locale: 'da' })
 * text.split('\n').slice(0, 3) // => ['Statusrapport pr. 31. marts 2026', '', '# Suppe \\*og\\* brød']
 * ```
 */
export function reportMarkdown(report: Report, options: { readonly locale: string }): string {
  mustBeReport('reportMarkdown', report, options)
  return pageMarkdown(pageOf(report, options))
}
