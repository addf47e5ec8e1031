import type { PartialDate } from '@groundplan/kernel'
import type { Assessment } from './assessment.js'
import type { Assessable } from './model.js'
import type { Plan } from './plan.js'

export declare function assess<const Ms extends readonly Assessable[]>(
  models: Ms,
  plan: Plan,
  given: { readonly at: PartialDate; readonly thresholds?: Readonly<Record<string, number>> | undefined },
): Assessment<Ms>
