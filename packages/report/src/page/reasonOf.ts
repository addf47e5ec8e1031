import type { ReportedStep } from '../report.js'
import type { Run, Runs } from './page.js'
import { pageWords, reasonWords } from './pageWords.js'
import type { Teller } from './teller.js'

/** Why a step comes where it comes, in a sentence. */
export function reasonOf({ reason }: ReportedStep, isFirst: boolean, tell: Teller): Run {
  const slots = {
    order: isFirst ? pageWords.first1 : pageWords.next,
    ...('due' in reason ? { due: { date: reason.due } } : {}),
    ...('goal' in reason ? { goal: reason.goal } : {}),
    ...('others' in reason ? { others: reason.others, on: reason.on } : {}),
  }
  return tell.say(reasonWords[reason.because], slots)
}

/** Why a step comes where it comes, where that says something: of a single step it does not, nor where the date beside it shows that it is overdue. */
export const reasonRuns = (step: ReportedStep, at: number, n: number, tell: Teller): Runs =>
  n === 1 || step.reason.because === 'overdue' ? [] : [reasonOf(step, at === 0, tell)]
