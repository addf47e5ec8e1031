import { pageOf } from './page/pageOf.js'
import type { Report } from './report.js'
import { type PlainOptions, pagePlain } from './text/pagePlain.js'

/**
 * A report as plain text, for a message or a terminal: the whole page with the words of the HTML in the same order, wrapped at `width` columns (80 when
 * missing, and never less than 40); figures in words and numbers. `reportText` is the short summary instead. Nothing that people typed can steer a
 * terminal. Danish: rapporten som ren tekst.
 *
 * ```ts
 * import { createPlan } from '@groundplan/planning-models'
 * import { reportOf, reportPlain } from '@groundplan/report'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'Suppe' }, period: { from: '2026' } })
 * const text = reportPlain(reportOf(plan, [], { at: '2026-03-31' }), { locale: 'da' })
 * text.split('\n').slice(0, 4) // => ['Statusrapport pr. 31. marts 2026', '', 'Suppe', '=====']
 * ```
 */
export function reportPlain(
  report: Report,
  { locale, width = 80, signs = 'unicode' }: { readonly locale: string } & Partial<PlainOptions>,
): string {
  return pagePlain(pageOf(report, { locale }), { width: Math.max(40, width), signs })
}
