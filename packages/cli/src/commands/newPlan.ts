import { isBefore, type PartialDate } from '@groundplan/kernel'
import { documentText, newDocument } from '@groundplan/kernel/document'
import { createPlan, type PlanningModel } from '@groundplan/planning-models'
import { dayOf } from '../dayOf.js'
import { type Misuse, misuse } from '../misuse.js'
import type { Outcome } from '../outcome.js'
import { slugOf } from '../slugOf.js'
import { tell } from '../terminal.js'
import { words } from '../words.js'
import type { Context } from './context.js'

/** `groundplan new plan TITLE`: a plan file with nothing in it yet but its title, its period and the models it will follow. */
export function newPlan(
  request: {
    readonly title: string
    readonly id?: string | undefined
    readonly from?: PartialDate | undefined
    readonly to?: PartialDate | undefined
  },
  { io, language, named }: Context,
): Outcome | { readonly misuse: Misuse } {
  const title = request.title.trim()
  if (title === '') return { misuse: misuse('noTitle', { command: 'new plan' }) }
  const { from = dayOf(io.now()), to } = request
  if (to !== undefined && isBefore(to, from) === true)
    return { misuse: misuse('badPeriod', { from: { date: from }, to: { date: to } }) }
  const id = request.id ?? slugOf(title)
  const plan = createPlan({
    id,
    title: { verbatim: title },
    period: { from, ...(to === undefined ? {} : { to }) },
    models: named.filter((one): one is PlanningModel => 'phases' in one),
  })
  const name = `${slugOf(id)}.groundplan.json`
  return {
    result: documentText(newDocument(plan)),
    name,
    notes: [],
    next: (path) => tell(words.newPlanNext, { path }, language),
    exit: 0,
  }
}
