import { type Difference, difference } from '@groundplan/kernel'
import { namesInPlans } from './namesInPlans.js'
import type { NamesOfChanges } from './sayChanges.js'

type Dated = Parameters<typeof difference>[0]

/** What lies between two points, with fields and closed lists as the layouts call them and things by the names that the plans give them. */
export function differenceIn(from: Dated, to: Dated, { artefacts }: Pick<NamesOfChanges, 'artefacts'>): Difference {
  return difference(from, to, { artefacts, things: namesInPlans(to.plan, from.plan) })
}
