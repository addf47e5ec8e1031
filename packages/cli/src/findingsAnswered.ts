import type { Finding } from '@groundplan/kernel'
import { assess, type Parsed } from '@groundplan/planning-models'
import type { Context } from './commands/context.js'
import { dayOf } from './dayOf.js'
import { isAsked } from './isAsked.js'

/** The findings that answers in a plan may be about, so that an answer can be told with what it answers; the plan is assessed only where there is an answer. */
export function findingsAnswered(
  { plan, findings }: Pick<Required<Parsed>, 'plan' | 'findings'>,
  { io, models }: Pick<Context, 'io' | 'models'>,
): readonly Finding[] {
  if (Object.keys(plan.answers).length === 0) return []
  const asked = models.filter((model) => isAsked(model, plan))
  return [...findings, ...assess(asked, plan, { at: dayOf(io.now()) }).findings]
}
