import { attach, type Content, createPlan, type Plan } from '@groundplan/planning-models'
import type { ConformanceCase } from '@groundplan/planning-models/testing'
import { ratings } from '../artefacts/ratings.js'
import { sites } from '../artefacts/sites.js'
import type { reAim } from '../model.js'

/** A case about rules of this model; a misspelt one is refused. */
export type Case = ConformanceCase<keyof (typeof reAim)['rules'] & string>

/** The day as of which the cases are assessed. */
export const at = '2026-10-01'

/** What a plan may hold in a case. */
interface Holds {
  readonly sites?: Content<typeof sites>['items']
  readonly ratings?: Content<typeof ratings>['items']
}

/** A plan with these registers and no others. */
export function planOf(holds: Holds): Plan {
  let plan = createPlan({ id: 'plan1', title: { verbatim: 'Plan 1' }, period: { from: '2026' } })
  if (holds.sites !== undefined) plan = attach(plan, sites, { items: holds.sites })
  if (holds.ratings !== undefined) plan = attach(plan, ratings, { items: holds.ratings })
  return plan
}
