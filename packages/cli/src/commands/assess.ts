import { reportHtml, reportOf, reportText } from '@groundplan/report'
import { artefacts } from '../artefacts.js'
import type { Format } from '../commandTable.js'
import { jsonText, toldFinding, toldMissing } from '../json.js'
import type { Outcome } from '../outcome.js'
import { sections } from '../sections.js'
import type { Context } from './context.js'
import { examined } from './examined.js'
import { exitOf } from './opened.js'

/** `groundplan assess FILE`: the models that the plan uses, the rule sets for what it holds, and those that the person named put their questions to it. */
export async function assess(
  request: {
    readonly file: string
    readonly at?: string | undefined
    readonly format: Format
    readonly out?: string | undefined
    readonly strict: boolean
  },
  context: Context,
): Promise<Outcome> {
  const found = await examined(request, context)
  if ('failed' in found) return found.failed
  const { parsed, models, at, assessment, notes } = found
  const { document, plan, findings: noticed } = parsed
  const report = reportOf(document, models, { at, assessment, noticed, artefacts, sections })
  const { language } = context
  const shown = {
    text: () =>
      reportText(
        report,
        request.out === undefined
          ? { locale: language, width: context.width, mark: context.mark, signs: context.signs }
          : { locale: language },
      ),
    html: () => reportHtml(report, { locale: language }),
    json: () =>
      jsonText({
        schema: 'urn:groundplan:cli:assessment:1',
        at,
        plan: { id: plan.id, title: plan.title },
        counts: report.counts,
        models: assessment.models,
        findings: report.findings.map(toldFinding),
        missing: report.missing.map(toldMissing),
      }),
  }
  return {
    result: shown[request.format as keyof typeof shown](),
    notes,
    exit: exitOf(report.findings, request.strict),
  }
}
