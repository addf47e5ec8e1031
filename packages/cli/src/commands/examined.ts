import { type Assessable, type Assessment, assess, type Parsed } from '@groundplan/planning-models'
import type { Format } from '../commandTable.js'
import { dayOf } from '../dayOf.js'
import { isAsked } from '../isAsked.js'
import type { Outcome } from '../outcome.js'
import { complaint } from '../terminal.js'
import { words } from '../words.js'
import type { Context } from './context.js'
import { open } from './opened.js'

/** A plan that was opened and judged. */
export interface Examined {
  readonly parsed: Required<Parsed>
  /** The file as it was read. */
  readonly text: string
  /** The models that the plan uses, the rule sets for what it holds, and those that the person named. */
  readonly models: readonly Assessable[]
  readonly at: string
  readonly assessment: Assessment
  /** What the person should know about how it was judged. */
  readonly notes: readonly string[]
}

/** Opens a plan and has it judged by the models it uses, the rule sets for what it holds, and those that the person named. */
export async function examined(
  request: { readonly file: string; readonly at?: string | undefined; readonly format: Format },
  context: Context,
): Promise<Examined | { readonly failed: Outcome }> {
  const opened = await open(request.file, request.format, context)
  if ('failed' in opened) return opened
  const { parsed, text } = opened
  const { plan } = parsed
  const models = context.models.filter((model) => isAsked(model, plan) || context.named.includes(model))
  const at = request.at ?? dayOf(context.io.now())
  const example = context.models.find((model) => 'phases' in model)?.id ?? 'NAME'
  const { language, width } = context
  return {
    parsed,
    text,
    models,
    at,
    assessment: assess(models, plan, { at }),
    notes:
      models.length === 0
        ? complaint({ message: words.noModel, hint: words.noModelHint, slots: { example } }, language, width)
        : [],
  }
}
