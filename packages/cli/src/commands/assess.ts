import { assess as assessPlan } from '@groundplan/planning-models'
import { reportHtml, reportOf, reportText } from '@groundplan/report'
import { artefacts } from '../artefacts.js'
import { isAsked } from '../isAsked.js'
import { jsonText, toldFinding, toldMissing } from '../json.js'
import type { Outcome } from '../outcome.js'
import type { Format } from '../parseArguments.js'
import { complaint } from '../terminal.js'
import { words } from '../words.js'
import type { Context } from './context.js'
import { exitOf, open } from './opened.js'

const two = (n: number): string => String(n).padStart(2, '0')

/** The day on a person's calendar, not the one in Greenwich. */
function dayOf(now: Date): string {
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** `groundplan assess FILE`: the models that the plan uses, the rule sets for what it holds, and those that the person named put their questions to it. */
export async function assess(
  request: {
    readonly file: string
    readonly at: string | undefined
    readonly format: Format
    readonly out: string | undefined
    readonly strict: boolean
  },
  context: Context,
): Promise<Outcome> {
  const opened = await open(request.file, request.format, context)
  if ('failed' in opened) return opened.failed
  const { document, plan, findings: noticed } = opened.parsed
  const models = context.models.filter((model) => isAsked(model, plan) || context.named.includes(model))
  const at = request.at ?? dayOf(context.io.now())
  const assessment = assessPlan(models, plan, { at })
  const report = reportOf(document, models, { at, assessment, noticed, artefacts })
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
  const example = context.models.find((model) => 'phases' in model)?.id ?? 'NAME'
  return {
    result: shown[request.format](),
    notes:
      models.length === 0
        ? complaint({ message: words.noModel, hint: words.noModelHint, slots: { example } }, language, context.width)
        : [],
    exit: exitOf(report.findings, request.strict),
  }
}
