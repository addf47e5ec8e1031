import type { Finding, PlanDocument } from '@groundplan/kernel'
import { parseDocument, parseDocumentText, validate } from '@groundplan/kernel/document'
import { inspectPlan } from './inspectPlan.js'
import type { Known } from './known.js'
import type { Plan } from './plan.js'
import { planSchema } from './planSchema.js'

/** A plan that was opened, with its document; both undefined when it cannot be used as a plan. */
export interface Parsed {
  /** Raw and frozen: what no schema here knows is in it untouched. */
  readonly document?: PlanDocument<Plan>
  /** The document's plan. */
  readonly plan?: Plan
  /** What was noticed, with pointers from the document's root. `structural` ones say that the document is not sound. */
  readonly findings: readonly Finding[]
}

/**
 * Opens a plan document from a value. Anything may be passed in: it never throws, and says in both languages what is wrong, where, and what
 * to do. Content of unknown kinds and of later versions is kept untouched and told of.
 *
 * ```ts
 * import { createPlan, parsePlan, say } from '@groundplan/planning-models'
 * import { newDocument } from '@groundplan/kernel/document'
 * const saved = newDocument(createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } }))
 * parsePlan(saved).plan?.id // => 'p1'
 * const broken = parsePlan({ ...saved, plan: { ...saved.plan, id: 7 } })
 * broken.plan // => undefined
 * broken.findings[0]?.pointer // => '/plan/id'
 * ```
 */
export function parsePlan(value: unknown, known: Known = {}): Parsed {
  return inspected(parseDocument(value), known)
}

/**
 * Opens a plan document from its text, as `parsePlan` does from a value; findings about the text itself give line and column.
 *
 * ```ts
 * import { parsePlanText } from '@groundplan/planning-models'
 * parsePlanText('{').plan // => undefined
 * parsePlanText('{').findings.length // => 1
 * ```
 */
export function parsePlanText(text: string, known: Known = {}): Parsed {
  return inspected(parseDocumentText(text), known)
}

function inspected(
  { document, findings }: { readonly document?: PlanDocument | undefined; readonly findings: readonly Finding[] },
  known: Known,
): Parsed {
  if (document === undefined) return { findings }
  const checked = validate(planSchema, document.plan, { owner: '@groundplan/planning-models/plan', path: ['plan'] })
  if (checked.findings.length > 0) return { findings: [...findings, ...checked.findings] }
  const plan = document.plan as Plan
  return { document: document as PlanDocument<Plan>, plan, findings: [...findings, ...inspectPlan(plan, known)] }
}
