import type { Objective } from '@groundplan/figures'
import type { Runs } from './page.js'
import { pageWords } from './pageWords.js'
import type { Teller } from './teller.js'

/** What stands for an objective in a column; what was never agreed on says so, and that it was never measured its status says. */
export function objectiveCells(
  objective: Objective,
  tell: Teller,
): Readonly<Record<'baseline' | 'now' | 'target' | 'by' | 'status', Runs>> {
  const { baseline, now, target, by, status } = objective
  return {
    baseline: baseline === undefined ? [{ text: '–' }] : [tell.cell(baseline)],
    now: now === undefined ? [{ text: '–' }] : [tell.cell(now)],
    target: [target === undefined ? tell.say(pageWords.notSet) : tell.cell(target)],
    by: [by === undefined ? tell.say(pageWords.notSet) : tell.cell(by)],
    status: [tell.of(status.label, { tone: status.tone })],
  }
}
